import type { Conversation, Meeting } from '../../domain/entities.ts';
import type { Choice, Paragraph, Value, Values } from '../../domain/message.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { latestAnswers } from '../answers.ts';
import { questionBehind } from '../market/openQuestions.ts';
import { isPaused, meanwhile } from '../meanwhile.ts';
import { partnersValue } from '../meet/meetingFacts.ts';
import { at, labelled, message, para } from '../messages.ts';
import { promisesIn } from './evaluationKeep.ts';
import { namingOf } from './namingRecord.ts';

/** What was recorded, and the one thing that comes next. New names can be undone. */
export async function saySummary(turn: Turn, conversation: Conversation, meeting: Meeting): Promise<void> {
  const { added } = namingOf(conversation);
  const fresh = (await Promise.all(added.map((id) => turn.contacts.get(id)))).filter(
    (contact) => contact !== undefined,
  );
  const undo: Choice[] = fresh.map((contact) =>
    labelled(
      `undo:${contact.id.slice(-8)}`,
      { key: 'evaluation.undo', values: { who: contact.name } },
      { command: 'evaluate', options: { undo: contact.id } },
    ),
  );
  const question = await questionBehind(turn, meeting);
  const body = [...(await recorded(turn, meeting, added)), ...(await sayNext(turn, meeting)), ...question.body];
  const [asked] = question.choices;
  const choices = [...question.choices, ...undo];
  const values = { who: await partnersValue(turn, meeting) };
  await turn.say(
    message('summary', 'evaluation.summary', values, {
      body,
      ...(choices.length > 0 ? { choices } : {}),
      ...(asked ? { proposes: asked.id } : {}),
    }),
  );
}

async function recorded(turn: Turn, meeting: Meeting, added: readonly string[]): Promise<Paragraph[]> {
  const answers = await latestAnswers(turn, meeting.id);
  const said = (step: string) => answers.get(`evaluation.${step}`)?.text ?? '';
  const mine = await turn.promises.list({ meetingId: meeting.id, by: 'me' });
  const theirs = await turn.promises.list({ meetingId: meeting.id, by: 'them' });
  const tips = await turn.tips.list({ meetingId: meeting.id });
  const promised = (await promisesIn(turn, `${said('promised')}\n${said('promised-them')}`)).map(({ what }) => what);
  return [
    ...line('evaluation.sum-mine', inOrder(mine, ({ what }) => what, promised).map(promiseValue)),
    ...line('evaluation.sum-theirs', inOrder(theirs, ({ what }) => what, promised).map(promiseValue)),
    ...line(
      'evaluation.sum-tips',
      inOrder(tips, ({ text }) => text, said('tips')).map(({ text }) => text),
    ),
    ...(await sentOnTo(turn, meeting, added, said('referrals'))),
  ];
}

/** What was recorded from one answer, in the order in which it was said. */
function inOrder<T>(rows: readonly T[], words: (row: T) => string, said: string | readonly string[]): T[] {
  const at = (row: T) => {
    const found = said.indexOf(words(row));
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  };
  return [...rows].sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0));
}

function line(key: TextKey, list: readonly Value[], more: Values = {}): Paragraph[] {
  return list.length > 0 ? [para(key, { count: list.length, list: { list }, ...more })] : [];
}

/** A promise, with its day when it has one. */
export function promiseValue({ what, byWhen }: { what: string; byWhen?: string | null }): Value {
  return byWhen ? { key: 'evaluation.promise-by', values: { what, day: { day: byWhen } } } : what;
}

/** Whom one was sent to, and who of them is new. */
async function sentOnTo(turn: Turn, meeting: Meeting, added: readonly string[], said: string): Promise<Paragraph[]> {
  const referrals = await turn.referrals.list({ meetingId: meeting.id });
  const found = await Promise.all(referrals.map(({ toId }) => turn.contacts.get(toId)));
  const people = inOrder(
    found.filter((each) => each !== undefined),
    ({ name }) => name,
    said,
  );
  const isIntroduced = (id: string) =>
    referrals.some(({ toId, introduction }) => toId === id && introduction === 'offered');
  const fresh = people.filter(({ id }) => added.includes(id)).map(({ name }) => name);
  const names = people.map(
    ({ id, name }): Value => (isIntroduced(id) ? { key: 'evaluation.sum-introduced', values: { name } } : name),
  );
  if (fresh.length === names.length) return line('evaluation.sum-referrals', names, { fresh: 'all' });
  const news = fresh.length > 0 ? [para('evaluation.sum-new', { who: { list: fresh } })] : [];
  return [...line('evaluation.sum-referrals', names, { fresh: 'some' }), ...news];
}

/** What comes next, as it is planned: the thank-you, and asking after what is open. */
export async function sayNext(turn: Turn, meeting: Meeting): Promise<Paragraph[]> {
  if (isPaused(turn)) return [...meanwhile(turn).body];
  const thanks = await turn.thanks.list({ meetingId: meeting.id, state: 'open' });
  const ids = thanks.map(({ id }) => id);
  const [waiting] =
    ids.length > 0
      ? await turn.moments.list({ aboutId: ids, kind: 'thanks', state: 'waiting' }, { by: 'due', limit: 1 })
      : [];
  const promises = await turn.promises.count({ meetingId: meeting.id, state: 'open' });
  const referrals = await turn.referrals.count({ meetingId: meeting.id, state: 'open' });
  const follows = promises + referrals > 0 ? 'yes' : 'no';
  if (waiting) return [para('evaluation.next-thanks', { when: at(waiting.due), follows })];
  return follows === 'yes' ? [para('evaluation.next-open')] : [];
}
