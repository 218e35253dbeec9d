import { isBefore, isQuiet, outOfQuiet } from '../../domain/calendar.ts';
import type { Answer, Meeting } from '../../domain/entities.ts';
import type { Card, Message, Say } from '../../domain/message.ts';
import { heldUntil } from '../../moments/hold.ts';
import type { Turn } from '../../turn.ts';
import { latestAnswers } from '../answers.ts';
import { goalOf } from '../meet/aboutMeeting.ts';
import { partnersOf, partnersValue } from '../meet/meetingFacts.ts';
import { at, whenOf } from '../messages.ts';
import { storyFor } from '../story/storyFor.ts';
import { partnerKnown } from './partnerKnown.ts';
import { currencyFields } from './prepInside.ts';
import { openPrep } from './prepOpen.ts';

type CardField = Card['fields'][number];

/**
 * The conversation card: one page to take along, with the three closing questions in order (book: Netwerkgesprek,
 * afsluiting), the third as an if-then plan (Gollwitzer & Sheeran 2006). It has no choices.
 */
export async function conversationCard(turn: Turn, meeting: Meeting): Promise<Message> {
  const answers = await latestAnswers(turn, meeting.id);
  const partners = await partnersOf(turn, meeting.id);
  const goal = await goalOf(turn, meeting);
  const inside = goal?.kind === 'influence';
  const own = (label: Say['key'], answer: Answer | undefined): CardField[] =>
    answer ? [{ label: { key: label }, value: { own: answer.text } }] : [];
  const answered = (step: string) => answers.get(`prep.${step}`);
  const open = await openPrep(turn, meeting);
  const who = await partnersValue(turn, meeting);
  const fields: CardField[] = [
    ...(partners.length > 0
      ? [{ label: { key: 'card.with' as const }, value: { key: 'card.own' as const, values: { text: who } } }]
      : []),
    {
      label: { key: 'card.when' },
      value: { key: 'word.moment', values: { day: at(meeting.startsAt, 'day'), time: at(meeting.startsAt, 'time') } },
    },
    ...(meeting.place ? [{ label: { key: 'card.where' as const }, value: { own: meeting.place } }] : []),
    ...(goal ? [{ label: { key: 'card.goal' as const }, value: { own: goal.words } }] : []),
    ...(meeting.about ? [{ label: { key: 'card.about' as const }, value: { own: meeting.about } }] : []),
    ...own(inside ? 'card.why-inside' : 'card.why', answered('why')),
    ...(await currencyFields(turn, meeting)),
    ...(await knownField(turn, meeting, answered('partner'))),
    ...own('card.opening', answered('opening')),
    ...own('card.topical', answered('topical')),
    ...own('card.field', answered('field')),
    ...own('card.organisation', answered('organisation')),
    ...(answered('story') ? own('card.story', answered('story')) : await storyField(turn, meeting)),
    { label: { key: 'card.closing' }, value: await closingLines(turn, meeting) },
    ...own('card.close', answered('close')),
    ...(open.length > 0
      ? [
          {
            label: { key: 'card.open' as const },
            value: {
              key: 'card.own' as const,
              values: { text: { list: open.map((step) => ({ key: `prep.name.${step}` as const })) } },
            },
          },
        ]
      : []),
  ];
  const title: Say = { key: 'card.title', values: { who, hasWho: partners.length > 0 ? 'yes' : 'no' } };
  return {
    kind: 'card',
    key: 'card.title',
    body: [],
    card: { title, fields },
    when: whenOf(meeting.startsAt, turn.person.zone),
  };
}

/** The card now, in the place of the one that waited for its hour or for the preparation. */
export async function sayCard(turn: Turn, meeting: Meeting): Promise<void> {
  for (const { id } of await turn.moments.list({ aboutId: meeting.id, kind: 'card', state: 'waiting' }))
    await turn.moments.change(id, { state: 'done', doneAt: turn.now });
  await turn.say(await conversationCard(turn, meeting));
}

/** The card of a meeting that was planned when its hour had passed: now, because the quiet hours may last until the start. */
export async function sayCardWhenDue(turn: Turn, meeting: Meeting): Promise<void> {
  const [card] = await turn.moments.list({ aboutId: meeting.id, kind: 'card', state: 'waiting' });
  if (card && !isBefore(turn.now, card.due)) await sayCard(turn, meeting);
}

/** After what was set in the quiet hours: the cards that would come too late when those end. Whoever sets something is awake. */
export async function sayCardsOfTonight(turn: Turn): Promise<void> {
  if (!isQuiet(turn.now, turn.person) || heldUntil(turn)) return;
  const morning = outOfQuiet(turn.now, turn.person, 'later');
  for (const { aboutId, due } of await turn.moments.list({ kind: 'card', state: 'waiting' })) {
    const meeting = isBefore(turn.now, due) ? undefined : await turn.meetings.get(aboutId);
    if (meeting && isBefore(turn.now, meeting.startsAt) && !isBefore(morning, meeting.startsAt))
      await sayCard(turn, meeting);
  }
}

/** The story that fits, as long as none was chosen; none when none does. */
async function storyField(turn: Turn, meeting: Meeting): Promise<CardField[]> {
  const fits = await storyFor(turn, meeting);
  const values = { title: fits?.story.title ?? '', word: fits?.word ?? '' };
  return fits ? [{ label: { key: 'card.story-fits' }, value: { key: 'story.card', values } }] : [];
}

async function knownField(turn: Turn, meeting: Meeting, answer: Answer | undefined): Promise<CardField[]> {
  const lines: Say[] = answer ? [{ key: 'card.own', values: { text: answer.text } }] : [];
  for (const partner of await partnersOf(turn, meeting.id)) lines.push(...(await partnerKnown(turn, partner, meeting)));
  return lines.length > 0 ? [{ label: { key: 'card.partner' }, value: lines }] : [];
}

/** The three questions, said the way one speaks to this partner. */
async function closingLines(turn: Turn, meeting: Meeting): Promise<Say[]> {
  const partners = await partnersOf(turn, meeting.id);
  const address = partners.length > 0 && partners.every((partner) => partner.address === 'u') ? 'u' : 'je';
  const keys = ['card.closing-1', 'card.closing-2', 'card.closing-3'] as const;
  return keys.map((key) => ({ key, values: { address } }));
}
