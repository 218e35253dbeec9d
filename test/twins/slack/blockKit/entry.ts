import type { ViewStateValue } from '@slack/bolt';
import type { Option } from '@slack/types';
import { type InteractiveElement, optionsOf } from './elements.ts';

/**
 * What a person puts into one field: text, a date `2026-12-01`, a time `14:30`, seconds since 1970, an option's
 * value, somebody's id, or several of those.
 */
export type Entry = string | number | readonly string[] | undefined;

const SELECTED_ONE: Readonly<Record<string, keyof ViewStateValue>> = {
  users_select: 'selected_user',
  conversations_select: 'selected_conversation',
  channels_select: 'selected_channel',
};
const SELECTED_MANY: Readonly<Record<string, keyof ViewStateValue>> = {
  multi_users_select: 'selected_users',
  multi_conversations_select: 'selected_conversations',
  multi_channels_select: 'selected_channels',
};

/** The key that tells of an element's value, in a state as in an action. Undefined for what has no state. */
export function enteredValue(
  element: InteractiveElement,
  entry: Entry,
  suggested: readonly Option[] = [],
): Omit<ViewStateValue, 'type'> | undefined {
  const { type } = element;
  const one = SELECTED_ONE[type];
  const many = SELECTED_MANY[type];
  if (one) return { [one]: entry ?? initial(element, `initial_${one.slice('selected_'.length)}`) ?? null };
  if (many) return { [many]: entry ?? initial(element, `initial_${many.slice('selected_'.length)}`) ?? [] };
  switch (type) {
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return { value: asText(entry) ?? asText(initial(element, 'initial_value')) ?? null };
    case 'datepicker':
      return { selected_date: asDate(entry) ?? element.initial_date ?? null };
    case 'timepicker':
      return { selected_time: asTime(entry) ?? element.initial_time ?? null };
    case 'datetimepicker':
      return { selected_date_time: entry === undefined ? (element.initial_date_time ?? null) : Number(entry) };
    case 'static_select':
    case 'external_select':
    case 'radio_buttons':
      return { selected_option: selectedOption(element, entry, suggested) };
    case 'multi_static_select':
    case 'multi_external_select':
    case 'checkboxes':
      return { selected_options: selectedOptions(element, entry, suggested) };
    case 'file_input':
      return { files: [] };
    default:
      return undefined;
  }
}

/** True for a field that says nothing. */
export function isEmpty(value: Omit<ViewStateValue, 'type'>): boolean {
  return Object.values(value).every(
    (part) => part === null || part === undefined || part === '' || (Array.isArray(part) && part.length === 0),
  );
}

function selectedOption(element: InteractiveElement, entry: Entry, suggested: readonly Option[]) {
  if (entry === undefined) return (initial(element, 'initial_option') as Chosen | undefined) ?? null;
  return entry === '' ? null : choose(element, String(entry), suggested);
}

function selectedOptions(element: InteractiveElement, entry: Entry, suggested: readonly Option[]): Chosen[] {
  if (entry === undefined) return (initial(element, 'initial_options') as Chosen[] | undefined) ?? [];
  return [entry].flat().map((value) => choose(element, String(value), suggested));
}

type Chosen = NonNullable<NonNullable<ViewStateValue['selected_options']>[number]>;

function choose(element: InteractiveElement, value: string, suggested: readonly Option[]): Chosen {
  const options = [...optionsOf(element), ...suggested];
  const found = options.find((option) => option.value === value);
  if (found) return found as Chosen;
  throw new Error(`no option “${value}” is offered, but: ${options.map((option) => option.value).join(', ')}`);
}

function initial(element: InteractiveElement, key: string): unknown {
  return (element as unknown as Record<string, unknown>)[key];
}

function asText(entry: unknown): string | undefined {
  return entry === undefined ? undefined : String(entry);
}

function asDate(entry: Entry): string | undefined {
  if (entry !== undefined && !/^\d{4}-\d\d-\d\d$/u.test(String(entry))) throw new Error(`“${entry}” is no date`);
  return asText(entry);
}

function asTime(entry: Entry): string | undefined {
  if (entry !== undefined && !/^\d\d:\d\d$/u.test(String(entry))) throw new Error(`“${entry}” is no time`);
  return asText(entry);
}
