import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingStory } from '../../../src/domain/likeness/fittingStory.ts';

const rota = { situation: 'Twelve shifts stayed open in the rota', deed: 'I let people plan', result: 'No gap left' };
const bread = { situation: 'The bakery threw away half its bread', deed: 'I sold it at six', result: 'Nothing left' };

describe('a story', () => {
  it('fits a conversation by a word they have in common, which is the reason', () => {
    expect(fittingStory([bread, rota], 'about rotas in hospitals')).toEqual({ story: rota, word: 'rotas' });
  });

  it('is not forced on a conversation about something else, nor by small words alone', () => {
    expect(fittingStory([bread, rota], 'tax law')).toBeUndefined();
    expect(fittingStory([bread, rota], 'what they would like about their work')).toBeUndefined();
    expect(fittingStory([], 'rotas')).toBeUndefined();
  });

  it('is one of one’s own, and its word stands in what the conversation is about', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(rota, bread)),
        fc.string(),
        fc.constantFrom('', 'rota', 'bread'),
        (all, text, word) => {
          const about = `${text} ${word}`;
          const fits = fittingStory(all, about);
          if (!fits) return;
          expect(all).toContain(fits.story);
          expect(about).toContain(fits.word);
        },
      ),
    );
  });
});
