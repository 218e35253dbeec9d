import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Incoming, Input } from '../../../src/ports/incoming.ts';
import type { Platform } from '../platform.ts';
import type { Scene } from '../story.ts';
import { PLATFORM, readArrived } from './chat.ts';

/** The file, and its people: what they say is handed to the process itself, again to the next one when it died. */
export async function openFilePlatform(): Promise<Platform> {
  const folder = mkdtempSync(join(tmpdir(), 'spoor-chaos-file-'));
  const path = join(folder, 'arrived');

  function inputOf({ who, says, types, chooses }: Scene): Input | undefined {
    if (says !== undefined) return { is: 'reply', text: says };
    if (types !== undefined) {
      const [name = '', ...rest] = types.split(' ');
      return { is: 'command', name, line: rest.join(' ') };
    }
    if (chooses === undefined) return undefined;
    const newest = readArrived(path).findLast(({ to, choices }) => to === who && choices.includes(chooses));
    if (!newest) throw new Error(`nothing offered ${who} the choice ${chooses}`);
    return { is: 'choice', delivery: newest.delivery, choice: chooses };
  }

  return {
    home: () => ({ on: PLATFORM, path }),
    async does(scene, key, victim) {
      const input = inputOf(scene);
      if (!input) return true;
      const incoming: Incoming = {
        account: { platform: PLATFORM, tenant: 'chaos', userId: scene.who },
        profile: { name: scene.who, language: 'en', zone: 'Europe/London' },
        key,
        ...input,
      };
      await victim.carryOut({ is: 'hear', incoming });
      return true;
    },
    goWrong: () => undefined,
    goRight: () => undefined,
    arrived: () => readArrived(path),
    violations: [],
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
}
