import { currencyKinds } from '../../domain/currency.ts';
import type { Conversation, Meeting } from '../../domain/entities.ts';
import type { Card, Paragraph, Say } from '../../domain/message.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { latestAnswers } from '../answers.ts';
import { currenciesOf, currencyLines } from '../influence/currencies.ts';
import { isInside, meetingAbout } from '../meet/aboutMeeting.ts';
import { partnersOf } from '../meet/meetingFacts.ts';
import { trackOf } from '../walk/track.ts';
import { partnerKnown } from './partnerKnown.ts';

/** The example that fits where one works, for the questions that have one of their own there. */
export async function exampleInside(
  turn: Turn,
  conversation: Conversation,
  step: string,
): Promise<TextKey | undefined> {
  if (step !== 'why' && step !== 'opening') return undefined;
  const inside = await isInside(turn, await meetingAbout(turn, conversation));
  return inside ? `prep.${step}-inside.example` : undefined;
}

/** What is known of the partners and their currencies, once: before the first question that it helps to answer. */
export async function knownInside(turn: Turn, conversation: Conversation, meeting: Meeting): Promise<Paragraph[]> {
  const been = trackOf(conversation).path ?? [];
  if (been.some((step) => step === 'needs' || step === 'brings' || step === 'opening')) return [];
  const lines: Paragraph[] = [];
  for (const partner of await partnersOf(turn, meeting.id)) {
    lines.push(...(await partnerKnown(turn, partner, meeting)).map((say) => ({ say })));
    lines.push(...currencyLines(await currenciesOf(turn, partner.id), partner));
  }
  return lines;
}

/** The currencies on the card of a conversation where one works; what was told of several people stands there once. */
export async function currencyFields(turn: Turn, meeting: Meeting): Promise<Card['fields'][number][]> {
  if (!(await isInside(turn, meeting))) return [];
  const partners = await partnersOf(turn, meeting.id);
  const known = await Promise.all(partners.map(({ id }) => currenciesOf(turn, id)));
  const answers = await latestAnswers(turn, meeting.id);
  return currencyKinds.flatMap((kind) => {
    const own = answers.get(`prep.${kind}`);
    const told = [...known.flatMap((currencies) => currencies.get(kind) ?? []), ...(own ? [own] : [])];
    const texts = [...new Set(told.map(({ text }) => text))];
    const value = texts.map((text): Say => ({ key: 'card.own', values: { text } }));
    return value.length > 0 ? [{ label: { key: `card.${kind}` as TextKey }, value }] : [];
  });
}
