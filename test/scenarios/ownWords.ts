import { expect } from 'vitest';
import { button, getsAcquainted, keys, plans } from './hearing.ts';
import type { Scenario } from './stage.ts';

const NOW = '2026-11-25T09:00:00Z';
const english = { language: 'en', zone: 'Europe/London', now: NOW } as const;
const dutch = { language: 'nl', zone: 'Europe/Amsterdam', now: NOW } as const;

/** What a person says of themselves, of what they did, and of where their goal may be found. */
export const ownWords: readonly Scenario[] = [
  {
    name: 'shows back what makes a person small, keeps their pitch, and asks for it before the conversation',
    start: english,
    async walk(stage) {
      const me = await stage.enters('Sam');
      await getsAcquainted(me, 'A job in the energy sector');
      await plans(me, 'meet Piet Jansen Friday 14:30');
      expect(keys(await me.types('pitch'))).toEqual(['pitch.text']);
      const back = await me.says('I’m just a planner, really.');
      expect(keys(back)).toEqual(['self-image.small']);
      expect(back.at(-1)?.text).toContain('just a');
      const kept = await me.says('I plan rotas for hospitals, so that everybody gets their Sundays.');
      expect(kept.at(-1)).toMatchObject({ key: 'pitch.rehearse-before' });
      expect(kept.at(-1)?.text).toContain('5 seconds');
      expect(keys(await me.chooses('before'))).toEqual(['pitch.planned']);
      await me.next();
      await me.chooses('stop');
      expect((await me.next()).at(-1)).toMatchObject({ key: 'pitch.aloud', at: '2026-11-27T09:00:00Z' });
      expect(keys(await me.chooses('done'))).toEqual(['pitch.well-said']);
      expect((await me.types('pitch')).at(-1)?.text).toContain('everybody gets their Sundays');
    },
  },
  {
    name: 'keeps a profile as it was said, also what was shown back as too big',
    start: dutch,
    async walk(stage) {
      const me = await stage.enters('Sanne');
      await getsAcquainted(me, 'Een baan in de zorg');
      await me.types('profiel');
      expect(keys(await me.says('Ik ben de beste planner van Nederland.'))).toEqual(['self-image.big']);
      expect(keys(await me.chooses('keep'))).toEqual(['profile.can']);
      await me.says('Mensen aan tafel krijgen');
      await me.chooses('skip');
      const shown = await me.says('Een eigen bureau');
      expect(keys(shown)).toEqual(['profile.yours']);
      expect(shown.at(-1)?.text).toContain('Ik ben de beste planner van Nederland.');
    },
  },
  {
    name: 'proposes the story that fits a conversation and puts it on the card, and none that does not',
    start: english,
    async walk(stage) {
      const me = await stage.enters('Sam');
      await getsAcquainted(me, 'A job in the energy sector');
      await me.types('stories');
      await me.says('Every week a dozen shifts stayed open in the rota');
      await me.says('I let people plan for themselves');
      expect(keys(await me.says('After three months there was no gap left'))).toEqual(['story.noted']);
      await plans(me, 'meet Piet Jansen Friday 14:30 about the rota');
      await plans(me, 'meet Kim Baker next Monday 10:00 about bread');
      await me.types('prep Piet');
      for (const way of ['skip', 'skip', 'skip', 'more', 'skip', 'skip']) await me.chooses(way);
      const asked = (await me.chooses('skip')).at(-1);
      expect(asked?.key).toBe('prep.story');
      expect(asked?.text).toContain('rota');
      await me.chooses('use');
      expect((await me.chooses('skip')).at(-1)?.text).toContain('no gap left');
      await me.types('prep Kim');
      for (const way of ['skip', 'skip', 'skip', 'more', 'skip', 'skip']) await me.chooses(way);
      const other = (await me.chooses('skip')).at(-1);
      expect(other?.choices.map(({ id }) => id)).not.toContain('use');
    },
  },
  {
    name: 'says whom a person knows at an organisation, and brings an open question up before a conversation there',
    start: dutch,
    async walk(stage) {
      const me = await stage.enters('Sanne');
      await getsAcquainted(me, 'Een baan in de energie');
      await me.types('contact toevoegen Anna de Wit, Tennet BV');
      await me.chooses('yes');
      await me.types('markt');
      await me.says('Netbeheerders in het noorden');
      const known = await me.says('TenneT, Alliander');
      expect(known.at(-1)?.key).toBe('market.moves');
      expect(known.at(-1)?.text).toContain('Anna de Wit');
      await me.chooses('skip');
      expect(keys(await me.says('Wie beslist er bij TenneT?'))).toEqual(['market.shown']);
      await plans(me, 'gesprek Anna vrijdag 14:30');
      const asked = (await me.types('voorbereiden Anna')).at(-1);
      expect(asked?.key).toBe('prep.why');
      expect(asked?.text).toContain('Wie beslist er bij TenneT?');
      await me.chooses('stop');
      expect(keys(await me.chooses(button(await me.types('markt'), 'done')))).toEqual(['market.answered']);
      expect(
        (await me.types('markt'))
          .at(-1)
          ?.choices.map(({ id }) => id)
          .filter((id) => id.startsWith('done')),
      ).toEqual([]);
    },
  },
];
