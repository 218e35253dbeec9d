import type { Facts } from '../../conversation/script.ts';
import { readAffirmed } from '../../domain/affirmed.ts';
import { dayOf, workingDays } from '../../domain/calendar.ts';
import type { Contact, Conversation } from '../../domain/entities.ts';
import { ideasScript } from '../../method/scripts/ideas.ts';
import { morningOf, planMoment } from '../../moments/plan.ts';
import type { Turn } from '../../turn.ts';
import { at, choice, labelled, para, reply } from '../messages.ts';
import { readNudge } from '../nudge/nudgeLine.ts';
import { askPerson, keepPerson, personData, personFacts, personOf } from '../person.ts';
import { recordTouch } from '../record.ts';
import { endOpen } from '../walk/endOpen.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { trackOf } from '../walk/track.ts';
import { ideaSaid, isOwn, proposeIdea, touchOf } from './ideaFor.ts';

/** Working days after which is asked whether it happened. */
const ASKED_AFTER = 5;

/** What a conversation keeps of the idea it is about. */
interface IdeaData {
  idea?: string;
  /** One is going to do it. */
  agreed?: true;
  again?: true;
  unclear?: true;
}

const ideaOf = ({ data }: Pick<Conversation, 'data'>): IdeaData => data as IdeaData;

/** Begins with whom an idea is for, as far as the typed name leaves that open. An earlier one that was not taken makes way. */
export async function startIdeas(turn: Turn, typed: string, contact?: Contact): Promise<void> {
  await endOpen(turn, { script: 'ideas' }, (open) => ideaOf(open).agreed !== true);
  const data = contact ? { who: { contactId: contact.id } } : await personData(turn, 'who', typed);
  await turn.start('ideas', { data });
}

function facts(_turn: Turn, conversation: Conversation): Facts {
  const known = personOf(conversation, 'who') !== undefined;
  return {
    ...personFacts(conversation, 'who'),
    ...(known ? { 'who-told': true } : {}),
    agreed: ideaOf(conversation).agreed === true,
  };
}

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  if (step.startsWith('who')) return (await askPerson(turn, conversation, 'who', step)) ?? {};
  const data = ideaOf(conversation);
  const contact = await turn.contacts.get(personOf(conversation, 'who') ?? '');
  if (!contact) return { key: 'ideas.gone', choices: [] };
  const who = contact.name;
  const proposed = data.idea ?? (step === 'idea' ? await proposeIdea(turn, contact) : undefined);
  if (proposed !== undefined) data.idea = proposed;
  const idea = proposed === undefined ? undefined : await ideaSaid(turn, proposed, contact);
  if (idea === undefined) return { key: 'ideas.none', values: { who }, choices: [] };
  const before = data.unclear ? [para('word.unclear')] : [];
  delete data.unclear;
  if (step === 'did') return { before, values: { who, idea }, choices: [choice('done'), choice('not-yet')] };
  const choices = [
    labelled('yes', { key: 'ideas.yes' }),
    labelled('another', { key: 'ideas.another' }),
    choice('done'),
    choice('not-now'),
  ];
  return { before, values: { idea, who, own: isOwn(data.idea ?? '') ? 'yes' : 'no' }, choices };
}

const ANOTHER =
  /^(?:(?:doe|geef|liever|nog|graag|iets|wat|een|maar) )*(?:anders|ander(?:e|s)?(?: idee)?|nieuwe?)[.!]?$|^(?:something else|another(?: (?:one|idea))?|a different one)[.!]?$/iu;
const KEEN =
  /^(?:dat is |that['’]?s |that is |een |a |heel |very |wat )*(?:leuk|goed|mooi|prima|nice|good|great|lovely|fun)(?: idee| idea| plan| one)?[.!]?$/iu;
const DID =
  /^(?:we|ik|i)(?: zijn| zijn we| hebben| heb|['’]ve| have)? .{0,60}(?:gedaan|gegaan|gaan \p{Ll}+|geweest|gestuurd|gebeld|gewandeld|gegeten|did|went|sent|called|had)(?!\p{L})/iu;

/** What words about an idea come to: another one, that it is taken up, that it was done. */
const read: Talk['read'] = (_conversation, step, text) => {
  const said = text.trim();
  if (ANOTHER.test(said)) return 'another';
  const { says, rest = said } = readAffirmed(said) ?? {};
  if (says !== 'no' && DID.test(rest)) return 'done';
  return step === 'idea' && says !== 'no' && KEEN.test(rest) ? 'yes' : undefined;
};

async function keep(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined> {
  if (step.startsWith('who')) return keepPerson(turn, conversation, 'who', step, answered);
  const data = ideaOf(conversation);
  const said = answered.text ?? answered.more;
  const read = said === undefined ? undefined : readNudge(said);
  const contactId = personOf(conversation, 'who');
  switch (answered.choice ?? read?.is) {
    case 'done': {
      const kind = read?.is === 'done' && read.kind !== 'other' ? read.kind : touchOf(data.idea ?? '');
      if (contactId && (await turn.contacts.get(contactId)))
        await recordTouch(turn, contactId, kind, { source: 'idea' });
      delete data.agreed;
      await turn.say(reply('ideas.done'));
      return 'end';
    }
    case 'another':
    case 'someone-else':
      delete data.idea;
      delete data.agreed;
      return step === 'did' ? { to: 'idea' } : 'again';
    case 'yes':
    case 'will':
    case 'not-yet':
      if (data.again) break;
      if (data.agreed) data.again = true;
      data.agreed = true;
      return 'end';
    case 'not-now':
    case 'never':
    case 'no':
      break;
    default:
      data.unclear = true;
      return 'again';
  }
  delete data.agreed;
  await turn.say(reply('ideas.left'));
  return 'end';
}

/** What one is going to do is asked after a week later, and once more; then it is left. */
async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  if (ideaOf(conversation).agreed !== true) return;
  trackOf(conversation).left = 'later';
  const about = { aboutType: 'contact', aboutId: personOf(conversation, 'who') ?? null } as const;
  await turn.conversations.change(conversation.id, {
    state: 'waiting',
    step: 'did',
    data: conversation.data,
    ...about,
  });
  const due = morningOf(workingDays(dayOf(turn.now, turn.person.zone), ASKED_AFTER), turn.person);
  await planMoment(turn, 'later', { type: 'conversation', id: conversation.id }, { due });
  await turn.say(reply(ideaOf(conversation).again ? 'ideas.no-hurry' : 'ideas.will', { day: at(due, 'day') }));
}

export const ideasTalk: Talk = { script: ideasScript, facts, ask, keep, read, finish };
