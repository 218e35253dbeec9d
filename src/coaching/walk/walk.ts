import { firstStep, type Given, type Reading, readGiven, stepOf } from '../../conversation/engine.ts';
import { END, type Step } from '../../conversation/script.ts';
import { asksCoach } from '../../domain/asksCoach.ts';
import type { Conversation } from '../../domain/entities.ts';
import { answerProper, noAnswer, withoutQuestion } from '../../domain/noAnswer.ts';
import type { TextKey } from '../../texts/keys.ts';
import { choiceWords } from '../../texts/words.ts';
import type { Turn } from '../../turn.ts';
import { para, reply } from '../messages.ts';
import { comfort } from './comfort.ts';
import { askBriefly, end, factsOf, goTo, livingTalk, openAt, repeatTalk } from './course.ts';
import { leave } from './leave.ts';
import { take } from './take.ts';
import type { Answered, Talk } from './talk.ts';
import { talks } from './talks.ts';
import { isBlank, isOpenIn, trackOf } from './track.ts';
import { activeOf, isFresh } from './waiting.ts';

/** How a conversation is begun; see `Turn.start`. With nothing to ask it is over at once, and the open question stays open. */
export async function startTalk(
  turn: Turn,
  id: string,
  options: Parameters<Turn['start']>[1] = {},
): Promise<Conversation> {
  const talk = talks[id];
  if (!talk) throw new Error(`no script ${id}`);
  if (!options.about) await makeWay(turn, id);
  const conversation = await turn.conversations.add({
    script: id,
    version: talk.script.version,
    step: options.step ?? '',
    state: 'waiting',
    aboutType: options.about?.type ?? null,
    aboutId: options.about?.id ?? null,
    data: options.data ?? {},
    startedAt: turn.now,
    lastAt: turn.now,
  });
  const step = options.step ?? firstStep(talk.script, await factsOf(turn, talk, conversation));
  if (step === END) await end(turn, talk, conversation);
  else if (!options.silent) await goTo(turn, talk, conversation, step);
  else {
    const before = (await activeOf(turn))?.id;
    Object.assign(trackOf(conversation), { unasked: true, ...(before ? { before } : {}) });
    await openAt(turn, conversation, step);
  }
  return conversation;
}

/** Begun anew, the same in which nothing was told yet makes way: two questions of one kind would catch each other's answers. */
async function makeWay(turn: Turn, script: string): Promise<void> {
  for (const open of await turn.conversations.list({ script, state: ['active', 'waiting'], aboutId: null })) {
    if (!isBlank(open)) continue;
    for (const delivery of trackOf(open).askedIn ?? []) await turn.answered(delivery, 'stop');
    await turn.conversations.change(open.id, { state: 'ended', lastAt: turn.now });
  }
}

/** Whether the open question takes what is written in the person's own words, as an answer to keep; `any`: a greeting too. */
export function takesWords({ script, step }: Conversation): false | 'kept' | 'any' {
  const open = talks[script] && stepOf(talks[script].script, step);
  if (open?.words) return 'any';
  return open?.keep ? 'kept' : false;
}

/** Whether words come to one of the open question's choices, in other words than the button's. */
export function meansChoice(conversation: Conversation, text: string): boolean {
  return talks[conversation.script]?.read?.(conversation, conversation.step, text) !== undefined;
}

/** Takes an answer to a step of a conversation that has not ended. */
export async function answerTalk(turn: Turn, conversation: Conversation, stepId: string, given: Given): Promise<void> {
  const talk = await livingTalk(turn, conversation);
  if (!talk) return;
  const step = stepOf(talk.script, stepId);
  if (!step) return repeatTalk(turn, conversation);
  const reading = await readHeard(turn, talk, conversation, step, given);
  if (reading.is === 'unclear') {
    if (step.draft) return askBriefly(turn, talk, conversation, step);
    return goTo(turn, talk, conversation, stepId, [para('word.unclear')]);
  }
  if (reading.is === 'way-out' && reading.way !== 'skip') return leave(turn, talk, conversation, stepId, reading.way);
  const answered = properly(step, reading.is === 'answer' ? reading : {});
  const typed = reading.is === 'answer' ? reading.text : undefined;
  const missing = step.example && typed !== undefined ? missingIn(step, typed, answered.text ?? '') : undefined;
  if (missing)
    return goTo(
      turn,
      talk,
      conversation,
      stepId,
      [
        ...comfort(conversation, step, answered),
        missing === 'yes' ? 'word.do-tell' : await exampleOf(turn, talk, conversation, step),
      ].map((key) => para(key)),
    );
  if (step.grave && answered.choice === 'yes' && 'text' in given && !(await isJustAsked(turn, conversation)))
    return goTo(turn, talk, conversation, stepId, [para('erase.kept'), para('erase.again')]);
  const kept = await take(turn, talk, conversation, step, answered);
  if (kept) await goOn(turn, talk, conversation, kept.to, kept.lead);
}

/** What words are that answer nothing: a yes where more was asked, or asking for help with the question. */
function missingIn({ keep, statement, words }: Step, typed: string, proper: string): ReturnType<typeof noAnswer> {
  const told = statement === true || (!keep && !words);
  return noAnswer(typed) ?? noAnswer(proper) ?? (asksCoach(typed, told) ? 'help' : undefined);
}

/** What is kept of an answer is the answer. */
function properly({ keep, statement }: Step, { text, ...answered }: Answered): Answered {
  if (text === undefined) return answered;
  const proper = keep ? answerProper(text) : text;
  return { ...answered, text: statement ? withoutQuestion(proper) : proper };
}

/** What was given at a step; words that name no choice may still come to one. */
function readTyped(talk: Talk, conversation: Conversation, step: Step, given: Given): Reading {
  const reading = readGiven(step, given, choiceWords);
  const open =
    'text' in given && (reading.is === 'unclear' || (reading.is === 'answer' && reading.choice === undefined));
  const meant = open ? talk.read?.(conversation, step.id, given.text) : undefined;
  return meant === undefined ? reading : readGiven(step, { choice: meant }, choiceWords);
}

/** Words that come to no choice may still be heard for what they tell. */
async function readHeard(
  turn: Turn,
  talk: Talk,
  conversation: Conversation,
  step: Step,
  given: Given,
): Promise<Reading> {
  const reading = readTyped(talk, conversation, step, given);
  if (reading.is !== 'unclear' || !('text' in given)) return reading;
  return (await talk.hear?.(turn, conversation, step.id, given.text)) ? { is: 'answer', text: given.text } : reading;
}

async function exampleOf(turn: Turn, talk: Talk, conversation: Conversation, { id }: Step): Promise<TextKey> {
  return (await talk.example?.(turn, conversation, id)) ?? (`${talk.script.id}.${id}.example` as TextKey);
}

/** Whether the open question was the last thing said, less than half an hour ago: only then is it sure what a yes means. */
async function isJustAsked(turn: Turn, conversation: Conversation): Promise<boolean> {
  return isFresh(conversation, turn.now) && isOpenIn(conversation, (await turn.lastSaid()) ?? '');
}

/**
 * Takes the answers of a form, each step it names in the script's order, and then asks one question: what an answer leads
 * to aside and the form does not answer itself, else the one after the last.
 */
export async function answerForm(
  turn: Turn,
  conversation: Conversation,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const talk = await livingTalk(turn, conversation);
  if (!talk) return;
  let to = conversation.step;
  let aside: string | undefined;
  const lead: TextKey[] = [];
  for (const step of talk.script.steps) {
    const text = values[step.id]?.trim();
    if (!text) continue;
    if (aside === step.id) aside = undefined;
    const isChoice = step.choices !== 'rows' && step.choices?.includes(text);
    const reading = readGiven(step, isChoice ? { choice: text } : { text }, choiceWords);
    if (reading.is === 'way-out' && reading.way !== 'skip')
      return leave(turn, talk, conversation, step.id, reading.way);
    if (reading.is === 'unclear') {
      aside ??= step.id;
      continue;
    }
    conversation.step = step.id;
    const kept = await take(turn, talk, conversation, step, reading.is === 'answer' ? reading : {});
    if (!kept) return;
    lead.push(...kept.lead);
    if (kept.aside && kept.to === END) return goOn(turn, talk, conversation, END, lead);
    if (kept.aside) aside ??= kept.to;
    to = kept.to;
  }
  await goOn(turn, talk, conversation, aside ?? to, lead);
}

/** Asks what comes, the lead in the same message; at the end the lead is a message of its own. */
async function goOn(turn: Turn, talk: Talk, conversation: Conversation, to: string, lead: readonly TextKey[]) {
  if (to === END) for (const key of lead) await turn.say(reply(key));
  await goTo(
    turn,
    talk,
    conversation,
    to,
    lead.map((key) => para(key)),
  );
}
