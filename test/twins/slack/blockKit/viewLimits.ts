import { checkBlocks } from './blockLimits.ts';
import { type Breach, checkLength, isObject, type Json, objectsIn, wrong } from './breach.ts';
import { checkText } from './textLimits.ts';

/** https://docs.slack.dev/reference/views */
const TITLE_MOST = 24;
const METADATA_MOST = 3000;
const ID_MOST = 255;
/** https://docs.slack.dev/reference/methods/views.open, at view_too_large. */
const VIEW_BYTES_MOST = 250_000;

/** A modal or App Home. */
export function* checkViewArguments(view: unknown, type: 'modal' | 'home'): Generator<Breach> {
  if (!isObject(view)) return yield wrong('the view is no object');
  if (view.type !== type) yield wrong(`the view is ${view.type} where ${type} belongs`);
  yield* checkBlocks(view.blocks, type);
  yield* checkLength(view.private_metadata, 'private_metadata', METADATA_MOST);
  yield* checkLength(view.callback_id, 'callback_id', ID_MOST);
  yield* checkLength(view.external_id, 'external_id', ID_MOST);
  if (Buffer.byteLength(JSON.stringify(view)) > VIEW_BYTES_MOST)
    yield { what: 'the view has more than 250 kB', error: 'view_too_large' };
  if (type === 'modal') yield* checkModal(view);
}

function* checkModal({ title, submit, close, blocks }: Json): Generator<Breach> {
  yield* checkText(title, 'title', { most: TITLE_MOST, plain: true });
  yield* checkText(submit, 'submit', { most: TITLE_MOST, plain: true, optional: true });
  yield* checkText(close, 'close', { most: TITLE_MOST, plain: true, optional: true });
  if (submit === undefined && objectsIn(blocks).some((block) => block.type === 'input'))
    yield wrong('a modal with fields needs submit');
}
