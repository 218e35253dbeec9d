import { readFileSync } from 'node:fs';
import type { SeenMessage, SeenView } from '../seen.ts';
import { box, escaped, type Html } from './html.ts';
import { home, message, modal } from './screens.ts';

/** Something that was seen, in the order in which it was. */
export type Frame =
  /** What a person did that leaves nothing behind in Slack. */
  | { readonly is: 'direction'; readonly text: string }
  /** A message, as it came and as it stands there at last. */
  | { readonly is: 'message'; readonly came: SeenMessage; readonly stands: SeenMessage }
  | { readonly is: 'screen'; readonly caption: string; readonly view: SeenView };

export interface Story {
  readonly title: string;
  readonly language: string;
  readonly zone: string;
  /** The names of those who write, by their id. */
  readonly names: ReadonlyMap<string, string>;
  readonly frames: readonly Frame[];
}

/** Messages of one person that follow within this many seconds stand under one name. */
const TOGETHER = 300;

const style = readFileSync(new URL('style.css', import.meta.url), 'utf8');

/** One page with all that was seen: what is in the channel on the left, and what came and went beside it. */
export function storyPage(story: Story): Html {
  const rows: Html[] = [];
  let before: SeenMessage | undefined;
  for (const frame of story.frames) {
    if (frame.is !== 'message') rows.push(row(frameAlone(frame), frame.is === 'screen'));
    else {
      if (dayOf(frame.stands, story) !== (before && dayOf(before, story)))
        rows.push(box('day', `<b>${dayOf(frame.stands, story)}</b>`));
      rows.push(messageRow(frame, before, story));
      before = frame.stands;
    }
  }
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(story.title)}</title>`;
  const body = `<h1>${escaped(story.title)}</h1>${rows.join('\n')}`;
  return `<!doctype html><html lang="${story.language}"><head>${head}<style>${style}</style></head><body>${body}</body></html>\n`;
}

function frameAlone(frame: Exclude<Frame, { is: 'message' }>): Html {
  if (frame.is === 'direction') return box('direction', escaped(frame.text));
  const { caption, view } = frame;
  return `${box('caption', escaped(caption))}${view.type === 'modal' ? modal(view) : home(view)}`;
}

function row(inner: Html, isBeside = false): Html {
  return box('row', isBeside ? ['<div></div>', box('beside-it', inner)] : inner);
}

function messageRow(
  { came, stands }: Extract<Frame, { is: 'message' }>,
  before: SeenMessage | undefined,
  story: Story,
) {
  const goesOn =
    before?.user === stands.user &&
    before.ephemeral === stands.ephemeral &&
    Number(stands.ts) - Number(before.ts) < TOGETHER;
  const head = goesOn ? undefined : { name: story.names.get(stands.user) ?? '', time: timeOf(stands, story) };
  const changed = JSON.stringify(came.blocks) !== JSON.stringify(stands.blocks);
  const beside = changed ? box('beside-it as-it-came', message(came)) : '';
  return box('row', [message(stands, head), beside]);
}

function dayOf({ ts }: SeenMessage, { language, zone: timeZone }: Story): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone } as const;
  return new Intl.DateTimeFormat(language, options).format(Number(ts) * 1000);
}

function timeOf({ ts }: SeenMessage, { language, zone: timeZone }: Story): string {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', timeZone }).format(Number(ts) * 1000);
}
