import { type Breach, checkCount, checkLength, type Json, objectsIn, wrong } from './breach.ts';
import { checkText } from './textLimits.ts';

/** https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
const OPTION_TEXT_MOST = 75;
const OPTION_VALUE_MOST = 150;
const OPTION_URL_MOST = 3000;
/** https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
const SELECT_OPTIONS_MOST = 100;
const SELECT_GROUPS_MOST = 100;
const GROUP_LABEL_MOST = 75;

/** A list of options; in buttons and checkboxes their text may be marked up. */
export function* checkOptions(list: unknown, where: string, most: number, markup = false): Generator<Breach> {
  yield* checkCount(list, where, most);
  const values = new Set<unknown>();
  for (const option of objectsIn(list)) {
    yield* checkOption(option, where, markup);
    if (values.has(option.value)) yield { what: `${where} has the value “${option.value}” twice` };
    values.add(option.value);
  }
}

function* checkOption({ text, value, description, url }: Json, where: string, markup: boolean): Generator<Breach> {
  yield* checkText(text, `${where} option text`, { most: OPTION_TEXT_MOST, plain: !markup });
  yield* checkText(description, `${where} option description`, {
    most: OPTION_TEXT_MOST,
    plain: !markup,
    optional: true,
  });
  if (typeof value !== 'string' || value === '') yield wrong(`${where} has an option without a value`);
  yield* checkLength(value, `${where} option value`, OPTION_VALUE_MOST);
  yield* checkLength(url, `${where} option url`, OPTION_URL_MOST);
}

/** What a menu offers: options, or groups of them, never both. */
export function* checkMenu({ options, option_groups: groups }: Json, where: string): Generator<Breach> {
  if (options !== undefined && groups !== undefined) yield wrong(`${where} has options and groups of options`);
  if (groups === undefined) return yield* checkOptions(options, where, SELECT_OPTIONS_MOST);
  yield* checkCount(groups, `${where} groups`, SELECT_GROUPS_MOST);
  for (const group of objectsIn(groups)) {
    yield* checkText(group.label, `${where} group label`, { most: GROUP_LABEL_MOST, plain: true });
    yield* checkOptions(group.options, where, SELECT_OPTIONS_MOST);
  }
}

/** What the app offers for what was typed: nothing is fine. */
export function* checkSuggested(body: Json, where: string): Generator<Breach> {
  const { options, option_groups: groups } = body;
  const offersNothing = [options, groups].every((list) => list === undefined || (Array.isArray(list) && !list.length));
  if (!offersNothing) yield* checkMenu(body, where);
  else if (options === undefined && groups === undefined) yield wrong(`${where} has neither options nor groups`);
}

/** What is chosen at first has to be one of the options, to the letter. */
export function* checkInitial(element: Json, where: string): Generator<Breach> {
  const { options, option_groups: groups, initial_option: one, initial_options: many } = element;
  const known = [...objectsIn(options), ...objectsIn(groups).flatMap((group) => objectsIn(group.options))];
  const offered = new Set(known.map((option) => JSON.stringify(option)));
  if (one === null || (Array.isArray(many) && many.length === 0)) yield wrong(`${where} chooses nothing at first`);
  for (const chosen of [...objectsIn([one]), ...objectsIn(many)])
    if (!offered.has(JSON.stringify(chosen))) yield wrong(`${where} chooses at first what it does not offer`);
}
