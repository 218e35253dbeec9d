import { expect } from 'vitest';
import { answers, keys, plans } from './hearing.ts';
import type { Scenario } from './stage.ts';

const NOW = '2026-11-24T09:30:00Z';
const english = { language: 'en', zone: 'Europe/London', now: NOW } as const;
const dutch = { language: 'nl', zone: 'Europe/Amsterdam', now: NOW } as const;

/** Getting acquainted. */
export const acquaintance: readonly Scenario[] = [
  {
    name: 'goes on with the welcome after a week, with plain words',
    start: english,
    async walk(stage) {
      const me = await stage.enters('Sam');
      await me.chooses('yes');
      const week = await me.waits('8d');
      expect(keys(week)).toEqual(['welcome.goal']);
      expect(week[0]?.text).toContain('our first conversation');
      expect(keys(await me.says('A job in the energy sector'))).toEqual(['welcome.talk']);
      expect(keys(await me.says('Piet Jansen, Tuesday 15 December 14:30')).at(-1)).toBe('contact.new');
      expect((await me.chooses('yes')).at(-1)?.when).toContain('2026-12-15T14:30');
      expect(keys(await me.chooses('yes'))).toEqual(['meet.planned', 'welcome.done']);
    },
  },
  {
    name: 'gaat na een week verder waar het gebleven was, op verzoek',
    start: dutch,
    async walk(stage) {
      const me = await stage.enters('Sanne');
      await me.chooses('yes');
      expect((await me.chooses('later')).at(-1)?.text).toContain('morgen');
      await me.waits('5d');
      await me.chooses('later');
      await me.waits('7d');
      expect(keys(await me.types('start'))).toEqual(['welcome.goal']);
      expect(keys(await me.says('Een baan in de zorg'))).toEqual(['welcome.talk']);
    },
  },
  {
    name: 'is at most five messages, each of which can be skipped',
    start: english,
    async walk(stage) {
      const me = await stage.enters('Sam');
      await answers(me, me.heard, {});
      expect(me.heard.length).toBeLessThanOrEqual(5);
      expect(me.heard.at(-1)?.key).toBe('welcome.done');
      expect(me.heard.at(-1)?.text).toMatch(/Tuesday.*09:00/u);
      await me.types('today');
      expect(keys(await me.chooses('goal'))).toEqual(['goal.words']);
    },
  },
  {
    name: 'speaks another language when asked, and asks where one is',
    start: english,
    async walk(stage) {
      const me = await stage.enters('Sanne');
      expect((await me.chooses('another')).at(-1)?.text).toContain('Nederlands');
      expect(keys(await me.chooses('no'))).toEqual(['welcome.zone']);
      expect(keys(await me.says('Ergens anders'))).toEqual(['welcome.zone-unclear', 'welcome.zone']);
      const goal = (await me.says('Utrecht')).at(-1);
      expect(goal?.key).toBe('welcome.goal');
      expect(goal?.text).toContain('10:30 (Europe/Amsterdam)');
    },
  },
  {
    name: 'keeps the hour of a meeting that was told before the place was known',
    start: english,
    async walk(stage) {
      const me = await stage.enters('Sam');
      await plans(me, 'meet Piet Jansen Friday 14:30 about the energy market');
      expect(me.heard.at(-1)?.key).toBe('welcome.hello');
      await me.chooses('no');
      await me.says('Amsterdam');
      await me.chooses('stop');
      expect((await me.types('meetings')).at(-1)?.text).toContain('Friday 27 November at 14:30');
      await me.waits('2d');
      expect((await me.next()).at(-1)).toMatchObject({ key: 'prep.why', at: '2026-11-26T15:00:00Z' });
    },
  },
  {
    name: 'does first what was asked first, and asks nothing that was told already',
    start: english,
    async walk(stage) {
      const me = await stage.enters('Sam');
      await me.chooses('yes');
      const said = await me.types('goal A job in the energy sector');
      expect(keys(said).at(-1)).toBe('welcome.talk');
      expect(keys(await me.chooses('no'))).toEqual(['welcome.done']);
    },
  },
];
