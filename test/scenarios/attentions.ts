import { expect } from 'vitest';
import { getsAcquainted, keys } from './hearing.ts';
import type { Actor, Scenario } from './stage.ts';

const NOW = '2026-11-24T09:00:00Z';

async function knows(me: Actor, line: string): Promise<void> {
  const heard = await me.types(line);
  if (heard.at(-1)?.choices.some(({ id }) => id === 'yes')) await me.chooses('yes');
}

/** Letting somebody hear of oneself: something one came across, and ideas. */
export const attentions: readonly Scenario[] = [
  {
    name: 'sends somebody what they would enjoy, with a line, and does not send it twice',
    start: { language: 'en', zone: 'Europe/London', now: NOW },
    async walk(stage) {
      const me = await stage.enters('Sam');
      await getsAcquainted(me, 'A job in the energy sector');
      await knows(me, 'contact Mary Bush, Ofgem: keeps bees on the roof');
      const link = 'https://example.org/2026/bees-in-the-city';
      const who = (await me.types(`saw ${link}`)).at(-1);
      expect(who?.key).toBe('saw.who');
      expect(who?.text).toContain('keeps bees on the roof');
      const line = (await me.chooses(who?.choices[0]?.id ?? '')).at(-1);
      expect(line?.text).toContain('Hi Mary,');
      expect(line?.text).toContain(link);
      await stage.restart();
      expect(keys(await me.says('sent'))).toEqual(['saw.sent']);
      expect((await me.says(link)).at(-1)?.text).toContain('Mary Bush has had this from you already');
    },
  },
  {
    name: 'krijgt een idee voor iemand, een ander, en een eigen',
    start: { language: 'nl', zone: 'Europe/Amsterdam', now: NOW },
    async walk(stage) {
      const me = await stage.enters('Sanne');
      await getsAcquainted(me, 'Een baan in de zorg');
      await knows(me, 'contact Jan de Vries, vriend');
      const first = (await me.types('ideeën Jan')).at(-1);
      expect(first?.key).toBe('ideas.idea');
      const another = (await me.chooses('another')).at(-1);
      expect(another?.text).not.toBe(first?.text);
      expect(keys(await me.says('doe ik'))).toEqual(['ideas.will']);
      const did = (await me.waits('7d')).find(({ key }) => key === 'ideas.did');
      expect(did?.text).toContain('Jan de Vries');
      expect(keys(await me.says('ja, hem gebeld'))).toEqual(['ideas.done']);
      expect(keys(await me.types('ideeën nieuw samen schaatsen'))).toEqual(['ideas.added']);
      expect((await me.types('ideeën Jan')).at(-1)?.text).toContain('samen schaatsen');
    },
  },
];
