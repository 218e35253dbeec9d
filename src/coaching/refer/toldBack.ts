import type { Contact, Referral } from '../../domain/entities.ts';
import type { Paragraph } from '../../domain/message.ts';
import { callOff } from '../../moments/plan.ts';
import type { Turn } from '../../turn.ts';
import { reply } from '../messages.ts';
import { recordTouch } from '../record.ts';
import { greetedName, toneOf } from '../thanks/thanksDraft.ts';

/** A line back to the one who sent the coachee, in their language and tone: whom one met, and that it helped. */
export function toldBackDraft(turn: Turn, from: Contact, to: Contact): Paragraph {
  const { language, address } = toneOf(turn, from);
  return {
    draft: { key: 'referral.told-back-draft', values: { name: greetedName(from), who: to.name, address } },
    language,
  };
}

/** No line is wanted: it is not brought up again. */
export async function dropToldBack(turn: Turn, { id }: Referral): Promise<void> {
  await callOff(turn, id, ['follow-up']);
  await turn.say(reply('follow-up.left'));
}

/** Whoever sent the coachee has heard how it went. Twice is once. */
export async function markToldBack(turn: Turn, { id, fromId }: Referral): Promise<void> {
  const from = await turn.contacts.get(fromId ?? '');
  await callOff(turn, id, ['follow-up']);
  if (!from) return;
  if ((await turn.touches.count({ contactId: from.id, kind: 'written', source: 'referral', sourceId: id })) === 0)
    await recordTouch(turn, from.id, 'written', { source: 'referral', sourceId: id });
  await turn.say(reply('referral.told-back', { from: from.name }));
}
