import type { Temporal } from 'temporal-polyfill';
import type { Promise_, Referral, Thanks, Touch } from './entities.ts';

/** What is counted; every list of a person, whole. `asked` is what was said of the closing questions: «1,3», «0» for none. */
export interface Doings {
  readonly held: readonly { readonly startsAt: Temporal.Instant }[];
  readonly asked: readonly { readonly text: string; readonly at: Temporal.Instant }[];
  readonly referrals: readonly Referral[];
  readonly promises: readonly Promise_[];
  readonly thanks: readonly Thanks[];
  readonly touches: readonly Touch[];
}

/** How it goes, from an instant on. A share is a whole percentage; nothing where there is nothing to take it of. */
export interface Progress {
  readonly conversations: number;
  readonly referrals: number;
  /** Of the three closing questions, how many were asked, and how many could have been. */
  readonly closing: { readonly asked: number; readonly of: number };
  readonly promises: { readonly kept: number; readonly of: number };
  readonly thanks: { readonly sent: number; readonly of: number };
  /** People one after another who sent one on: of the whole trail, whenever it was. */
  readonly depth: number;
  /** What share of the contact went to the five one has most of it with, and with how many there was any. */
  readonly rotation: { readonly five: number; readonly people: number } | undefined;
}

const QUESTIONS = 3;
const MOST = 5;

export function progressSince(doings: Doings, since: Temporal.Instant): Progress {
  const isIn = (at: Temporal.Instant | null) => at !== null && at.epochMilliseconds >= since.epochMilliseconds;
  const asked = doings.asked.filter(({ at }) => isIn(at));
  const due = doings.promises.filter(
    ({ by, state, at, changedAt }) => by === 'me' && state !== 'dropped' && isIn(changedAt ?? at),
  );
  const thanks = doings.thanks.filter(({ at }) => isIn(at));
  return {
    conversations: doings.held.filter(({ startsAt }) => isIn(startsAt)).length,
    referrals: doings.referrals.filter(({ at }) => isIn(at)).length,
    closing: { asked: asked.reduce((sum, { text }) => sum + questionsIn(text), 0), of: asked.length * QUESTIONS },
    promises: { kept: due.filter(({ state }) => state === 'kept').length, of: due.length },
    thanks: { sent: thanks.filter(({ state }) => state === 'sent').length, of: thanks.length },
    depth: depthOf(doings.referrals),
    rotation: rotationOf(doings.touches.filter(({ at }) => isIn(at))),
  };
}

function questionsIn(text: string): number {
  return new Set(text.match(/[123]/gu) ?? []).size;
}

/** How many people one after another sent one on, at most; a circle in the data ends it. */
export function depthOf(referrals: readonly Pick<Referral, 'fromId' | 'toId'>[]): number {
  const onward = new Map<string, string[]>();
  for (const { fromId, toId } of referrals)
    if (fromId !== null) onward.set(fromId, [...(onward.get(fromId) ?? []), toId]);
  const known = new Map<string, number>();
  const onTheWay = new Set<string>();
  function below(id: string): number {
    const found = known.get(id);
    if (found !== undefined) return found;
    if (onTheWay.has(id)) return 0;
    onTheWay.add(id);
    const deepest = Math.max(0, ...(onward.get(id) ?? []).map((to) => 1 + below(to)));
    onTheWay.delete(id);
    known.set(id, deepest);
    return deepest;
  }
  return Math.max(0, ...[...onward.keys()].map(below));
}

/** Whether one keeps talking to the same few (METHOD.md row 19). */
export function rotationOf(touches: readonly Pick<Touch, 'contactId'>[]): Progress['rotation'] {
  if (touches.length === 0) return undefined;
  const count = new Map<string, number>();
  for (const { contactId } of touches) count.set(contactId, (count.get(contactId) ?? 0) + 1);
  const most = [...count.values()].sort((one, other) => other - one).slice(0, MOST);
  const five = Math.round((100 * most.reduce((sum, each) => sum + each, 0)) / touches.length);
  return { five, people: count.size };
}
