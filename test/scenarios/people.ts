import { expect } from 'vitest';
import { getsAcquainted, keys, plans } from './hearing.ts';
import type { Scenario } from './stage.ts';

const NOW = '2026-11-25T09:00:00Z';
const english = { language: 'en', zone: 'Europe/London', now: NOW } as const;

/** Several people, and one process that comes and goes. */
export const people: readonly Scenario[] = [
  {
    name: 'keeps two people apart, and erases one of them without a trace of the other going',
    start: english,
    async walk(stage) {
      const sam = await stage.enters('Sam');
      await sam.chooses('yes');
      await sam.says('A job in the energy sector');
      const kim = await stage.enters('Kim');
      expect(keys(kim.heard)).toEqual(['welcome.hello']);
      await sam.types('erase everything');
      await sam.chooses('yes');
      expect(keys(await sam.says('hello?'))).toEqual(['welcome.hello']);
      expect(keys(await kim.chooses('yes'))).toEqual(['welcome.goal']);
    },
  },
  {
    name: 'goes on with each of two people who take turns, in the middle of a question',
    start: english,
    async walk(stage) {
      const sam = await stage.enters('Sam');
      await getsAcquainted(sam, 'A job in the energy sector');
      await plans(sam, 'meet Piet Jansen Friday 14:30');
      await sam.types('prep');
      const kim = await stage.enters('Kim');
      await getsAcquainted(kim, 'Clients in health care');
      expect(keys(await kim.types('meetings'))).toEqual(['meeting.none']);
      expect(keys(await sam.says('How the market moves')).at(-1)).toBe('prep.partner');
      expect(keys(await kim.types('prep Piet'))).toEqual(['prep.none-with']);
    },
  },
  {
    name: 'goes on after a restart in the middle of a question',
    start: english,
    async walk(stage) {
      const me = await stage.enters('Sam');
      await getsAcquainted(me, 'A job in the energy sector');
      await plans(me, 'meet Piet Jansen Friday 14:30');
      await me.types('prep');
      await me.says('How the market moves');
      await stage.restart();
      expect(keys(await me.says('He runs a grid team'))).toEqual(['prep.opening']);
      await stage.restart();
      await me.chooses('stop');
      const card = (await me.next()).at(-1);
      expect(card).toMatchObject({ kind: 'card', at: '2026-11-27T13:30:00Z' });
      expect(card?.text).toContain('How the market moves');
      expect(card?.text).toContain('He runs a grid team');
    },
  },
];
