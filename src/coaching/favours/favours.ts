import type { Facts } from '../../conversation/script.ts';
import type { Contact, Conversation } from '../../domain/entities.ts';
import { type Favour, readFavours } from '../../domain/favours.ts';
import { leadingName } from '../../domain/name/personWords.ts';
import { favoursScript } from '../../method/scripts/favours.ts';
import type { Turn } from '../../turn.ts';
import { addOrAsk, keepWhich, type PeopleQueue, type TakePerson } from '../addOrAsk.ts';
import { changeCircles } from '../contact/contactCircles.ts';
import { newTrace } from '../contact/contactTrace.ts';
import { labelled, reply } from '../messages.ts';
import { askPerson, personFacts } from '../person.ts';
import { isNothing } from '../refer/referLine.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';

/** What a conversation keeps of favours: helpers that still have to be found or added, and those who were. */
interface FavoursData extends PeopleQueue<Favour> {
  /** Ids of those who helped. */
  helped?: string[];
}

function favoursOf({ data }: Pick<Conversation, 'data'>): FavoursData {
  return data as FavoursData;
}

function facts(_turn: Turn, conversation: Conversation): Facts {
  const { current, helped = [] } = favoursOf(conversation);
  return {
    ...personFacts(conversation, 'who'),
    'who-told': true,
    unnamed: current !== undefined && current.name === undefined,
    helped: helped.length > 0,
  };
}

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  const { current, helped = [] } = favoursOf(conversation);
  if (step === 'name') return { values: { how: current?.how ?? '' } };
  if (step === 'mind') return { values: { who: { list: await namesOf(turn, helped) }, count: helped.length } };
  return (await askPerson(turn, conversation, 'who', step)) ?? {};
}

async function keep(turn: Turn, conversation: Conversation, step: string, answered: Answered): Promise<Next> {
  const data = favoursOf(conversation);
  const { text } = answered;
  switch (step) {
    case 'recall':
      if (text === undefined || isNothing(text)) {
        await turn.say(reply('favours.left'));
        return 'end';
      }
      data.queue = readFavours(text);
      return settle(turn, conversation);
    case 'name': {
      const { current } = data;
      const name = text === undefined ? undefined : (leadingName(text.trim()) ?? text.trim());
      if (current && name) data.queue = [{ ...current, name }, ...(data.queue ?? [])];
      return settle(turn, conversation);
    }
    case 'mind':
      return turnRound(turn, conversation, answered);
    default:
      return (
        (await keepWhich(turn, conversation, step, answered, data, taking(turn, conversation))) ??
        settle(turn, conversation)
      );
  }
}

/** Finds or adds who helped, as far as nothing has to be asked; then turns it round. */
async function settle(turn: Turn, conversation: Conversation): Promise<Next> {
  const open = await addOrAsk(turn, conversation, favoursOf(conversation), taking(turn, conversation), { to: 'name' });
  if (open) return open;
  if ((favoursOf(conversation).helped ?? []).length > 0) return { to: 'mind' };
  await turn.say(reply('favours.left'));
  return 'end';
}

function taking(turn: Turn, conversation: Conversation): TakePerson<Favour> {
  return (contact, favour) => noteHelp(turn, conversation, contact, favour);
}

/** How they helped stands with them in the person's own words; so does the circle those tell. */
async function noteHelp(turn: Turn, conversation: Conversation, contact: Contact, favour: Favour): Promise<void> {
  const data = favoursOf(conversation);
  const notes = contact.notes?.split('\n') ?? [];
  if (!notes.includes(favour.how)) await turn.contacts.change(contact.id, { notes: [...notes, favour.how].join('\n') });
  if (favour.circle) await changeCircles(turn, newTrace(), contact.id, { into: [{ code: favour.circle }], outOf: [] });
  data.helped = [...new Set([...(data.helped ?? []), contact.id])];
}

async function turnRound(turn: Turn, conversation: Conversation, { choice, text }: Answered): Promise<Next> {
  const { helped = [] } = favoursOf(conversation);
  const gladly =
    choice === 'no' ||
    /(?<!\p{L})(?:niet|nee|graag|leuk|juist|gladly|happy|not|no|didn['’]t|loved?)(?!\p{L})/iu.test(text ?? '');
  const step = labelled('step', { key: 'favours.step' }, { command: 'step', options: {} });
  const values = { who: { list: await namesOf(turn, helped) }, count: helped.length };
  await turn.say(reply(gladly ? 'favours.gladly' : 'favours.minded', values, { choices: [step] }));
  return 'end';
}

async function namesOf(turn: Turn, ids: readonly string[]): Promise<string[]> {
  const found = await Promise.all(ids.map((id) => turn.contacts.get(id)));
  return found.flatMap((each) => each?.name ?? []);
}

export const favoursTalk: Talk = { script: favoursScript, facts, ask, keep };
