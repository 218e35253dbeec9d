import { expect } from 'vitest';
import { answers, getsAcquainted, keys, plans } from './hearing.ts';
import type { Scenario } from './stage.ts';

/** How it goes, without marks: three months, a month, and what to read. */
export const lookingBack: readonly Scenario[] = [
  {
    name: 'looks back on three months and on the month, with one question, and names books',
    start: { language: 'en', zone: 'Europe/London', now: '2026-11-24T09:00:00Z' },
    async walk(stage) {
      const me = await stage.enters('Sam');
      await getsAcquainted(me, 'A job in the energy sector');
      expect(keys(await me.types('progress'))).toEqual(['progress.none']);
      await plans(me, 'meet Piet Jansen yesterday 10:00 about the grid');
      await answers(me, await me.types('evaluate Piet'), {
        'evaluation.held': '#yes',
        'evaluation.notes': 'The grid is full',
        'evaluation.closing': '1 and 2',
      });
      const looked = (await me.types('progress')).at(-1);
      expect(looked?.key).toBe('progress.title');
      expect(looked?.text).toMatch(/1 conversation/u);
      expect(looked?.text).not.toMatch(/streak|points|score:/iu);
      const asked = (await me.waits('7d')).find(({ key }) => key === 'reflection.question');
      expect(asked?.text).toMatch(/last month|month/u);
      expect(keys(await me.says('That people are glad to be asked'))).toContain('reflection.noted');
      const books = (await me.types('read')).at(-1);
      expect(books?.key).toBe('read.list');
      expect(books?.text).toMatch(/\d{4}/u);
    },
  },
];
