import { dayOf } from '../../domain/calendar.ts';
import type { Contact, Conversation, Meeting, Thanks } from '../../domain/entities.ts';
import type { Paragraph } from '../../domain/message.ts';
import { readDraft, readTone } from '../../domain/readDraft.ts';
import { thanksScript } from '../../method/scripts/thanks.ts';
import { timing } from '../../method/timing.ts';
import { callOff, nextMorning, planMoment } from '../../moments/plan.ts';
import type { TextKey } from '../../texts/keys.ts';
import { saysChoice } from '../../texts/words.ts';
import type { Turn } from '../../turn.ts';
import { latestAnswers } from '../answers.ts';
import { offerClosing } from '../closing/closing.ts';
import { draftAgain } from '../draftAgain.ts';
import { choice, para, reply } from '../messages.ts';
import { recordTouch } from '../record.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { WIN } from '../win/recordWin.ts';
import { winDraft, winProgress } from '../win/winDraft.ts';
import { aboutIn, type Given, givenBy, type ThanksForm, thanksDraft } from './thanksDraft.ts';

const SATURDAY = 6;
const SUNDAY = 7;

/** Opens the thank-you for somebody, or goes on with the draft where it was left. */
export async function startThanks(turn: Turn, thanks: Thanks): Promise<void> {
  const [open] = await turn.conversations.list({ aboutId: thanks.id, state: ['active', 'waiting'] });
  if (open) return turn.run('start', { conversation: open.id });
  await turn.start('thanks', { about: { type: 'thanks', id: thanks.id } });
}

function isWeekend(turn: Turn): boolean {
  return dayOf(turn.now, turn.person.zone).dayOfWeek >= SATURDAY;
}

/** On the day of the meeting and the day after. */
function isFresh({ now, person: { zone } }: Turn, meeting: Meeting | undefined): boolean {
  return meeting !== undefined && dayOf(meeting.startsAt, zone).until(dayOf(now, zone)).days <= 1;
}

async function ask(turn: Turn, conversation: Conversation): Promise<Ask> {
  const thanks = await turn.thanks.get(conversation.aboutId ?? '');
  const contact = thanks && (await turn.contacts.get(thanks.contactId));
  if (!thanks || !contact) return { key: 'thanks.gone' };
  const later = isWeekend(turn) ? { labels: { later: { key: 'thanks.later-monday' } } as const } : {};
  if (conversation.data.unclear === true)
    return { key: 'thanks.sent-yet', values: { who: contact.name }, choices: [choice('sent')], ...later };
  const meeting = thanks.meetingId ? await turn.meetings.get(thanks.meetingId) : undefined;
  const form = (conversation.data.form as ThanksForm | undefined) ?? 'text';
  const round = Number(conversation.data.round ?? 0);
  const others = (['email', 'card'] as const).filter((each) => each !== form);
  const choices = [choice('sent'), ...others.map((each) => choice(each)), choice('another')];
  const win = thanks.winId ? await turn.wins.get(thanks.winId) : undefined;
  const again = draftAgain(contact.name, form, round);
  if (win)
    return {
      before: again.key ? [] : await winProgress(turn, win),
      values: { who: contact.name, unsure: 'no', fresh: 'no' },
      ...again,
      after: await winDraft(turn, win, contact, form, round),
      choices,
      ...later,
    };
  const given = await givenBy(turn, contact, meeting);
  return {
    values: {
      who: contact.name,
      unsure: meeting?.state === 'planned' ? 'yes' : 'no',
      fresh: isFresh(turn, meeting) ? 'yes' : 'no',
    },
    ...again,
    after: [
      ...thanksDraft(turn, contact, meeting, given, form, round),
      ...(meeting && isBare(meeting, given) ? await somethingOfTheirs(turn, contact, meeting) : []),
    ],
    choices,
    ...later,
  };
}

/** Whether a draft says nothing that only fits this conversation. */
function isBare(meeting: Meeting, { people, introduced, tips, promised }: Given): boolean {
  return aboutIn(meeting) === '' && people.length + introduced.length + tips.length + promised === 0;
}

/** What would make the thank-you theirs: something they said, from what was noted. */
async function somethingOfTheirs(turn: Turn, contact: Contact, meeting: Meeting): Promise<Paragraph[]> {
  const notes = (await latestAnswers(turn, meeting.id)).get('evaluation.notes')?.text;
  const hint = para('thanks.personal', { who: contact.name, hasNotes: notes === undefined ? 'no' : 'yes' });
  return notes === undefined ? [hint] : [hint, { quote: notes }];
}

async function keep(
  turn: Turn,
  conversation: Conversation,
  _step: string,
  answered: Answered,
): Promise<Next | undefined> {
  const thanks = await turn.thanks.get(conversation.aboutId ?? '');
  if (!thanks) return 'end';
  const tone = answered.text === undefined ? undefined : readTone(answered.text);
  if (tone) await turn.contacts.change(thanks.contactId, { address: tone });
  conversation.data.unclear = answered.text !== undefined && !tone;
  if (answered.text !== undefined) return 'again';
  switch (answered.choice) {
    case 'sent':
      await thanked(turn, thanks);
      await goOn(turn, thanks, 'thanks.done');
      return 'end';
    case 'email':
    case 'card':
      conversation.data.form = answered.choice;
      return 'again';
    case 'another':
      conversation.data.form = 'text';
      conversation.data.round = Number(conversation.data.round ?? 0) + 1;
      return 'again';
    default:
      await turn.thanks.change(thanks.id, { state: 'skipped' });
      await callOff(turn, thanks.id);
      await goOn(turn, thanks, 'thanks.skipped');
      return 'end';
  }
}

/** What comes behind a thank-you: the next of those for the same win, or the closing question that was not asked. */
async function goOn(turn: Turn, { winId, meetingId, contactId }: Thanks, said: TextKey): Promise<void> {
  if (winId) return turn.run('win', { win: winId, set: 'next' });
  await turn.say(reply(said));
  await offerClosing(turn, meetingId, contactId);
}

/** Marks somebody as thanked: a touch, and nothing more is asked. Twice is once. */
async function thanked(turn: Turn, thanks: Thanks): Promise<void> {
  await callOff(turn, thanks.id);
  if (thanks.state === 'sent') return;
  await turn.thanks.change(thanks.id, { state: 'sent', thankedAt: turn.now });
  const win = thanks.winId ? await turn.wins.get(thanks.winId) : undefined;
  const source = win ? { source: WIN, sourceId: win.goalId } : { source: 'thanks', sourceId: thanks.id };
  await recordTouch(turn, thanks.contactId, 'thanked', source);
}

/** A yes or no answers only whether it was sent. */
function read({ data }: Conversation, _step: string, text: string): string | undefined {
  const said = readDraft(text, readTone(text) ? [] : ['email', 'card', 'another']);
  if (said !== undefined || data.unclear !== true) return said;
  return saysChoice('yes', text) ? 'sent' : saysChoice('no', text) ? 'later' : undefined;
}

/** Tomorrow morning; said in a weekend, Monday. */
async function leave(turn: Turn, conversation: Conversation, how: 'later' | 'stop'): Promise<void> {
  delete conversation.data.unclear;
  if (how === 'stop') return void (await turn.say(reply('thanks.left')));
  const { person, now } = turn;
  const weekend = isWeekend(turn);
  const here = now.toZonedDateTimeISO(person.zone);
  const due = nextMorning(weekend ? here.add({ days: SUNDAY - here.dayOfWeek }).toInstant() : now, person);
  const about = { type: 'thanks' as const, id: conversation.aboutId ?? '' };
  await planMoment(turn, 'thanks', about, { due, expires: due.add(timing.thanks.kept) });
  await turn.say(reply(weekend ? 'thanks.monday' : 'word.later'));
}

export const thanksTalk: Talk = { script: thanksScript, ask, read, keep, leave };
