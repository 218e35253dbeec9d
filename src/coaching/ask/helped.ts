import type { Contact, Touch } from '../../domain/entities.ts';
import { UserError } from '../../domain/errors.ts';
import { callOff } from '../../moments/plan.ts';
import type { Turn } from '../../turn.ts';
import { labelled, reply } from '../messages.ts';
import { recordTouch } from '../record.ts';

/** A question that was sent, and that it is not known of whether it helped. */
export async function openQuestion(turn: Turn, id: string): Promise<{ touch: Touch; to: Contact } | undefined> {
  const touch = await turn.touches.get(id);
  const to = touch?.source === 'ask' && touch.kind === 'asked' ? await turn.contacts.get(touch.contactId) : undefined;
  if (!touch || !to || (await turn.touches.count({ sourceId: touch.id })) > 0) return undefined;
  return { touch, to };
}

/** From the button of a list: whether what was asked helped. */
export async function setHelped(turn: Turn, id: string, set: 'helped' | 'no' | undefined): Promise<void> {
  const question = await openQuestion(turn, id);
  if (!question || set === undefined) throw new UserError('error.not-found');
  if (set === 'helped') return markHelped(turn, question.touch, question.to);
  await markNoHelp(turn, question.touch, question.to);
}

/** It helped: kept as how they helped, in the words that were told or else the subject, and thanks are offered. */
export async function markHelped(turn: Turn, touch: Touch, to: Contact, how?: string): Promise<void> {
  const note = how ?? touch.note ?? '';
  await recordTouch(turn, to.id, 'other', { direction: 'in', source: 'ask', sourceId: touch.id, note });
  await callOff(turn, touch.id);
  const thank = labelled(
    'thanks',
    { key: 'thanks.button', values: { who: to.name } },
    { command: 'thanks', options: { contact: to.id } },
  );
  await turn.say(reply('ask.helped', { who: to.name }, { choices: [thank], proposes: 'thanks' }));
}

/** It did not help: somebody else may be asked. */
export async function markNoHelp(turn: Turn, touch: Touch, to: Contact): Promise<void> {
  await callOff(turn, touch.id);
  const topic = touch.note ?? '';
  const another = labelled('someone-else', { key: 'ask.another' }, { command: 'ask', options: { line: topic } });
  await turn.say(reply('ask.no-help', { who: to.name, topic }, { choices: [another], proposes: 'someone-else' }));
}
