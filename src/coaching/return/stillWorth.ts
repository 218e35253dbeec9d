import type { Choice, Paragraph } from '../../domain/message.ts';
import type { Turn } from '../../turn.ts';
import { labelled, para } from '../messages.ts';
import { nudgeCandidates } from '../nudge/nudgePick.ts';

/** The one thing that is still worth something after months, with the button that begins it. */
interface StillWorth {
  readonly line: Paragraph;
  readonly choice: Choice;
}

/** A name one was given and never asked, an offered introduction first; else whoever fades; nothing when there is neither. */
export async function stillWorth(turn: Turn): Promise<StillWorth | undefined> {
  return (await nameGiven(turn)) ?? (await gladToHear(turn));
}

async function nameGiven(turn: Turn): Promise<StillWorth | undefined> {
  const open = await turn.referrals.list({ state: 'open' }, { by: 'at', descending: true });
  const offered = open.filter(({ introduction }) => introduction === 'offered');
  for (const { id, fromId, toId, goalId } of [...offered, ...open]) {
    const [to, from] = [await turn.contacts.get(toId), fromId ? await turn.contacts.get(fromId) : undefined];
    const goal = goalId ? await turn.goals.get(goalId) : undefined;
    if (to?.state !== 'active' || (goal && goal.state !== 'open')) continue;
    const values = { who: to.name, from: from?.name ?? '', hasFrom: from ? 'yes' : 'no' };
    const label = { key: 'today.ask' as const, values: { who: to.name } };
    return {
      line: para('return.referral', values),
      choice: labelled('request', label, { command: 'request', options: { referral: id } }),
    };
  }
  return undefined;
}

async function gladToHear(turn: Turn): Promise<StillWorth | undefined> {
  const contact = (await nudgeCandidates(turn)).picked[0];
  if (!contact) return undefined;
  const label = { key: 'contact.show' as const, values: { name: contact.name } };
  return {
    line: para('return.glad', { who: contact.name }),
    choice: labelled('contact', label, { command: 'contact', options: { contact: contact.id } }),
  };
}
