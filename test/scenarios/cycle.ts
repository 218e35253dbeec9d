import { expect } from 'vitest';
import { answers, button, getsAcquainted, keys } from './hearing.ts';
import type { Scenario } from './stage.ts';

/** Tuesday 24 November 2026. */
const NOW = '2026-11-24T09:00:00Z';

/** One whole coaching cycle, as a person lives it. */
export const cycle: readonly Scenario[] = [
  {
    name: 'walks from the welcome to the follow-up and the next nudge',
    start: { language: 'en', zone: 'Europe/London', now: NOW },
    async walk(stage) {
      const me = await stage.enters('Sam');
      expect(keys(me.heard)).toEqual(['welcome.hello']);
      await me.chooses('yes');
      expect(keys(await me.says('A job in the energy sector'))).toEqual(['welcome.talk']);
      expect(keys(await me.chooses('no'))).toContain('welcome.done');

      const asked = await me.types('meet Piet Jansen next week Tuesday 14:30 about the energy market');
      expect(asked.at(-1)?.key).toBe('contact.new');
      const said = await me.chooses('yes');
      expect(said.at(-1)).toMatchObject({ key: 'meet.confirm', when: expect.stringContaining('2026-12-01T14:30') });
      await me.chooses('yes');

      const prep = await me.next();
      expect(prep.at(-1)).toMatchObject({ kind: 'prep', at: '2026-11-30T16:00:00Z' });
      await answers(me, prep, {
        'prep.why': 'How the energy market is changing',
        'prep.partner': 'He runs a grid team',
        'prep.opening': 'I would like to learn how the energy market works. I am not here to ask you for a job.',
        'prep.close': 'Two names of people to talk to',
      });
      expect(keys(me.heard)).toContain('opening.fine');

      const nudge = (await me.next()).at(-1);
      expect(nudge).toMatchObject({ kind: 'nudge', key: 'nudge.names', at: '2026-12-01T09:00:00Z' });
      expect(keys(await me.says('Carla Jones\nBert Smith\nDina Brown'))).toEqual(['nudge.added']);

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
        'contact.new': '#yes',
        'evaluation.closing': '1 and 2',
      });
      expect(me.heard.findLast(({ kind }) => kind === 'summary')?.text).toContain('Anna de Wit');

      const thanks = (await me.next()).at(-1);
      expect(thanks).toMatchObject({ kind: 'thanks', at: '2026-12-02T09:00:00Z' });
      expect(thanks?.text).toContain('Anna de Wit');
      expect(keys(await me.chooses('sent'))).toEqual(['thanks.done', 'closing.draft']);
      expect(keys(await me.says('sent'))).toEqual(['closing.sent']);

      const followUp = await me.next();
      expect(followUp.at(-1)).toMatchObject({ kind: 'today', at: '2026-12-04T09:00:00Z' });
      expect(followUp.at(-1)?.text).toMatch(/Anna de Wit[\s\S]*my article|my article[\s\S]*Anna de Wit/u);
      await me.chooses(button(followUp, 'done'));

      const week = (await me.next()).at(-1);
      expect(week).toMatchObject({ kind: 'nudge', key: 'nudge.person', at: '2026-12-08T09:00:00Z' });
      expect(keys(await me.chooses('done'))).toEqual(['nudge.done']);
    },
  },
  {
    name: 'loopt van de kennismaking tot het bedankje in het Nederlands',
    start: { language: 'nl', zone: 'Europe/Amsterdam', now: NOW },
    async walk(stage) {
      const me = await stage.enters('Sanne');
      await getsAcquainted(me, 'Opdrachten als zzp’er in de zorg');
      await me.types('gesprek Piet Jansen volgende week dinsdag 14:30 over de energiemarkt');
      expect((await me.chooses('yes')).at(-1)?.text).toContain('dinsdag 1 december om 14:30');
      await me.chooses('yes');

      const prep = await me.next();
      expect(prep.at(-1)?.at).toBe('2026-11-30T15:00:00Z');
      await answers(me, prep, { 'prep.opening': 'Heb je misschien een opdracht voor me?' });
      expect(keys(me.heard)).toContain('opening.asks');

      expect((await me.next()).at(-1)).toMatchObject({ kind: 'nudge', at: '2026-12-01T08:00:00Z' });
      expect(keys(await me.says('overslaan'))).toEqual(['nudge.names-skipped']);

      const card = (await me.next()).at(-1);
      expect(card).toMatchObject({ kind: 'card', at: '2026-12-01T12:30:00Z' });
      const evaluation = await me.next();
      await answers(me, evaluation, { 'evaluation.held': '#yes', 'evaluation.referrals': 'niemand' });
      const thanks = (await me.next()).at(-1);
      expect(thanks).toMatchObject({ kind: 'thanks', at: '2026-12-02T08:00:00Z' });
      expect(thanks?.text).toContain('Hoi Piet');
      expect(keys(await me.chooses('sent'))).toEqual(['thanks.done']);
    },
  },
];
