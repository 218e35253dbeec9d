import { writeChanges } from '../../domain/contact/contactWords.ts';
import type { Contact } from '../../domain/entities.ts';
import { feelingIn } from '../../domain/feeling.ts';
import { matchName } from '../../domain/name/name.ts';
import { noAnswer } from '../../domain/noAnswer.ts';
import { tellsOfSeen } from '../../domain/saw/readSeen.ts';
import { adviceFor, asksWhatNext, restsForToday } from '../../domain/told/advice.ts';
import { tellsOfDeath } from '../../domain/told/death.ts';
import { isGreeting } from '../../domain/told/greeting.ts';
import { namesIn } from '../../domain/told/told.ts';
import { wantsToStop } from '../../domain/wantsToStop.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { labelled, proposal, reply } from '../messages.ts';
import { reachable } from '../person.ts';
import { readTouchLine } from '../touch/touchLine.ts';
import type { Doing } from './doing.ts';
import { readDoing } from './toldDoing.ts';
import { type Plan, readPlan } from './toldPlan.ts';
import type { Thing } from './toldThings.ts';

/** What a line that tells nothing plainly may mean. */
export type Guess =
  | ({ readonly is: 'plan' } & Plan)
  | { readonly is: 'things'; readonly things: readonly Thing[] }
  /** A command typed without its slash, with more behind it. */
  | { readonly is: 'command'; readonly command: string; readonly typed: string; readonly line: string }
  | Doing
  | { readonly is: 'about'; readonly contact: Contact; readonly text: string }
  | { readonly is: 'said'; readonly key: TextKey }
  | { readonly is: 'unclear' };

/** Said to nobody's question only: at one they name an hour. */
const partOfDay = /^(?:morning|evening)$/iu;
const thanks =
  /^(?:(?:heel |erg |super |ok |oké |ja |nee |yes |no |great |top |prima |mooi )?,? ?)*(?:dank(?:je|uwel|jewel)?|bedankt|merci|thx|thanks?|cheers|ta|super|hier heb ik (?:wat|iets) aan|that helps?|happy with (?:that|how))(?!\p{L})/iu;
const fine =
  /^(?:ok(?:é|e|ay)?|prima|top|mooi|fijn|goed|super|helder|duidelijk|check|great|fine|good|nice|perfect|cool|got it|gelukt|gedaan|geregeld|sorted|done|ok(?:é|ay)? (?:gedaan|done)|doe ik|zal ik doen|will do)(?:\s+(?:hoor|zo|then|thanks))?$/iu;
const answer = /^(?:ja|nee|yes|no|yep|nope|j|n|y|skip|later|overslaan|terug|back|\d{1,2})$/iu;
const whatCan =
  /^(?:wat (?:kun|kan|doe) (?:je|jij|u)|hoe werkt (?:dit|het|spoor)|wie ben (?:je|jij)|what (?:can|do) you do|how does (?:this|it|spoor) work|who are you)(?!\p{L})/iu;
/** Wanting to change an answer: “can I fix the opening?”, «ik wil mijn antwoord aanpassen». */
const mends =
  /(?<!\p{L})(?:fix|change|correct|edit|redo|wrong)(?!\p{L}).*(?<!\p{L})(?:opening|answers?|what i (?:said|wrote|want to know|told you)|card)(?!\p{L})|(?<!\p{L})(?:opening|antwoord(?:en)?|wat ik (?:zei|schreef|wil weten)|kaart(?:je)?)(?!\p{L}).*(?<!\p{L})(?:aanpassen|wijzigen|veranderen|verbeteren|corrigeren|klopt (?:\p{L}+ )?niet|is (?:fout|verkeerd))(?!\p{L})/iu;
/** “Change my opening to: …”, «en de opening: …»: what the opening is from now on. */
const newOpening =
  /^(?:(?:en|and|ok|oké|maar|but)[\s,]+)*(?:(?:change|make|verander|wijzig|maak|zet)\s+)?(?:my|mijn|m['’]?n|the|de)\s+opening(?:szin)?(?:\s+(?:to|into|naar|in|wordt|is|moet zijn|should be|van))?\s*:\s*(?<text>.{10,})$/isu;
/** «Hoe verander ik haar naam?», “can I change his address?” */
const changesContact =
  /^(?:hoe|waar|kan|mag|how|where|can)(?!\p{L}).*(?<!\p{L})(?:verander|wijzig|corrigeer|pas|change|correct|fix|edit)\p{L}*(?!\p{L}).*(?<!\p{L})(?:naam|namen|adres|nummer|names?|address|number|e-?mail)(?!\p{L})/iu;
/** A command word that goes on as a sentence: "plan is om…", "contact gehad met iemand". */
const sentence = /^(?:is|was|om|gehad|met|van|voor|dat|went|with|of|to|has|had|that)$/iu;
/** With somebody's name behind them these need no slash: nothing is done before it is asked. */
const SHOWS_ONE: readonly string[] = ['thanks', 'prep', 'evaluate', 'contact', 'request', 'meetings', 'referrals'];
/** Leaving ends everything: without its slash it is asked first. */
const ASKS_FIRST = 'quit';
const LONGEST_LINE = 2000;
const LONGEST_NAME = 4;
const LONGEST_THANKS = 8;
const LONGEST_NOTE = 300;

/** Reads what a line may mean when it tells nothing plainly. Nothing is done or recorded here. */
export async function readGuess(turn: Turn, text: string): Promise<Guess> {
  const typed = text.trim().slice(0, LONGEST_LINE);
  const bare = typed.replace(/[\s.!?…,]+$/u, '');
  const [word = '', ...rest] = bare.replace(/^\//u, '').split(/\s+/u);
  const contacts = await reachable(turn);
  const names = namesIn(typed, contacts);
  if (isGreeting(bare) || partOfDay.test(bare)) return { is: 'run', command: 'today' };
  if (thanks.test(bare) && names.length === 0 && rest.length < LONGEST_THANKS)
    return { is: 'said', key: 'told.thanked' };
  if (asksWhatNext(bare)) return { is: 'run', command: 'today' };
  if (fine.test(bare)) return { is: 'said', key: 'told.fine' };
  if (answer.test(bare)) return { is: 'said', key: 'told.no-question' };
  if (wantsToStop(bare))
    return { is: 'command', command: ASKS_FIRST, typed: turn.person.language === 'nl' ? 'stoppen' : 'quit', line: '' };
  const opening = newOpening.exec(typed)?.groups?.text;
  if (opening) return { is: 'run', command: 'edit', options: { line: 'opening', text: opening } };
  if (mends.test(bare)) return { is: 'run', command: 'edit' };
  if (changesContact.test(bare)) return { is: 'run', command: 'help', options: { line: 'contact' } };
  if (whatCan.test(bare)) return { is: 'run', command: 'help' };
  const command = turn.commandOf(word);
  if (command && rest.length === 0 && command !== ASKS_FIRST) return { is: 'run', command };
  if (isName(bare, names, contacts)) return { is: 'run', command: 'contact', options: { line: bare } };
  const doing = await readDoing(turn, typed, names, contacts);
  if (doing) return doing;
  if (tellsOfDeath(typed)) return { is: 'said', key: 'told.mourns' };
  if (tellsOfSeen(typed)) return { is: 'run', command: 'saw', options: { line: typed } };
  const meeting = await guessMeeting(turn, typed, names);
  if (meeting) return meeting;
  if (command && SHOWS_ONE.includes(command) && matchName(rest.join(' '), contacts).is === 'one')
    return { is: 'run', command, options: { line: rest.join(' ') } };
  if (command && !sentence.test(rest[0] ?? ''))
    return { is: 'command', command, typed: [word.toLowerCase(), ...rest].join(' '), line: rest.join(' ') };
  const feeling = feelingIn(typed);
  if (feeling) return { is: 'said', key: `word.feeling.${feeling}` };
  return smallTalk(bare) ?? aboutKnown(names, contacts, typed) ?? aboutSomebodyNew(names, typed) ?? { is: 'unclear' };
}

/** What tells nothing to record: a question about how it is done, a sigh, the end of the day, being lost. */
function smallTalk(text: string): Guess | undefined {
  const advice = adviceFor(text);
  if (advice) return { is: 'said', key: `advice.${advice}` };
  if (restsForToday(text)) return { is: 'said', key: 'told.rests' };
  return noAnswer(text) === 'help' ? { is: 'said', key: 'told.no-question' } : undefined;
}

/** A name alone: somebody known, or a new name of more than one word. */
function isName(bare: string, names: readonly string[], contacts: readonly Contact[]): boolean {
  const words = bare.split(/\s+/u).length;
  if (words > LONGEST_NAME) return false;
  return matchName(bare, contacts).is !== 'none' || (words > 1 && names[0] === bare);
}

/** A conversation ahead, or one that was: "koffie met Kees morgen 10:00", "lunch met Kees gisteren". */
async function guessMeeting(turn: Turn, text: string, names: readonly string[]): Promise<Guess | undefined> {
  const plan = await readPlan(turn, text, names);
  if (plan) return { is: 'plan', ...plan };
  if (names.length === 0 || text.includes('?')) return undefined;
  const touch = await readTouchLine(turn, text);
  if (touch.is !== 'things') return undefined;
  const [only] = touch.things;
  const plain = only?.is === 'touch' && only.kind !== 'other' && only.names.every((name) => names.includes(name));
  return plain && touch.dated ? touch : undefined;
}

function aboutKnown(names: readonly string[], contacts: readonly Contact[], text: string): Guess | undefined {
  for (const name of names) {
    const match = matchName(name, contacts);
    if (match.is === 'one') return { is: 'about', contact: match.contact, text };
  }
  return undefined;
}

/** What is told of somebody who is not on the list goes with them, once they are to be added. */
function aboutSomebodyNew([name]: readonly string[], text: string): Guess | undefined {
  if (name === undefined || text.includes('?') || text.length > LONGEST_NOTE) return undefined;
  const line = `add ${name}, ${writeChanges([{ field: 'notes', value: text, adds: true }])}`;
  return { is: 'run', command: 'contact', options: { line } };
}

/** Does what a line means, or says what may be meant. */
export async function sayGuess(
  turn: Turn,
  guess: Exclude<Guess, { is: 'plan' | 'things' | 'command' | 'do' }>,
): Promise<void> {
  switch (guess.is) {
    case 'run':
      return turn.run(guess.command, guess.options ?? {});
    case 'said':
      return void (await turn.say(reply(guess.key)));
    case 'about': {
      const { id, name } = guess.contact;
      const plan = labelled(
        'meet',
        { key: 'told.plan-with', values: { who: name } },
        { command: 'meet', options: { contact: id } },
      );
      const show = labelled(
        'contact',
        { key: 'told.show', values: { who: name } },
        { command: 'contact', options: { line: name } },
      );
      const note = labelled(
        'note',
        { key: 'told.note-it' },
        { command: 'contact', options: { contact: id, field: 'notes', line: guess.text } },
      );
      return void (await turn.say(reply('told.about', { who: name }, proposal(note, plan, show))));
    }
    case 'unclear': {
      const today = labelled('today', { key: 'told.see-today' }, { command: 'today', options: {} });
      const help = labelled('help', { key: 'told.see-help' }, { command: 'help', options: {} });
      return void (await turn.say(reply('told.unclear', undefined, { choices: [today, help] })));
    }
  }
}
