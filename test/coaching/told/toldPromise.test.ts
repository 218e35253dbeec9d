import { expect, it } from 'vitest';
import { knows, last, lastKey, seats } from './toldSeat.ts';

const sits = seats();

it.each([
  [
    'en',
    'I promised Anna to send my CV by Friday',
    'Shall I note this promise? You promised Anna: “send my CV”, by Friday 27 November.',
  ],
  ['en', 'I still need to send Anna my CV', 'Shall I note this promise? You promised Anna: “send Anna my CV”.'],
  ['nl', 'Ik moet Anna nog mijn cv sturen', 'Zal ik deze belofte noteren? Je beloofde Anna: ‘Anna mijn cv sturen’.'],
  [
    'nl',
    'ik heb Anna beloofd om vrijdag te bellen',
    'Zal ik deze belofte noteren? Je beloofde Anna: ‘bellen’, uiterlijk vrijdag 27 november.',
  ],
] as const)('a promise told in a line (%s) «%s» is said back, and noted on a yes', async (language, line, said) => {
  const me = await sits(language);
  await knows(me, 'Anna');
  expect(last(await me.says(line))).toBe(said);
  expect(lastKey(await me.chooses('no'))).toBe('told.left');
  expect(lastKey(await me.types('promises'))).toBe('promise.none');
  await me.says(line);
  expect(lastKey(await me.says(language === 'nl' ? 'ja' : 'yes'))).toBe('promise.noted');
  expect(lastKey(await me.types('promises Anna'))).toBe('promise.list-with');
});
