import { ComponentType } from 'discord-api-types/v10';
import { flat } from '../components.ts';
import type { Discord } from '../discord.ts';
import { breach, onlyKeys, within } from './breach.ts';
import { checkIds } from './components.ts';
import type { Loose } from './parts.ts';
import { checkSelect } from './selects.ts';

const WHERE = 'modal';
const MOST = 5;
const IN_INPUT = 4000;
const { ActionRow, Label, StringSelect, TextDisplay, TextInput } = ComponentType;

/** https://docs.discord.com/developers/components/using-modal-components */
// biome-ignore lint/suspicious/noExplicitAny: whatever the app sends.
export function checkModal(discord: Discord, data: any): void {
  const bad = (what: string): never => breach(discord, WHERE, what);
  const { custom_id: id, title, components } = Object(data);
  onlyKeys(discord, WHERE, 'a modal', Object(data), ['custom_id', 'title', 'components']);
  within(discord, WHERE, 'custom_id', id, 100);
  within(discord, WHERE, 'the title', title, 45);
  if (!Array.isArray(components) || components.length === 0 || components.length > MOST)
    bad(`a modal has one to ${MOST} components`);
  for (const { type } of components)
    if (![ActionRow, Label, TextDisplay].includes(type)) bad(`component ${type} stands at the top`);
  const parts = flat(components) as unknown as Loose[];
  checkIds(discord, WHERE, parts);
  for (const part of parts) checkPart(discord, part);
}

function checkPart(discord: Discord, part: Loose): void {
  switch (part.type) {
    case Label:
      onlyKeys(discord, WHERE, 'a label', part, ['type', 'id', 'label', 'description', 'component']);
      within(discord, WHERE, 'the label', part.label, 45);
      if (part.description !== undefined) within(discord, WHERE, 'the description', part.description, 100);
      if (part.component === undefined) breach(discord, WHERE, 'a label stands alone');
      return;
    case TextInput:
      return void checkTextInput(discord, part);
    case StringSelect:
      if (part.disabled) breach(discord, WHERE, 'nothing in a modal is disabled');
      return void checkSelect(discord, WHERE, part);
    case TextDisplay:
      return void within(discord, WHERE, 'text', part.content, IN_INPUT);
    case ActionRow:
      if ((part.components as unknown[] | undefined)?.length !== 1) breach(discord, WHERE, 'a row has one text input');
      return;
    default:
      breach(discord, WHERE, `component ${part.type} stands in a modal`);
  }
}

function checkTextInput(discord: Discord, part: Loose): void {
  const keys = [
    'type',
    'id',
    'custom_id',
    'style',
    'label',
    'min_length',
    'max_length',
    'required',
    'value',
    'placeholder',
  ];
  onlyKeys(discord, WHERE, 'a text input', part, keys);
  within(discord, WHERE, 'custom_id', part.custom_id, 100);
  if (part.style !== 1 && part.style !== 2) breach(discord, WHERE, 'a text input is short or a paragraph');
  if (part.label !== undefined) within(discord, WHERE, 'the label', part.label, 45);
  if (part.placeholder !== undefined) within(discord, WHERE, 'the placeholder', part.placeholder, 100);
  const { min_length: least = 0, max_length: most = IN_INPUT } = part as { min_length?: number; max_length?: number };
  if (least < 0 || least > most || most < 1 || most > IN_INPUT)
    breach(discord, WHERE, `a text input takes ${least} to ${most} characters, and ${IN_INPUT} at most`);
  if (part.value !== undefined) within(discord, WHERE, 'the value', part.value, most, 0);
}
