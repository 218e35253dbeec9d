import type { InputBlock, ModalView, PlainTextOption } from '@slack/types';
import type { FormField } from '../../../src/commands/forms.ts';
import type { Say } from '../../../src/domain/message.ts';
import { type Reader, say } from '../../../src/texts/say.ts';
import { clean } from '../../cutText.ts';
import { split, writeSigns } from '../show/plainText.ts';

/** https://docs.slack.dev/reference/views/modal-views and https://docs.slack.dev/reference/block-kit/blocks/input-block */
const TITLE = 24;
const LABEL = 2000;
const OPTION = 75;
const PLACEHOLDER = 150;
const OPTION_VALUE = 150;
const ENTRY = 3000;

/** A field as it is shown. */
export type ShownField = Omit<FormField, 'label'> & { readonly label: Say; readonly initial?: string };

export interface FormParts {
  /** What the form is for; comes back with it. */
  readonly id: string;
  readonly title: Say;
  readonly fields: readonly ShownField[];
  /** What is to come back with it, at most 3000 characters. */
  readonly metadata: string;
  readonly reader: Reader;
}

/** A form as one modal. */
export function formView({ id, title, fields, metadata, reader }: FormParts): ModalView {
  return {
    type: 'modal',
    callback_id: id,
    private_metadata: metadata,
    title: plain(say(title, reader), TITLE),
    submit: plain(say({ key: 'form.submit' }, reader), TITLE),
    close: plain(say({ key: 'form.close' }, reader), TITLE),
    blocks: fields.map((field) => inputOf(field, reader)),
  };
}

function inputOf(field: ShownField, reader: Reader): InputBlock {
  const { id, label, optional } = field;
  return {
    type: 'input',
    block_id: id,
    label: plain(say(label, reader), LABEL),
    optional: optional === true,
    element: elementOf(field, reader),
  };
}

function elementOf({ id, type, initial, options = [] }: ShownField, reader: Reader): InputBlock['element'] {
  switch (type) {
    case 'person':
      return {
        type: 'external_select',
        action_id: id,
        min_query_length: 1,
        placeholder: plain(say({ key: 'form.type-name' }, reader), PLACEHOLDER),
      };
    case 'day':
      return { type: 'datepicker', action_id: id };
    case 'time':
      return { type: 'timepicker', action_id: id };
    case 'choice': {
      const shown = options.map((each) => ({ text: plain(say({ key: each.label }, reader), OPTION), value: each.id }));
      const [first] = shown;
      return { type: 'radio_buttons', action_id: id, options: shown, ...(first ? { initial_option: first } : {}) };
    }
    case 'long': {
      const text = initial === undefined ? undefined : split(clean(initial), ENTRY)[0];
      return { type: 'plain_text_input', action_id: id, multiline: true, ...(text ? { initial_value: text } : {}) };
    }
  }
}

/** Names to choose from, what was typed first: it may be somebody new. */
export function nameOptions(typed: string, names: readonly string[]): PlainTextOption[] {
  const all = [...new Set([typed.trim(), ...names].map((name) => clean(name)))];
  return all
    .filter((name) => name !== '' && name.length <= OPTION_VALUE)
    .map((name) => ({ text: plain(name, OPTION), value: name }));
}

function plain(text: string, most: number) {
  const shown = clean(text).replace(/\s+/gu, ' ').trim();
  const fits = writeSigns(shown).length <= most;
  return {
    type: 'plain_text' as const,
    text: writeSigns(fits ? shown : `${split(shown, most - 1)[0]}…`),
    emoji: false,
  };
}
