import { afterEach, describe, expect, it } from 'vitest';
import { type Life, openLife } from '../../moments/stage.ts';

let me: Life;
afterEach(() => me.close());

const keys = (said: readonly { key: string }[]) => said.map(({ key }) => key);
const last = () => me.said.at(-1)?.text ?? '';
const contacts = () =>
  me.work(async (work) => (await work.contacts.list({}, { by: 'name' })).map(({ name, notes }) => [name, notes]));

describe('ordinary favours', () => {
  it('are turned round, and whoever helped is on the list with how', async () => {
    me = await openLife('2026-11-24T10:00', { language: 'nl' });
    expect(keys(await me.types('inventarisatie hulp'))).toEqual(['favours.recall']);
    expect(keys(await me.says('Mijn zus Truus paste op de kinderen\nPiet de Vries wist een loodgieter'))).toEqual([
      'favours.mind',
    ]);
    expect(last()).toContain('Vonden Truus en Piet de Vries het vervelend?');
    expect(keys(await me.says('nee hoor, graag gedaan'))).toEqual(['favours.gladly']);
    expect(await contacts()).toEqual([
      ['Piet de Vries', 'Piet de Vries wist een loodgieter'],
      ['Truus', 'Mijn zus Truus paste op de kinderen'],
    ]);
    expect(keys(await me.chooses('step'))).toEqual(['step.close']);
    expect(last()).toContain('vertel Truus waar je mee bezig bent');
  });

  it('of somebody without a name are asked about, and of somebody known asked which', async () => {
    me = await openLife('2026-11-24T10:00');
    for (const who of ['Anna Bos', 'Anna Smit']) {
      await me.types(`contact add ${who}`);
      await me.chooses('yes');
    }
    await me.types('inventory favours');
    expect(keys(await me.says('Anna found me a room\nmy neighbour lent me her drill'))).toEqual(['contact.which']);
    await me.says('Anna Smit');
    expect(me.said.at(-1)?.key).toBe('favours.name');
    expect(keys(await me.says('Sara Bloom'))).toEqual(['favours.mind']);
    expect(await contacts()).toEqual([
      ['Anna Bos', null],
      ['Anna Smit', 'Anna found me a room'],
      ['Sara Bloom', 'my neighbour lent me her drill'],
    ]);
  });

  it('are left at once by whoever does not feel like it', async () => {
    me = await openLife('2026-11-24T10:00');
    await me.types('inventory favours');
    expect(keys(await me.says('nobody'))).toEqual(['favours.left']);
    await me.types('inventory favours');
    expect(keys(await me.chooses('stop'))).toEqual(['word.stopped']);
  });
});
