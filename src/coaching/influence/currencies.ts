import { type Currency, currencyAsked, currencyKinds, currencyQuestions } from '../../domain/currency.ts';
import type { Answer, Contact } from '../../domain/entities.ts';
import type { Paragraph } from '../../domain/message.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { para } from '../messages.ts';

export type Currencies = ReadonlyMap<Currency, Answer>;

/** The currencies of a contact: what was told last, of them or of a conversation with them. */
export async function currenciesOf(turn: Turn, contactId: string): Promise<Currencies> {
  const meetings = (await turn.meetingContacts.list({ contactId })).map(({ meetingId }) => meetingId);
  const all = await turn.answers.list({ aboutId: [contactId, ...meetings], question: currencyQuestions }, { by: 'at' });
  const superseded = new Set(all.map(({ supersedesId }) => supersedesId));
  const standing = all.filter(({ id }) => !superseded.has(id));
  const last = (kind: Currency) => standing.findLast((answer) => currencyAsked[kind].includes(answer.question));
  return new Map(
    currencyKinds.flatMap((kind): [Currency, Answer][] => {
      const answer = last(kind);
      return answer ? [[kind, answer]] : [];
    }),
  );
}

/** Whether a question about somebody's currencies has its answer: what they turned out to need tells their need as well. */
export function isKnown(currencies: Currencies, kind: Exclude<Currency, 'needed'>): boolean {
  return currencies.has(kind) || (kind === 'needs' && currencies.has('needed'));
}

/** A line for each currency of somebody. */
export function currencyLines(currencies: Currencies, { name }: Contact): Paragraph[] {
  return [...currencies].map(([kind, { text }]) => para(`influence.line-${kind}` as TextKey, { who: name, text }));
}
