import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SlackUser } from '../person.ts';
import type { SlackTwin } from '../twin.ts';
import {
  actions,
  button,
  confirm,
  image,
  input,
  mrkdwn,
  option,
  plain,
  section,
  select,
  startTrial,
  type Trial,
  times,
  typed,
  x,
} from './trial.ts';

let twin: SlackTwin;
let anna: SlackUser;
let post: Trial['post'];

beforeEach(async () => {
  ({ twin, anna, post } = await startTrial());
});
afterEach(() => twin.close());

type Case = readonly [what: string, block: object];

describe('a layout', () => {
  const AT_THE_LIMIT: readonly Case[] = [
    ['a section', section({ text: mrkdwn(x(3000)), fields: times(10, () => plain(x(60))), block_id: x(255) })],
    ['a header', { type: 'header', text: plain(x(150)) }],
    ['actions', actions(...times(25, (n) => button({ action_id: `${n}${x(250)}`, text: plain(x(75)), value: x(99) })))],
    ['a button', actions(button({ value: x(2000), url: `https://a.nl/${x(2987)}`, style: 'primary' }))],
    ['a dialog', actions(button(confirm({ title: plain(x(100)), text: mrkdwn(x(300)), deny: plain(x(30)) })))],
    ['a menu', actions(select({ options: times(100, (n) => option({ text: plain(x(75)) }, n)) }))],
    ['an option', actions(select({ options: [{ text: plain('o'), value: x(150), description: plain(x(75)) }] }))],
    ['an overflow menu', section({ accessory: { type: 'overflow', options: times(5, (n) => option({}, n)) } })],
    ['boxes', actions({ type: 'checkboxes', action_id: 'a', options: times(10, (n) => option({}, n)) })],
    ['a context', { type: 'context', elements: times(10, () => mrkdwn('x')) }],
    [
      'a field',
      input(typed({ placeholder: plain(x(150)), max_length: 3000, min_length: 1 }), { hint: plain(x(2000)) }),
    ],
    ['a picture', image({ title: plain(x(2000)), alt_text: x(2000) })],
    ['a date', actions({ type: 'datepicker', action_id: 'a', initial_date: '2026-12-01', placeholder: plain('Day') })],
    ['a time', actions({ type: 'timepicker', action_id: 'a', initial_time: '14:30' })],
    ['a line', { type: 'divider' }],
    ['a link and a quote', section({ text: mrkdwn('> *Hi* &amp; <https://a.nl/?b=1&amp;c|there> &lt;3') })],
    ['rich text', { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [plain('a & b')] }] }],
  ];
  it.each(AT_THE_LIMIT)('of %s is taken at its limit', async (_what, block) => {
    expect([await post({ blocks: [block] }), twin.violations]).toEqual(['taken', []]);
  });

  const BEYOND: readonly (readonly [breach: string, block: object])[] = [
    ['text has 3001 characters', section({ text: mrkdwn(x(3001)) })],
    ['text is empty', section({ text: plain('') })],
    ['has neither text nor fields', { type: 'section' }],
    ['is no text object', section({ text: 'Hi' })],
    ['text is markdown', section({ text: { type: 'markdown', text: 'Hi' } })],
    ['fields has 11', section({ fields: times(11, () => plain('x')) })],
    ['field has 2001 characters', section({ fields: [plain(x(2001))] })],
    ['block_id has 256 characters', section({ block_id: x(256) })],
    ['has 151 characters', { type: 'header', text: plain(x(151)) }],
    ['has to be plain_text', { type: 'header', text: mrkdwn('Hi') }],
    ['elements has 26', actions(...times(26, (n) => button({ action_id: `${n}` })))],
    ['elements has 0', actions()],
    ['has the action_id “a” twice', actions(button(), button())],
    ['action_id has 256 characters', actions(button({ action_id: x(256) }))],
    ['action_id is empty', actions(button({ action_id: '' }))],
    ['text has 76 characters', actions(button({ text: plain(x(76)) }))],
    ['text has to be plain_text', actions(button({ text: mrkdwn('Yes') }))],
    ['value has 2001 characters', actions(button({ value: x(2001) }))],
    ['url has 3001 characters', actions(button({ url: x(3001) }))],
    ['accessibility_label has 76', actions(button({ accessibility_label: x(76) }))],
    ['style is default', actions(button({ style: 'default' }))],
    ['cannot hold plain_text_input', actions(typed())],
    ['cannot hold number_input', section({ accessory: { type: 'number_input', is_decimal_allowed: true } })],
    ['confirm title has 101', actions(button(confirm({ title: plain(x(101)) })))],
    ['confirm text has 301', actions(button(confirm({ text: mrkdwn(x(301)) })))],
    ['confirm button has 31', actions(button(confirm({ confirm: plain(x(31)) })))],
    ['deny button has 31', actions(button(confirm({ deny: plain(x(31)) })))],
    ['a has 101, no more than 100', actions(select({ options: times(101, (n) => option({}, n)) }))],
    ['a has 0, at least 1', actions(select({ options: [] }))],
    ['option text has 76', actions(select({ options: [option({ text: plain(x(76)) })] }))],
    ['option text has to be plain_text', actions(select({ options: [option({ text: mrkdwn('x') })] }))],
    ['option value has 151', actions(select({ options: [option({ value: x(151) })] }))],
    ['option without a value', actions(select({ options: [{ text: plain('One') }] }))],
    ['option description has 76', actions(select({ options: [option({ description: plain(x(76)) })] }))],
    ['option url has 3001', section({ accessory: { type: 'overflow', options: [option({ url: x(3001) })] } })],
    ['options and groups', actions(select({ option_groups: [{ label: plain('g'), options: [option()] }] }))],
    [
      'group label has 76',
      actions({ ...select({ option_groups: [{ label: plain(x(76)), options: [option()] }] }), options: undefined }),
    ],
    ['groups has 0', actions({ ...select({ option_groups: [] }), options: undefined })],
    ['at first what it does not offer', actions(select({ initial_option: option({ value: 'other' }) }))],
    ['chooses nothing at first', actions({ type: 'checkboxes', options: [option()], initial_options: [] })],
    ['has 6, no more than 5', section({ accessory: { type: 'overflow', options: times(6, (n) => option({}, n)) } })],
    ['has 11, no more than 10', actions({ type: 'radio_buttons', options: times(11, (n) => option({}, n)) })],
    ['placeholder has 151', actions(select({ placeholder: plain(x(151)) }))],
    ['initial_date is “1-12-2026”', actions({ type: 'datepicker', initial_date: '1-12-2026' })],
    ['initial_time is “25:00”', actions({ type: 'timepicker', initial_time: '25:00' })],
    ['initial_date_time is “12”', actions({ type: 'datetimepicker', initial_date_time: 12 })],
    ['elements has 11', { type: 'context', elements: times(11, () => plain('x')) }],
    ['label has 2001', input(typed(), { label: plain(x(2001)) })],
    ['label is no text object', input(typed(), { label: undefined })],
    ['hint has 2001', input(typed(), { hint: plain(x(2001)) })],
    ['has no element', { type: 'input', label: plain('x') }],
    ['cannot hold button', input(button())],
    ['min_length is -1', input(typed({ min_length: -1 }))],
    ['max_length is 3001', input(typed({ max_length: 3001 }))],
    ['asks for more than it takes', input(typed({ min_length: 5, max_length: 4 }))],
    ['initial_value has 5 characters', input(typed({ initial_value: x(5), max_length: 4 }))],
    ['does not say if decimals', input({ type: 'number_input', action_id: 'a' })],
    ['has no alt_text', image({ alt_text: '' })],
    ['alt_text has 2001', image({ alt_text: x(2001) })],
    ['title has 2001', image({ title: plain(x(2001)) })],
    ['image_url has 3001', image({ image_url: x(3001) })],
    ['needs image_url or slack_file', image({ image_url: undefined })],
    ['of a kind that is not checked', { type: 'markdown', text: 'Hi' }],
  ];
  it.each(BEYOND)('is refused and noted: %s', async (breach, block) => {
    expect(await post({ blocks: [block] })).toBe('invalid_blocks');
    expect(twin.violations.join('\n')).toContain(breach);
    expect(anna.sees).toEqual([]);
  });

  it('holds 50 blocks in a message, each id once', async () => {
    const dividers = (count: number) => times(count, () => ({ type: 'divider' }));
    expect(await post({ blocks: dividers(50) })).toBe('taken');
    expect(twin.violations).toEqual([]);
    expect(await post({ blocks: dividers(51) })).toBe('invalid_blocks');
    expect(await post({ blocks: [section({ block_id: 'b' }), section({ block_id: 'b' })] })).toBe('invalid_blocks');
    expect(await post({ blocks: 'nonsense' })).toBe('invalid_blocks');
    expect(twin.violations).toHaveLength(3);
  });

  it('offers a value once', async () => {
    expect(await post({ blocks: [actions(select({ options: [option(), option()] }))] })).toBe('taken');
    expect(twin.violations.join()).toContain('has the value “v0” twice');
  });
});
