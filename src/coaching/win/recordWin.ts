import type { Goal, Thanks, Win } from '../../domain/entities.ts';
import { callOff, planMoment, winDue } from '../../moments/plan.ts';
import type { Turn } from '../../turn.ts';
import { endOpen } from '../walk/endOpen.ts';
import { mayBeThanked, storyOf, type WinStory } from './winHelpers.ts';

/** Where the touch of a thank-you for a win comes from; `sourceId` is the goal. */
export const WIN = 'win';

/**
 * Records that a goal was reached, and through whom; everybody who helped is to be thanked. Told again with somebody else,
 * that is corrected: whoever was thanked stays so.
 *
 * @param note how it was told
 */
export async function recordWin(
  turn: Turn,
  goal: Goal,
  contactId: string | null,
  note: string | null,
): Promise<WinStory | undefined> {
  const [known] = await turn.wins.list({ goalId: goal.id });
  const now = { contactId: contactId ?? known?.contactId ?? null, note: note ?? known?.note ?? null };
  if (known) await turn.wins.change(known.id, now);
  const win: Win = known ? { ...known, ...now } : await turn.wins.add({ goalId: goal.id, at: turn.now, ...now });
  if (goal.state !== 'won') await turn.goals.change(goal.id, { state: 'won', closedAt: turn.now });
  const story = await storyOf(turn, win);
  if (story) await planWinThanks(turn, story);
  return story;
}

async function planWinThanks(turn: Turn, { win, goal, people }: WinStory): Promise<void> {
  const before = await turn.thanks.list({ winId: win.id });
  const thanked = await turn.touches.list({ kind: 'thanked', source: WIN, sourceId: goal.id });
  for (const contact of people.filter(mayBeThanked)) {
    if (before.some(({ contactId }) => contactId === contact.id)) continue;
    const touch = thanked.find(({ contactId }) => contactId === contact.id);
    await turn.thanks.add({
      contactId: contact.id,
      meetingId: null,
      winId: win.id,
      state: touch ? 'sent' : 'open',
      text: null,
      at: turn.now,
      thankedAt: touch?.at ?? null,
    });
  }
  const ids = new Set(people.map(({ id }) => id));
  for (const thanks of before) if (thanks.state === 'open' && !ids.has(thanks.contactId)) await takeBack(turn, thanks);
  await planMoment(turn, 'win', { type: 'win', id: win.id }, winDue(turn.now, turn.person));
}

/** A goal that was not reached after all: nobody is to be thanked for it. Whoever was thanked was. */
export async function takeBackWin(turn: Turn, { id: goalId }: Goal): Promise<void> {
  for (const win of await turn.wins.list({ goalId })) {
    for (const thanks of await turn.thanks.list({ winId: win.id })) {
      if (thanks.state === 'open') await takeBack(turn, thanks);
      else await turn.thanks.change(thanks.id, { winId: null });
    }
    await callOff(turn, win.id);
    await endTalks(turn, win.id);
    await turn.wins.remove(win.id);
  }
  await endTalks(turn, goalId);
}

async function endTalks(turn: Turn, aboutId: string): Promise<void> {
  await endOpen(turn, { aboutId });
}

async function takeBack(turn: Turn, { id }: Thanks): Promise<void> {
  await callOff(turn, id);
  await endTalks(turn, id);
  await turn.thanks.remove(id);
}
