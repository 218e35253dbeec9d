import type { Answer, Contact } from '../../domain/entities.ts';
import { type NamedLine, readNamed } from '../../domain/line/namedLines.ts';
import { matchName } from '../../domain/name/name.ts';
import { callOff } from '../../moments/plan.ts';
import type { Turn } from '../../turn.ts';
import { reachable } from '../person.ts';

type Former = Pick<Answer, 'id'> | undefined;

/** What an answer created and is still open makes way for the answer that supersedes it; what was settled stays. */

/** The answer that the last one of a conversation supersedes. */
export async function formerAnswer(turn: Turn, answerId: string | undefined): Promise<Former> {
  const answer = answerId === undefined ? undefined : await turn.answers.get(answerId);
  return answer?.supersedesId ? { id: answer.supersedesId } : undefined;
}

/** Takes back the open referrals of a former answer; gives who is named in the new one and is not further on already. */
export async function namesInstead(turn: Turn, text: string, former: Former): Promise<NamedLine[]> {
  const settled = await withdrawReferrals(turn, former);
  return readNamed(text, await reachable(turn)).filter(({ name }) => matchName(name, settled).is !== 'one');
}

/** Takes back the open promises an answer made, and gives the words of those that were settled. */
export async function withdrawPromises(turn: Turn, former: Former): Promise<string[]> {
  if (!former) return [];
  const settled: string[] = [];
  for (const promise of await turn.promises.list({ answerId: former.id })) {
    if (promise.state !== 'open') settled.push(promise.what);
    else {
      await callOff(turn, promise.id);
      await turn.promises.remove(promise.id);
    }
  }
  return settled;
}

/** Takes back the open tips an answer made, and gives the others’ words. */
export async function withdrawTips(turn: Turn, former: Former): Promise<string[]> {
  if (!former) return [];
  const tips = await turn.tips.list({ answerId: former.id });
  for (const tip of tips) if (tip.state === 'open') await turn.tips.remove(tip.id);
  return tips.filter(({ state }) => state !== 'open').map(({ text }) => text);
}

/** Takes back open referrals, and gives the people whose referral has come further. */
async function withdrawReferrals(turn: Turn, former: Former): Promise<Contact[]> {
  if (!former) return [];
  const settled: Contact[] = [];
  for (const referral of await turn.referrals.list({ answerId: former.id })) {
    if (referral.state === 'open') {
      await callOff(turn, referral.id);
      await turn.referrals.remove(referral.id);
      continue;
    }
    const contact = await turn.contacts.get(referral.toId);
    if (contact) settled.push(contact);
  }
  return settled;
}
