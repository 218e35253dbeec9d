import type { HomeView, KnownBlock } from '@slack/types';
import { forms } from '../../../src/commands/forms.ts';
import type { Message } from '../../../src/domain/message.ts';
import { HOME, type Home } from '../../../src/home.ts';
import { paragraphText } from '../../../src/texts/plain.ts';
import { type Reader, say } from '../../../src/texts/say.ts';
import { aside, heading, words } from '../show/blocks.ts';
import { formButton } from '../show/buttons.ts';
import { inSlack } from '../show/inSlack.ts';
import { type Piece, textPieces } from '../show/piece.ts';
import { piecesOf } from '../show/pieces.ts';

/** Blocks in a Home tab, what stands below everything left out. https://docs.slack.dev/surfaces/app-home */
const MOST = 90;
/** A view may have 250 kB. https://docs.slack.dev/reference/methods/views.publish */
const SIZE = 200_000;

/** The dashboard as Slack shows it: what there is, each under its heading; then, small, what there is nothing of, and what can be begun. */
export function homeView({ sections, ...home }: Home): HomeView {
  const reader = inSlack(home);
  const filled = sections.filter(({ message }) => !isEmpty(message));
  const pieces = filled.flatMap(({ name, message }, at) => [
    ...(at > 0 ? [divider] : []),
    ...headed(say({ key: `home.${name}` }, reader)),
    ...sectionPieces(message, reader),
  ]);
  const empty = sections.flatMap(({ message }) => (isEmpty(message) ? asides(message, reader) : []));
  return { type: 'home', blocks: [...fitting(pieces, reader), ...blocksOf([divider, ...empty]), ...below(reader)] };
}

const divider: Piece = { words: '', blocks: [{ type: 'divider' }] };

function isEmpty({ items = [], choices = [], card }: Message): boolean {
  return items.length === 0 && choices.length === 0 && !card;
}

function headed(title: string): Piece[] {
  const head = heading(title);
  return head ? [{ words: title, blocks: [head] }] : [];
}

/** A first line that does no more than announce («Your conversations:») is what the heading says; of a list the rest stands small. */
function sectionPieces(message: Message, reader: Reader): Piece[] {
  const { body, items = [] } = message;
  const [first] = body;
  const announces = first !== undefined && /:\s*$/u.test(paragraphText(first, reader));
  const rest = announces ? body.slice(1) : body;
  const whole = { delivery: HOME, reader };
  if (items.length === 0) return piecesOf({ ...message, body: rest }, whole);
  return [...piecesOf({ ...message, body: [] }, whole), ...asides({ ...message, body: rest }, reader)];
}

function asides({ body }: Message, reader: Reader): Piece[] {
  return body.flatMap((paragraph) => textPieces(paragraphText(paragraph, reader), aside));
}

function blocksOf(pieces: readonly Piece[]): KnownBlock[] {
  return pieces.flatMap(({ blocks }) => blocks);
}

/** As much as Slack takes; what there is more of is told. */
function fitting(pieces: readonly Piece[], reader: Reader): KnownBlock[] {
  const shown: KnownBlock[] = [];
  for (const { blocks } of pieces) {
    const more = [...shown, ...blocks];
    if (more.length >= MOST || JSON.stringify(more).length >= SIZE)
      return [...shown, words(say({ key: 'home.more' }, reader))];
    shown.push(...blocks);
  }
  return shown;
}

/** What can be begun from here, and where the answer comes: pressing something leaves the tab as it is. */
function below(reader: Reader): KnownBlock[] {
  const begun = forms.filter(({ name }) => name !== 'save');
  const elements = begun.map(({ name, title }) => formButton(name, say({ key: title }, reader)));
  return [{ type: 'actions', elements }, aside(say({ key: 'slack.home-answers' }, reader))];
}
