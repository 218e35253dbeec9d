import { expect } from 'vitest';
import { answers, button, getsAcquainted, keys } from './hearing.ts';
import type { Actor, Scenario } from './stage.ts';

/** Tuesday 24 November 2026. */
const NOW = '2026-11-24T09:00:00Z';
const english = { language: 'en', zone: 'Europe/London', now: NOW } as const;
const dutch = { language: 'nl', zone: 'Europe/Amsterdam', now: NOW } as const;

/** Records who sent one to whom; new names are agreed to, and nothing more is told. */
async function isSent(me: Actor, line: string): Promise<void> {
  let heard = await me.types(line);
  for (let turns = 0; turns < 6; turns += 1) {
    const ids = heard.at(-1)?.choices.map(({ id }) => id) ?? [];
    const way = ['yes', 'skip'].find((id) => ids.includes(id));
    if (!way || !ids.includes('stop')) return;
    heard = await me.chooses(way);
  }
}

/** How one is sent on, and how that is followed back: the request, the line back, the missed question, the win. */
export const trails: readonly Scenario[] = [
  {
    name: 'asks for a conversation through whoever can introduce you, and has a line for them once you met',
    start: english,
    async walk(stage) {
      const me = await stage.enters('Sam');
      await getsAcquainted(me, 'A job in the energy sector');
      await me.types('inventory favours');
      await me.chooses('stop');
      await isSent(me, 'refer Anna de Wit via Piet Jansen will introduce me');
      expect((await me.types('request Anna')).at(-1)?.text).toContain('Hi Anna');
      const forward = (await me.chooses('someone-else')).at(-1);
      expect(forward?.key).toBe('request.for-introducer');
      expect(forward?.text).toMatch(/Hi Piet[\s\S]*twenty minutes/u);
      expect(keys(await me.chooses('sent'))).toEqual(['referral.asked']);

      expect((await me.next()).at(-1)).toMatchObject({ key: 'follow-up.request', at: '2026-11-27T09:00:00Z' });
      await me.chooses('not-yet');
      expect((await me.types('referrals')).at(-1)?.text).toContain('no answer yet');
      expect((await me.says('meet Anna de Wit tomorrow 10:00')).map(({ key }) => key)).toEqual(['told.plan']);
      await me.chooses('yes');
      await me.chooses('yes');
      expect((await me.types('referrals')).at(-1)?.text).toContain('arranged for');
      await me.waits('2d');
      await answers(me, await me.types('evaluate Anna'), { 'evaluation.held': '#yes', 'evaluation.closing': '1 2 3' });
      expect((await me.types('referrals Anna')).at(-1)?.text).toContain('you’ve talked');

      const line = (await me.waits('5d')).find(({ key }) => key === 'follow-up.told-back');
      expect(line?.text).toContain('Hi Piet, you suggested I talk to Anna de Wit.');
      expect(keys(await me.chooses('done'))).toContain('referral.told-back');
    },
  },
  {
    name: 'biedt de slotvraag die niet gesteld is een dag later apart aan, één keer',
    start: dutch,
    async walk(stage) {
      const me = await stage.enters('Sanne');
      await getsAcquainted(me, 'Een baan in de zorg');
      await me.types('gesprek Piet Jansen vandaag 9:00 over wijkzorg');
      await me.chooses('yes');
      await answers(me, await me.chooses('yes'), { 'evaluation.closing': 'alleen de eerste' });
      expect(keys(await me.types('bedank Piet'))).toEqual(['thanks.draft']);
      expect(keys(await me.says('verstuurd'))).toEqual(['thanks.done']);
      const offered = (await me.waits('1d')).find(({ key }) => key === 'closing.draft');
      expect(offered?.at).toBe('2026-11-25T08:00:00Z');
      expect(offered?.text).toContain('met wie zou jij in mijn plaats nog gaan praten over wijkzorg?');
      expect(keys(await me.chooses('skip'))).toEqual(['closing.left']);
      expect(keys(await me.waits('2w'))).not.toContain('closing.draft');
    },
  },
  {
    name: 'offers the question by itself the morning after, when the thank-you was left unsent',
    start: english,
    async walk(stage) {
      const me = await stage.enters('Sam');
      await getsAcquainted(me, 'A job in the energy sector');
      await me.types('meet Piet Jansen today 8:00 about wind');
      await me.chooses('yes');
      await answers(me, await me.chooses('yes'), {
        'evaluation.promised': 'Send him my CV',
        'evaluation.closing': 'only the first',
      });
      const [thanks, later] = [await me.next(), await me.next()];
      expect(thanks.at(-1)).toMatchObject({ key: 'thanks.draft', at: '2026-11-25T09:00:00Z' });
      expect(later.at(-1)).toMatchObject({ key: 'closing.draft', at: '2026-11-26T09:00:00Z' });
      expect(later.at(-1)?.text).toContain('who else would you talk to about wind');
      expect(keys(await me.says('sent'))).toEqual(['closing.sent', 'thanks.draft']);
    },
  },
  {
    name: 'follows a win back to everybody who helped, and thanks them one by one',
    start: english,
    async walk(stage) {
      const me = await stage.enters('Sam');
      await getsAcquainted(me, 'A job in the energy sector');
      await isSent(me, 'refer Piet Jansen via Joost Visser');
      await isSent(me, 'refer Anna de Wit via Piet Jansen');
      await isSent(me, 'refer Joost Visser via Anna de Wit');
      await isSent(me, 'refer Tom Mol via Kees Bos');
      expect(keys(await me.says('I got the job at TenneT, thanks to Anna!'))).toEqual(['told.win']);
      const asked = (await me.chooses('yes')).at(-1);
      expect(asked?.key).toBe('win.thank');
      expect(asked?.text).toMatch(/Anna de Wit\n└─.Piet Jansen\n.{4}└─.Joost Visser\n/u);
      expect(asked?.text).toContain('Kees Bos helped you along the way as well.');
      expect((await me.chooses('yes')).at(-1)?.text).toContain(
        'Hi Anna, good news: I’ve got a new job. It came through you.',
      );
      expect((await me.says('sent')).at(-1)?.text).toContain('Hi Piet');
      expect(keys(await me.chooses('stop'))).toEqual(['thanks.left']);

      const list = (await me.waits('4d')).filter(({ text }) => /still to thank|haven’t heard it/u.test(text));
      expect(list.map(({ at }) => at)).toEqual(['2026-11-27T09:00:00Z']);
      expect((await me.types('win')).at(-1)?.text).toContain('1 thanked, 3 still to thank');
      await me.chooses(button(me.heard, 'next'));
      await me.chooses('sent');
      await me.chooses('sent');
      expect(keys(await me.chooses('sent'))).toEqual(['win.everybody']);
      expect(keys(await me.types('undo'))).not.toEqual([]);
    },
  },
  {
    name: 'volgt het spoor terug na «gelukt», en laat het los als het toch niet zo was',
    start: dutch,
    async walk(stage) {
      const me = await stage.enters('Sanne');
      await getsAcquainted(me, 'Opdrachten als zzp’er in de zorg');
      await isSent(me, 'verwijs Anna de Wit via Piet Jansen');
      expect(keys(await me.types('doel gelukt'))).toEqual(['goal.is-won', 'win.who']);
      const asked = (await me.says('Anna')).at(-1);
      expect(asked?.key).toBe('win.thank');
      expect(asked?.text).toContain('Zo kwam je bij Anna de Wit.');
      await me.chooses('more');
      expect(me.heard.at(-1)?.text).toContain('Piet Jansen: wees je op Anna de Wit');
      expect((await me.types('spoor Anna')).at(-1)?.text).toContain('Piet Jansen');
      expect(keys(await me.types('gelukt via Piet'))).toEqual(['win.thank']);
      expect(keys(await me.chooses('undo'))).toContain('goal.is-open');
      expect(keys(await me.waits('2w'))).not.toContain('win.once-more');
    },
  },
];
