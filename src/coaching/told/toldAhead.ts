import type { Conversation } from '../../domain/entities.ts';
import { foldName } from '../../domain/name/name.ts';
import { aheadIn } from '../../domain/told/ahead.ts';
import type { Turn } from '../../turn.ts';
import { readMoment } from '../meet/meetLine.ts';
import { isAhead } from './toldPlan.ts';
import { tellingOf } from './toldTelling.ts';
import { namesOf, type Thing } from './toldThings.ts';

/** What a line also plans, with somebody it tells of: who, as typed, and the clause that `meet` reads. */
interface PlannedWith {
  readonly who: string;
  readonly clause: string;
}

/** Reads what is planned behind what is told: “Marjolein introduced me to Hans, we talk Tuesday at 3” plans with Hans. */
export function readToldAhead(turn: Turn, text: string, things: readonly Thing[]): PlannedWith | undefined {
  const ahead = aheadIn(text);
  const reading = ahead && readMoment(turn, ahead.clause);
  if (!ahead || !reading || !isAhead(turn, reading)) return undefined;
  const names = things.flatMap(namesOf);
  const who =
    names.find((name) => ahead.clause.includes(name)) ??
    names
      .map((name) => ({ name, at: ahead.before.toLowerCase().lastIndexOf(name.toLowerCase()) }))
      .reduce<{ name?: string; at: number }>((last, each) => (each.at > last.at ? each : last), { at: -1 }).name;
  return who === undefined ? undefined : { who, clause: ahead.clause };
}

/** Goes on to what was planned besides, once it is known whom the name means, or to the draft that was asked for. */
export async function goOnBehind(turn: Turn, conversation: Conversation): Promise<void> {
  const { draftFor } = conversation.data;
  const ahead = conversation.data.ahead as PlannedWith | undefined;
  if (typeof draftFor === 'string') await turn.run('request', { line: draftFor });
  const contact = ahead && tellingOf(conversation).people[foldName(ahead.who)];
  if (contact) await turn.run('meet', { contact, line: ahead.clause });
}
