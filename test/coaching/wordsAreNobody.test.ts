import { afterEach, describe, expect, it } from 'vitest';
import { type Life, openLife } from '../moments/stage.ts';

let me: Life;
afterEach(() => me.close());

const last = () => me.said.at(-1)?.text ?? '';
const names = () => me.work(async ({ contacts }) => (await contacts.list({}, { by: 'name' })).map(({ name }) => name));

describe.each(['ideas', 'request', 'meet', 'touch', 'promise', 'refer', 'win', 'contact'])(
  'where /%s asks a name',
  (command) => {
    it.each(['change', 'Change', 'how many of these are there??', 'im shy', 'nvm', 'old work', 'geen idee', 'next'])(
      '«%s» is nobody',
      async (line) => {
        me = await openLife('2026-11-24T10:00');
        await me.types(command);
        await me.says(line);
        expect(last()).not.toContain('isn’t on your list yet');
        expect(await names()).toEqual([]);
      },
    );
  },
);

describe('the question whether to add a name', () => {
  const asked = async (language: 'en' | 'nl' = 'en') => {
    me = await openLife('2026-11-24T10:00', { language });
    await me.types(language === 'en' ? 'request sanne de boer' : 'verzoek sanne de boer');
    expect(last()).toContain('Sanne de Boer');
  };

  it.each(['no i dont want that', 'nope not now', 'never mind that', 'nvm', 'No I don’t think so', 'forget it please'])(
    'is declined with «%s»',
    async (line) => {
      await asked();
      await me.says(line);
      expect(last()).not.toContain('I don’t see a name');
      expect(last()).not.toContain('isn’t on your list');
      expect(await names()).toEqual([]);
    },
  );

  it.each(['nee dat wil ik niet', 'nee joh', 'laat maar zitten', 'niet doen'])(
    'wordt afgeslagen met «%s»',
    async (line) => {
      await asked('nl');
      await me.says(line);
      expect(last()).not.toContain('Ik zie er geen naam in');
      expect(await names()).toEqual([]);
    },
  );

  it('takes another name, and writes it with capitals', async () => {
    await asked();
    await me.says('no, lies v dijk');
    await me.says('yes');
    expect(await names()).toEqual(['Lies v Dijk']);
  });

  it('keeps what stands in brackets beside the name, and not in it', async () => {
    me = await openLife('2026-11-24T10:00', { language: 'nl' });
    await me.types('verzoek henk mulder (drukkerij)');
    expect(last()).toContain('Henk Mulder (drukkerij)');
    await me.says('ja');
    const [henk] = await me.work(({ contacts }) => contacts.list({}));
    expect(henk).toMatchObject({ name: 'Henk Mulder', notes: 'drukkerij' });
  });

  it('is not answered by what is no name, in a referral either', async () => {
    me = await openLife('2026-11-24T10:00', { language: 'nl' });
    await me.types('verwijs anouk bos via henk mulder');
    await me.says('drukwerk en foto’s bij evenementen');
    expect(await names()).not.toContain('drukwerk en foto’s bij evenementen');
    expect(last()).not.toContain('drukwerk');
  });
});
