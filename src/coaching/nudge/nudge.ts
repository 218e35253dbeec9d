import { Temporal } from 'temporal-polyfill';
import type { Facts } from '../../conversation/script.ts';
import { dayOf } from '../../domain/calendar.ts';
import type { Conversation, Nudge } from '../../domain/entities.ts';
import { readFirstDay } from '../../domain/when/readDay.ts';
import { nudgeScript } from '../../method/scripts/nudge.ts';
import { morningOf, planMoment } from '../../moments/plan.ts';
import type { Turn } from '../../turn.ts';
import { reply } from '../messages.ts';
import { present } from '../present.ts';
import { recordTouch } from '../record.ts';
import { instantOf, readPast } from '../told/toldThings.ts';
import { comeBackTomorrow } from '../walk/comeBack.ts';
import type { Answered, Next, Talk } from '../walk/talk.ts';
import { trackOf } from '../walk/track.ts';
import { askNudge, picksOf } from './nudgeAsk.ts';
import { readNudge } from './nudgeLine.ts';
import { keepNames, namesRead } from './nudgeNames.ts';
import { nudgeCandidates } from './nudgePick.ts';

const FEWEST = 3;

/**
 * Begins the nudge: whom it names is settled here, so that later answers are about the same person. The one before, which
 * nothing came of, is over, unless it was put off to a day of its own.
 */
export async function startNudge(turn: Turn): Promise<void> {
  for (const former of await turn.conversations.list({ script: 'nudge', state: ['active', 'waiting'] })) {
    const comes = { kind: 'later', aboutId: former.id, state: 'waiting' } as const;
    if ((await turn.moments.count(comes)) === 0) await turn.conversations.change(former.id, { state: 'ended' });
  }
  const { eligible, picked } = await nudgeCandidates(turn);
  const few = eligible < FEWEST;
  const picks = few ? [] : picked.slice(0, FEWEST).map(({ id }) => id);
  const [first] = picks;
  await turn.start('nudge', {
    data: { picks, few },
    ...(first ? { about: { type: 'contact' as const, id: first } } : {}),
  });
}

function facts(_turn: Turn, conversation: Conversation): Facts {
  return { few: conversation.data.few === true, 'names-read': namesRead(conversation).length > 0 };
}

async function keep(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined> {
  if (step !== 'person') return keepNames(turn, conversation, step, answered);
  const [current, ...others] = picksOf(conversation);
  if (!current) return 'end';
  const said = answered.text ?? answered.more;
  const day = said === undefined ? undefined : dayAhead(turn, said);
  const read = said === undefined ? undefined : readNudge(said);
  if (answered.text !== undefined && !read && !day) {
    conversation.data.unclear = true;
    return 'again';
  }
  if (day && (read === undefined || read.is === 'will' || read.is === 'not-now')) {
    conversation.data.day = day;
    return 'end';
  }
  switch (read?.is ?? answered.choice) {
    case 'more':
      conversation.data.more = true;
      return 'again';
    case 'someone-else':
      await outcome(turn, current, 'someone-else');
      conversation.data.picks = others;
      await turn.conversations.change(conversation.id, { aboutId: others[0] ?? current });
      conversation.data.more = false;
      conversation.data.will = false;
      if (others.length > 0) return 'again';
      await turn.say(reply('nudge.nobody-else'));
      return 'end';
    case 'yes':
    case 'will':
      conversation.data.will = true;
      return 'again';
    case 'done':
      await outcome(turn, current, 'done');
      await recordTouch(turn, current, read?.is === 'done' ? read.kind : 'other', {
        source: 'nudge',
        ...(said === undefined ? {} : dayTold(turn, said)),
      });
      await turn.say(reply('nudge.done'));
      return 'end';
    case 'never':
      await outcome(turn, current, 'never');
      await turn.contacts.change(current, { state: 'never' });
      await turn.say(reply('nudge.never'));
      return 'end';
    default:
      await outcome(turn, current, 'not-now');
      await turn.say(reply('nudge.not-now'));
      return 'end';
  }
}

/** A day still to come that the words name, as YYYY-MM-DD. */
function dayAhead(turn: Turn, text: string): string | undefined {
  const day = readFirstDay(text, present(turn));
  return day !== undefined && day > dayOf(turn.now, turn.person.zone).toString() ? day : undefined;
}

/** When it was, if the words tell; now otherwise. */
function dayTold(turn: Turn, text: string): { at?: Temporal.Instant } {
  const read = readPast(turn, text);
  return read.is === 'day' ? { at: instantOf(turn, read) } : {};
}

/** Put off to a day of the person's own: it comes back that morning. */
async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  const { day } = conversation.data;
  if (typeof day !== 'string') return;
  delete conversation.data.day;
  trackOf(conversation).left = 'later';
  await turn.conversations.change(conversation.id, { state: 'waiting', data: conversation.data });
  const due = morningOf(Temporal.PlainDate.from(day), turn.person);
  await planMoment(turn, 'later', { type: 'conversation', id: conversation.id }, { due });
  await turn.say(reply('nudge.later', { day: { day } }));
}

async function outcome(turn: Turn, contactId: string, what: Nudge['outcome']): Promise<void> {
  const [last] = await turn.nudges.list({ contactId, outcome: 'open' }, { by: 'at', descending: true, limit: 1 });
  if (last) await turn.nudges.change(last.id, { outcome: what });
}

async function leave(turn: Turn, conversation: Conversation, how: 'later' | 'stop'): Promise<void> {
  if (how === 'stop')
    return void (await turn.say(reply(conversation.data.few === true ? 'nudge.names-skipped' : 'nudge.not-now')));
  await comeBackTomorrow(turn, conversation);
}

export const nudgeTalk: Talk = { script: nudgeScript, facts, ask: askNudge, keep, finish, leave };
