import { type Breach, checkLength, isObject, objectsIn, wrong } from './breach.ts';

/** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
const TEXT_MOST = 3000;

/** https://docs.slack.dev/messaging/formatting-message-text#links */
const LINK = /<(?:(?:https?|mailto|tel|slack):[^<>|\s]+|!date\^\d+\^[^<>|]*)(?:\|[^<>]*)?>/gu;
const MENTION = /<(?:[@#][A-Z0-9]+|!(?:channel|here|everyone|group|subteam\^[A-Z0-9]+))(?:\|[^<>]*)?>/gu;

/** Marked-up text: nobody is mentioned, and `& < >` stand only where they mark something up. */
export function* checkMarkup(text: string, where: string): Generator<Breach> {
  const [mention] = text.match(MENTION) ?? [];
  if (mention) yield { what: `${where} mentions ${mention}` };
  const bare = text
    .replaceAll(/&(?:amp|lt|gt);/gu, '')
    .replaceAll(LINK, linkAddress)
    .replaceAll(MENTION, '');
  const loose = /[&<>]/u.exec(bare.replaceAll(/^>+/gmu, ''))?.[0];
  if (loose) yield { what: `${where} leaves ${loose} as it is in “${text}”` };
}

/** An ampersand inside a link has to be escaped too. */
function linkAddress(link: string): string {
  return link.includes('&') ? '&' : '';
}

interface TextRule {
  readonly most?: number;
  readonly plain?: boolean;
  readonly optional?: boolean;
}

export function* checkText(
  value: unknown,
  where: string,
  { most = TEXT_MOST, plain = false, optional = false }: TextRule = {},
): Generator<Breach> {
  if (value === undefined && optional) return;
  if (!isObject(value) || typeof value.text !== 'string') return yield wrong(`${where} is no text object`);
  if (value.type !== 'plain_text' && value.type !== 'mrkdwn') return yield wrong(`${where} is ${value.type}`);
  if (plain && value.type !== 'plain_text') yield wrong(`${where} has to be plain_text`);
  if (value.text.length === 0) yield wrong(`${where} is empty`);
  yield* checkLength(value.text, where, most);
  if (value.type === 'mrkdwn') yield* checkMarkup(value.text, where);
}

const RICH_MENTIONS = ['user', 'usergroup', 'broadcast', 'channel', 'team'];

/** https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
export function* checkRichText(value: unknown, where: string): Generator<Breach> {
  for (const element of objectsIn(value)) {
    if (RICH_MENTIONS.includes(String(element.type))) yield { what: `${where} mentions a ${element.type}` };
    yield* checkRichText(element.elements, where);
  }
}
