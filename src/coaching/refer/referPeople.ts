import type { Conversation } from '../../domain/entities.ts';
import { isNameLike } from '../../domain/name/nameLike.ts';
import type { Turn } from '../../turn.ts';
import { reply } from '../messages.ts';
import { keepPerson, lookUp, personFacts, personOf, reachable, withNo } from '../person.ts';
import type { Answered, Next } from '../walk/talk.ts';
import { isNothing, isOneself } from './referLine.ts';

/** The two people of a referral: whom it leads to, and who sent the coachee. */
type Role = 'to' | 'from';
type Data = Record<string, unknown>;
type Found = Awaited<ReturnType<typeof lookUp>>;

const LONGEST_NAME = 80;

/**
 * Looks up a typed name for one of the two. Oneself, and the same person twice, are refused with a line, and a whole story
 * is nobody's name: it is asked then.
 */
export async function look(turn: Turn, data: Data, role: Role, typed: string): Promise<void> {
  data[role] = {};
  if (typed.length > LONGEST_NAME) return;
  const found = await lookUp(turn, typed);
  const toId = (data.to as Found | undefined)?.contactId;
  if (found.unknown !== undefined && isOneself(typed, turn.person.name)) {
    if (role === 'to') await turn.say(reply('refer.self'));
    return;
  }
  if (role === 'to') data.to = found;
  else if (found.contactId !== undefined && found.contactId === toId) await refuseSame(turn, toId);
  else data.from = others(found, toId);
}

/** Of several who may have sent the coachee, not the one they were sent to. */
function others(found: Found, toId: string | undefined): Found {
  const several = found.several?.filter((id) => id !== toId);
  if (!several || several.length > 1) return several ? { ...found, several } : found;
  const [only] = several;
  if (found.unknown !== undefined) return only ? { unknown: found.unknown, several } : { unknown: found.unknown };
  return only ? { contactId: only } : found;
}

async function refuseSame(turn: Turn, id: string): Promise<void> {
  const who = (await turn.contacts.get(id))?.name ?? '';
  await turn.say(reply('refer.same', { who }));
}

/** Once it is clear to whom, who sent the coachee is looked up too: a name that was typed along with it. */
export async function settleVia(turn: Turn, data: Data): Promise<void> {
  const { via } = data;
  if (typeof via !== 'string' || (data.to as Found | undefined)?.contactId === undefined) return;
  delete data.via;
  await look(turn, data, 'from', via);
}

/** Takes the answer to one of the steps of a person. A new contact is noted under `added`, so that it can be undone. */
export async function keepAsked(
  turn: Turn,
  conversation: Conversation,
  role: Role,
  step: string,
  answered: Answered,
): Promise<Next | undefined> {
  const { data } = conversation;
  const { text, choice } = withNo(role, step, answered);
  if (text !== undefined) {
    if (role === 'from' && (isNothing(text) || isOneself(text, turn.person.name))) data.from = {};
    else if (!isNameLike(text, await reachable(turn))) {
      await turn.say(reply('contact.no-name'));
      return 'again';
    } else {
      await look(turn, data, role, text);
      return nextFor(conversation, role);
    }
    return 'on';
  }
  const { unknown } = (data[role] as Found | undefined) ?? {};
  const adds = unknown !== undefined && (choice === 'yes' || choice === 'new');
  const meanwhile = adds ? await lookUp(turn, unknown) : {};
  if (meanwhile.contactId !== undefined) data[role] = meanwhile;
  const next = meanwhile.contactId === undefined ? await keepPerson(turn, conversation, role, step, answered) : 'on';
  const id = personOf(conversation, role);
  if (adds && id && meanwhile.contactId === undefined)
    data.added = [...((data.added as string[] | undefined) ?? []), id];
  if (role === 'from' && id !== undefined && id === personOf(conversation, 'to')) {
    data.from = {};
    await refuseSame(turn, id);
    return { to: 'from' };
  }
  return next;
}

function nextFor(conversation: Conversation, role: Role): Next {
  const facts = personFacts(conversation, role);
  if (facts[`${role}-several`]) return { to: `${role}-which` };
  if (facts[`${role}-unknown`]) return { to: `${role}-new` };
  return facts[`${role}-known`] ? 'on' : { to: role };
}
