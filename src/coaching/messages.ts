import type { Temporal } from 'temporal-polyfill';
import type { Choice, Message, MessageKind, Paragraph, Value, Values } from '../domain/message.ts';
import type { TextKey } from '../texts/keys.ts';
import type { Turn } from '../turn.ts';

/** A paragraph of the coach's. */
export function para(key: TextKey, values?: Values): Paragraph {
  return { say: values ? { key, values } : { key } };
}

/** A message of one paragraph, with whatever else it has. */
export function message(kind: MessageKind, key: TextKey, values?: Values, more: Partial<Message> = {}): Message {
  return { kind, key, ...more, body: [para(key, values), ...(more.body ?? [])] };
}

/** A plain answer. */
export function reply(key: TextKey, values?: Values, more: Partial<Message> = {}): Message {
  return message('reply', key, values, more);
}

/** A button with one of the standard labels. `id` may carry a suffix after a colon: `done:2`. */
export function choice(id: string, run?: Choice['run']): Choice {
  const key = `choice.${id.split(':')[0]}` as TextKey;
  return run ? { id, label: { key }, run } : { id, label: { key } };
}

/** A button with a label of its own. */
export function labelled(id: string, label: Choice['label'], run?: Choice['run']): Choice {
  return run ? { id, label, run } : { id, label };
}

/** What a message proposes: a button that a yes presses as well, and others beside it. */
export function proposal(first: Choice, ...others: readonly Choice[]): Pick<Message, 'choices' | 'proposes'> {
  return { choices: [first, ...others], proposes: first.id };
}

/** Who a draft is signed by: the person, or a place for the name as long as it is not known. */
export function signature({ person }: Turn): Value {
  return person.name === '' ? { key: 'word.your-name' } : person.name;
}

/** Under a draft: how the name gets known, as long as it is not. */
export function nameWanted({ person }: Turn): Paragraph[] {
  return person.name === '' ? [para('word.tell-name')] : [];
}

/** A moment as a value: shown in the reader's zone. */
export function at(instant: Temporal.Instant, as: 'moment' | 'day' | 'time' = 'moment'): Value {
  return { when: instant.toString(), as };
}

/** The `when` of a message: the instant with its zone. */
export function whenOf(instant: Temporal.Instant, zone: string): string {
  return instant.toZonedDateTimeISO(zone).toString({ smallestUnit: 'minute' });
}
