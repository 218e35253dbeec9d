import type { Contact, Conversation } from '../../domain/entities.ts';
import type { Choice, Paragraph, Values } from '../../domain/message.ts';
import type { Turn } from '../../turn.ts';
import { choice, labelled, para, reply } from '../messages.ts';
import { look } from './referPeople.ts';
import { type Kept, keepReferral } from './referRecord.ts';
import { stateWords } from './referralState.ts';
import type { Done } from './referUndo.ts';

/** Records what a `refer` conversation came to, says it back with the next step and Undo, and goes on with the other names. */
export async function finishRefer(
  turn: Turn,
  conversation: Conversation,
  to: Contact,
  from: Contact | undefined,
): Promise<void> {
  const { data } = conversation;
  const text = (name: string) => (typeof data[name] === 'string' ? data[name] : undefined);
  const placed = [
    ...(await placeAt(turn, to, text('organisation'), text('role'))),
    ...(from ? await placeAt(turn, from, text('viaOrganisation'), undefined) : []),
  ];
  const goalId = text('goalId');
  const introduces = data.introduces === true && from !== undefined;
  const kept = await keepReferral(turn, { to, from, about: text('about'), goalId, introduces });
  const { referral, how } = kept;
  const added = (data.added as string[] | undefined) ?? [];
  const done: Done = { referralId: referral.id, how, state: referral.state, added, placed };
  await turn.conversations.change(conversation.id, { data: { done } });
  await sayKept(turn, conversation, kept, to, from);
  await goOn(turn, data, from);
}

/** Says back what is recorded now, where it stands, and what comes next. */
async function sayKept(
  turn: Turn,
  { id }: Conversation,
  { referral, how }: Kept,
  to: Contact,
  from: Contact | undefined,
): Promise<void> {
  const { organisation } = (await turn.contacts.get(to.id)) ?? to;
  const values: Values = {
    who: to.name,
    from: from?.name ?? '',
    hasFrom: from ? 'yes' : 'no',
    organisation: organisation ?? '',
    hasOrganisation: organisation ? 'yes' : 'no',
    about: referral.about ?? '',
    hasAbout: referral.about ? 'yes' : 'no',
    introduces: referral.introduction !== 'none' && from ? 'yes' : 'no',
  };
  const waits = referral.state === 'open';
  const body: Paragraph[] = [
    waits ? para('refer.next') : para('refer.stands', { who: to.name, state: await stateWords(turn, referral) }),
  ];
  const request = { command: 'request', options: { referral: referral.id } };
  const choices: Choice[] = [
    ...(waits ? [labelled('request', { key: 'referral.draft' }, request)] : []),
    ...(how === 'known' ? [] : [choice('undo', { command: 'refer', options: { undo: id } })]),
  ];
  const proposes = waits ? { proposes: 'request' } : {};
  await turn.say(reply(how === 'known' ? 'refer.known' : 'refer.noted', values, { body, choices, ...proposes }));
}

/** Several people in one line are recorded one after the other; what was told holds for all of them. */
async function goOn(turn: Turn, told: Readonly<Record<string, unknown>>, from: Contact | undefined): Promise<void> {
  const [next, ...others] = (told.others as string[] | undefined) ?? [];
  if (next === undefined) return;
  const { about, goalId, introduces } = told;
  const data: Record<string, unknown> = { line: next, others, introduces };
  if (about !== undefined) data.about = about;
  if (goalId !== undefined) data.goalId = goalId;
  await look(turn, data, 'to', next);
  Object.assign(data, from ? { from: { contactId: from.id } } : { nobody: true });
  await turn.start('refer', { data });
}

/** Where somebody works and as what is only noted where nothing stood yet. Gives the id when something was. */
async function placeAt(
  turn: Turn,
  contact: Contact,
  organisation: string | undefined,
  role: string | undefined,
): Promise<string[]> {
  const patch = {
    ...(organisation && contact.organisation === null ? { organisation } : {}),
    ...(role && contact.role === null ? { role } : {}),
  };
  if (Object.keys(patch).length === 0) return [];
  await turn.contacts.change(contact.id, patch);
  return [contact.id];
}
