import { z } from 'zod';
import { startFollowUp } from '../coaching/followUp/followUp.ts';
import { markIntroduced } from '../coaching/refer/introduced.ts';
import { sayReferrals } from '../coaching/refer/referralList.ts';
import { setReferral, undoReferral } from '../coaching/refer/referralSteps.ts';
import { dropToldBack, markToldBack } from '../coaching/refer/toldBack.ts';
import type { Referral } from '../domain/entities.ts';
import { UserError } from '../domain/errors.ts';
import type { Turn } from '../turn.ts';
import { defineCommand, ref, text } from './command.ts';

const states = ['open', 'asked', 'no-answer', 'date-set', 'met', 'dropped'] as const;

/** To whom one was sent, and how far it is; with a name, only those. Moves one on, or back. */
export const referrals = defineCommand({
  name: 'referrals',
  words: { en: ['referrals'], nl: ['verwijzingen'] },
  options: z.object({
    referral: ref('referrals'),
    set: z.enum([...states, 'introduced', 'told-back', 'line-back', 'no-line-back']).optional(),
    undo: z.enum(states).optional(),
    since: text(),
    line: text(),
  }),
  async run(turn, options) {
    if (options.referral === undefined) return sayReferrals(turn, options.line?.trim() || undefined);
    const referral = await turn.referrals.get(options.referral);
    if (!referral) throw new UserError('error.not-found');
    if (options.undo !== undefined) return undoReferral(turn, referral, options.undo, options.since ?? '');
    if (options.set === 'introduced') return markIntroduced(turn, referral);
    if (options.set === 'told-back') return markToldBack(turn, referral);
    if (options.set === 'no-line-back') return dropToldBack(turn, referral);
    if (options.set === 'line-back') return draftToldBack(turn, referral);
    if (options.set !== undefined) return setReferral(turn, referral, options.set);
    const to = await turn.contacts.get(referral.toId);
    await sayReferrals(turn, to?.name);
  },
});

/** The line back as a draft, as the follow-up has it. */
async function draftToldBack(turn: Turn, { id, state }: Referral): Promise<void> {
  if (state !== 'met') throw new UserError('error.not-found');
  await startFollowUp(turn, { aboutType: 'referral', aboutId: id, round: 1 });
}
