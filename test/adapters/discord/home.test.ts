import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DiscordDesk, lastTo, openDiscordDesk, press, saidTo, shown } from './desk.ts';

let desk: DiscordDesk;
beforeAll(async () => {
  desk = await openDiscordDesk();
});
afterAll(() => desk.close());

const edits = () => desk.twin.calls.filter(({ name }) => name === 'editMessage').length;

describe('the card of /spoor today', () => {
  it('shows what there is under headings, and each thing can be dealt with there', async () => {
    const anna = await desk.settler('Anna');
    await desk.types(anna, 'goal A job in the energy sector');
    await desk.types(anna, 'today');
    const card = lastTo(anna);
    expect(shown(card)).toMatch(/Goal\nA job in the energy sector|Goal[\s\S]*A job in the energy sector/u);
    await desk.does(() => press(anna, 'goal/done', card));
    expect(shown(lastTo(anna))).toContain('come through');
  });

  it('follows what changes, in its place, and is left when nothing did', async () => {
    const ben = await desk.settler('Ben');
    await desk.types(ben, 'today');
    const { id } = lastTo(ben);
    const before = edits();
    await desk.types(ben, 'privacy');
    expect(edits()).toBe(before);
    await desk.types(ben, 'goal Clients in health care');
    const card = saidTo(ben).find((message) => message.id === id);
    expect(shown(card)).toContain('Clients in health care');
  });

  it('is one: the former one stands still, without buttons', async () => {
    const cas = await desk.settler('Cas');
    await desk.types(cas, 'goal Clients in health care');
    await desk.types(cas, 'today');
    const { id } = lastTo(cas);
    await desk.types(cas, 'today');
    const former = saidTo(cas).find((message) => message.id === id);
    expect(former?.buttons).toEqual([]);
    expect(lastTo(cas).buttons.length).toBeGreaterThan(0);
  });

  it('follows what changes after a restart too, and is one then as well', async () => {
    const eli = await desk.settler('Eli');
    await desk.types(eli, 'today');
    const { id } = lastTo(eli);
    await desk.restart();
    await desk.types(eli, 'goal Clients in health care');
    const card = () => saidTo(eli).find((message) => message.id === id);
    expect(shown(card())).toContain('Clients in health care');
    await desk.restart();
    await desk.types(eli, 'today');
    expect(lastTo(eli).id).not.toBe(id);
    expect(card()?.buttons).toEqual([]);
    expect(shown(card())).toContain('Clients in health care');
  });

  it('says so when what a button is about is gone', async () => {
    const dan = await desk.settler('Dan');
    await desk.types(dan, 'goal Clients in health care');
    await desk.types(dan, 'today');
    const old = lastTo(dan);
    const [won] = old.buttons.filter(({ customId }) => customId.includes('goal/done'));
    await desk.does(
      () => dan.presses(old, won?.customId ?? ''),
      () => dan.sends({ data: { custom_id: won?.customId, component_type: 2 } }),
    );
    expect(shown(dan.ephemerals.at(-1))).toContain('not there any more');
  });

  it('opens the forms of what can be begun', async () => {
    const eva = await desk.settler('Eva');
    await desk.types(eva, 'today');
    await desk.does(() => press(eva, 'form:meet'));
    await desk.does(() => eva.submits({ who: 'Piet Jansen', day: '2027-12-01', time: '14:30' }));
    expect(shown(lastTo(eva))).toContain('Piet Jansen');
  });
});
