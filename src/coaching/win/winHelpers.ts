import type { Contact, Goal, Thanks, Win } from '../../domain/entities.ts';
import type { Turn } from '../../turn.ts';
import { type TrailFound, trailOf } from '../trail/trailOf.ts';
import { type Help, helpWith } from './help.ts';

/** A win with everything that hangs off it. */
export interface WinStory {
  readonly win: Win;
  readonly goal: Goal;
  /** Nothing when it came through nobody in particular. */
  readonly found: TrailFound | undefined;
  readonly help: ReadonlyMap<string, Help>;
  /** Everybody who helped, the trail first. */
  readonly people: readonly Contact[];
}

/** Follows a win back: the trail to whom it came through, then everybody else who helped with its goal. */
export async function storyOf(turn: Turn, win: Win): Promise<WinStory | undefined> {
  const goal = await turn.goals.get(win.goalId);
  if (!goal) return undefined;
  const found = win.contactId ? await trailOf(turn, win.contactId) : undefined;
  const help = await helpWith(turn, goal, found);
  const ids = [...new Set([...(found?.trail.people ?? []), ...help.keys()])];
  const contacts = new Map((await turn.contacts.list({ id: ids })).map((contact) => [contact.id, contact]));
  const people = ids.flatMap((id) => contacts.get(id) ?? []).filter(({ state }) => state !== 'merged');
  return { win, goal, found, help, people };
}

/** Whether a thank-you to somebody may be brought up. */
export function mayBeThanked({ state }: Contact): boolean {
  return state === 'active' || state === 'resting';
}

/** How far the thanking for a win is: who is left, in their order, and how many were thanked. */
export async function thanksFor(turn: Turn, { id: winId }: Pick<Win, 'id'>): Promise<{ open: Thanks[]; sent: number }> {
  const all = await turn.thanks.list({ winId }, { by: 'at' });
  const waiting = all.filter(({ state }) => state === 'open');
  const contacts = await turn.contacts.list({ id: waiting.map(({ contactId }) => contactId) });
  const named = new Set(contacts.filter(mayBeThanked).map(({ id }) => id));
  return {
    open: waiting.filter(({ contactId }) => named.has(contactId)),
    sent: all.filter(({ state }) => state === 'sent').length,
  };
}
