import { readFileSync } from 'node:fs';
import { box, escaped, type Html } from '../../slack/page/html.ts';
import type { SeenModal } from '../people/modals.ts';
import type { SeenMessage } from '../seen.ts';
import { sentAt } from '../sentAt.ts';
import { message } from './message.ts';
import { modal } from './modal.ts';

/** Something that was seen, in the order in which it was. */
export type Frame =
  /** What a person did that leaves nothing behind in Discord. */
  | { readonly is: 'direction'; readonly text: string }
  /** A message, as it came and as it stands there at last; undefined where it was deleted. */
  | { readonly is: 'message'; readonly came: SeenMessage; readonly stands: SeenMessage | undefined }
  | { readonly is: 'modal'; readonly caption: string; readonly modal: SeenModal };

export interface Story {
  readonly title: string;
  readonly language: string;
  readonly zone: string;
  /** The names of those who write, by their id. */
  readonly names: ReadonlyMap<string, string>;
  readonly botId: string;
  readonly frames: readonly Frame[];
}

/** Messages of one person that follow within this many milliseconds stand under one name. */
const TOGETHER_MS = 7 * 60_000;

const style = readFileSync(new URL('style.css', import.meta.url), 'utf8');

/** One page with all that was seen: what is in the channel on the left, and what came and went beside it. */
export function storyPage(story: Story): Html {
  const rows: Html[] = [];
  let before: SeenMessage | undefined;
  for (const frame of story.frames) {
    if (frame.is === 'direction') rows.push(box('row', box('direction', escaped(frame.text))));
    else if (frame.is === 'modal')
      rows.push(
        box('row', ['<div></div>', box('beside-it', [box('caption', escaped(frame.caption)), modal(frame.modal)])]),
      );
    else {
      const { came, stands } = frame;
      if (before === undefined || dayOf(came, story) !== dayOf(before, story))
        rows.push(box('day', `<b>${dayOf(came, story)}</b>`));
      rows.push(messageRow(came, stands, before, story));
      if (stands) before = stands;
    }
  }
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(story.title)}</title>`;
  const body = `<h1>${escaped(story.title)}</h1>${rows.join('\n')}`;
  return `<!doctype html><html lang="${story.language}"><head>${head}<style>${style}</style></head><body>${body}</body></html>\n`;
}

function messageRow(
  came: SeenMessage,
  stands: SeenMessage | undefined,
  before: SeenMessage | undefined,
  story: Story,
): Html {
  const isBots = came.author === story.botId;
  const goesOn =
    before?.author === came.author &&
    before.ephemeral === came.ephemeral &&
    sentAt(came.id) - sentAt(before.id) < TOGETHER_MS;
  const head = goesOn ? undefined : { name: story.names.get(came.author) ?? '', time: timeOf(came, story) };
  const changed = !stands || looksOf(came) !== looksOf(stands);
  const beside = changed ? box('beside-it as-it-came', message(came, isBots)) : '';
  return box('row', [stands ? message(stands, isBots, head) : '<div></div>', beside]);
}

const looksOf = ({ content, components }: SeenMessage) => JSON.stringify([content, components]);

function dayOf({ id }: SeenMessage, { language, zone: timeZone }: Story): string {
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone }).format(
    sentAt(id),
  );
}

function timeOf({ id }: SeenMessage, { language, zone: timeZone }: Story): string {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', timeZone }).format(sentAt(id));
}
