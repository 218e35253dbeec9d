import type { ContactChange } from '../../domain/contact/contactField.ts';
import { readContactLine } from '../../domain/contact/contactLine.ts';
import type { Conversation } from '../../domain/entities.ts';
import { isNameLike } from '../../domain/name/nameLike.ts';
import type { Turn } from '../../turn.ts';
import { readMoment } from '../meet/meetLine.ts';
import { reply } from '../messages.ts';
import { askPerson, keepPerson, personFacts, personOf, reachable } from '../person.ts';
import type { Answered, Ask, Next } from '../walk/talk.ts';
import { askNew, lookUpNew, settleKnown, settleNew } from './contactAdd.ts';
import type { ContactJob } from './contactJob.ts';

const NEW = /^(?:new|somebody new|someone new|nieuw|iemand nieuw|iemand nieuws)(?!\p{L})/iu;

interface Who {
  readonly unknown?: string;
  readonly several?: readonly string[];
  readonly contactId?: string;
}

function changesOf({ data }: Conversation): readonly ContactChange[] {
  return (data.changes as ContactChange[] | undefined) ?? [];
}

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  const { unknown } = (conversation.data.who as Who | undefined) ?? {};
  if (step === 'who-new' && unknown) return askNew(turn, unknown, changesOf(conversation));
  return (await askPerson(turn, conversation, 'who', step)) ?? {};
}

async function keep(turn: Turn, conversation: Conversation, step: string, answered: Answered): Promise<Next> {
  const { text, choice } = answered;
  if ((text === undefined && choice === undefined) || choice === 'no') {
    await turn.say(reply('contact.not-added'));
    return 'end';
  }
  const picked = step === 'who-which' && text !== undefined && NEW.test(text) ? { choice: 'new' } : answered;
  if (picked.text !== undefined && step !== 'who-which') return keepName(turn, conversation, picked.text);
  const next = await keepPerson(turn, conversation, 'who', step, picked);
  const contact = await turn.contacts.get(personOf(conversation, 'who') ?? '');
  if (!contact) return next ?? 'again';
  const fresh = picked.choice === 'yes' || picked.choice === 'new';
  const settle = fresh ? settleNew : settleKnown;
  await settle(turn, contact, changesOf(conversation), conversation);
  return 'end';
}

/** A name, perhaps with more: "Anna de Wit, TenneT, oud-collega". */
async function keepName(turn: Turn, conversation: Conversation, text: string): Promise<Next> {
  const read = readContactLine(`add ${text}`);
  const newcomer = read.is === 'add' ? read : { name: text, changes: [] };
  if (newcomer.name === '') return 'again';
  // “Morgen om 10:00 spreek ik Renée” is nobody; an odd name is kept to the letter.
  if (readMoment(turn, text).is !== 'none' && !isNameLike(newcomer.name, await reachable(turn))) {
    await turn.say(reply('contact.no-name'));
    return 'again';
  }
  const who = await lookUpNew(turn, newcomer);
  conversation.data.who = who;
  if (newcomer.changes.length > 0) conversation.data.changes = newcomer.changes;
  const known = who.contactId ? await turn.contacts.get(who.contactId) : undefined;
  if (!known) return { to: who.several ? 'who-which' : 'who-new' };
  await settleKnown(turn, known, changesOf(conversation), conversation);
  return 'end';
}

/** Adding somebody: who, which of those who are near, or a new one to confirm. */
export const adding: ContactJob = {
  facts: (_turn, conversation) => personFacts(conversation, 'who'),
  ask,
  keep,
};
