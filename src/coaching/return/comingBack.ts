import { isBefore } from '../../domain/calendar.ts';
import type { Conversation } from '../../domain/entities.ts';
import { returnScript } from '../../method/scripts/return.ts';
import { timing } from '../../method/timing.ts';
import type { Turn } from '../../turn.ts';
import { reply } from '../messages.ts';
import { repeatTalk } from '../walk/course.ts';
import { trackOf } from '../walk/track.ts';
import { activeOf, isOver } from '../walk/waiting.ts';

const OPEN = { state: ['active', 'waiting'] as const };

/** Whether somebody who is met was not heard for months. */
export function isAway({ now, person: { lastHeardAt, welcomedAt } }: Turn): boolean {
  return welcomedAt !== null && lastHeardAt !== null && !isBefore(now, lastHeardAt.add(timing.away));
}

/**
 * Ends what was open months ago, and lets the welcome back wait for its turn. Whoever never got through the first welcome
 * goes on with that.
 *
 * @param answered the conversation that is being answered, however old
 */
export async function comeBack(turn: Turn, answered: string | undefined): Promise<void> {
  let welcoming = false;
  for (const each of await turn.conversations.list(OPEN)) {
    const isOld = each.script === returnScript.id || (await isOver(turn, each));
    if (each.id !== answered && isOld) await turn.conversations.change(each.id, { state: 'ended', lastAt: turn.now });
    else if (each.script === 'welcome') welcoming = true;
  }
  if (welcoming) return void (await turn.say(reply('return.back')));
  const { id: script, version, steps } = returnScript;
  const about = { aboutType: null, aboutId: null, startedAt: turn.now, lastAt: turn.now } as const;
  const data = { unasked: true };
  await turn.conversations.add({ script, version, step: steps[0]?.id ?? '', state: 'waiting', data, ...about });
}

/** Commands behind which nobody is asked what they are working towards. */
const LEAVES_IT: readonly string[] = ['erase', 'export', 'privacy', 'stop', 'link', 'unlink'];

/** Asks it, unless something else is being asked: it comes behind that. Not of whoever just asked for silence. */
export async function askComingBack(turn: Turn, wasPaused: boolean, command?: string): Promise<void> {
  const waiting = await unasked(turn);
  if (!waiting) return;
  const { pausedUntil } = turn.person;
  const silent = !wasPaused && pausedUntil !== null && isBefore(turn.now, pausedUntil);
  if (silent) return turn.conversations.change(waiting.id, { state: 'ended' });
  if (command !== undefined && LEAVES_IT.includes(command)) return;
  const active = await activeOf(turn);
  if (active) return turn.saidIn.length === 0 ? repeatTalk(turn, active) : undefined;
  await greetOnce(turn, waiting);
  await repeatTalk(turn, waiting);
}

/** The welcome back that waits and was not said yet. */
export async function unasked(turn: Turn): Promise<Conversation | undefined> {
  const waiting = await turn.conversations.list({ script: returnScript.id, state: 'waiting' });
  return waiting.find((each) => trackOf(each).unasked === true);
}

/** Somebody who ended a pause was welcomed back by that. */
async function greetOnce(turn: Turn, { data }: Conversation): Promise<void> {
  for (const id of turn.saidIn) if ((await turn.said(id))?.message.key === 'word.welcome-back') data.greeted = true;
}
