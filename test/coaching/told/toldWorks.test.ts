import { expect, it } from 'vitest';
import { keptOf, knows, last, lastKey, seats } from './toldSeat.ts';

const sits = seats();

it('where somebody of the list works now is changed on a yes', async () => {
  const me = await sits('nl');
  await knows(me, 'Anna');
  await me.types('contact Anna bij TenneT');
  expect(last(await me.says('Anna werkt nu bij Vattenfall'))).toBe('Zal ik noteren dat Anna nu bij Vattenfall werkt?');
  expect((await keptOf(me)).contacts).toMatchObject([{ organisation: 'TenneT' }]);
  expect(lastKey(await me.chooses('yes'))).toBe('contact.set.organisation');
  expect((await keptOf(me)).contacts).toMatchObject([{ organisation: 'Vattenfall' }]);
});

it.each([
  ['en', 'lies works at windco now, head of comms', 'windco', 'head of comms'],
  ['en', 'lies v dijk is head of comms at Windco', 'Windco', 'head of comms'],
  ['nl', 'Lies werkt nu bij Shell als jurist', 'Shell', 'jurist'],
  ['nl', 'lies zit tegenwoordig bij de gemeente utrecht als beleidsadviseur', 'gemeente utrecht', 'beleidsadviseur'],
] as const)(
  'where somebody works and as what are kept apart (%s): «%s»',
  async (language, line, organisation, role) => {
    const me = await sits(language);
    await knows(me, 'Lies van Dijk');
    expect(last(await me.says(line))).toContain(`(${role})`);
    await me.chooses('yes');
    expect((await keptOf(me)).contacts).toMatchObject([{ organisation, role }]);
    await me.types('contact lies werkt bij KPN');
    await me.types(`contact ${line}`);
    expect((await keptOf(me)).contacts).toMatchObject([{ organisation, role }]);
  },
);

it('where somebody new works goes along with the contact that is noted', async () => {
  const me = await sits();
  await me.says('Met John Smith yesterday, he works at Shell');
  await me.chooses('yes');
  await me.chooses('yes');
  expect((await keptOf(me)).contacts).toMatchObject([{ name: 'John Smith', organisation: 'Shell' }]);
});

it.each(['Seeing Renée tomorrow at 10', 'Meeting Renée tomorrow at 10', 'Tomorrow Renée Bos at 10'])(
  'a plan is with somebody, whatever word begins the line: «%s»',
  async (line) => {
    const me = await sits();
    expect(last(await me.says(line))).toMatch(/^Shall I put it in the diary as a conversation with Renée( Bos)?\?$/u);
  },
);
