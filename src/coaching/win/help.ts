import { isBefore } from '../../domain/calendar.ts';
import type { Goal, Referral } from '../../domain/entities.ts';
import type { Turn } from '../../turn.ts';
import type { TrailFound } from '../trail/trailOf.ts';

/** What somebody did for a goal, as far as it was told. People are the ids of those one was sent to. */
export interface Help {
  readonly sent: Set<string>;
  readonly introduced: Set<string>;
  readonly tips: string[];
  talked: boolean;
  kept: boolean;
  answered: boolean;
}
type Helped = Map<string, Help>;

/**
 * Everybody who helped with a goal, each with what they gave: those on the trail, whatever it was for at the time, and whoever
 * talked about it, gave a tip, kept a promise, sent one on or answered a question. What was told without a goal is for the only one there is.
 */
export async function helpWith(turn: Turn, goal: Goal, found: TrailFound | undefined): Promise<Helped> {
  const helped: Helped = new Map();
  const only = (await turn.goals.count()) === 1;
  countReferrals(helped, await referralsOf(turn, goal, only, found));
  const meetingIds = await countTalks(turn, helped, goal, only);
  const meetingId = only ? [...meetingIds, null] : meetingIds;
  for (const { contactId, text } of await turn.tips.list({ meetingId }))
    if (contactId) helpOf(helped, contactId).tips.push(text);
  for (const { contactId } of await turn.promises.list({ meetingId, by: 'them', state: 'kept' }))
    if (contactId) helpOf(helped, contactId).kept = true;
  if (only) await countAnswers(turn, helped, goal);
  return helped;
}

function helpOf(helped: Helped, id: string): Help {
  const help = helped.get(id) ?? {
    sent: new Set(),
    introduced: new Set(),
    tips: [],
    talked: false,
    kept: false,
    answered: false,
  };
  helped.set(id, help);
  return help;
}

async function referralsOf(turn: Turn, goal: Goal, only: boolean, found: TrailFound | undefined): Promise<Referral[]> {
  const onTrail = found ? await turn.referrals.list({ toId: found.trail.people }, { by: 'at' }) : [];
  const forGoal = await turn.referrals.list({ goalId: only ? [goal.id, null] : goal.id }, { by: 'at' });
  return [...new Map([...onTrail, ...forGoal].map((referral) => [referral.id, referral])).values()];
}

function countReferrals(helped: Helped, referrals: readonly Referral[]): void {
  for (const { fromId, toId, introduction, state } of referrals) {
    if (fromId) {
      const { sent, introduced } = helpOf(helped, fromId);
      (introduction === 'made' ? introduced : sent).add(toId);
    }
    if (state === 'met') helpOf(helped, toId).talked = true;
  }
}

/** Who talked about it; gives the conversations. */
async function countTalks(turn: Turn, helped: Helped, goal: Goal, only: boolean): Promise<string[]> {
  const goalId = only ? [goal.id, null] : goal.id;
  const meetings = await turn.meetings.list({ goalId, state: 'held' }, { by: 'startsAt' });
  const meetingId = meetings.map(({ id }) => id);
  for (const { contactId } of await turn.meetingContacts.list({ meetingId })) helpOf(helped, contactId).talked = true;
  return meetingId;
}

/** A question that was put to somebody, who came back on it. */
async function countAnswers(turn: Turn, helped: Helped, { openedAt }: Goal): Promise<void> {
  const at = { from: openedAt };
  const answers = await turn.touches.list({ direction: 'in', at });
  for (const asked of await turn.touches.list({ kind: 'asked', direction: 'out', at }, { by: 'at' })) {
    const isAnswered = answers.some((each) => each.contactId === asked.contactId && isBefore(asked.at, each.at));
    if (isAnswered) helpOf(helped, asked.contactId).answered = true;
  }
}
