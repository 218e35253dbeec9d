import { InteractionType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Pending } from '../people/pending.ts';
import { checkCallback } from './callback.ts';
import { trial } from './trial.ts';

const x = (length: number) => 'x'.repeat(length);
const input = (more: object = {}) => ({ type: 4, custom_id: 'why', style: 2, ...more });
const label = (component: unknown, more: object = {}) => ({ type: 18, label: 'Why', component, ...more });
const modal = (more: object = {}) => ({ custom_id: 'form', title: 'Prepare', components: [label(input())], ...more });
const many = (count: number) => Array.from({ length: count }, (_, at) => label(input({ custom_id: `${at}` })));
const choices = (count: number, name = 'a') => ({
  choices: Array.from({ length: count }, () => ({ name, value: 'a' })),
});

function answers(type: InteractionType, body: object, on?: object) {
  const pending = { type, ...(on ? { on } : {}) } as Pending;
  const call = { method: 'POST', path: '', query: new URLSearchParams(), authorization: '', files: [] };
  return trial((discord) => checkCallback(discord, pending, { ...call, body }));
}
const { ApplicationCommand, ApplicationCommandAutocomplete, MessageComponent, ModalSubmit } = InteractionType;
const opens = (data: object) => answers(ApplicationCommand, { type: 9, data });

describe('a modal', () => {
  it.each([
    ['a title of 45 and five fields', modal({ title: x(45), components: many(5) })],
    ['a text input of 4000', modal({ components: [label(input({ max_length: 4000, value: x(4000) }))] })],
    ['a select', modal({ components: [label({ type: 3, custom_id: 'a', options: [{ label: 'A', value: 'a' }] })] })],
    ['a row with a text input', modal({ components: [{ type: 1, components: [input({ label: 'Why' })] }] })],
    ['a text', modal({ components: [{ type: 10, content: 'Hi' }, label(input())] })],
  ])('may have %s', (_what, data) => expect(opens(data)).toEqual({ noted: [], refused: false }));

  it.each([
    ['a title of 46', modal({ title: x(46) }), 'the title'],
    ['no custom_id', modal({ custom_id: undefined }), 'custom_id'],
    ['six fields', modal({ components: many(6) }), 'one to 5 components'],
    ['no fields', modal({ components: [] }), 'one to 5 components'],
    ['another key', modal({ private_metadata: 'x' }), 'no private_metadata'],
    ['a field twice', modal({ components: [label(input()), label(input())] }), 'stands twice'],
    ['a field by itself', modal({ components: [input()] }), 'component 4 stands at the top'],
    ['a label alone', modal({ components: [label(undefined)] }), 'stands alone'],
    ['a label of 46', modal({ components: [label(input(), { label: x(46) })] }), 'the label'],
    ['a description of 101', modal({ components: [label(input(), { description: x(101) })] }), 'the description'],
    ['a field without custom_id', modal({ components: [label(input({ custom_id: '' }))] }), 'custom_id'],
    ['an unknown style', modal({ components: [label(input({ style: 3 }))] }), 'short or a paragraph'],
    ['a field of 4001', modal({ components: [label(input({ max_length: 4001 }))] }), '4000 at most'],
    ['a value that is too long', modal({ components: [label(input({ max_length: 5, value: x(6) }))] }), 'the value'],
    ['a placeholder of 101', modal({ components: [label(input({ placeholder: x(101) }))] }), 'the placeholder'],
    [
      'two inputs in a row',
      modal({ components: [{ type: 1, components: [input(), input({ custom_id: 'b' })] }] }),
      'one text input',
    ],
    ['a button', modal({ components: [label({ type: 2, style: 1, label: 'x', custom_id: 'x' })] }), 'component 2'],
  ])('may not have %s', (_what, data, why) => {
    const { noted, refused } = opens(data);
    expect(refused).toBe(true);
    expect(noted).toEqual([expect.stringContaining(why)]);
  });
});

describe('what an interaction is answered with', () => {
  const message = { content: 'x', allowed_mentions: { parse: [] } };
  const on = { flags: 0, content: 'Before' };
  it.each([
    ['25 choices of 100', ApplicationCommandAutocomplete, { type: 8, data: choices(25, x(100)) }, undefined],
    ['a message', ModalSubmit, { type: 4, data: message }, undefined],
    ['a later one', ApplicationCommand, { type: 5, data: { flags: 64 } }, undefined],
    ['a change of the message', MessageComponent, { type: 7, data: message }, on],
    ['a later change', MessageComponent, { type: 6 }, on],
  ])('is %s', (_what, type, body, from) => expect(answers(type, body, from)).toEqual({ noted: [], refused: false }));

  it.each([
    ['26 choices', ApplicationCommandAutocomplete, { type: 8, data: choices(26) }, '25 choices'],
    ['a choice of 101', ApplicationCommandAutocomplete, { type: 8, data: choices(1, x(101)) }, 'the name of a choice'],
    ['a message to autocomplete', ApplicationCommandAutocomplete, { type: 4, data: message }, 'not answered with 4'],
    ['choices to a command', ApplicationCommand, { type: 8, data: choices(1) }, 'not answered with 8'],
    ['a modal to a modal', ModalSubmit, { type: 9, data: modal() }, 'not answered with 9'],
    ['an update without a message', ModalSubmit, { type: 6 }, 'no message to update'],
    ['content that comes too early', ApplicationCommand, { type: 5, data: { content: 'x' } }, 'has no content'],
    ['components V2 that come too early', ApplicationCommand, { type: 5, data: { flags: 1 << 15 } }, 'for one alone'],
    ['something beside it', ApplicationCommand, { type: 4, data: message, ephemeral: true }, 'has no ephemeral'],
  ])('is not %s', (_what, type, body, why) => {
    expect(answers(type, body)).toEqual({ noted: [expect.stringContaining(why)], refused: true });
  });
});
