import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFor, isInSeason, pickIdeas } from '../../../src/domain/idea/pickIdea.ts';
import { circles } from '../../../src/method/circles.ts';
import { ideas, ways } from '../../../src/method/ideas.ts';

const circle = fc.constantFrom(...circles.map(({ code }) => code), 'Choir');
const someone = fc.record({ circles: fc.uniqueArray(circle, { maxLength: 3 }), works: fc.boolean() });
const month = fc.integer({ min: 1, max: 12 });
const used = fc.array(fc.record({ idea: fc.constantFrom(...ideas.map(({ code }) => code)), isTheirs: fc.boolean() }), {
  maxLength: 60,
});
const known = (code: string) => ideas.find((idea) => idea.code === code);

describe('the ideas', () => {
  it('are sixty at least, each once, private and of business, and for circles there are', () => {
    expect(ideas.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ideas.map(({ code }) => code)).size).toBe(ideas.length);
    for (const sphere of ['private', 'business'] as const)
      expect(ideas.filter((idea) => idea.sphere === sphere).length).toBeGreaterThanOrEqual(25);
    const codes = circles.map(({ code }) => code as string);
    for (const { code, circles: own = [] } of ideas)
      expect([code, own.filter((each) => !codes.includes(each))]).toEqual([code, []]);
  });

  it('for somebody always fit them and the season, never come twice, and are the same for the same data', () => {
    fc.assert(
      fc.property(someone, month, used, (them, now, before) => {
        const picked = pickIdeas(them, now, before, ['own']);
        expect(pickIdeas(them, now, before, ['own'])).toEqual(picked);
        expect(picked[0]).toBe('own');
        expect(new Set(picked).size).toBe(picked.length);
        for (const code of picked.slice(1)) {
          const idea = known(code);
          expect(idea && isFor(idea, them) && isInSeason(idea, now)).toBe(true);
          expect(before.some((each) => each.idea === code && each.isTheirs)).toBe(false);
        }
      }),
    );
  });

  it('never run out for anybody in the first year of a monthly one, and what is done in person comes first', () => {
    fc.assert(
      fc.property(someone, month, (them, start) => {
        const proposed: { idea: string; isTheirs: boolean }[] = [];
        for (let months = 0; months < 12; months += 1) {
          const [idea] = pickIdeas(them, ((start + months - 1) % 12) + 1, proposed);
          expect(idea).toBeDefined();
          proposed.push({ idea: idea ?? '', isTheirs: true });
        }
        const always = pickIdeas(them, start, [])
          .map(known)
          .filter((idea) => idea && !idea.months);
        for (const made of [true, false]) {
          const order = always
            .filter((idea) => (idea?.circles !== undefined) === made)
            .map((idea) => ways.indexOf(idea?.way ?? 'online'));
          expect(order).toEqual(order.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('are first what was proposed to the fewest others, and what goes with the time of year', () => {
    const friend = { circles: ['friends'], works: false };
    expect(known(pickIdeas(friend, 12, [])[0] ?? '')?.months).toContain(12);
    const [first = '', second] = pickIdeas(friend, 4, []);
    expect(pickIdeas(friend, 4, [{ idea: first, isTheirs: false }])[0]).toBe(second);
  });

  it('of Christmas do not come in spring, and a colleague is not asked to the school gate', () => {
    expect(pickIdeas({ circles: ['friends'], works: false }, 4, [])).not.toContain('other-christmas-card');
    const colleague = pickIdeas({ circles: ['colleagues'], works: true }, 9, []);
    expect(colleague).not.toContain('school-gate');
    expect(colleague).toContain('lunch-nearby');
    expect(pickIdeas({ circles: ['family'], works: true }, 9, [])).not.toContain('lunch-nearby');
  });
});
