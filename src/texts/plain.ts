import type { Card, Choice, Item, Message, Paragraph } from '../domain/message.ts';
import { type Reader, say } from './say.ts';

/** The whole meaning of a message as plain text: what a screen reader, a notification or a terminal gets. */
export function plain(message: Message, reader: Reader): string {
  const parts = [
    ...message.body.map((paragraph) => paragraphText(paragraph, reader)),
    ...(message.card ? [cardText(message.card, reader)] : []),
    ...(message.items ?? []).map((item) => itemText(item, reader)),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

export function paragraphText(paragraph: Paragraph, reader: Reader): string {
  if ('quote' in paragraph) return paragraph.quote;
  if ('draft' in paragraph) return say(paragraph.draft, { ...reader, language: paragraph.language ?? reader.language });
  return say(paragraph.say, reader);
}

function itemText(item: Item, reader: Reader): string {
  return `- ${item.body.map((paragraph) => paragraphText(paragraph, reader)).join('\n  ')}`;
}

function cardText(card: Card, reader: Reader): string {
  const fields = card.fields.map((field) => `${say(field.label, reader)}: ${fieldValue(field.value, reader)}`);
  return [say(card.title, reader), ...fields].join('\n');
}

function fieldValue(value: Card['fields'][number]['value'], reader: Reader): string {
  if ('own' in value) return value.own;
  if ('key' in value) return say(value, reader);
  return value.map((line) => `\n  - ${say(line, reader)}`).join('');
}

/** What stands on a button. */
export function labelOf(choice: Choice, reader: Reader): string {
  return 'own' in choice.label ? choice.label.own : say(choice.label, reader);
}
