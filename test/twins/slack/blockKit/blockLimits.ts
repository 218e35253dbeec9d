import { type Breach, checkCount, checkLength, isObject, type Json, objectsIn, wrong } from './breach.ts';
import { checkElement, checkImage } from './elementLimits.ts';
import { checkRichText, checkText } from './textLimits.ts';

/** https://docs.slack.dev/reference/block-kit/blocks */
const MESSAGE_BLOCKS_MOST = 50;
const VIEW_BLOCKS_MOST = 100;
const BLOCK_ID_MOST = 255;
const HEADER_MOST = 150;
const FIELDS_MOST = 10;
const FIELD_MOST = 2000;
const ACTIONS_MOST = 25;
const CONTEXT_MOST = 10;
const LABEL_MOST = 2000;
const IMAGE_TITLE_MOST = 2000;

export type Surface = 'message' | 'modal' | 'home';

const SELECTS = ['static', 'external', 'users', 'conversations', 'channels'].flatMap((kind) => [
  `${kind}_select`,
  `multi_${kind}_select`,
]);
const CHOOSERS = [...SELECTS, 'checkboxes', 'radio_buttons', 'datepicker', 'timepicker'];
const IN_ACTIONS = [...CHOOSERS, 'datetimepicker', 'button', 'overflow', 'rich_text_input', 'workflow_button'];
const BESIDE_A_SECTION = [...CHOOSERS, 'button', 'overflow', 'image', 'workflow_button'];
const IN_INPUT = [
  ...CHOOSERS,
  'datetimepicker',
  'plain_text_input',
  'email_text_input',
  'url_text_input',
  'number_input',
  'rich_text_input',
  'file_input',
];

/** The layout of a message or view. Kinds of block that are not told of here are refused: nothing proves them. */
export function* checkBlocks(value: unknown, surface: Surface): Generator<Breach> {
  if (!Array.isArray(value) || !value.every(isObject)) return yield wrong('blocks are no list of objects');
  yield* checkCount(value, 'blocks', surface === 'message' ? MESSAGE_BLOCKS_MOST : VIEW_BLOCKS_MOST, 0);
  const blocks = objectsIn(value);
  yield* checkTwice(blocks, 'block_id', 'the layout');
  for (const [place, block] of blocks.entries()) {
    const where = `block ${place} (${block.type})`;
    yield* checkLength(block.block_id, `${where} block_id`, BLOCK_ID_MOST);
    yield* checkBlock(block, where);
  }
  const focused = blocks.filter(({ element }) => isObject(element) && element.focus_on_load === true);
  if (focused.length > 1) yield wrong('focus_on_load stands twice');
}

function* checkTwice(list: readonly Json[], key: string, where: string): Generator<Breach> {
  const ids = list.map((one) => one[key]).filter((id) => id !== undefined);
  const twice = ids.find((id, place) => ids.indexOf(id) !== place);
  if (twice !== undefined) yield wrong(`${where} has the ${key} “${twice}” twice`);
}

function* checkBlock(block: Json, where: string): Generator<Breach> {
  switch (block.type) {
    case 'divider':
      return;
    case 'header':
      return yield* checkText(block.text, where, { most: HEADER_MOST, plain: true });
    case 'section':
      return yield* checkSection(block, where);
    case 'actions':
      yield* checkCount(block.elements, `${where} elements`, ACTIONS_MOST);
      yield* checkTwice(objectsIn(block.elements), 'action_id', where);
      return yield* checkElements(objectsIn(block.elements), where, IN_ACTIONS);
    case 'context':
      return yield* checkContext(block, where);
    case 'input':
      yield* checkText(block.label, `${where} label`, { most: LABEL_MOST, plain: true });
      yield* checkText(block.hint, `${where} hint`, { most: LABEL_MOST, plain: true, optional: true });
      if (!isObject(block.element)) return yield wrong(`${where} has no element`);
      return yield* checkElements([block.element], where, IN_INPUT);
    case 'image':
      yield* checkText(block.title, `${where} title`, { most: IMAGE_TITLE_MOST, plain: true, optional: true });
      return yield* checkImage(block, where);
    case 'rich_text':
      return yield* checkRichText(block.elements, where);
    default:
      yield wrong(`${where} is of a kind that is not checked`);
  }
}

function* checkSection({ text, fields, accessory }: Json, where: string): Generator<Breach> {
  if (text === undefined && fields === undefined) yield wrong(`${where} has neither text nor fields`);
  yield* checkText(text, `${where} text`, { optional: true });
  if (fields !== undefined) yield* checkCount(fields, `${where} fields`, FIELDS_MOST);
  for (const field of Array.isArray(fields) ? fields : [])
    yield* checkText(field, `${where} field`, { most: FIELD_MOST });
  if (isObject(accessory)) yield* checkElements([accessory], where, BESIDE_A_SECTION);
}

function* checkContext({ elements }: Json, where: string): Generator<Breach> {
  yield* checkCount(elements, `${where} elements`, CONTEXT_MOST);
  for (const element of objectsIn(elements)) {
    if (element.type === 'image') yield* checkElement(element, where);
    else yield* checkText(element, where);
  }
}

function* checkElements(elements: readonly Json[], where: string, allowed: readonly string[]): Generator<Breach> {
  for (const element of elements) {
    if (!allowed.includes(String(element.type))) yield wrong(`${where} cannot hold ${element.type}`);
    yield* checkElement(element, where);
  }
}
