import { expect } from 'vitest';
import { button, getsAcquainted, keys, plans } from './hearing.ts';
import type { Scenario } from './stage.ts';

const NOW = '2026-11-24T09:00:00Z';

/** Asking one's network before anything else. */
export const asking: readonly Scenario[] = [
  {
    name: 'asks the network, sends the drafted question, and hears a week later whether it helped',
    start: { language: 'en', zone: 'Europe/London', now: NOW },
    async walk(stage) {
      const me = await stage.enters('Sam');
      await getsAcquainted(me, 'A job in the energy sector');
      expect(keys(await me.types('ask opera'))).toEqual(['ask.nobody-at-all']);
      await plans(me, 'meet Ben Okafor 18 December 14:30 about heat pumps');
      const who = await me.says('Who knows something about heat pumps?');
      expect(who.at(-1)).toMatchObject({ kind: 'question', key: 'ask.who' });
      expect(who.at(-1)?.text).toContain('heat pumps');
      const ben = who.at(-1)?.choices[0]?.id ?? '';
      expect((await me.chooses(button(who, ben))).at(-1)?.text).toContain('Hi Ben,');
      expect(keys(await me.chooses('sent'))).toEqual(['ask.sent']);
      const asked = (await me.waits('7d')).find(({ key }) => key === 'follow-up.helped');
      expect(asked).toMatchObject({ kind: 'follow-up' });
      expect(keys(await me.says('Yes, he told me to insulate first'))).toContain('ask.helped');
    },
  },
  {
    name: 'vraagt het netwerk in het Nederlands',
    start: { language: 'nl', zone: 'Europe/Amsterdam', now: NOW },
    async walk(stage) {
      const me = await stage.enters('Sam');
      await getsAcquainted(me, 'Een baan in de energie');
      await me.types('contact add');
      await me.says('Bas Hendriks, hypotheekadviseur bij Rabobank');
      if (me.heard.at(-1)?.choices.some(({ id }) => id === 'yes')) await me.chooses('yes');
      await me.says('stop');
      const who = (await me.types('vraag hypotheken')).at(-1);
      expect(who?.key).toBe('ask.who');
      expect(who?.text).toContain('Bas Hendriks');
      expect(who?.choices.at(-1)?.label).toMatch(/Stop/u);
    },
  },
];
