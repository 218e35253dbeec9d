import { readFollowUp } from './coaching/followUp/followUpLine.ts';
import { reply } from './coaching/messages.ts';
import { reachable } from './coaching/person.ts';
import { offerGreat, offerTold, takeTold, tellsOfSubject } from './coaching/told/told.ts';
import { offerBehind } from './coaching/told/toldBehind.ts';
import { readGuess } from './coaching/told/toldGuess.ts';
import { thingsIn } from './coaching/told/toldOffer.ts';
import { commandInstead } from './coaching/walk/commandInstead.ts';
import { repeatTalk } from './coaching/walk/course.ts';
import { takeOffered } from './coaching/walk/offered.ts';
import { takeStopBack } from './coaching/walk/stopBack.ts';
import { peopleAbout } from './coaching/walk/subject.ts';
import { trackOf } from './coaching/walk/track.ts';
import { activeOf, isOver } from './coaching/walk/waiting.ts';
import { answerTalk, meansChoice, takesWords } from './coaching/walk/walk.ts';
import { readAffirmed } from './domain/affirmed.ts';
import { readAsked } from './domain/ask/readTopic.ts';
import type { Conversation } from './domain/entities.ts';
import { firstPart } from './domain/line/firstPart.ts';
import { behindNone } from './domain/line/linesOf.ts';
import { matchName } from './domain/name/name.ts';
import { takesAnswerBack } from './domain/noAnswer.ts';
import { takesStopBack } from './domain/takesStopBack.ts';
import {
  asksForQuestion,
  readAskedOfCoach,
  readAskedOfSomebody,
  readAskedWhetherNoted,
} from './domain/told/askedOfCoach.ts';
import { isGreeting } from './domain/told/greeting.ts';
import { namesIn } from './domain/told/told.ts';
import { withWhom } from './domain/told/whom.ts';
import { hearCommand } from './hearCommand.ts';
import type { Turn } from './turn.ts';

/** A reply that is only a file, an emoji or a dash has none. */
export const WORDS = /[\p{L}\p{N}]/u;

/** A story that answers a question in one's own words may tell of others: it stays the answer. */
const LONGEST_ASIDE = 120;

/** Questions whose answer is a word or two: what comes behind it is told besides. */
const ANSWERED_IN_A_WORD: readonly string[] = ['follow-up', 'thanks'];

/**
 * Plain text answers the last question asked. A greeting answers none, nor does a question about the coach, which is
 * answered. A line that plainly tells something of somebody else
 * is offered to be recorded, unless the question takes whatever is written or the line is a story, and the question comes
 * again behind it.
 */
export async function hearReply(turn: Turn, text: string): Promise<void> {
  if (!WORDS.test(text)) return void (await turn.say(reply('word.in-words')));
  if (takesStopBack(text) && (await takeStopBack(turn))) return;
  const active = await openOf(turn);
  const taken = active ? takesWords(active) : false;
  if (active && asksForQuestion(text)) return repeatTalk(turn, active);
  const back = active ? takesAnswerBack(text) : undefined;
  if (active && back) return takeBack(turn, active, back.rest);
  const asked = taken === 'any' ? undefined : readAskedOfCoach(text);
  if (asked) {
    await turn.run(asked.command, {});
    return asked.rest === '' ? undefined : hearReply(turn, asked.rest);
  }
  const somebody = taken === 'any' ? undefined : await askedAfter(turn, text);
  if (somebody) return turn.run('contact', somebody);
  const topic = taken ? undefined : readAsked(text);
  if (topic) return turn.run('ask', { line: topic });
  const shown = taken ? undefined : shownBy(turn, text);
  if (shown) return turn.run(shown, {});
  if (!active) return (await takeOffered(turn, text)) ? undefined : takeTold(turn, text);
  const instead = await commandInstead(turn, active, text);
  if (instead) return hearCommand(turn, { ...instead, options: {} });
  if (isGreeting(text) && taken !== 'any') return repeatTalk(turn, active);
  const mayTell = taken === 'kept' ? text.length <= LONGEST_ASIDE : !taken;
  const about = await onlySubject(turn, active);
  const rest = taken === 'kept' ? behindNone(text) : undefined;
  if (rest) {
    await answerTalk(turn, active, active.step, { text: text.slice(0, -rest.length).replace(/[\s,.;!]+$/u, '') });
    const told = await thingsIn(turn, rest, about);
    const open = await activeOf(turn);
    return told.length > 0 ? offerTold(turn, rest, told, open) : undefined;
  }
  const things = mayTell ? await thingsIn(turn, text, about) : [];
  if (!taken && things.length === 0 && (await offerGreat(turn, text, active))) return;
  if (things.length === 0 || (await tellsOfSubject(turn, active, things)) || beginsWithAnswer(active, text)) {
    await answerTalk(turn, active, active.step, { text });
    return ANSWERED_IN_A_WORD.includes(active.script) ? offerBehind(turn, text, about) : undefined;
  }
  await offerTold(turn, text, things, active);
}

/** Guesses that somebody only looks in again. */
const LOOKS_IN: readonly string[] = ['told.thanked', 'told.fine', 'told.no-question'];

/**
 * Whether a line of somebody who was away says more than that they are back: it answers a question that still stands, asks
 * or tells something. A greeting never does.
 */
export async function tellsSomething(turn: Turn, text: string): Promise<boolean> {
  if (!WORDS.test(text) || isGreeting(text)) return false;
  if (await activeOf(turn)) return true;
  if (readAskedOfCoach(text) || readAsked(text) || (await askedAfter(turn, text))) return true;
  const heard = withWhom(text, await reachable(turn));
  if ((await thingsIn(turn, heard)).length > 0) return true;
  const guess = await readGuess(turn, heard);
  if (guess.is === 'said') return !LOOKS_IN.includes(guess.key);
  return guess.is !== 'unclear' && !(guess.is === 'run' && guess.command === 'today');
}

/** The conversation whose question is open; a preparation ends when the conversation it is for begins. */
async function openOf(turn: Turn): Promise<Conversation | undefined> {
  const active = await activeOf(turn);
  if (active?.script !== 'prep' || !(await isOver(turn, active))) return active;
  await turn.conversations.change(active.id, { state: 'ended', lastAt: turn.now });
  return undefined;
}

/** The question before comes again; what was said besides answers it. */
async function takeBack(turn: Turn, active: Conversation, rest: string): Promise<void> {
  const { path = [], askedIn = [] } = trackOf(active);
  if (rest === '') return answerTalk(turn, active, active.step, { choice: 'back' });
  // A question that was said again with an example is the one that is meant.
  const meant = askedIn.length > 1 ? active.step : (path.at(-1) ?? active.step);
  await answerTalk(turn, active, meant, { text: rest });
}

/** The name of the only person a conversation is about: whoever “she” is in what is told there. */
async function onlySubject(turn: Turn, active: Conversation): Promise<string | undefined> {
  const [only, another] = await peopleAbout(turn, active);
  return another ? undefined : only?.name;
}

/** «Verstuurd, en mijn portfolio er meteen bij gedaan»: whether a line begins with an answer and goes on to something else. */
function beginsWithAnswer(active: Conversation, text: string): boolean {
  const first = firstPart(text);
  if (first === text || !ANSWERED_IN_A_WORD.includes(active.script)) return false;
  if (meansChoice(active, first) || readAffirmed(first)?.rest === '') return namesIn(first).length === 0;
  return active.script === 'follow-up' && namesIn(first).length === 0 && readFollowUp(first, 'mine') !== undefined;
}

/** Of whom somebody asks what is known, or whether they are on the list, as `contact` takes it. */
async function askedAfter(turn: Turn, text: string): Promise<Readonly<Record<string, string>> | undefined> {
  const name = readAskedOfSomebody(text);
  const match = name === undefined ? undefined : matchName(name, await reachable(turn));
  if (match?.is === 'one') return { contact: match.contact.id };
  const noted = readAskedWhetherNoted(text);
  return noted === undefined ? undefined : { line: noted };
}

/** Commands that show something, and are called by their bare word too: «vandaag», “help”. */
const SHOWS: readonly string[] = ['today', 'help', 'meetings', 'privacy', 'settings', 'referrals', 'promises', 'tips'];

function shownBy(turn: Turn, text: string): string | undefined {
  const command = turn.commandOf(
    text
      .trim()
      .toLowerCase()
      .replace(/[.!?]+$/u, ''),
  );
  return command !== undefined && SHOWS.includes(command) ? command : undefined;
}
