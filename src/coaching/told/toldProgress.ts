import { matchName, type Named } from '../../domain/name/name.ts';
import { namesIn } from '../../domain/told/told.ts';
import { tellsAsked, tellsDone, tellsKept } from '../../domain/told/toldProgress.ts';
import type { Turn } from '../../turn.ts';
import { moveReferral, recordTouch, settlePromise } from '../record.ts';
import { watch } from './toldJournal.ts';
import type { Telling } from './toldTelling.ts';
import type { AskedThing, KeptThing } from './toldThings.ts';

/** Where a line goes on to something else that was done. */
const GOES_ON =
  /(?<=[.!;])\s+|,?\s+(?:and|en|but|maar)\s+(?=(?:i|i['’]ve|ik|he|she|they|hij|zij|ze)\s|\p{Lu}\p{Ll}+\s+(?:\p{Ll}+ed|sent|wrote|rang|heeft|stuurde|mailde|belde|appte|schreef)(?!\p{L}))/iu;
const MOST_PIECES = 6;
/** More is a story. */
const LONGEST = 1000;

/** The progress a line plainly tells: each of its statements an open promise kept, or a request asked, when just one fits. */
export async function progressIn(
  turn: Turn,
  text: string,
  contacts: readonly Named[],
): Promise<(KeptThing | AskedThing)[]> {
  const whole = await oneProgress(turn, text, contacts);
  if (whole.length > 0 || text.length > LONGEST) return whole;
  const [first, ...more] = text.split(GOES_ON, MOST_PIECES);
  if (first === undefined || more.length === 0) return [];
  const found: (KeptThing | AskedThing)[] = [];
  for (const piece of [first, ...more]) found.push(...(await oneProgress(turn, piece, contacts)));
  return found.filter((thing, at) => found.findIndex((other) => subjectOf(other) === subjectOf(thing)) === at);
}

function subjectOf(thing: KeptThing | AskedThing): string {
  return thing.is === 'kept' ? thing.promiseId : thing.contactId;
}

async function oneProgress(turn: Turn, text: string, contacts: readonly Named[]): Promise<(KeptThing | AskedThing)[]> {
  if (!tellsDone(text)) return [];
  const people = namesIn(text, contacts).flatMap((name) => {
    const match = matchName(name, contacts);
    return match.is === 'one' ? [match.contact] : [];
  });
  const kept = await keptIn(turn, text, people, contacts);
  if (kept) return [kept];
  const open = tellsAsked(text) ? await turn.referrals.list({ state: 'open' }) : [];
  const asked = people.filter(({ id }) => open.some(({ toId }) => toId === id));
  const [only, another] = asked;
  return only && !another ? [{ is: 'asked', contactId: only.id, name: only.name }] : [];
}

async function keptIn(
  turn: Turn,
  text: string,
  people: readonly Named[],
  contacts: readonly Named[],
): Promise<KeptThing | undefined> {
  const open = await turn.promises.list({ state: 'open' });
  // Who it was promised to need not be said, where the thing is.
  const named = people.length > 0 ? people : contacts;
  const fits = open.flatMap((promise) => {
    const other = named.find(({ id }) => id === promise.contactId);
    const fit = other ? tellsKept(text, promise, other.name, people.length === 0) : 0;
    return other && fit > 0 ? [{ promise, other, fit }] : [];
  });
  const [best, next] = fits.sort((a, b) => b.fit - a.fit);
  if (!best || best.fit === next?.fit) return undefined;
  const { id, by, what } = best.promise;
  return { is: 'kept', promiseId: id, by, what, name: best.other.name };
}

/** Records progress, once, so that it can be taken back. */
export async function recordProgress(
  turn: Turn,
  telling: Telling,
  at: number,
  thing: KeptThing | AskedThing,
  sourceId: string,
) {
  if (telling.done.some((each) => each.thing === at)) return;
  if (thing.is === 'kept') await recordKept(turn, telling, at, thing);
  else await recordAsked(turn, telling, at, thing, sourceId);
}

async function recordKept(turn: Turn, telling: Telling, at: number, { promiseId, name }: KeptThing): Promise<void> {
  const promise = await turn.promises.get(promiseId);
  if (!promise) return;
  const fresh = promise.state === 'open';
  if (fresh) {
    await watch(turn, telling.journal, promiseId, () => settlePromise(turn, promise, 'kept'));
    const from = { state: promise.state, changedAt: null };
    telling.journal.push({ table: 'promises', id: promiseId, from, to: { state: 'kept' } });
  }
  telling.done.push({ thing: at, contactId: promise.contactId ?? '', name, fresh });
}

async function recordAsked(
  turn: Turn,
  telling: Telling,
  at: number,
  { contactId, name }: AskedThing,
  sourceId: string,
): Promise<void> {
  const open = await turn.referrals.list({ toId: contactId, state: 'open' });
  for (const referral of open) {
    await watch(turn, telling.journal, referral.id, () => moveReferral(turn, referral, 'asked'));
    telling.journal.push({ table: 'referrals', id: referral.id, from: { state: 'open' }, to: { state: 'asked' } });
  }
  if (open.length > 0) {
    const touch = await recordTouch(turn, contactId, 'asked', { source: 'told', sourceId });
    telling.journal.push({ table: 'touches', id: touch.id, added: true });
    telling.settled.push({ what: 'asked', name });
  }
  telling.done.push({ thing: at, contactId, name, fresh: open.length > 0 });
}
