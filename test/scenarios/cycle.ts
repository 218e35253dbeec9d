import { expect, it } from 'vitest';
import type { Actor, Heard, OpenStage } from './stage.ts';

const NOW = '2026-11-24T09:00:00Z';

/** What a person answers to each question, whatever order they come in; anything else is skipped. */
type Answers = Readonly<Record<string, string>>;

/** Answers questions until nothing more is asked that is in the list. */
async function answers(person: Actor, first: readonly Heard[], given: Answers): Promise<readonly Heard[]> {
  let heard = first;
  for (let turns = 0; turns < 25; turns += 1) {
    const asked = [...heard].reverse().find(({ choices }) => choices.some(({ id }) => ['skip', 'stop'].includes(id)));
    if (!asked) return heard;
    const answer = given[asked.key];
    if (answer?.startsWith('#')) heard = await person.chooses(answer.slice(1));
    else if (answer !== undefined) heard = await person.says(answer);
    else heard = await person.chooses('skip');
  }
  throw new Error('the questions never ended');
}

const keys = (heard: readonly Heard[]) => heard.map(({ key }) => key);

/** One whole coaching cycle, as a person lives it; the same on every platform. */
export function cycleScenarios(openStage: OpenStage): void {
  it('walks from the welcome to the weekly nudge in English', async () => {
    const stage = await openStage({ language: 'en', zone: 'Europe/London', now: NOW });
    try {
      const me = await stage.enters('Sam');
      expect(keys(me.heard)).toEqual(['welcome.hello']);
      await me.chooses('yes');
      const talk = await me.says('A job in the energy sector');
      expect(keys(talk)).toEqual(['welcome.talk']);
      const closing = await me.chooses('no');
      expect(keys(closing)).toContain('welcome.done');

      const asked = await me.types('meet Piet Jansen next week Tuesday 14:30 about the energy market');
      expect(asked.at(-1)?.key).toBe('contact.new');
      const said = await me.chooses('yes');
      expect(said.at(-1)?.key).toBe('meet.confirm');
      expect(said.at(-1)?.when).toContain('2026-12-01T14:30');
      await me.chooses('yes');

      const prep = await me.next();
      expect(prep.at(-1)).toMatchObject({ kind: 'prep', at: '2026-11-30T16:00:00Z' });
      const doubted = await answers(me, prep, {
        'prep.why': 'How the energy market is changing',
        'prep.partner': 'He runs a grid team',
        'prep.opening': 'I would like to learn how the energy market works. I am not here to ask you for a job.',
        'prep.close': 'Two names of people to talk to',
      });
      expect(keys(me.heard)).toContain('opening.fine');
      expect(doubted.length).toBeGreaterThan(0);

      const card = (await me.next()).at(-1);
      expect(card).toMatchObject({ kind: 'card', at: '2026-12-01T13:30:00Z', choices: [] });
      expect(card?.text).toContain('Two names of people to talk to');

      const evaluation = await me.next();
      expect(evaluation.at(-1)).toMatchObject({ kind: 'evaluation', at: '2026-12-01T15:45:00Z' });
      await answers(me, evaluation, {
        'evaluation.held': '#yes',
        'evaluation.notes': 'The grid is full until 2030',
        'evaluation.promised': 'Send him my article by Friday',
        'evaluation.tips': 'Read the grid report',
        'evaluation.referrals': 'Anna de Wit, TenneT',
        'evaluation.closing': '1 and 2',
      });
      const summary = me.heard.filter(({ kind }) => kind === 'summary').at(-1);
      expect(summary?.text).toContain('Anna de Wit');

      const thanks = (await me.next()).at(-1);
      expect(thanks).toMatchObject({ kind: 'thanks', at: '2026-12-02T09:00:00Z' });
      expect(thanks?.text).toContain('Anna de Wit');
      await me.chooses('sent');

      const followUp = (await me.next()).at(-1);
      expect(followUp?.at).toBe('2026-12-04T09:00:00Z');
      expect(followUp?.text).toContain('Anna');
    } finally {
      await stage.close();
    }
  });

  it('loopt van de kennismaking tot het bedankje in het Nederlands', async () => {
    const stage = await openStage({ language: 'nl', zone: 'Europe/Amsterdam', now: NOW });
    try {
      const me = await stage.enters('Sanne');
      await me.chooses('yes');
      await me.says('Opdrachten als zzp’er in de zorg');
      await me.chooses('no');
      await me.types('gesprek Piet Jansen volgende week dinsdag 14:30 over de energiemarkt');
      const said = await me.chooses('yes');
      expect(said.at(-1)?.text).toContain('dinsdag 1 december 14:30');
      await me.chooses('yes');
      const prep = await me.next();
      expect(prep.at(-1)?.at).toBe('2026-11-30T15:00:00Z');
      await answers(me, prep, { 'prep.opening': 'Heb je misschien een opdracht voor me?' });
      expect(keys(me.heard)).toContain('opening.asks');
      expect((await me.next()).at(-1)?.kind).toBe('card');
      const evaluation = await me.next();
      await answers(me, evaluation, { 'evaluation.held': '#yes', 'evaluation.referrals': 'niemand' });
      const thanks = (await me.next()).at(-1);
      expect(thanks).toMatchObject({ kind: 'thanks', at: '2026-12-02T08:00:00Z' });
      expect(thanks?.text).toContain('Piet');
    } finally {
      await stage.close();
    }
  });

  it('keeps two people apart, and erases one of them without a trace of the other going', async () => {
    const stage = await openStage({ language: 'en', zone: 'Europe/London', now: NOW });
    try {
      const sam = await stage.enters('Sam');
      await sam.chooses('yes');
      await sam.says('A job in the energy sector');
      const kim = await stage.enters('Kim');
      expect(keys(kim.heard)).toEqual(['welcome.hello']);
      await sam.types('erase everything');
      await sam.chooses('yes');
      const again = await sam.says('hello?');
      expect(keys(again)).toEqual(['welcome.hello']);
      expect(keys(await kim.chooses('yes'))).toEqual(['welcome.goal']);
    } finally {
      await stage.close();
    }
  });
}
