import { afterEach, describe, expect, it } from 'vitest';
import { type Life, openLife } from '../../moments/stage.ts';

let life: Life;
afterEach(() => life.close());

const keys = (said: readonly { key: string }[]) => said.map(({ key }) => key);
const last = () => life.said.at(-1);
const BEES = 'https://www.nrc.nl/nieuws/2026/11/20/bees-on-the-roof-a4873';

async function knows(...lines: string[]): Promise<void> {
  life = await openLife('2026-11-24T10:00');
  for (const line of lines) {
    await life.types(`contact add ${line}`);
    if (last()?.choices.includes('yes')) await life.chooses('yes');
  }
}
const idOf = (name: string) => life.work(async ({ contacts }) => (await contacts.list({ name }))[0]?.id ?? 'nobody');

describe('something one came across', () => {
  it('goes to whoever would enjoy it, with why and a line, is noted once sent, and is not proposed to them again', async () => {
    await knows('Mary Bush, Ofgem, notes keeps bees on the roof', 'Tom Bees', 'Zoe Field');
    expect(keys(await life.types(`saw ${BEES}`))).toEqual(['saw.who']);
    expect(last()?.text).toContain('You noted: “keeps bees on the roof”');
    expect(last()?.text).not.toContain('Tom Bees');
    await life.chooses(await idOf('Mary Bush'));
    expect(last()?.text).toContain(`Hi Mary,\n\nI came across this and thought of you.\n\n${BEES}`);
    expect(keys(await life.says('sent it this morning'))).toEqual(['saw.sent']);
    const touches = await life.work(({ touches }) => touches.list());
    expect(touches).toMatchObject([{ kind: 'article', note: BEES }]);
    expect(keys(await life.types(`saw ${BEES}?utm=1`))).toEqual(['saw.nobody']);
    expect(last()?.text).toContain('Mary Bush has had this from you already.');
  });

  it('goes straight to whom it was said to be for', async () => {
    await knows('Mary Bush, Ofgem', 'Zoe Field');
    expect(keys(await life.types(`saw https://youtu.be/dQw4w9WgXcQ for Mary`))).toEqual(['saw.line']);
    expect(last()?.text).toContain('Hi Mary,');
    expect(last()?.text).toContain('https://youtu.be/dQw4w9WgXcQ');
  });

  it('is asked about when neither the link nor the words tell, and never fetched', async () => {
    await knows('Mary Bush, Ofgem, notes keeps bees');
    expect(keys(await life.types('saw'))).toEqual(['saw.what']);
    expect(keys(await life.says('https://youtu.be/dQw4w9WgXcQ'))).toEqual(['saw.about']);
    expect(keys(await life.says('bees'))).toEqual(['saw.who']);
    await life.chooses(await idOf('Mary Bush'));
    expect(last()?.text).toContain('I came across something about bees and thought of you.');
    expect(keys(await life.chooses('not-now'))).toEqual(['saw.not-now']);
    expect(await life.work(({ touches }) => touches.count())).toBe(0);
  });

  it('goes to somebody of one’s own choice, and to nobody who is not known or was erased meanwhile', async () => {
    await knows('Mary Bush, Ofgem', 'Zoe Field');
    expect(keys(await life.says('I read a lovely article about lighthouses'))).toEqual(['saw.nobody']);
    expect(keys(await life.says('Nobody Known'))).toEqual(['saw.unclear']);
    expect(keys(await life.says('Zoe'))).toEqual(['saw.line']);
    const text = last()?.text;
    await life.chooses('another');
    expect(last()?.text).not.toBe(text);
    await life.chooses('someone-else');
    await life.says('Mary');
    const mary = await idOf('Mary Bush');
    await life.work(({ contacts }) => contacts.remove(mary));
    expect(keys(await life.chooses('sent'))).toEqual(['ask.gone']);
  });

  it('is not for whom one was only sent to', async () => {
    await knows('Piet Jansen');
    await life.types('refer Anna de Wit via Piet about bees');
    for (let turns = 0; turns < 4 && last()?.choices.includes('yes'); turns += 1) await life.chooses('yes');
    expect(keys(await life.types(`saw ${BEES}`)).at(-1)).toBe('saw.nobody');
  });
});
