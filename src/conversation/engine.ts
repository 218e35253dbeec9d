import { readAffirmed } from '../domain/affirmed.ts';
import { putsOff } from '../domain/putsOff.ts';
import { wantsToStop } from '../domain/wantsToStop.ts';
import { END, type Facts, type Script, type Step, type WayOut, waysOut } from './script.ts';

/** What the person did with a question. */
export type Given = { readonly text: string } | { readonly choice: string };
/** `more`: what was said behind a yes or a no. */
export type Reading =
  | { readonly is: 'answer'; readonly text?: string; readonly choice?: string; readonly more?: string }
  | { readonly is: 'way-out'; readonly way: WayOut }
  | { readonly is: 'unclear' };

/** What is said behind a choice for the sake of manners: «later graag», «skip please». */
const POLITE = /(?:[\s,]+(?:please|graag|maar|hoor|even|alsjeblieft|thanks|thank you|dank je|bedankt))+$/u;

const LONGEST_CHOICE = 60;

/** The words of a choice as typed, without case, manners and full stop. */
function bare(text: string): string {
  const typed = text.trim();
  if (typed.length > LONGEST_CHOICE) return typed;
  return typed
    .toLowerCase()
    .replace(/[.!]+$/u, '')
    .replace(POLITE, '');
}

/**
 * Reads what was given at a step. Pure; knows no coaching.
 *
 * @param wordsFor the words that stand for a choice in a language the person may type, folded to lower case
 */
export function readGiven(step: Step, given: Given, wordsFor: (choice: string) => readonly string[]): Reading {
  const own = step.choices === 'rows' ? [] : (step.choices ?? []);
  if ('choice' in given) {
    if (isWayOut(given.choice)) return { is: 'way-out', way: given.choice };
    return step.choices === 'rows' || own.includes(given.choice)
      ? { is: 'answer', choice: given.choice }
      : { is: 'unclear' };
  }
  if (given.text.trim() === '') return { is: 'unclear' };
  const typed = bare(given.text);
  const named = [...own, ...waysOut].find((choice) => wordsFor(choice).includes(typed));
  if (named && isWayOut(named)) return { is: 'way-out', way: named };
  if (named) return { is: 'answer', choice: named };
  if (!own.includes('not-now') && putsOff(given.text)) return { is: 'way-out', way: 'later' };
  if (!own.includes('stop') && wantsToStop(given.text)) return { is: 'way-out', way: 'stop' };
  const affirmed = readAffirmed(given.text);
  if (affirmed?.rest === '' && own.includes(affirmed.says)) return { is: 'answer', choice: affirmed.says };
  if (affirmed && own.includes('yes') && own.includes('no') && !step.grave)
    return { is: 'answer', choice: affirmed.says, more: affirmed.rest };
  return step.expects === 'choice' ? { is: 'unclear' } : { is: 'answer', text: given.text.trim() };
}

function isWayOut(choice: string): choice is WayOut {
  return (waysOut as readonly string[]).includes(choice);
}

export function stepOf(script: Script, id: string): Step | undefined {
  return script.steps.find((step) => step.id === id);
}

/** Whether a step is asked, given the facts. */
function isAsked(step: Step, facts: Facts): boolean {
  return applies(step, facts) && (step.unless === undefined || facts[step.unless] !== true);
}

function applies({ when }: Step, facts: Facts): boolean {
  return when === undefined || facts[when] === true;
}

/** The step that follows an answer: where the choice leads, else the next one that is asked, else the end. */
export function nextStep(script: Script, at: string, facts: Facts, choice?: string): string {
  const target = choice === undefined ? undefined : stepOf(script, at)?.next?.[choice];
  if (target === END) return END;
  const position = script.steps.findIndex((step) => step.id === (target ?? at));
  const candidates = script.steps.slice(target === undefined ? position + 1 : position);
  return candidates.find((step) => isAsked(step, facts))?.id ?? END;
}

/**
 * The question before this one: the last that was asked on the way here and still applies, answered or skipped; without
 * one, the nearest asked step before it, or this one itself at the beginning.
 *
 * @param path the steps asked on the way to `at`, oldest first; a step that is answered counts although it is known now
 */
export function previousStep(script: Script, at: string, facts: Facts, path: readonly string[] = []): string {
  const been = path.findLast((id) => {
    const step = id === at ? undefined : stepOf(script, id);
    return step !== undefined && applies(step, facts);
  });
  if (been !== undefined) return been;
  const position = script.steps.findIndex((step) => step.id === at);
  const before = script.steps.slice(0, Math.max(position, 0));
  return before.findLast((step) => isAsked(step, facts))?.id ?? at;
}

/** The first step of a script, or the end when every one is left out. */
export function firstStep(script: Script, facts: Facts): string {
  return script.steps.find((step) => isAsked(step, facts))?.id ?? END;
}

/**
 * Where a conversation goes on, also in a newer version of its script: the step it was at, or when that is no longer asked
 * the one after it; when the step is gone, the one after the last of the path that is still there.
 *
 * @param path the steps asked on the way to `step`, oldest first
 */
export function resumeAt(script: Script, step: string, facts: Facts, path: readonly string[] = []): string {
  const current = stepOf(script, step);
  if (current) return isAsked(current, facts) ? step : nextStep(script, step, facts);
  const last = path.findLast((id) => stepOf(script, id) !== undefined);
  return last === undefined ? firstStep(script, facts) : nextStep(script, last, facts);
}
