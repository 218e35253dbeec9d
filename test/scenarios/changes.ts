import { expect } from 'vitest';
import { answers, button, getsAcquainted, keys, plans } from './hearing.ts';
import type { Scenario } from './stage.ts';

/** Wednesday 25 November 2026. */
const NOW = '2026-11-25T09:00:00Z';
const english = { language: 'en', zone: 'Europe/London', now: NOW } as const;
const dutch = { language: 'nl', zone: 'Europe/Amsterdam', now: NOW } as const;

/** Meetings that go otherwise than planned. */
export const changes: readonly Scenario[] = [
  {
    name: 'moves everything around a meeting that is moved',
    start: english,
    async walk(stage) {
      const me = await stage.enters('Sam');
      await getsAcquainted(me, 'A job in the energy sector');
      await plans(me, 'meet Piet Jansen Friday 14:30');
      await me.chooses(button(await me.types('meetings'), 'moved'));
      expect((await me.says('Monday 11:00')).at(-1)?.when).toContain('2026-11-30T11:00');
      expect(keys(await me.chooses('yes'))).toEqual(['meet.moved']);
      const prep = await me.next();
      expect(prep.at(-1)).toMatchObject({ key: 'prep.why', at: '2026-11-27T16:00:00Z' });
      await me.chooses('stop');
      expect((await me.next()).at(-1)).toMatchObject({ kind: 'card', at: '2026-11-30T10:00:00Z' });
      expect((await me.next()).at(-1)).toMatchObject({ kind: 'evaluation', at: '2026-11-30T12:15:00Z' });
    },
  },
  {
    name: 'verzet een gesprek dat niet doorging, en begint opnieuw',
    start: dutch,
    async walk(stage) {
      const me = await stage.enters('Sanne');
      await getsAcquainted(me, 'Een baan in de zorg');
      await plans(me, 'gesprek Piet Jansen vrijdag 14:30');
      const [, , evaluation, list] = await me.waits('3d');
      expect(evaluation).toMatchObject({ key: 'evaluation.held', at: '2026-11-27T14:45:00Z' });
      expect(list).toMatchObject({ kind: 'today', at: '2026-11-28T08:00:00Z' });
      expect(keys(await me.says('Het is verzet'))).toEqual(['meet.when']);
      await me.says('dinsdag 8 december om half drie');
      expect((await me.chooses('yes')).at(-1)?.text).toContain('dinsdag 8 december om 14:30');
      await me.waits('10d');
      expect(keys(me.heard.filter(({ kind }) => kind === 'thanks'))).toEqual([]);
      expect(keys(me.heard).filter((key) => key === 'prep.why').length).toBe(2);
    },
  },
  {
    name: 'says nothing more about a meeting that is cancelled, until that is undone',
    start: english,
    async walk(stage) {
      const me = await stage.enters('Sam');
      await getsAcquainted(me, 'A job in the energy sector');
      await plans(me, 'meet Piet Jansen Friday 14:30');
      await me.types('prep Piet');
      const said = await me.chooses(button(await me.types('meetings'), 'cancelled'));
      expect(keys(said)).toEqual(['meeting.cancelled', 'word.dropped-too']);
      expect(keys(await me.chooses('undo'))).toEqual(['meeting.restored']);
      expect((await me.next()).at(-1)).toMatchObject({ key: 'prep.why', at: '2026-11-26T16:00:00Z' });
      await me.chooses(button(await me.types('meetings'), 'cancelled'));
      expect(keys(await me.waits('4d'))).toEqual(['favours.recall']);
    },
  },
  {
    name: 'looks back at once on a meeting that has been',
    start: dutch,
    async walk(stage) {
      const me = await stage.enters('Sanne');
      await getsAcquainted(me, 'Een baan in de zorg');
      const asked = await me.types('gesprek Piet Jansen gisteren 14:30');
      expect(asked.at(-1)?.key).toBe('contact.new');
      expect((await me.chooses('yes')).at(-1)?.key).toBe('meet.confirm-past');
      const first = await me.chooses('yes');
      expect(first.at(-1)).toMatchObject({ kind: 'evaluation', key: 'evaluation.notes' });
      await answers(me, first, { 'evaluation.referrals': 'niemand' });
      expect(me.heard.at(-1)?.kind).toBe('summary');
      expect((await me.next()).at(-1)).toMatchObject({ kind: 'thanks', at: '2026-11-26T08:00:00Z' });
    },
  },
];
