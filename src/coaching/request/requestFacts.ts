import type { Contact, Conversation, Goal, Referral } from '../../domain/entities.ts';
import type { Turn } from '../../turn.ts';
import { goalOf } from '../meet/aboutMeeting.ts';
import { liveStates } from '../refer/referralState.ts';
import type { RequestFacts } from './requestDraft.ts';

/** The referral a request to somebody is about: one that leads there and is still open, sooner one with a sender. */
export async function referralTo(turn: Turn, contactId: string): Promise<Referral | undefined> {
  const live = await turn.referrals.list({ toId: contactId, state: liveStates }, { by: 'at' });
  return live.find(({ fromId }) => fromId !== null) ?? live[0];
}

/** What the draft of a `request` conversation is made of; nothing when its person is no longer there. */
export async function requestFacts(turn: Turn, { data, aboutId }: Conversation): Promise<RequestFacts | undefined> {
  const to = await turn.contacts.get(aboutId ?? '');
  if (!to) return undefined;
  const referral = typeof data.referralId === 'string' ? await turn.referrals.get(data.referralId) : undefined;
  const from = referral?.fromId ? await turn.contacts.get(referral.fromId) : undefined;
  const goal = await goalFor(turn, referral, data.goalId);
  const reminder = referral?.state === 'asked' || referral?.state === 'no-answer';
  const about = typeof data.about === 'string' ? data.about : undefined;
  return { to, from, referral, goal, about, reminder };
}

/** What it is for: the goal that was chosen, the referral's own while that is open, else the only one that is. */
async function goalFor(turn: Turn, referral: Referral | undefined, chosen: unknown): Promise<Goal | undefined> {
  if (typeof chosen === 'string') return turn.goals.get(chosen);
  const own = referral?.goalId ? await turn.goals.get(referral.goalId) : undefined;
  return own?.state === 'open' ? own : goalOf(turn, { goalId: null });
}

/** Whether it must be asked what a request is for: several goals are open, and nothing tells which. */
export async function isGoalUnclear(turn: Turn, conversation: Conversation): Promise<boolean> {
  if (conversation.data.goalId !== undefined) return false;
  const facts = await requestFacts(turn, conversation);
  return facts !== undefined && facts.goal === undefined && (await turn.goals.count({ state: 'open' })) > 1;
}

/** The one who can pass a request on, for a text to them. */
export function introducerOf(facts: RequestFacts, data: Readonly<Record<string, unknown>>): Contact | undefined {
  return data.form === 'introducer' ? facts.from : undefined;
}
