import { expect, it } from 'vitest';
import { tellsPromise } from '../../../src/domain/told/tellsPromise.ts';

it.each([
  'I promised Anna to send my CV by Friday',
  'I’ve promised to send Anna my CV',
  "I told Anna I'd send her the deck",
  'I still need to send Anna my CV',
  'I’ll send Anna my CV tomorrow',
  'Ik moet Anna nog mijn cv sturen',
  'Ik moet nog mijn cv naar Anna sturen',
  'ik heb Kees beloofd hem te bellen',
  'Ik heb beloofd om Kees te bellen',
  'Ik beloofde Kees het rapport',
  'Ik stuur Anna vrijdag mijn cv',
  'Anna promised to send me her deck',
  'Piet heeft me beloofd het rapport te sturen',
])('hears a promise in «%s»', (line) => {
  expect(tellsPromise(line)).toBe(true);
});

it.each([
  'Ik moet Kees bellen',
  'Zal ik Anna mijn cv sturen?',
  'I haven’t promised anything',
  'I never promised to send it',
  'Ik heb Kees niets beloofd',
  'I sent Anna my CV',
  'Ik ga morgen met Anna lunchen',
  'Coffee with Anna tomorrow at 10',
])('hears none in «%s»', (line) => {
  expect(tellsPromise(line)).toBe(false);
});
