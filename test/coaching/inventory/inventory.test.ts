import { afterEach, describe, expect, it } from 'vitest';
import { type Life, openLife } from '../../moments/stage.ts';

let me: Life;
afterEach(() => me.close());

const keys = (said: readonly { key: string }[]) => said.map(({ key }) => key);
const last = () => me.said.at(-1)?.text ?? '';
const names = () => me.work(async ({ contacts }) => (await contacts.list({}, { by: 'name' })).map(({ name }) => name));

/** The circles and networks somebody is in. */
const places = (name: string) =>
  me.work(async (work) => {
    const [contact] = await work.contacts.list({ name });
    const links = await work.contactCircles.list({ contactId: contact?.id ?? '' });
    const circles = await work.circles.list({ id: links.map(({ circleId }) => circleId) });
    const networks = await work.memberships.list({ contactId: contact?.id ?? '' });
    return [...circles.map((circle) => circle.code ?? circle.name), ...networks.map(({ network }) => network)];
  });

describe('the inventory', () => {
  it('asks circle by circle, and other words jog the memory each time', async () => {
    me = await openLife('2026-11-24T10:00');
    expect(keys(await me.types('inventory'))).toEqual(['inventory.names']);
    const first = last();
    await me.says('Jan de Vries');
    const second = last();
    await me.says('Els Bos');
    expect(new Set([first, second, last()].map((text) => text.split('\n\n').at(-1))).size).toBe(3);
    await me.says('that’s all');
    expect(last()).toContain('Family: 2 people. That makes 2 people on your list');
    expect(last()).toContain('Friends.');
    expect(await places('Els Bos')).toEqual(['family']);
  });

  it('goes on months later where one was, and passes over nothing for good', async () => {
    me = await openLife('2026-11-24T10:00');
    await me.types('inventory');
    await me.chooses('skip');
    await me.chooses('done');
    expect(last()).toContain('Neighbours.');
    expect(keys(await me.chooses('stop'))).toEqual(['inventory.stopped']);
    await me.downUntil('2027-03-01T10:00');
    await me.types('inventory');
    expect(last()).toContain('Neighbours.');
    for (let rounds = 0; rounds < 14 && me.said.at(-1)?.key === 'inventory.names'; rounds += 1)
      await me.chooses('done');
    expect(me.said.slice(-2).map(({ key }) => key)).toEqual(['inventory.finished', 'return.goal']);
    await me.types('inventory');
    expect(last()).toContain('Family.');
  });

  it('asks in one question at the end of a circle who is somebody known, and guesses nothing', async () => {
    me = await openLife('2026-11-24T10:00');
    await me.types('inventory family: Jan de Vries, Els Bos');
    await me.chooses('done');
    await me.says('Jan de Vries\nE. Bos\nKees Mol');
    expect(await names()).toEqual(['Els Bos', 'Jan de Vries', 'Kees Mol']);
    expect(keys(await me.chooses('done'))).toEqual(['inventory.alike']);
    expect(last()).toContain('1. Jan de Vries – Jan de Vries (Family)');
    expect(last()).toContain('2. E. Bos – Els Bos (Family)');
    await me.says('only 2');
    expect(last()).toContain('Els Bos was on your list already. New: Jan de Vries.');
    expect(await names()).toEqual(['Els Bos', 'Jan de Vries', 'Jan de Vries', 'Kees Mol']);
    expect(await places('Els Bos')).toEqual(['family', 'friends']);
  });

  it('keeps the fuller of two names that are one', async () => {
    me = await openLife('2026-11-24T10:00');
    await me.types('inventory family: Piet');
    await me.chooses('done');
    await me.says('Piet Smit');
    await me.chooses('done');
    await me.chooses('yes');
    expect(await names()).toEqual(['Piet Smit']);
  });

  it('brings whoever was in no circle yet into this one', async () => {
    me = await openLife('2026-11-24T10:00');
    await me.types('contact add Anna de Wit, KPN');
    await me.chooses('yes');
    await me.types('inventory colleagues: Anna de Wit');
    expect(await names()).toEqual(['Anna de Wit']);
    expect(await places('Anna de Wit')).toEqual(['colleagues']);
  });

  it('asks the next time what was left open by a stop', async () => {
    me = await openLife('2026-11-24T10:00');
    await me.types('inventory family: Jan de Vries');
    await me.chooses('done');
    await me.says('J. de Vries');
    await me.chooses('stop');
    expect(last()).toContain('I’ll have a question about one name then.');
    await me.types('inventory');
    expect(keys(await me.chooses('done'))).toEqual(['inventory.alike']);
  });

  it('takes a pasted list of a hundred lines in one go, and back', async () => {
    me = await openLife('2026-11-24T10:00');
    const list = Array.from({ length: 100 }, (_, at) => `${at + 1}. ${word(at)} ${word(at * 7 + 3)}berg`);
    await me.types('inventory former colleagues');
    const said = await me.says(list.join('\n'));
    expect(keys(said)).toEqual(['inventory.more']);
    expect(await names()).toHaveLength(100);
    expect(said[0]?.text).toContain('and 94 more');
    expect(keys(await me.chooses('undo'))).toEqual(['inventory.undone']);
    expect(await names()).toEqual([]);
    expect(keys(await me.chooses('undo'))).toEqual(['inventory.undo-past']);
  });

  it('marks who is in a big network, known or new', async () => {
    me = await openLife('2026-11-24T10:00');
    await me.types('inventory family: Els Bos (TenneT)');
    await me.types('inventory Rotary: Els Bos (Rotary), Fred Flint');
    expect(await places('Els Bos')).toEqual(['family', 'service-club']);
    expect(await places('Fred Flint')).toEqual(['service-club']);
    await me.types('contact Fred Flint');
    expect(last()).toContain('Service clubs');
  });

  it('goes to the circle that is named instead of a person', async () => {
    me = await openLife('2026-11-24T10:00', { language: 'nl' });
    await me.types('inventarisatie');
    await me.says('sportclub');
    expect(last()).toContain('Sportclub.');
    await me.types('kring koor');
    expect(last()).toContain('koor.');
    expect(await names()).toEqual([]);
  });
});

describe('a nudge with fewer than three people to name', () => {
  it('proposes five minutes of the inventory, and the names come into that circle', async () => {
    me = await openLife('2026-11-23T10:00', { nudged: true });
    const [nudge] = await me.until('2026-11-24T09:00');
    expect(nudge?.text).toContain('Five minutes for your circles: Family.');
    expect(keys(await me.says('Anna Bos\nBert Kok\nCees Mol'))).toEqual(['nudge.added']);
    expect(await places('Bert Kok')).toEqual(['family']);
    expect(keys(await me.chooses('more'))).toEqual(['inventory.names']);
    expect(last()).toContain('Family.');
  });
});

/** A made-up word that no other number has. */
function word(number: number): string {
  const syllables = ['Ba', 'do', 'fi', 'gu', 'ke', 'lo', 'mi', 'nu', 'pa', 're'];
  const made = [...String(number).padStart(3, '0')].map((digit) => syllables[Number(digit)] ?? '').join('');
  return made.charAt(0).toUpperCase() + made.slice(1).toLowerCase();
}
