import type { Facts } from '../../conversation/script.ts';
import type { Conversation } from '../../domain/entities.ts';
import { mayBeAName, type NamedLine } from '../../domain/line/namedLines.ts';
import { matchName } from '../../domain/name/name.ts';
import { readNameMended } from '../../domain/name/nameMended.ts';
import { isOtherOrganisation } from '../../domain/name/otherOrganisation.ts';
import type { Turn } from '../../turn.ts';
import { partnersOf } from '../meet/meetingFacts.ts';
import { reply } from '../messages.ts';
import { keepPerson, lookUp, personFacts, personOf, reachable } from '../person.ts';
import type { Answered, Next } from '../walk/talk.ts';
import { namesIn, namesToo, spelledAs } from './namesAgreed.ts';
import { addNew, type Naming, namingOf, recordNamed, settle } from './namingRecord.ts';

export function namingFacts(conversation: Conversation): Facts {
  const { current, toId, fresh } = namingOf(conversation);
  const asked = personFacts(conversation, 'named');
  return {
    ...asked,
    'named-told': current === undefined || toId !== undefined || asked['named-told'] === true,
    'named-known': current === undefined || toId !== undefined || asked['named-known'] === true,
    'from-open': toId !== undefined,
    'named-several-new': fresh.length > 0,
  };
}

/**
 * Begins settling the people of an answer: known ones are taken, plainly new names asked about together, the others one
 * by one. Gives the step to go to, or nothing when all is clear.
 *
 * @param agreed a yes was said to the names already
 */
export async function takeNames(
  turn: Turn,
  conversation: Conversation,
  names: readonly NamedLine[],
  source: { meetingId?: string | undefined; answerId?: string | undefined },
  agreed = false,
): Promise<Next | undefined> {
  const { added, recorded } = namingOf(conversation);
  const sure = agreed ? names.filter(isWhole) : names;
  conversation.data.naming = { ...source, queue: [...sure], fresh: [], agreed, added, recorded } satisfies Naming;
  const next = await nextName(turn, conversation);
  const naming = namingOf(conversation);
  naming.agreed = agreed && next !== undefined;
  // A first name alone may still be told in full: it is asked about further on.
  naming.fresh.push(...names.filter((line) => !sure.includes(line)));
  return next;
}

function isWhole({ name }: NamedLine): boolean {
  return /\s/u.test(name);
}

async function nextName(turn: Turn, conversation: Conversation): Promise<Next | undefined> {
  const naming = namingOf(conversation);
  conversation.data.naming = naming;
  for (let line = naming.queue.shift(); line; line = naming.queue.shift()) {
    naming.current = line;
    const found = await lookUp(turn, line.name);
    conversation.data.named = found;
    if (found.several) return { to: 'named-which' };
    if (found.contactId === undefined) {
      if (!naming.agreed && line.clear) {
        naming.fresh.push(line);
        continue;
      }
      if (!naming.agreed && mayBeAName(line, await reachable(turn))) return { to: 'named-new' };
      if (!naming.agreed) {
        conversation.data.named = {};
        return { to: 'named' };
      }
    }
    const known = found.contactId ? await turn.contacts.get(found.contactId) : undefined;
    if (known && isOtherOrganisation(known.organisation, line.organisation)) {
      // Who is known elsewhere may have moved, or be somebody else of that name.
      conversation.data.named = { several: [known.id], unknown: line.name };
      return { to: 'named-which' };
    }
    const contact = known ?? (await addNew(turn, naming, line));
    const open = contact && (await settle(turn, conversation, contact));
    if (open) return open;
  }
  naming.current = undefined;
  conversation.data.named = {};
  return askNew(turn, conversation);
}

/** The plainly new names: several in one question, a single one as anywhere else. */
async function askNew(turn: Turn, conversation: Conversation): Promise<Next | undefined> {
  const naming = namingOf(conversation);
  const [only, another] = naming.fresh;
  if (another) return { to: 'named-all' };
  return only ? askEach(turn, conversation) : undefined;
}

/** Asks about the new names one by one. */
function askEach(turn: Turn, conversation: Conversation): Promise<Next | undefined> {
  const naming = namingOf(conversation);
  naming.queue = naming.fresh.map((line) => ({ ...line, clear: false }));
  naming.fresh = [];
  return nextName(turn, conversation);
}

/** All of them, those that are named again, or each in its turn. */
async function keepAll(
  turn: Turn,
  conversation: Conversation,
  { choice, text, more }: Answered,
): Promise<Next | undefined> {
  const naming = namingOf(conversation);
  const mended = readNameMended(text ?? more ?? '');
  if (mended) naming.fresh = spelledAs(mended, naming.fresh);
  const named = text === undefined ? [] : namesIn(text, naming.fresh);
  if (text !== undefined && named.length === 0) return 'again';
  if (choice === 'no') return askEach(turn, conversation);
  naming.queue = choice === 'yes' ? [...naming.fresh, ...(mended ? [] : namesToo(more, await reachable(turn)))] : named;
  naming.fresh = [];
  naming.agreed = true;
  const next = await nextName(turn, conversation);
  naming.agreed = next !== undefined;
  return next;
}

/** What the answer to a naming step comes to; `false` for other steps. */
export async function keepNaming(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined | false> {
  if (step === 'from-which') return keepFrom(turn, conversation, answered);
  if (step === 'named-all') return keepAll(turn, conversation, answered);
  if (step !== 'named' && step !== 'named-which' && step !== 'named-new') return false;
  const before = new Set((await turn.contacts.list()).map(({ id }) => id));
  const next = await keepPerson(turn, conversation, 'named', step, answered);
  const id = personOf(conversation, 'named');
  const contact = id ? await turn.contacts.get(id) : undefined;
  const naming = namingOf(conversation);
  if (!contact && next === 'again') return givesUp(turn, conversation);
  if (!contact && typeof next === 'object') return next;
  if (answered.choice === 'yes') naming.queue.push(...namesToo(answered.more, await reachable(turn)));
  if (!contact) return nextName(turn, conversation);
  if (!before.has(contact.id)) naming.added.push(contact.id);
  return (await settle(turn, conversation, contact)) ?? nextName(turn, conversation);
}

/** A second answer without a name leaves that one out: nobody is asked for it forever. */
async function givesUp(turn: Turn, conversation: Conversation): Promise<Next | undefined> {
  const { data } = conversation;
  const again = data.unread !== namingOf(conversation).current?.name;
  data.unread = namingOf(conversation).current?.name;
  if (again) return 'again';
  await turn.say(reply('told.left'));
  return nextName(turn, conversation);
}

async function keepFrom(turn: Turn, conversation: Conversation, answered: Answered): Promise<Next | undefined> {
  const naming = namingOf(conversation);
  const contact = naming.toId ? await turn.contacts.get(naming.toId) : undefined;
  const partners = naming.meetingId ? await partnersOf(turn, naming.meetingId) : [];
  const typed = answered.text === undefined ? undefined : matchName(answered.text, partners);
  if (typed && typed.is !== 'one') {
    await turn.say(reply('evaluation.from-unclear'));
    return 'again';
  }
  const from = typed?.is === 'one' ? typed.contact.id : partners.find(({ id }) => id === answered.choice)?.id;
  if (answered.choice !== undefined && from === undefined) return 'again';
  naming.toId = undefined;
  if (contact) await recordNamed(turn, conversation, contact, from ?? null);
  return nextName(turn, conversation);
}
