import type { Referral } from '../../domain/entities.ts';
import { followUpDue, planMoment } from '../../moments/plan.ts';
import type { Turn } from '../../turn.ts';
import { at, labelled, reply } from '../messages.ts';
import { sayAlready } from './referralSteps.ts';

/** Whoever offered an introduction has made it: the next step is one's own, and is asked after anew. Twice is once. */
export async function markIntroduced(turn: Turn, referral: Referral): Promise<void> {
  const { id, fromId, toId } = referral;
  const [from, to] = await Promise.all([turn.contacts.get(fromId ?? ''), turn.contacts.get(toId)]);
  if (referral.state !== 'open' || referral.introduction === 'made') return sayAlready(turn, referral, to?.name ?? '');
  await turn.referrals.change(id, { introduction: 'made' });
  const due = followUpDue(turn.now, turn.person);
  await planMoment(turn, 'follow-up', { type: 'referral', id }, { due });
  const values = { from: from?.name ?? '', who: to?.name ?? '', day: at(due, 'day') };
  const choices = [
    labelled('request', { key: 'referral.draft' }, { command: 'request', options: { referral: id } }),
    labelled('meet', { key: 'follow-up.date' }, { command: 'referrals', options: { referral: id, set: 'date-set' } }),
  ];
  await turn.say(reply('referral.introduced', values, { choices }));
}
