import type { Facts } from '../conversation/script.ts';
import { isBefore } from '../domain/calendar.ts';
import type { Conversation, Meeting } from '../domain/entities.ts';
import type { Choice, Paragraph } from '../domain/message.ts';
import { corePrep, morePrep, prepScript } from '../method/scripts/prep.ts';
import { callOff, cardDue, nextMorning, planMoment } from '../moments/plan.ts';
import type { Turn } from '../turn.ts';
import { goalOf, meetingAbout } from './aboutMeeting.ts';
import { latestAnswers } from './answers.ts';
import { conversationCard } from './card.ts';
import { partnersOf, partnersValue } from './meetingFacts.ts';
import { at, choice, message, para, whenOf } from './messages.ts';
import { openingBack, openingRound } from './openingBack.ts';
import { metBefore, partnerKnown } from './partnerKnown.ts';
import { openPrep } from './prepOpen.ts';
import type { Answered, Ask, Next, Talk } from './talk.ts';

/** Begins preparing a meeting, or goes on where it was left; what was answered before is not asked again. */
export async function startPrep(turn: Turn, meeting: Meeting, more = false): Promise<void> {
  const [open] = await turn.conversations.list(
    { aboutId: meeting.id, script: 'prep', state: ['active', 'waiting'] },
    { by: 'lastAt', descending: true },
  );
  if (open) return turn.run('start', { conversation: open.id });
  const answers = await latestAnswers(turn, meeting.id);
  const known = [...corePrep, ...morePrep].filter((step) => answers.has(`prep.${step}`));
  const left = more ? morePrep.filter((step) => !known.includes(step)) : await openPrep(turn, meeting);
  if (left.length > 0)
    return void (await turn.start('prep', { about: { type: 'meeting', id: meeting.id }, data: { known, more } }));
  await turn.say(message('prep', 'prep.ready', { who: await partnersValue(turn, meeting) }));
  await turn.say(await conversationCard(turn, meeting));
}

async function facts(turn: Turn, conversation: Conversation): Promise<Facts> {
  const { data } = conversation;
  const meeting = await turn.meetings.get(conversation.aboutId ?? '');
  const informal = meeting?.form === 'informal';
  const alone = !meeting || (await partnersOf(turn, meeting.id)).length === 0;
  const known = ((data.known as string[] | undefined) ?? []).map((step) => [`${step}-known`, true] as const);
  return {
    ...Object.fromEntries(known),
    ...(informal || alone ? { 'partner-known': true } : {}),
    ...(informal ? { 'close-known': true } : {}),
    more: data.more === true,
  };
}

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  const meeting = await meetingAbout(turn, conversation);
  switch (step) {
    case 'why': {
      const alone = (await partnersOf(turn, meeting.id)).length === 0;
      return {
        ...(alone ? { key: 'prep.why-nobody' } : {}),
        before: meeting.about ? [para('prep.about', { about: meeting.about })] : [],
        values: { who: await partnersValue(turn, meeting), when: at(meeting.startsAt) },
        when: whenOf(meeting.startsAt, turn.person.zone),
      };
    }
    case 'partner':
      return askPartner(turn, meeting);
    case 'opening': {
      const goal = await goalOf(turn, meeting);
      return openingBack(conversation, goal) ?? { values: { kind: goal?.kind ?? 'other' } };
    }
    case 'close':
      return { choices: conversation.data.more === true ? [] : [choice('more')] };
    default:
      return {};
  }
}

/** A partner one knows is only asked about what changed. */
async function askPartner(turn: Turn, meeting: Meeting): Promise<Ask> {
  const before: Paragraph[] = [];
  let met = true;
  for (const partner of await partnersOf(turn, meeting.id)) {
    before.push(...(await partnerKnown(turn, partner, meeting)).map((say) => ({ say })));
    if (!(await metBefore(turn, partner.id, meeting))) met = false;
  }
  return { ...(met ? { key: 'prep.partner-known' } : {}), before, values: { who: await partnersValue(turn, meeting) } };
}

async function keep(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined> {
  await callOff(turn, conversation.aboutId ?? '', ['prep']);
  if (step === 'close' && answered.choice === 'more') conversation.data.more = true;
  if (step !== 'opening') return undefined;
  const meeting = await meetingAbout(turn, conversation);
  return openingRound(turn, conversation, answered.text, await goalOf(turn, meeting), 'prep');
}

async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  const meeting = await meetingAbout(turn, conversation);
  await callOff(turn, meeting.id, ['prep']);
  if (!isBefore(turn.now, meeting.startsAt)) return void (await turn.say(message('prep', 'prep.done-late')));
  const open = (await openPrep(turn, meeting)).length > 0;
  const card = cardDue(meeting, turn.person);
  if (isBefore(turn.now, card)) {
    return void (await turn.say(
      message(
        'prep',
        open ? 'prep.done-open' : 'prep.done',
        { when: at(card) },
        { choices: await moreChoice(turn, meeting) },
      ),
    ));
  }
  await turn.say(message('prep', open ? 'prep.done-now-open' : 'prep.done-now'));
  await sayCard(turn, meeting);
}

/** What lies behind «more» can still be taken up after the last question. */
async function moreChoice(turn: Turn, meeting: Meeting): Promise<Choice[]> {
  const answers = await latestAnswers(turn, meeting.id);
  if (morePrep.some((step) => answers.has(`prep.${step}`))) return [];
  return [choice('more', { command: 'prep', options: { meeting: meeting.id, more: 'yes' } })];
}

/** Tomorrow morning when that is before the meeting; else the card carries what is open. */
async function leave(turn: Turn, conversation: Conversation, how: 'later' | 'stop'): Promise<void> {
  const meeting = await meetingAbout(turn, conversation);
  await callOff(turn, meeting.id, ['prep']);
  const tomorrow = nextMorning(turn.now, turn.person);
  if (how === 'later' && isBefore(tomorrow, meeting.startsAt)) {
    await planMoment(
      turn,
      'later',
      { type: 'conversation', id: conversation.id },
      { due: tomorrow, expires: meeting.startsAt },
    );
    return void (await turn.say(message('prep', 'prep.later', { when: at(tomorrow) })));
  }
  const card = cardDue(meeting, turn.person);
  const stopped = how === 'stop';
  if (isBefore(turn.now, card))
    return void (await turn.say(message('prep', stopped ? 'prep.stopped' : 'prep.later-card', { when: at(card) })));
  await turn.say(message('prep', stopped ? 'word.stopped' : 'prep.later-open'));
  const sent = await turn.moments.count({ aboutId: meeting.id, kind: 'card', state: 'done', doneAt: { from: card } });
  if (sent === 0 && isBefore(turn.now, meeting.startsAt)) await sayCard(turn, meeting);
}

/** The card now, in the place of the one that waited for its hour or for the preparation. */
async function sayCard(turn: Turn, meeting: Meeting): Promise<void> {
  for (const { id } of await turn.moments.list({ aboutId: meeting.id, kind: 'card', state: 'waiting' }))
    await turn.moments.change(id, { state: 'done', doneAt: turn.now });
  await turn.say(await conversationCard(turn, meeting));
}

export const prepTalk: Talk = { script: prepScript, facts, ask, keep, finish, leave };
