import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstStep, nextStep, previousStep, readGiven, resumeAt, stepOf } from '../../src/conversation/engine.ts';
import { END, type Facts, type Script, type Step } from '../../src/conversation/script.ts';
import { choiceWords } from '../../src/texts/words.ts';

const script = (...steps: Step[]): Script => ({ id: 'talk', version: 1, kind: 'question', steps });
const text = (id: string, more: Partial<Step> = {}): Step => ({ id, expects: 'text', ...more });

describe('what somebody gives at a question', () => {
  const yesNo: Step = { id: 'held', expects: 'text-or-choice', choices: ['yes', 'no'] };

  it.each([
    ['ja', 'yes'],
    ['Yes!', 'yes'],
    ['nee.', 'no'],
    ['klopt', 'yes'],
  ])('«%s» chooses %s', (typed, choice) => {
    expect(readGiven(yesNo, { text: typed }, choiceWords)).toEqual({ is: 'answer', choice });
  });

  it('may be a yes or a no with more behind it, where both can be chosen', () => {
    const more = { is: 'answer', choice: 'yes', more: 'en Pieter-Jan ook' };
    expect(readGiven(yesNo, { text: 'ja doe maar, en Pieter-Jan ook' }, choiceWords)).toEqual(more);
    const only: Step = { ...yesNo, choices: ['yes', 'moved'] };
    expect(readGiven(only, { text: 'Ja, het was fijn' }, choiceWords)).toEqual({
      is: 'answer',
      text: 'Ja, het was fijn',
    });
  });

  it('is no yes with a reserve where what it does cannot be undone', () => {
    const grave: Step = { id: 'confirm', expects: 'choice', choices: ['yes', 'no'], grave: true };
    expect(readGiven(grave, { text: 'ja hoor, doe maar' }, choiceWords)).toEqual({ is: 'answer', choice: 'yes' });
    expect(readGiven(grave, { text: 'yes, but export it first' }, choiceWords).is).toBe('unclear');
  });

  it.each(['skip', 'overslaan', 'later', 'stop', 'terug', 'Later graag.', 'sla maar over hoor', 'Skip, thanks'])(
    '«%s» is a way out everywhere',
    (typed) => {
      expect(readGiven(text('why'), { text: typed }, choiceWords).is).toBe('way-out');
    },
  );

  it('is taken in its own words, and not as a choice the question does not have', () => {
    expect(readGiven(text('why'), { text: ' nee ' }, choiceWords)).toEqual({ is: 'answer', text: 'nee' });
    expect(readGiven(text('why'), { choice: 'yes' }, choiceWords)).toEqual({ is: 'unclear' });
  });

  it('may be any of the person’s own rows where the coaching offers those, and only there', () => {
    const rows: Step = { id: 'who', expects: 'text-or-choice', choices: 'rows' };
    expect(readGiven(rows, { choice: '8d5' }, choiceWords)).toEqual({ is: 'answer', choice: '8d5' });
    expect(readGiven({ ...rows, id: 'who-which', choices: [] }, { choice: '8d5' }, choiceWords).is).toBe('unclear');
  });

  it('is unclear when only a choice will do, and when there is nothing in it', () => {
    const choice: Step = { id: 'draft', expects: 'choice', choices: ['sent'] };
    expect(readGiven(choice, { text: 'I rang Kees' }, choiceWords).is).toBe('unclear');
    expect(readGiven(text('why'), { text: '  ' }, choiceWords).is).toBe('unclear');
  });
});

describe('back', () => {
  const talk = script(text('who', { unless: 'told' }), text('which', { when: 'several' }), text('when'), text('done'));

  it('goes to the question that was asked before, answered or skipped, though it is known by now', () => {
    expect(previousStep(talk, 'when', { told: true }, ['who'])).toBe('who');
    expect(previousStep(talk, 'done', {}, ['who', 'when'])).toBe('when');
  });

  it('passes over a question that no longer applies', () => {
    expect(previousStep(talk, 'when', { told: true, several: false }, ['who', 'which'])).toBe('who');
  });

  it('stays where it is at the beginning', () => {
    expect(previousStep(talk, 'who', {}, [])).toBe('who');
  });
});

describe('a script that has changed', () => {
  const changed = script(text('who'), text('new'), text('when'));

  it('goes on at the same question', () => {
    expect(resumeAt(changed, 'when', {}, ['who'])).toBe('when');
  });

  it('goes on behind the last question that is still there when its own is gone', () => {
    expect(resumeAt(changed, 'former', {}, ['who', 'gone'])).toBe('new');
    expect(resumeAt(changed, 'former', {}, [])).toBe('who');
  });

  it('passes over what need not be asked any more', () => {
    expect(resumeAt(script(text('goal', { unless: 'known' }), text('talk')), 'goal', { known: true }, [])).toBe('talk');
  });
});

describe('whatever a script looks like', () => {
  const facts = ['a', 'b', 'c'] as const;
  const steps = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      when: fc.option(fc.constantFrom(...facts), { nil: undefined }),
      unless: fc.option(fc.constantFrom(...facts), { nil: undefined }),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 8 },
  );
  const anyScript = steps.map((all) =>
    script(
      ...all.map(({ id, when, unless }) => text(id, { ...(when ? { when } : {}), ...(unless ? { unless } : {}) })),
    ),
  );
  const anyFacts: fc.Arbitrary<Facts> = fc.record({ a: fc.boolean(), b: fc.boolean(), c: fc.boolean() });

  it('answering always comes to the end, each question asked at most once', () => {
    fc.assert(
      fc.property(anyScript, anyFacts, (talk, known) => {
        const asked: string[] = [];
        for (let at = firstStep(talk, known); at !== END; at = nextStep(talk, at, known)) asked.push(at);
        expect(new Set(asked).size).toBe(asked.length);
      }),
    );
  });

  it('a conversation can always go on or end, wherever another version left it', () => {
    fc.assert(
      fc.property(anyScript, anyFacts, fc.string(), fc.array(fc.string()), (talk, known, at, path) => {
        const next = resumeAt(talk, at, known, path);
        expect(next === END || stepOf(talk, next) !== undefined).toBe(true);
        const back = previousStep(talk, at, known, path);
        expect(back === at || stepOf(talk, back) !== undefined).toBe(true);
      }),
    );
  });
});
