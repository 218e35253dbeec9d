import { setTimeout as sleep } from 'node:timers/promises';
import type { Platform } from './platform.ts';
import type { Scene } from './story.ts';
import type { Home, Kill } from './victim.ts';
import { startVictim, type Victim } from './victims.ts';

const TRIES = 20;
const BEFORE_TRYING_AGAIN_MS = 100;

/** How a line of the story is to be disturbed: by a kill at a boundary or one from outside, and by the platform's own faults. */
export interface Disturbance {
  readonly kill?: Kill;
  readonly afterMs?: number;
  goWrong?(platform: Platform): string | undefined;
}

/** What a story went through. */
export interface Played {
  readonly kills: number;
  /** The platform's own faults. */
  readonly faults: number;
  /** Lines that somebody had to say again. */
  readonly again: number;
}

/**
 * Plays a story to as many processes as there are homes, each line to one of them in turn.
 *
 * A person whom the platform tells that something was not taken in looks whether an answer came all the same, and if not
 * does it again.
 */
export async function play(
  scenes: readonly Scene[],
  platform: Platform,
  homes: readonly Omit<Home, 'chat'>[],
  disturb: () => Disturbance,
): Promise<Played> {
  const victims = homes.map((home, number) => startVictim(number, { ...home, chat: platform.home(number) }));
  let faults = 0;
  let again = 0;

  async function act(scene: Scene, line: number, victim: Victim): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      const before = platform.arrived().length;
      const isTaken = await platform.does(scene, `line ${line}`, victim);
      await Promise.all(victims.map((each) => each.carryOut({ is: 'settle' })));
      await victim.carryOut({ is: 'finish' });
      if (isTaken || platform.arrived().length > before) return;
      if (tries === TRIES) throw new Error(`line ${line} was never taken in`);
      again += 1;
      await sleep(BEFORE_TRYING_AGAIN_MS);
    }
  }

  try {
    for (const [line, scene] of scenes.entries()) {
      const victim = victims[line % victims.length];
      if (!victim) throw new Error('a story needs a process');
      const { kill, afterMs, goWrong } = disturb();
      await Promise.all(victims.map((each) => each.carryOut({ is: 'begin', at: scene.at, kill })));
      if (goWrong?.(platform)) faults += 1;
      const timer = afterMs === undefined ? undefined : setTimeout(() => victim.kill(), afterMs);
      await act(scene, line, victim);
      clearTimeout(timer);
      platform.goRight();
    }
    return { kills: victims.reduce((sum, { kills }) => sum + kills, 0), faults, again };
  } finally {
    await Promise.all(victims.map((victim) => victim.end()));
  }
}
