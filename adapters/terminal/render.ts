import type { Temporal } from 'temporal-polyfill';
import type { Card, Choice, Message } from '../../src/domain/message.ts';
import type { Outgoing } from '../../src/ports/store.ts';
import { labelOf, plain } from '../../src/texts/plain.ts';
import { type Reader, say } from '../../src/texts/say.ts';
import type { Offer } from './offers.ts';

/** All buttons of a message in the order they are seen: those of its items first. */
function choicesOf(message: Message): readonly Choice[] {
  return [...(message.items ?? []).flatMap((item) => item.choices ?? []), ...(message.choices ?? [])];
}

/** Whether a bare number may be the answer to what a message asks: its buttons then go by their words. */
export function numbersAnswer({ fields = [] }: Message): boolean {
  return fields.some(({ type }) => type === 'when' || type === 'numbers');
}

/** What a message lets the person do, with the labels as they read them. */
export function offerOf(outgoing: Outgoing): Offer {
  return {
    delivery: outgoing.id,
    choices: choicesOf(outgoing.message).map((choice) => ({ id: choice.id, label: labelOf(choice, outgoing) })),
    fields: (outgoing.message.fields ?? []).map((field) => field.id),
    asks: outgoing.message.asks !== undefined,
    numbersAnswer: numbersAnswer(outgoing.message),
  };
}

/**
 * One message as one line of JSON, without the line's end.
 *
 * @param at the coach's clock
 * @param file where the message's file was put, when it has one
 */
export function renderLine(outgoing: Outgoing, at: Temporal.Instant, file: string | undefined): string {
  const { message } = outgoing;
  return JSON.stringify({
    at: clockTime(at),
    to: outgoing.account.userId,
    kind: message.kind,
    key: message.key,
    text: plain(message, outgoing),
    choices: offerOf(outgoing).choices,
    fields: (message.fields ?? []).map(({ id, label, type }) => ({ id, label: say(label, outgoing), type })),
    card: message.card ? cardOf(message.card, outgoing) : null,
    picture: null,
    file: file ?? null,
    ...(message.when === undefined ? {} : { when: message.when }),
  });
}

/** The line that says an input line has been handled completely. */
export function renderReady(at: Temporal.Instant): string {
  return JSON.stringify({ ready: true, at: clockTime(at) });
}

/** An instant to the second, in UTC. */
function clockTime(at: Temporal.Instant): string {
  return at.toString({ smallestUnit: 'second', roundingMode: 'floor' });
}

/** A card's words as the reader sees them; several lines in one value stand under one another. */
export function cardOf(card: Card, reader: Reader) {
  return {
    title: say(card.title, reader),
    fields: card.fields.map(({ label, value }) => ({ label: say(label, reader), value: valueText(value, reader) })),
  };
}

function valueText(value: Card['fields'][number]['value'], reader: Reader): string {
  if ('own' in value) return value.own;
  if ('key' in value) return say(value, reader);
  return value.map((line) => say(line, reader)).join('\n');
}
