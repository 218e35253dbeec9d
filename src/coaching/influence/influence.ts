import type { Facts } from '../../conversation/script.ts';
import type { Contact, Conversation } from '../../domain/entities.ts';
import type { Choice } from '../../domain/message.ts';
import { influenceScript } from '../../method/scripts/influence.ts';
import type { Turn } from '../../turn.ts';
import { editChoice } from '../edit/editable.ts';
import { partnersOf } from '../meet/meetingFacts.ts';
import { labelled, message, reply } from '../messages.ts';
import { askPerson, keepPerson, personData, personFacts, personOf } from '../person.ts';
import { prepChoice } from '../prep/prepChoice.ts';
import { endOpen } from '../walk/endOpen.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { currenciesOf, currencyLines, isKnown } from './currencies.ts';

const kinds = ['needs', 'brings', 'picture'] as const;

/** Shows the currencies of somebody; asks for them as long as there are none. */
export async function startInfluence(turn: Turn, contact: Contact): Promise<void> {
  const known = await currenciesOf(turn, contact.id);
  if (known.size === 0) return askCurrencies(turn, contact);
  const left = kinds.some((kind) => !isKnown(known, kind));
  const run = { command: 'influence', options: { contact: contact.id, set: 'ask' } };
  await turn.say(
    message(
      'reply',
      'influence.shown',
      { who: contact.name },
      {
        body: currencyLines(known, contact),
        choices: [
          ...(left ? [labelled('more', { key: 'influence.rest' }, run)] : []),
          ...[...known.values()].map(editChoice),
          await nextChoice(turn, contact),
        ],
      },
    ),
  );
}

/** Asks for the currencies of somebody that are not known yet; such questions that were still open make way. */
export async function askCurrencies(turn: Turn, { id }: Contact): Promise<void> {
  await endOpen(turn, { aboutId: id, script: 'influence' });
  await turn.start('influence', { about: { type: 'contact', id }, data: { who: { contactId: id } } });
}

/** Asks first whom it is about, as far as the typed name leaves that open. */
export async function startInfluenceOn(turn: Turn, typed: string): Promise<void> {
  const data = await personData(turn, 'who', typed);
  const contact = await turn.contacts.get((data.who as { contactId?: string } | undefined)?.contactId ?? '');
  if (contact) return startInfluence(turn, contact);
  await turn.start('influence', { data });
}

async function facts(turn: Turn, conversation: Conversation): Promise<Facts> {
  const known = await currenciesOf(turn, personOf(conversation, 'who') ?? conversation.id);
  return {
    ...personFacts(conversation, 'who'),
    ...Object.fromEntries(kinds.map((kind) => [`${kind}-known`, isKnown(known, kind)])),
  };
}

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  const asked = await askPerson(turn, conversation, 'who', step);
  if (asked || step === 'who') return asked ?? {};
  const contact = await turn.contacts.get(personOf(conversation, 'who') ?? '');
  return { values: { who: contact?.name ?? '' } };
}

async function keep(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined> {
  if (step !== 'who' && !step.startsWith('who-')) return undefined;
  const next = await keepPerson(turn, conversation, 'who', step, answered);
  const contactId = personOf(conversation, 'who');
  if (!contactId) return next;
  conversation.aboutType = 'contact';
  conversation.aboutId = contactId;
  await turn.conversations.change(conversation.id, { aboutType: 'contact', aboutId: contactId });
  return next;
}

async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  const contact = await turn.contacts.get(personOf(conversation, 'who') ?? '');
  if (!contact) return;
  const known = await currenciesOf(turn, contact.id);
  if (known.size === 0) return void (await turn.say(reply('word.stopped')));
  const inside = (await turn.goals.count({ state: 'open', kind: 'influence' })) > 0 ? 'yes' : 'no';
  const body = currencyLines(known, contact);
  await turn.say(
    reply('influence.noted', { who: contact.name, inside }, { body, choices: [await nextChoice(turn, contact)] }),
  );
}

/** What comes next: preparing the conversation there is going to be, else asking for one. */
async function nextChoice(turn: Turn, contact: Contact): Promise<Choice> {
  const ahead = await turn.meetings.list({ state: 'planned', startsAt: { from: turn.now } }, { by: 'startsAt' });
  for (const meeting of ahead)
    if ((await partnersOf(turn, meeting.id)).some(({ id }) => id === contact.id))
      return prepChoice(turn, meeting, contact.name);
  const label = { key: 'influence.request' as const, values: { who: contact.name } };
  return labelled('request', label, { command: 'request', options: { contact: contact.id } });
}

export const influenceTalk: Talk = { script: influenceScript, facts, ask, keep, finish };
