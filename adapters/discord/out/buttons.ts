import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord.js';
import { clean } from '../../cutText.ts';
import { allId, choiceId, formId, writeId } from './customIds.ts';
import { CUSTOM_ID, LABEL, ROW, SEEN } from './limits.ts';

export type Button = APIButtonComponentWithCustomId;

/** A button as it is shown. `id` is the choice's, `delivery` the message's that offers it. */
export interface Offered {
  readonly delivery: string;
  readonly id: string;
  readonly label: string;
  /** Of what cannot be taken back. */
  readonly isDanger?: boolean;
}

/** The ways out of a question, in the order they stand in everywhere. */
const WAYS_OUT = ['back', 'skip', 'later', 'stop'];

const isOut = ({ id }: Offered) => WAYS_OUT.includes(id);

/** What opens a form, beside what is offered. */
export interface Forms {
  /** All questions at once. */
  readonly all?: Button;
  /** An answer in words: before the ways out where it is the only answer, behind the others elsewhere. */
  readonly inWords?: Button;
}

/** Rows of buttons: the answers, then the ways out, in one row as long as there is room. */
export function buttonRows(offered: readonly Offered[], { all, inWords }: Forms = {}): Button[][] {
  const shown = offered.filter(({ delivery, id }) => choiceId(delivery, id).length <= CUSTOM_ID);
  const given = shown.filter((each) => !isOut(each)).map((each) => button(each, ButtonStyle.Primary));
  const words = inWords ? [{ ...inWords, style: given.length > 0 ? ButtonStyle.Secondary : ButtonStyle.Success }] : [];
  const answers = [...(all ? [all] : []), ...given, ...(words as Button[])];
  const out = shown
    .filter(isOut)
    .sort((one, other) => WAYS_OUT.indexOf(one.id) - WAYS_OUT.indexOf(other.id))
    .map((each) => button(each, ButtonStyle.Secondary));
  return answers.length + out.length <= ROW ? rowsOf([...answers, ...out]) : [...rowsOf(answers), ...rowsOf(out)];
}

function rowsOf(buttons: readonly Button[]): Button[][] {
  const rows: Button[][] = [];
  for (let at = 0; at < buttons.length; at += ROW) rows.push(buttons.slice(at, at + ROW));
  return rows;
}

export function button({ delivery, id, label, isDanger }: Offered, style: Button['style']): Button {
  return plainButton(choiceId(delivery, id), label, isDanger ? ButtonStyle.Danger : style);
}

/** The button that opens all questions of a message's conversation in one form. */
export function allAtOnce(delivery: string, label: string): Button {
  return plainButton(allId(delivery), label, ButtonStyle.Success);
}

/** The button that opens a form to answer in words. */
export function answerHere(delivery: string, label: string): Button {
  return plainButton(writeId(delivery), label, ButtonStyle.Success);
}

/** The button that opens the form of a command. */
export function formButton(command: string, label: string): Button {
  return plainButton(formId(command), label, ButtonStyle.Secondary);
}

function plainButton(id: string, label: string, style: Button['style']): Button {
  return { type: ComponentType.Button, custom_id: id, label: shortLabel(label, LABEL), style };
}

/** A label that has no room stands there shortened; `isLong` says that it must be shown in full beside it. */
export function shortLabel(text: string, most: number): string {
  const line = oneLine(text);
  if (line.length <= most) return line === '' ? '…' : line;
  return `${line
    .slice(0, most - 1)
    .toWellFormed()
    .replace(/\ufffd$/u, '')}…`;
}

export function isLong(label: string): boolean {
  return oneLine(label).length > SEEN;
}

function oneLine(text: string): string {
  return clean(text).replace(/\s+/gu, ' ').trim();
}
