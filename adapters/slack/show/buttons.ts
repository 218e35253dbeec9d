import type { ActionsBlock, Button } from '@slack/types';
import { LABEL, ROW, SEEN } from './limits.ts';
import { split, writeSigns } from './plainText.ts';

/** A button as it is shown. `id` is the choice's, `delivery` the message's that offers it. */
export interface Offered {
  readonly delivery: string;
  readonly id: string;
  readonly label: string;
  /** What a screen reader says in its place, where the label leans on what stands above. */
  readonly read?: string;
  /** Of what cannot be taken back. */
  readonly style?: 'danger';
}

const CHOICE = 'choice:';
/** The action of the button that opens all questions in one form. */
export const ALL_AT_ONCE = 'all-at-once';
/** The actions of buttons that open the form of a command. */
const FORM = 'form:';
/** The ways out of a question, in the order they stand in everywhere. */
const WAYS_OUT = ['back', 'skip', 'later', 'stop'];
/** How many stand in one row on a telephone too. */
const AT_A_GLANCE = 3;

/** Rows of buttons: the answers, then the ways out. What comes back names the message and the choice, nothing else. */
export function buttons(offered: readonly Offered[], first: readonly Button[] = []): ActionsBlock[] {
  const isOut = ({ id }: Offered) => WAYS_OUT.includes(id);
  const answers = [...first, ...offered.filter((each) => !isOut(each)).map(button)];
  const out = offered
    .filter(isOut)
    .sort((one, other) => WAYS_OUT.indexOf(one.id) - WAYS_OUT.indexOf(other.id))
    .map(button);
  return answers.length + out.length <= AT_A_GLANCE ? rows([...answers, ...out]) : [...rows(answers), ...rows(out)];
}

function rows(elements: readonly Button[]): ActionsBlock[] {
  const all: ActionsBlock[] = [];
  for (let at = 0; at < elements.length; at += ROW)
    all.push({ type: 'actions', elements: elements.slice(at, at + ROW) });
  return all;
}

function button({ delivery, id, label, read, style }: Offered): Button {
  const said = read === undefined ? '' : oneLine(read);
  return {
    ...plainButton(`${CHOICE}${id}`, delivery, label),
    ...(said !== '' && said.length <= LABEL ? { accessibility_label: said } : {}),
    ...(style ? { style } : {}),
  };
}

function plainButton(action: string, value: string, label: string): Button {
  const text = { type: 'plain_text' as const, text: writeSigns(shortLabel(label)), emoji: false };
  return { type: 'button', action_id: action, value, text };
}

/** The button that opens all questions of a message's conversation in one form. */
export function allAtOnce(delivery: string, label: string): Button {
  return plainButton(ALL_AT_ONCE, delivery, label);
}

/** A button that opens the form of a command. */
export function formButton(command: string, label: string): Button {
  return plainButton(`${FORM}${command}`, command, label);
}

/** The id of the choice that an action names; nothing for another kind of action. */
export function choiceOf(actionId: string): string | undefined {
  return actionId.startsWith(CHOICE) ? actionId.slice(CHOICE.length) : undefined;
}

/** The command whose form an action opens; nothing for another kind of action. */
export function formFor(actionId: string): string | undefined {
  return actionId.startsWith(FORM) ? actionId.slice(FORM.length) : undefined;
}

/** A label that has no room on its button stands there shortened; `isLong` says that it must be shown in full beside it. */
function shortLabel(label: string): string {
  const line = oneLine(label);
  if (writeSigns(line).length <= LABEL) return line === '' ? '…' : line;
  return `${split(line, LABEL - 1)[0] ?? ''}…`;
}

export function isLong(label: string): boolean {
  const line = oneLine(label);
  return line.length > SEEN || writeSigns(line).length > LABEL;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
