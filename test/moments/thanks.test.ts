import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import { brief } from './said.ts';
import { type Life, meets, openLife } from './stage.ts';

let me: Life;
afterEach(() => me.close());

/** Met on a day, looked back on, nothing more said. */
async function hasMet(line: string, until: string): Promise<void> {
  await meets(me, line);
  await me.until(until);
  await me.chooses('yes');
  await me.chooses('stop');
}

describe('the thank-you', () => {
  it('comes the day after the meeting at nine, and not again when it is sent', async () => {
    me = await openLife('2026-11-24T10:00');
    await hasMet('Piet Jansen wednesday 14:00', '2026-11-25T15:20');
    expect(brief(await me.until('2026-11-26T12:00'))).toEqual(['2026-11-26T09:00 thanks.draft']);
    await me.chooses('sent');
    expect((await me.work(({ touches }) => touches.list({ kind: 'thanked' }))).length).toBe(1);
    expect(brief(await me.until('2026-12-04T12:00'))).toEqual(['2026-12-01T09:00 reflection.question']);
  });

  it('is asked in the weekend too, and offers Monday', async () => {
    me = await openLife('2026-11-26T10:00');
    await hasMet('Piet Jansen friday 14:00', '2026-11-27T15:20');
    const [saturday] = await me.until('2026-11-28T12:00');
    expect(saturday).toMatchObject({ at: '2026-11-28T09:00', key: 'thanks.draft' });
    expect(saturday?.labels).toContainEqual(expect.stringMatching(/^Later.*Monday/u));
    expect((await me.chooses('later')).map(({ key }) => key)).toEqual(['thanks.monday']);
    expect(brief(await me.until('2026-11-30T12:00'))).toEqual(['2026-11-30T09:00 thanks.draft']);
    expect(me.said.at(-1)?.labels).toContain('Later');
  });

  it('goes on with the draft where it was left, and the old buttons still work', async () => {
    me = await openLife('2026-11-24T10:00');
    await hasMet('Piet Jansen wednesday 14:00', '2026-11-25T15:20');
    await me.until('2026-11-26T09:00');
    const [email] = await me.chooses('email');
    await me.chooses('later');
    const [again] = await me.until('2026-11-27T09:00');
    expect(again?.text).toContain('Subject: ');
    expect((await me.chooses('sent', email)).map(({ key }) => key)).toEqual(['thanks.done']);
    expect((await me.chooses('sent', again)).map(({ key }) => key)).toEqual(['word.already-ended']);
  });

  it.each(['Sent it just now, changed it a bit. Ta!', 'verstuurd, wel wat aangepast hoor', "heb 'm net gestuurd"])(
    'is sent when that is said: «%s»',
    async (line) => {
      me = await openLife('2026-11-24T10:00');
      await hasMet('Piet Jansen wednesday 14:00', '2026-11-25T15:20');
      await me.until('2026-11-26T09:00');
      expect((await me.says(line)).map(({ key }) => key)).toEqual(['thanks.done']);
    },
  );

  it('comes again the next day when it will be sent later', async () => {
    me = await openLife('2026-11-24T10:00', { language: 'nl' });
    await hasMet('Piet Jansen woensdag 14:00', '2026-11-25T15:20');
    await me.until('2026-11-26T09:00');
    expect((await me.says('doe ik straks')).map(({ key }) => key)).toEqual(['word.later']);
    expect(brief(await me.until('2026-11-27T12:00'))).toEqual(['2026-11-27T09:00 thanks.draft']);
  });

  it('is asked after in a few words, without the draft, when an answer is not understood', async () => {
    me = await openLife('2026-11-24T10:00');
    await hasMet('Piet Jansen wednesday 14:00', '2026-11-25T15:20');
    await me.until('2026-11-26T09:00');
    const [asked] = await me.says('purple');
    expect(asked?.key).toBe('thanks.sent-yet');
    expect(asked?.choices).toEqual(['sent', 'later', 'skip', 'stop']);
    expect((await me.says('no')).map(({ key }) => key)).toEqual(['word.later']);
    expect((await me.until('2026-11-27T09:00')).map(({ key }) => key)).toEqual(['thanks.draft']);
    await me.says('purple');
    expect((await me.says('yes')).map(({ key }) => key)).toEqual(['thanks.done']);
  });

  it('is called off by thanks that were recorded elsewhere', async () => {
    me = await openLife('2026-11-24T10:00');
    await hasMet('Piet Jansen wednesday 14:00', '2026-11-25T15:20');
    await me.types('thanks Piet');
    await me.chooses('sent');
    expect(brief(await me.until('2026-11-27T12:00'))).toEqual([]);
  });

  it('stays unsaid after five days, and stands in the list of thanks', async () => {
    me = await openLife('2026-11-24T10:00');
    await hasMet('Piet Jansen wednesday 14:00', '2026-11-25T15:20');
    expect(brief(await me.downUntil('2026-12-01T09:00'))).toEqual(['2026-12-01T09:00 reflection.question']);
    expect((await me.types('thanks')).map(({ key }) => key)).toEqual(['thanks.draft']);
  });

  it('is fresh on the day after the meeting, and not when it was put off', async () => {
    me = await openLife('2026-11-24T10:00');
    await hasMet('Piet Jansen wednesday 14:00', '2026-11-25T15:20');
    const [draft] = await me.until('2026-11-26T09:00');
    expect(draft?.text).toContain('while it’s fresh');
    await me.chooses('later');
    const [again] = await me.until('2026-11-27T09:00');
    expect(again?.key).toBe('thanks.draft');
    expect(again?.text).not.toContain('fresh');
  });

  it('comes as one list with those to others', async () => {
    me = await openLife('2026-11-24T10:00');
    await meets(me, 'Anna Bos wednesday 10:00');
    await hasMet('Piet Jansen wednesday 14:00', '2026-11-25T15:20');
    const [list, ...more] = await me.until('2026-11-26T12:00');
    expect(list?.items).toEqual([
      expect.stringMatching(/^evaluate: .*Piet Jansen/u),
      expect.stringMatching(/^thanks: .*Anna Bos/u),
      expect.stringMatching(/^thanks: .*Piet Jansen/u),
    ]);
    expect(more).toEqual([]);
    const [draft] = await me.chooses(list?.choices[1] ?? '');
    expect(draft?.text).toContain('Anna');
    expect((await me.chooses('sent')).map(({ key }) => key)).toEqual(['thanks.done', 'evaluation.held']);
  });

  it('never opens a day by itself as long as it is not known whether the conversation took place', async () => {
    me = await openLife('2026-11-24T10:00');
    await meets(me, 'Piet Jansen wednesday 14:00');
    await me.types('pause until sunday');
    await me.work(async ({ moments }) => {
      for (const { id } of await moments.list({ kind: 'evaluation' }))
        await moments.change(id, { expires: Temporal.Instant.from('2026-11-26T15:15:00+01:00') });
    });
    const said = await me.until('2026-12-01T12:00');
    expect(said.filter(({ kind }) => kind === 'thanks')).toEqual([]);
    expect(await me.waiting('thanks')).toEqual(['2026-12-02T09:00']);
    await me.types('evaluate Piet');
    await me.chooses('yes');
    await me.chooses('stop');
    expect(brief(await me.until('2026-12-02T12:00'))).toEqual(['2026-12-02T09:00 thanks.draft']);
  });

  it('is no longer there in a list when the conversation turns out to be off', async () => {
    me = await openLife('2026-11-24T10:00');
    await meets(me, 'Piet Jansen wednesday 14:00');
    const [list] = (await me.until('2026-11-26T09:00')).slice(-1);
    await me.chooses(list?.choices[0] ?? '', list);
    await me.chooses('cancelled');
    const [said] = await me.chooses(list?.choices[1] ?? '', list);
    expect(said).toMatchObject({ key: 'error.gone', text: 'That’s no longer there: things have changed since.' });
  });

  it('says that it hangs on the conversation when whether that took place was left open', async () => {
    me = await openLife('2026-11-24T10:00');
    await meets(me, 'Piet Jansen wednesday 14:00');
    await me.until('2026-11-25T15:20');
    await me.chooses('stop');
    const [draft] = await me.until('2026-11-26T12:00');
    expect(draft).toMatchObject({ at: '2026-11-26T09:00', key: 'thanks.draft' });
    expect(draft?.text).toMatch(/^If you did get to talk: a word of thanks to Piet Jansen/u);
  });
});
