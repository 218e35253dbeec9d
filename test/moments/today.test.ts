import { afterEach, describe, expect, it } from 'vitest';
import { type Life, meets, openLife } from './stage.ts';

let me: Life;
afterEach(() => me.close());

describe('what matters today', () => {
  it('names what is being talked about once, and a meeting that is going on not as one to look back on', async () => {
    me = await openLife('2026-11-24T10:00');
    await meets(me, 'Piet Jansen thursday 14:00');
    await meets(me, 'Anna Bos wednesday 12:00');
    await me.types('prep Piet');
    const [list] = await me.types('today');
    expect(list?.items).toEqual([
      expect.stringMatching(/^start: We were still preparing/u),
      expect.stringMatching(/^prep: .*Anna Bos/u),
    ]);
    await me.until('2026-11-25T12:30');
    const [during] = await me.types('today');
    expect(during?.items.join('\n')).not.toContain('evaluate:');
  });

  it('goes on with what was begun, an evaluation before anything else', async () => {
    me = await openLife('2026-11-24T10:00');
    await meets(me, 'Anna Bos today 11:00');
    await me.chooses('stop');
    await me.until('2026-11-24T12:16');
    await me.types('meet Piet');
    await me.chooses('yes');
    await me.chooses('stop');
    expect(me.said.at(-1)?.kind).toBe('evaluation');
    const [list] = await me.types('today');
    expect(list?.items[0]).toContain('going over');
    await me.chooses(list?.choices[0] ?? '');
    expect(me.said.at(-1)?.key).toBe('evaluation.held');
  });

  it('keeps the next conversation first, however much is still to look back on', async () => {
    me = await openLife('2026-11-24T10:00');
    for (const line of [
      'Piet Jansen today 11:00',
      'Anna Bos today 12:00',
      'Kees Mol today 13:00',
      'Eva Smit friday 14:00',
    ])
      await meets(me, line);
    await me.until('2026-11-24T14:30');
    await me.work(async ({ conversations }) => {
      for (const { id } of await conversations.list()) await conversations.change(id, { state: 'ended' });
    });
    const [list] = await me.types('today');
    expect(list?.items).toEqual([
      expect.stringMatching(/^prep: .*Eva Smit/u),
      expect.stringMatching(/^evaluate: .*Kees Mol/u),
      expect.stringMatching(/^evaluate: .*Anna Bos/u),
    ]);
  });
});
