import { type Breach, checkLength, isObject, type Json, wrong } from './breach.ts';
import { checkInitial, checkMenu, checkOptions } from './optionLimits.ts';
import { checkText } from './textLimits.ts';

/** https://docs.slack.dev/reference/block-kit/block-elements */
const ACTION_ID_MOST = 255;
const PLACEHOLDER_MOST = 150;
const BUTTON_TEXT_MOST = 75;
const BUTTON_VALUE_MOST = 2000;
const BUTTON_URL_MOST = 3000;
const OVERFLOW_OPTIONS_MOST = 5;
const BOXES_MOST = 10;
const INPUT_MOST = 3000;
const ALT_TEXT_MOST = 2000;
const IMAGE_URL_MOST = 3000;
/** https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object */
const CONFIRM_TITLE_MOST = 100;
const CONFIRM_TEXT_MOST = 300;
const CONFIRM_BUTTON_MOST = 30;

/** An element of a block, whichever it is. Whether it may stand there is the block's affair. */
export function* checkElement(element: Json, where: string): Generator<Breach> {
  const place = `${where} ${element.type} ${element.action_id ?? ''}`.trim();
  yield* checkLength(element.action_id, `${place} action_id`, ACTION_ID_MOST);
  if (element.action_id === '') yield wrong(`${place} action_id is empty`);
  yield* checkText(element.placeholder, `${place} placeholder`, {
    most: PLACEHOLDER_MOST,
    plain: true,
    optional: true,
  });
  if (element.confirm !== undefined) yield* checkConfirm(element.confirm, place);
  yield* checkKind(element, place);
}

function* checkKind(element: Json, place: string): Generator<Breach> {
  switch (element.type) {
    case 'button':
      return yield* checkButton(element, place);
    case 'overflow':
      return yield* checkOptions(element.options, place, OVERFLOW_OPTIONS_MOST);
    case 'static_select':
    case 'multi_static_select':
      yield* checkMenu(element, place);
      return yield* checkInitial(element, place);
    case 'checkboxes':
    case 'radio_buttons':
      yield* checkOptions(element.options, place, BOXES_MOST, true);
      return yield* checkInitial(element, place);
    case 'plain_text_input':
      return yield* checkPlainInput(element, place);
    case 'number_input':
      if (typeof element.is_decimal_allowed !== 'boolean') yield wrong(`${place} does not say if decimals are allowed`);
      return;
    case 'datepicker':
      return yield* checkForm(element.initial_date, `${place} initial_date`, /^\d{4}-\d\d-\d\d$/u);
    case 'timepicker':
      return yield* checkForm(element.initial_time, `${place} initial_time`, /^(?:[01]\d|2[0-3]):[0-5]\d$/u);
    case 'datetimepicker':
      return yield* checkForm(element.initial_date_time, `${place} initial_date_time`, /^\d{10}$/u);
    case 'image':
      return yield* checkImage(element, place);
  }
}

function* checkButton({ text, value, url, style, accessibility_label: label }: Json, place: string): Generator<Breach> {
  yield* checkText(text, `${place} text`, { most: BUTTON_TEXT_MOST, plain: true });
  yield* checkLength(value, `${place} value`, BUTTON_VALUE_MOST);
  yield* checkLength(url, `${place} url`, BUTTON_URL_MOST);
  yield* checkLength(label, `${place} accessibility_label`, BUTTON_TEXT_MOST);
  if (style !== undefined && style !== 'primary' && style !== 'danger') yield wrong(`${place} style is ${style}`);
}

function* checkPlainInput(element: Json, place: string): Generator<Breach> {
  const { min_length: least = 0, max_length: most = INPUT_MOST, initial_value: initial = '' } = element;
  if (!(Number(least) >= 0 && Number(least) <= INPUT_MOST)) yield wrong(`${place} min_length is ${least}`);
  if (!(Number(most) >= 1 && Number(most) <= INPUT_MOST)) yield wrong(`${place} max_length is ${most}`);
  if (Number(least) > Number(most)) yield wrong(`${place} asks for more than it takes`);
  yield* checkLength(initial, `${place} initial_value`, Math.min(INPUT_MOST, Number(most)));
}

function* checkForm(value: unknown, place: string, form: RegExp): Generator<Breach> {
  if (value !== undefined && !form.test(String(value))) yield wrong(`${place} is “${value}”`);
}

/** A picture in a message or beside a text. https://docs.slack.dev/reference/block-kit/blocks/image-block */
export function* checkImage(
  { alt_text: alt, image_url: url, slack_file: file }: Json,
  place: string,
): Generator<Breach> {
  if (typeof alt !== 'string' || alt === '') yield wrong(`${place} has no alt_text`);
  yield* checkLength(alt, `${place} alt_text`, ALT_TEXT_MOST);
  yield* checkLength(url, `${place} image_url`, IMAGE_URL_MOST);
  if ((url === undefined) === (file === undefined)) yield wrong(`${place} needs image_url or slack_file`);
}

function* checkConfirm(confirm: unknown, place: string): Generator<Breach> {
  if (!isObject(confirm)) return yield wrong(`${place} confirm is no object`);
  yield* checkText(confirm.title, `${place} confirm title`, { most: CONFIRM_TITLE_MOST, plain: true });
  yield* checkText(confirm.text, `${place} confirm text`, { most: CONFIRM_TEXT_MOST });
  yield* checkText(confirm.confirm, `${place} confirm button`, { most: CONFIRM_BUTTON_MOST, plain: true });
  yield* checkText(confirm.deny, `${place} deny button`, { most: CONFIRM_BUTTON_MOST, plain: true });
}
