import { expect, it } from 'vitest';
import { keptOf, knows, last, lastKey, seats } from './toldSeat.ts';

const sits = seats();

it.each([
  ['nl', 'Bedankje gestuurd aan Piet'],
  ['nl', 'Piet bedankt'],
  ['nl', 'Een bedankje gestuurd aan Piet'],
  ['nl', 'Ik heb Piet een bedankmailtje gestuurd'],
  ['en', 'I sent a thank you note to Piet'],
  ['en', 'Thanked Piet'],
  ['en', 'Sent Piet a thank you'],
] as const)('a thank-you told as (%s) «%s» is noted as one, and settles the open one', async (language, line) => {
  const me = await sits(language);
  await knows(me, 'Piet');
  await me.types('thanks Piet');
  await me.types('stop');
  expect((await keptOf(me)).thanks).toMatchObject([{ state: 'open' }]);
  const offered = await me.says(line);
  expect(lastKey(offered)).toBe('told.offer');
  expect(last(offered)).toContain(language === 'nl' ? '- Piet bedankt, vandaag' : '- you thanked Piet, today');
  await me.chooses('yes');
  const { thanks, inShort } = await keptOf(me);
  expect(thanks).toMatchObject([{ state: 'sent' }]);
  expect(inShort).toContain('thanked Piet 2026-11-24');
});
