import { describe, expect, it } from 'vitest';
import { keptOf, knows, lastKey, seats } from './toldSeat.ts';

const sits = seats();

describe('a line about somebody else, while a question in one’s own words is open', () => {
  it.each([
    ['en', 'meet Kees Bakker yesterday 14:30', 'Spoke to Anna, she knows Piet at TenneT', 'evaluation.notes'],
    ['nl', 'gesprek Kees Bakker gisteren 14:30', 'Ik heb Anna gebeld', 'evaluation.notes'],
  ] as const)(
    'is offered to be recorded, and the evaluation asks again (%s)',
    async (language, meet, line, question) => {
      const me = await sits(language);
      await knows(me, 'Anna');
      await me.types(meet);
      await me.chooses('yes');
      expect(lastKey(await me.chooses('yes'))).toBe(question);
      expect(lastKey(await me.says(line))).toBe('told.offer');
      expect((await keptOf(me)).referrals).toEqual([]);
      expect(lastKey(await me.says(language === 'en' ? 'no' : 'nee'))).toBe(question);
      expect((await keptOf(me)).referrals).toEqual([]);
    },
  );

  it('is the answer when it is about the partner, or a story', async () => {
    const me = await sits();
    await knows(me, 'Anna');
    await me.types('meet Kees Bakker yesterday 14:30');
    await me.chooses('yes');
    await me.chooses('yes');
    const story =
      'He told me how the market moves, that the permits take longest, and after that I called Anna, who had heard much the same from her own people there';
    expect(lastKey(await me.says(story))).not.toBe('told.offer');
  });
});
