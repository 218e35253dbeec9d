/** What can be exchanged with somebody: their need, what it turned out to be, one's own contribution, what both want. */
export const currencyKinds = ['needs', 'needed', 'brings', 'picture'] as const;
export type Currency = (typeof currencyKinds)[number];

/** The questions in whose answers a currency stands: by itself, before a conversation, after one. */
export const currencyAsked: Readonly<Record<Currency, readonly string[]>> = {
  needs: ['influence.needs', 'prep.needs'],
  needed: ['evaluation.needed'],
  brings: ['influence.brings', 'prep.brings'],
  picture: ['influence.picture', 'prep.picture'],
};
export const currencyQuestions: readonly string[] = currencyKinds.flatMap((kind) => currencyAsked[kind]);
