import type { Facts } from '../../conversation/script.ts';
import { topicWords } from '../../domain/ask/topicWords.ts';
import type { Contact, Conversation } from '../../domain/entities.ts';
import { matchName } from '../../domain/name/name.ts';
import { readDraft } from '../../domain/readDraft.ts';
import { readSeen } from '../../domain/saw/readSeen.ts';
import { sawScript } from '../../method/scripts/saw.ts';
import type { Turn } from '../../turn.ts';
import { type Found, findKnowers } from '../ask/askFind.ts';
import { knowerItem } from '../ask/askWho.ts';
import { draftAgain } from '../draftAgain.ts';
import { choice, labelled, para, reply } from '../messages.ts';
import { describe, reachable } from '../person.ts';
import { recordTouch } from '../record.ts';
import { endOpen } from '../walk/endOpen.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { type SeenDraft, seenDraft } from './sawDraft.ts';

const MOST = 3;

/** What a conversation keeps of what was seen. */
interface SawData {
  /** As it was typed: the link with the words beside it. */
  seen?: string;
  /** What it is about, where neither tells. */
  about?: string;
  chosen?: string;
  /** Whom the name it was said to be for may mean. */
  among?: string[];
  form?: SeenDraft['form'];
  round?: number;
  unclear?: true;
  outcome?: string;
}

const sawOf = ({ data }: Pick<Conversation, 'data'>): SawData => data as SawData;

/** Begins with what was seen. What was seen before and not sent makes way. */
export async function startSaw(turn: Turn, line: string): Promise<void> {
  await endOpen(turn, { script: 'saw' });
  const seen = line.trim();
  const { to, link, words } = readSeen(seen);
  const match = to === undefined ? undefined : matchName(to, await reachable(turn));
  const whom =
    match?.is === 'one'
      ? { chosen: match.contact.id }
      : match?.is === 'several'
        ? { among: match.contacts.map(({ id }) => id) }
        : {};
  if (match?.is === 'none') await turn.say(reply('contact.unknown', { name: to ?? '' }));
  // What is kept is what was seen, and not for whom.
  const kept = match?.is === 'none' || to === undefined ? seen : [words, link].filter(Boolean).join(' ');
  await turn.start('saw', { data: seen === '' ? {} : { seen: kept, ...whom } });
}

function topicOf({ seen = '', about }: SawData): string {
  return about ?? readSeen(seen).topic;
}

function facts(_turn: Turn, conversation: Conversation): Facts {
  const data = sawOf(conversation);
  return {
    'what-known': data.seen !== undefined,
    'about-known': data.chosen !== undefined || data.among !== undefined || topicWords(topicOf(data)).length > 0,
    chosen: data.chosen !== undefined,
  };
}

/**
 * Who would enjoy it, at most three: people one has spoken to, for more than their name; and the names of those who had it
 * from one already.
 */
async function whoEnjoys(turn: Turn, data: SawData): Promise<{ found: Found[]; had: string[] }> {
  const { key } = readSeen(data.seen ?? '');
  const sent = await turn.touches.list({ kind: 'article' });
  const had = new Set(
    sent.filter(({ note }) => note !== null && readSeen(note).key === key).map(({ contactId }) => contactId),
  );
  const found = (await findKnowers(turn, topicOf(data)))
    .filter(({ why, through }) => why.field !== 'name' && !through)
    .filter(({ contact }) => contact.state === 'active' || contact.state === 'resting');
  return {
    found: found.filter(({ contact }) => !had.has(contact.id)).slice(0, MOST),
    had: found.filter(({ contact }) => had.has(contact.id)).map(({ contact }) => contact.name),
  };
}

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  const data = sawOf(conversation);
  if (step === 'what' || step === 'about') return {};
  if (step === 'who' && data.among) {
    const people = await Promise.all(data.among.map((id) => turn.contacts.get(id)));
    return {
      key: 'contact.which',
      choices: people.flatMap((each) => (each ? [labelled(each.id, { own: describe(each) })] : [])),
    };
  }
  if (step === 'who') {
    const { found, had } = await whoEnjoys(turn, data);
    const key = data.unclear ? 'saw.unclear' : found.length === 0 ? 'saw.nobody' : 'saw.who';
    delete data.unclear;
    return {
      key,
      values: { count: found.length },
      before: had.length > 0 ? [para('saw.had', { who: { list: had }, count: had.length })] : [],
      items: found.map((each) => knowerItem(each, topicOf(data), 'saw.button')),
      choices: [],
    };
  }
  const to = await turn.contacts.get(data.chosen ?? '');
  if (!to) return { key: 'ask.gone', choices: [] };
  const { form = 'text', round = 0 } = data;
  return {
    values: { who: to.name },
    ...draftAgain(to.name, form, round),
    after: seenDraft(turn, { to, seen: readSeen(data.seen ?? ''), about: data.about, form, round }),
    choices: [
      choice('sent'),
      ...(form === 'email' ? [] : [choice('email')]),
      choice('another'),
      choice('someone-else'),
      choice('not-now'),
    ],
  };
}

async function keep(
  turn: Turn,
  conversation: Conversation,
  step: string,
  { text, choice: chosen }: Answered,
): Promise<Next | undefined> {
  const data = sawOf(conversation);
  if (step === 'what' || step === 'about') {
    if (text === undefined) return 'end';
    if (step === 'what') data.seen = text.trim();
    else data.about = text.trim();
    return topicWords(topicOf(data)).length > 0 ? { to: 'who' } : { to: 'about' };
  }
  if (step === 'who') return keepWho(turn, data, text, chosen);
  switch (chosen) {
    case 'email':
      data.form = 'email';
      return 'again';
    case 'another':
      data.form = 'text';
      data.round = (data.round ?? 0) + 1;
      return 'again';
    case 'someone-else':
      for (const key of ['chosen', 'form', 'round'] as const) delete data[key];
      return { to: 'who' };
    default:
      data.outcome = chosen ?? 'not-now';
      return 'end';
  }
}

/** A name, or the number of one of those named, chooses. */
async function keepWho(turn: Turn, data: SawData, text: string | undefined, chosen: string | undefined): Promise<Next> {
  if (text === undefined && chosen === undefined) return 'end';
  const contact = text === undefined ? await turn.contacts.get(chosen ?? '') : await named(turn, data, text);
  if (!contact) {
    data.unclear = true;
    return 'again';
  }
  data.chosen = contact.id;
  return 'on';
}

async function named(turn: Turn, data: SawData, typed: string): Promise<Contact | undefined> {
  const { found } = await whoEnjoys(turn, data);
  const numbered = found[Number(typed) - 1];
  if (numbered) return numbered.contact;
  const match = matchName(typed.replace(/^(?:aan|naar|voor|to|for)\s+/iu, ''), await reachable(turn));
  return match.is === 'one' ? match.contact : undefined;
}

async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  const { chosen, seen = '', outcome } = sawOf(conversation);
  if (outcome === undefined) return;
  const to = await turn.contacts.get(chosen ?? '');
  if (!to) return void (await turn.say(reply('ask.gone')));
  if (outcome !== 'sent') return void (await turn.say(reply('saw.not-now')));
  await recordTouch(turn, to.id, 'article', { source: 'saw', note: seen });
  await turn.say(reply('saw.sent', { who: to.name }));
}

const read: Talk['read'] = (_conversation, step, text) =>
  step === 'line' ? readDraft(text, ['someone-else', 'email', 'another']) : undefined;

export const sawTalk: Talk = { script: sawScript, facts, ask, keep, read, finish };
