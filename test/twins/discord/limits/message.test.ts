import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { V2 } from '../seen.ts';
import { checkMessage } from './message.ts';
import { trial } from './trial.ts';

const NONE = { parse: [] };
const x = (length: number) => 'x'.repeat(length);
const row = (...components: unknown[]) => ({ type: 1, components });
const button = (more: object = {}) => ({ type: 2, style: 1, label: 'Yes', custom_id: 'yes', ...more });
const link = (url: string) => ({ type: 2, style: 5, label: 'There', url });
const select = (more: object = {}) => ({ type: 3, custom_id: 'who', options: [{ label: 'A', value: 'a' }], ...more });
const text = (content: string) => ({ type: 10, content });
const options = (count: number) => Array.from({ length: count }, (_, at) => ({ label: `${at}`, value: `${at}` }));
const file = (filename: string, size = 1) => ({ id: '1', filename, size, bytes: new Uint8Array(1) });

const says = (body: object, files = [] as ReturnType<typeof file>[]) =>
  trial((discord) => checkMessage(discord, 'createMessage', { allowed_mentions: NONE, ...body }, files));

describe('what an app may say', () => {
  it.each([
    ['2000 characters', { content: x(2000) }],
    [
      'five buttons a row, five rows',
      {
        components: options(5).map(({ value }) =>
          row(...options(5).map((each) => button({ custom_id: value + each.value }))),
        ),
      },
    ],
    ['a label of 80', { components: [row(button({ label: x(80), custom_id: x(100) }))] }],
    ['a link to a page', { components: [row(link('https://example.org'))] }],
    ['25 options', { components: [row(select({ options: options(25), max_values: 25, placeholder: x(150) }))] }],
    ['4000 characters of components V2', { flags: V2, components: [text(x(4000))] }],
    [
      'a section with a button in a container',
      {
        flags: V2,
        components: [{ type: 17, components: [{ type: 9, components: [text('x')], accessory: button() }] }],
      },
    ],
  ])('is %s', (_what, body) => expect(says(body)).toEqual({ noted: [], refused: false }));

  it.each([
    ['2001 characters', { content: x(2001) }, 'content has to be of 0 to 2000'],
    ['nothing', {}, 'an empty message'],
    ['an unknown key', { content: 'x', blocks: [] }, 'has no blocks'],
    ['an unknown key of a component', { components: [row(button({ value: 'x' }))] }, 'component 2 has no value'],
    ['eleven embeds', { embeds: options(11) }, '11 embeds'],
    [
      'six buttons in a row',
      { components: [row(...options(6).map(({ value }) => button({ custom_id: value })))] },
      'five buttons or one select',
    ],
    ['six rows', { components: options(6).map(({ value }) => row(button({ custom_id: value }))) }, '6 rows'],
    ['an empty row', { components: [row()] }, 'component 1 is empty'],
    ['a select beside a button', { components: [row(select(), button())] }, 'five buttons or one select'],
    ['a text in a row', { components: [row(text('x'))] }, 'component 10 stands in component 1'],
    ['a button at the top', { flags: V2, components: [button()] }, 'component 2 stands at the top'],
    ['one custom_id twice', { components: [row(button(), button())] }, 'a custom_id stands twice'],
    ['no custom_id', { components: [row(button({ custom_id: undefined }))] }, 'custom_id has to be of 1 to 100'],
    ['a custom_id of 101', { components: [row(button({ custom_id: x(101) }))] }, 'custom_id has to be of 1 to 100'],
    ['a label of 81', { components: [row(button({ label: x(81) }))] }, 'the label of a button'],
    ['a button without a label', { components: [row(button({ label: undefined }))] }, 'a label or an emoji'],
    ['a style of its own', { components: [row(button({ style: 9 }))] }, 'there is no style 9'],
    [
      'a link with a custom_id',
      { components: [row({ ...link('https://a.nl'), custom_id: 'a' })] },
      'a link has no custom_id',
    ],
    ['an address on a button', { components: [row(button({ url: 'https://a.nl' }))] }, 'only a link has an address'],
    ['mailto', { components: [row(link('mailto:anna@example.org'))] }, 'a button leads to mailto:'],
    ['26 options', { components: [row(select({ options: options(26) }))] }, '1 to 25 options'],
    ['no options', { components: [row(select({ options: [] }))] }, '1 to 25 options'],
    [
      'an option twice',
      { components: [row(select({ options: [...options(1), ...options(1)] }))] },
      'an option stands twice',
    ],
    [
      'an option of 101',
      { components: [row(select({ options: [{ label: x(101), value: 'a' }] }))] },
      'the label of an option',
    ],
    ['more chosen than there are', { components: [row(select({ max_values: 2 }))] }, '1 to 2 of 1'],
    ['a placeholder of 151', { components: [row(select({ placeholder: x(151) }))] }, 'the placeholder'],
    ['a text without the flag', { components: [text('x')] }, 'needs the flag'],
    ['content beside components V2', { content: 'x', flags: V2, components: [text('x')] }, 'without content'],
    ['4001 characters in all', { flags: V2, components: [text(x(4000)), text('x')] }, '4001 characters of text'],
    ['41 components', { flags: V2, components: options(41).map(({ value }) => text(value)) }, '41 components'],
    [
      'a section without what stands beside it',
      { flags: V2, components: [{ type: 9, components: [text('x')] }] },
      'a section has an accessory',
    ],
    [
      'a section of four texts',
      { flags: V2, components: [{ type: 9, components: options(4).map(() => text('x')), accessory: button() }] },
      'one to three texts',
    ],
    ['an empty container', { flags: V2, components: [{ type: 17, components: [] }] }, 'component 17 is empty'],
    [
      'a container in a container',
      { flags: V2, components: [{ type: 17, components: [{ type: 17, components: [text('x')] }] }] },
      'component 17 stands in component 17',
    ],
    ['a component nobody knows', { flags: V2, components: [{ type: 99 }] }, 'component 99'],
    [
      'a file that is not there',
      { flags: V2, components: [{ type: 13, file: { url: 'attachment://a.csv' } }] },
      'attachment://a.csv',
    ],
    [
      'a mention that is parsed',
      { content: '@everyone', allowed_mentions: { parse: ['everyone'] } },
      'would be parsed',
    ],
  ])('is not %s: it is refused and noted', (_what, body, why) => {
    const { noted, refused } = says(body);
    expect(refused).toBe(true);
    expect(noted).toEqual([expect.stringContaining(why)]);
  });

  it.each([
    [
      'components V2 in the place of content that is taken away',
      '',
      0,
      { content: null, flags: V2, components: [text('x')] },
      [],
    ],
    [
      'components V2 beside content that stays',
      'Hi',
      0,
      { flags: V2, components: [text('x')] },
      ['has to be taken away'],
    ],
    ['other components V2', '', V2, { components: [text('x')] }, []],
    ['content where components V2 stand', '', V2, { content: 'Hi' }, ['without content']],
    ['nothing at all', 'Hi', 0, { components: [] }, []],
  ])('may be changed to %s, or may not', (_what, content, flags, body, why) => {
    const before = {
      id: '1',
      channel: '1',
      author: '1',
      at: '',
      content,
      flags,
      components: [],
      embeds: [],
      files: [],
    };
    const { noted } = trial((discord) => checkMessage(discord, 'editMessage', body, [], before));
    expect(noted).toEqual(why.map((each) => expect.stringContaining(each)));
  });

  it('notes mentions that are left to Discord, and a file that nobody sees', () => {
    expect(says({ content: 'x', allowed_mentions: undefined })).toEqual({
      noted: [expect.stringContaining('allowed_mentions')],
      refused: false,
    });
    expect(says({ flags: V2, components: [text('x')] }, [file('a.csv')])).toEqual({
      noted: [expect.stringContaining('nobody sees a.csv')],
      refused: false,
    });
  });

  it('is not too many files, nor too large ones', () => {
    expect(
      says(
        {},
        options(11).map(({ value }) => file(value)),
      ).noted,
    ).toEqual([expect.stringContaining('11 files')]);
    expect(says({}, [file('a.csv', 10 * 1024 * 1024 + 1)]).noted).toEqual([expect.stringContaining('bytes')]);
  });

  it('is any text of at most 2000, in as many buttons as fit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 12 }), (length, count) => {
        const buttons = options(count).map(({ value }) => button({ custom_id: value }));
        expect(says({ content: x(length), components: [row(...buttons)] }).refused).toBe(length > 2000 || count > 5);
      }),
    );
  });
});
