import type { Temporal } from 'temporal-polyfill';
import type { Item, Message, Paragraph } from '../../src/domain/message.ts';
import type { Outgoing } from '../../src/ports/store.ts';
import { labelOf, paragraphText } from '../../src/texts/plain.ts';
import { type Reader, say } from '../../src/texts/say.ts';
import { columns, flow, harmless, pad, wrap } from './layout.ts';
import type { Paint } from './paint.ts';
import { cardOf, numbersAnswer } from './render.ts';

/** The screen: its width in columns, and how it shows emphasis. */
export interface View {
  readonly width: number;
  readonly paint: Paint;
}

/** Labels up to here stand beside their value on a card, longer ones above it. */
const LABEL_COLUMNS = 16;

/**
 * One message for a person's eyes: every line behind the coach's bar, buttons numbered through.
 *
 * @param options.to the reader's name, when another person sits at the keyboard
 * @param options.file where the message's file was put
 */
export function renderPage(
  outgoing: Outgoing,
  view: View,
  options: { to?: string | undefined; file?: string | undefined } = {},
): string {
  const { message } = outgoing;
  const { paint } = view;
  const inside = { paint, width: view.width - 2 };
  const byWords = numbersAnswer(message);
  let number = 0;
  const buttons = (choices: Message['choices'] = []) =>
    flow(
      choices.map((choice) => {
        const label = oneLine(labelOf(choice, outgoing));
        return byWords ? `[${label}]` : `[${++number}] ${label}`;
      }),
      inside.width,
      '   ',
    ).map((line) => line.replace(/\[[^\]]*\]/gu, (mark) => paint.button(mark)));
  const itemBlock = (item: Item) => {
    const lines = item.body.flatMap((part) => paragraphLines(part, outgoing, { paint, width: inside.width - 2 }));
    return [...lines, ...buttons(item.choices)].map((line, at) => (at === 0 ? `• ${line}` : `  ${line}`));
  };
  const blocks = [
    ...(options.to === undefined
      ? []
      : [[paint.faint(say({ key: 'keyboard.for', values: { name: oneLine(options.to) } }, outgoing))]]),
    ...message.body.map((part) => paragraphLines(part, outgoing, inside)),
    ...(message.card ? [cardLines(message, outgoing, inside)] : []),
    ...(message.items ?? []).map(itemBlock),
    ...(options.file === undefined ? [] : [[say({ key: 'keyboard.saved', values: { file: options.file } }, outgoing)]]),
    buttons(message.choices),
  ].filter((block) => block.some((line) => line !== ''));
  const lines = blocks.flatMap((block, at) => (at === 0 ? block : ['', ...block]));
  return `${lines.map((line) => `${paint.coach('┃')} ${line}`.trimEnd()).join('\n')}\n`;
}

function paragraphLines(part: Paragraph, reader: Reader, { width, paint }: View): string[] {
  const text = harmless(paragraphText(part, reader));
  if ('say' in part) return wrap(text, width).map((line) => (part.strong ? paint.strong(line) : line));
  return wrap(text, width - 2).map((line) => `${paint.faint('▏')} ${line}`);
}

function cardLines(message: Message, reader: Reader, { width, paint }: View): string[] {
  if (!message.card) return [];
  const card = cardOf(message.card, reader);
  const fields = card.fields.map(({ label, value }) => ({ label: oneLine(label), value: harmless(value) }));
  const room = width - 4;
  const beside = Math.min(LABEL_COLUMNS, Math.max(0, ...fields.map(({ label }) => columns(label)))) + 2;
  const rows = fields.flatMap(({ label, value }, at) => {
    const besides = columns(label) + 2 <= beside;
    const lines = wrap(value, room - (besides ? beside : 2));
    const shown = besides
      ? lines.map((line, row) => paint.faint(pad(row === 0 ? label : '', beside)) + pad(line, room - beside))
      : [
          ...wrap(label, room).map((line) => paint.faint(pad(line, room))),
          ...lines.map((line) => `  ${pad(line, room - 2)}`),
        ];
    return at === 0 ? shown : [' '.repeat(room), ...shown];
  });
  const [first = '', ...more] = wrap(oneLine(card.title), room - 2);
  const heads = more.map((line) => paint.strong(pad(line, room)));
  return [
    `╭─ ${paint.strong(first)} ${'─'.repeat(Math.max(0, width - 5 - columns(first)))}╮`,
    ...[...heads, ' '.repeat(room), ...rows, ' '.repeat(room)].map((line) => `│ ${line} │`),
    `╰${'─'.repeat(width - 2)}╯`,
  ];
}

function oneLine(text: string): string {
  return harmless(text).replaceAll('\n', ' ');
}

/** The line that says what time it is for the coach. */
export function renderTime(at: Temporal.Instant, reader: Reader, { width, paint }: View): string {
  const words = sayTime(at, reader);
  return `${paint.faint(`── ${words} ${'─'.repeat(Math.max(2, width - 4 - columns(words)))}`)}\n`;
}

/** A day with its year, and the time to the minute: "Tuesday 24 November 2026, 09:00". */
export function sayTime(at: Temporal.Instant, reader: Reader): string {
  const local = at.toZonedDateTimeISO(reader.zone);
  const locale = reader.language === 'nl' ? 'nl-NL' : 'en-GB';
  const day = local
    .toPlainDate()
    .toLocaleString(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return `${day.replace(',', '')}, ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

/** The name of a form's field, asked on its own. */
export function renderField(
  label: NonNullable<Message['fields']>[number]['label'],
  reader: Reader,
  { width, paint }: View,
): string {
  const lines = wrap(harmless(say(label, reader)), width - 2);
  return `${lines.map((line) => `${paint.coach('┃')} ${paint.strong(line)}`).join('\n')}\n`;
}
