import type { Conversation, Meeting } from '../../domain/entities.ts';
import { isNone } from '../../domain/line/linesOf.ts';
import { type NamedLine, readNamed } from '../../domain/line/namedLines.ts';
import { isOtherOrganisation } from '../../domain/name/otherOrganisation.ts';
import type { Turn } from '../../turn.ts';
import { reachable } from '../person.ts';
import type { Next } from '../walk/talk.ts';
import { isSame, withIntroductions } from './introductions.ts';
import { takeNames } from './naming.ts';
import { namingOf, sourceOf } from './namingRecord.ts';
import { formerAnswer, namesInstead } from './withdraw.ts';

/** Whom an account named: the answer it was kept as, its words, and the names as they are said back. */
export interface NamedBefore {
  readonly answerId: string;
  readonly text: string;
  readonly names: readonly string[];
}

/** Whom an agreed account named; the question about referrals then asks who else there was. */
export function namedBefore({ data }: Pick<Conversation, 'data'>): NamedBefore | undefined {
  return data.namedBefore as NamedBefore | undefined;
}

/**
 * Who else one was sent to. The answer holds those of the account too, so that changing it changes all of them; whoever
 * of them is not settled yet is asked about with the others.
 */
export async function keepMore(
  turn: Turn,
  conversation: Conversation,
  meeting: Meeting,
  before: NamedBefore,
  text: string | undefined,
): Promise<Next | undefined> {
  const source = { meetingId: meeting.id, answerId: before.answerId };
  if (text === undefined) return settle(turn, conversation, meeting, unsettled(conversation), source);
  const { answerId } = sourceOf(meeting, conversation);
  if (answerId === undefined) return undefined;
  const all = isNone(text) ? before.text : `${before.text}\n${text}`;
  await turn.answers.change(answerId, { text: all });
  const former = await formerAnswer(turn, answerId);
  const names =
    former?.id === before.answerId
      ? together(unsettled(conversation), readNamed(text, await reachable(turn)))
      : await namesInstead(turn, all, former);
  for (const { id } of await turn.referrals.list({ answerId: before.answerId }))
    await turn.referrals.change(id, { answerId });
  return settle(turn, conversation, meeting, names, { ...source, answerId });
}

async function settle(
  turn: Turn,
  conversation: Conversation,
  meeting: Meeting,
  names: readonly NamedLine[],
  source: { readonly meetingId: string; readonly answerId: string },
): Promise<Next | undefined> {
  return takeNames(turn, conversation, await withIntroductions(turn, meeting.id, names), source);
}

/** The people of the account about whom nothing was asked yet. */
function unsettled(conversation: Conversation): NamedLine[] {
  const { current, queue, fresh } = namingOf(conversation);
  return [...(current ? [current] : []), ...queue, ...fresh];
}

/** Somebody named twice is one, with what either tells and the fuller name. */
function together(before: readonly NamedLine[], more: readonly NamedLine[]): NamedLine[] {
  const again = before.map((line) => more.find((each) => isOne(line, each)));
  const fuller = before.map((line, at) => {
    const { name } = again[at] ?? line;
    return { ...again[at], ...line, name: name.length > line.name.length ? name : line.name };
  });
  return [...fuller, ...more.filter((line) => !again.includes(line))];
}

function isOne(one: NamedLine, other: NamedLine): boolean {
  return isSame(one.name, other.name) && !isOtherOrganisation(one.organisation, other.organisation);
}
