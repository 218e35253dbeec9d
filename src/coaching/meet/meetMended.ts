import { editDistance } from '../../domain/editDistance.ts';
import type { Conversation } from '../../domain/entities.ts';
import { foldName } from '../../domain/name/name.ts';
import { readNameMended } from '../../domain/name/nameMended.ts';
import type { Turn } from '../../turn.ts';
import { lookUp } from '../person.ts';
import type { Next } from '../walk/talk.ts';
import { withSomebodyElse } from './meetWho.ts';
import { addedIn, partnersIn } from './partnersPlanned.ts';

/** So many letters may differ in a name that is only spelled another way. */
const SPELLED = 3;

/**
 * Puts a name right while a conversation is planned: whoever is new through it, or only spelled another way, is called so;
 * else it is with somebody else. Gives the step to go to, or nothing when no name is put right.
 */
export async function mendPartner(turn: Turn, conversation: Conversation, text: string): Promise<Next | undefined> {
  const name = readNameMended(text);
  const [partnerId = '', another] = partnersIn(conversation);
  const partner = another === undefined ? await turn.contacts.get(partnerId) : undefined;
  if (name === undefined || !partner) return undefined;
  const { contactId, several } = await lookUp(turn, name);
  if (contactId === partner.id && foldName(name) === partner.folded) return 'again';
  const isFree = contactId === undefined || contactId === partner.id;
  const isNew = addedIn(conversation).includes(partner.id) && (several ?? []).every((id) => id === partner.id);
  const isSpelling = editDistance(foldName(name), partner.folded, SPELLED) <= SPELLED;
  if (!isFree || !(isNew || isSpelling)) return (await withSomebodyElse(turn, conversation, name)) ?? 'again';
  await turn.contacts.change(partner.id, { name, folded: foldName(name) });
  return 'again';
}
