import { expect } from 'vitest';
import { answers, getsAcquainted, keys, plans } from './hearing.ts';
import type { Scenario } from './stage.ts';

const NOW = '2026-11-24T09:00:00Z';

/** Getting something done where one works, without being anybody's boss. */
export const inside: readonly Scenario[] = [
  {
    name: 'prepares what somebody needs and what one contributes, and hears afterwards what was really needed',
    start: { language: 'en', zone: 'Europe/London', now: NOW },
    async walk(stage) {
      const me = await stage.enters('Sam');
      await getsAcquainted(me, 'Get the other wards on board for the new rota');
      await plans(me, 'meet Karin Bakker Thursday 14:30');
      const why = await me.next();
      expect(why.at(-1)).toMatchObject({ kind: 'prep', key: 'prep.why-inside' });
      await answers(me, why, {
        'prep.why-inside': 'That her ward joins in May',
        'prep.needs': 'Fewer agency nurses',
        'prep.brings': 'The figures of three wards',
        'prep.opening':
          'I’d like your ward to join the new rota in May. In return I bring you the figures of three wards.',
      });
      expect(keys(me.heard)).toContain('opening.fine');
      const card = me.heard.at(-1)?.text;
      for (const own of ['her ward joins', 'agency nurses', 'three wards']) expect(card).toContain(own);
      expect((await me.next()).at(-1)?.kind).toBe('card');
      await answers(me, await me.next(), {
        'evaluation.held': '#yes',
        'evaluation.notes': 'She is open to it',
        'evaluation.needed': 'A say in the Sunday shifts',
      });
      const shown = (await me.types('influence Karin')).at(-1)?.text;
      for (const own of ['agency nurses', 'three wards', 'a say in the sunday shifts'])
        expect(shown?.toLowerCase()).toContain(own);
      expect((await me.types('contact Karin')).at(-1)?.text).toContain('A say in the Sunday shifts');
      expect((await me.types('ask agency nurses')).at(-1)?.text).toContain('Karin Bakker');
    },
  },
  {
    name: 'vraagt los van een gesprek wat iemand kan gebruiken, en vraagt dat daarna niet nog eens',
    start: { language: 'nl', zone: 'Europe/Amsterdam', now: NOW },
    async walk(stage) {
      const me = await stage.enters('Sanne');
      await getsAcquainted(me, 'Draagvlak voor het nieuwe rooster');
      expect(keys(await me.types('draagvlak Karin de Boer'))).toEqual(['contact.new']);
      expect(keys(await me.chooses('yes'))).toEqual(['influence.needs']);
      expect((await me.says('Geen idee')).at(-1)?.text).toContain('Een vermoeden is genoeg');
      await me.says('Minder overuren om te laten zien');
      await me.says('Ik reken het haar voor');
      const noted = (await me.says('Dat niemand meer op zondag invalt')).at(-1);
      expect(noted?.text).toContain('Minder overuren');
      expect(noted?.choices.map(({ label }) => label)).toEqual([expect.stringContaining('Karin')]);
      await plans(me, 'gesprek Karin de Boer donderdag 14:30');
      expect(keys(await me.types('voorbereiden Karin'))).toEqual(['prep.why-inside']);
      const opening = (await me.says('Dat haar afdeling in mei meedoet')).at(-1);
      expect(opening?.key).toBe('prep.opening');
      expect(opening?.text).toContain('Minder overuren');
    },
  },
];
