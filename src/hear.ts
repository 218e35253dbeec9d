import { answerMadeBy } from './coaching/edit/editable.ts';
import { reply } from './coaching/messages.ts';
import { reachable } from './coaching/person.ts';
import { offerDied, offerTold, takeTold, tellsOfSubject } from './coaching/told/told.ts';
import { thingsIn } from './coaching/told/toldOffer.ts';
import { commandInstead } from './coaching/walk/commandInstead.ts';
import { moveOn, repeatTalk } from './coaching/walk/course.ts';
import { takeOffered } from './coaching/walk/offered.ts';
import { isOpenIn } from './coaching/walk/track.ts';
import { activeOf } from './coaching/walk/waiting.ts';
import { answerForm, answerTalk, takesWords } from './coaching/walk/walk.ts';
import type { Conversation } from './domain/entities.ts';
import { UserError } from './domain/errors.ts';
import type { Choice } from './domain/message.ts';
import { matchName } from './domain/name/name.ts';
import { answerProper } from './domain/noAnswer.ts';
import { readAskedOfCoach, readAskedOfSomebody } from './domain/told/askedOfCoach.ts';
import { isGreeting } from './domain/told/greeting.ts';
import { releaseHeld } from './moments/plan.ts';
import { planNudge, replanNudge } from './moments/planNudge.ts';
import type { Incoming } from './ports/incoming.ts';
import type { Turn } from './turn.ts';

type Called = Pick<Extract<Incoming, { is: 'command' }>, 'name' | 'line' | 'options'>;

/** A reply that is only a file, an emoji or a dash has none. */
const WORDS = /[\p{L}\p{N}]/u;

/** A story that answers a question in one's own words may tell of others: it stays the answer. */
const LONGEST_ASIDE = 120;

/** What comes in, and what the coach makes of it. Throws `UserError` for what the person can mend. */
export async function hear(turn: Turn, incoming: Incoming): Promise<void> {
  await noteHeard(turn, incoming);
  if (incoming.is === 'edited') return hearEdited(turn, incoming.of, incoming.text);
  if (turn.person.welcomedAt === null) return meet(turn, incoming);
  switch (incoming.is) {
    case 'opened':
      return;
    case 'command':
      return hearCommand(turn, incoming);
    case 'reply':
      return hearReply(turn, incoming.text);
    case 'choice':
      return hearChoice(turn, incoming.delivery, incoming.choice);
    case 'form':
      return hearForm(turn, incoming.delivery, incoming.values);
  }
}

/** Anything said ends the count of unanswered openings and the quiet month; looking in says nothing. */
export async function noteHeard(turn: Turn, { is }: Pick<Incoming, 'is'>): Promise<void> {
  if (is === 'opened') return;
  const { quietUntil } = turn.person;
  if (quietUntil) {
    await releaseHeld(turn, quietUntil);
    await replanNudge(turn);
  }
  await turn.changePerson({ unanswered: 0, quietUntil: null, lastHeardAt: turn.now });
}

/** The first contact: the welcome; a command that came first is done first, and the welcome follows. */
async function meet(turn: Turn, incoming: Incoming): Promise<void> {
  await turn.changePerson({ welcomedAt: turn.now });
  await planNudge(turn);
  const { id } = await turn.start('welcome', { silent: incoming.is === 'command' });
  if (incoming.is !== 'command') return;
  await runCommand(turn, incoming);
  const welcome = await turn.conversations.get(id);
  if (welcome?.state === 'active') await repeatTalk(turn, welcome);
}

/** A command is answered, and leaves the open question open; what it told need not be asked any more. */
async function hearCommand(turn: Turn, command: Called): Promise<void> {
  const before = await activeOf(turn);
  await runCommand(turn, command);
  const after = await activeOf(turn);
  if (before && after?.id === before.id && after.lastAt.equals(before.lastAt)) await moveOn(turn, after);
}

function runCommand(turn: Turn, { name, line, options }: Called): Promise<void> {
  return turn.run(name, { ...options, ...(line ? { line } : {}) });
}

/**
 * Plain text answers the last question asked. A greeting answers none, nor does a question about the coach, which is
 * answered. A line that plainly tells something of somebody else
 * is offered to be recorded, unless the question takes whatever is written or the line is a story, and the question comes
 * again behind it.
 */
async function hearReply(turn: Turn, text: string): Promise<void> {
  if (!WORDS.test(text)) return void (await turn.say(reply('word.in-words')));
  const active = await activeOf(turn);
  const taken = active ? takesWords(active) : false;
  const asked = taken === 'any' ? undefined : readAskedOfCoach(text);
  if (asked) {
    await turn.run(asked.command, {});
    return asked.rest === '' ? undefined : hearReply(turn, asked.rest);
  }
  const somebody = taken === 'any' ? undefined : await askedAfter(turn, text);
  if (somebody) return turn.run('contact', { contact: somebody });
  const shown = taken ? undefined : shownBy(turn, text);
  if (shown) return turn.run(shown, {});
  if (!active) return (await takeOffered(turn, text)) ? undefined : takeTold(turn, text);
  const instead = await commandInstead(turn, active, text);
  if (instead) return hearCommand(turn, { ...instead, options: {} });
  if (isGreeting(text) && taken !== 'any') return repeatTalk(turn, active);
  const mayTell = taken === 'kept' ? text.length <= LONGEST_ASIDE : !taken;
  const things = mayTell ? await thingsIn(turn, text) : [];
  if (!taken && things.length === 0 && (await offerDied(turn, text, active))) return;
  if (things.length === 0 || (await tellsOfSubject(turn, active, things)))
    return answerTalk(turn, active, active.step, { text });
  await offerTold(turn, text, things, active);
}

/** The only contact of whom somebody asks what is known. */
async function askedAfter(turn: Turn, text: string): Promise<string | undefined> {
  const name = readAskedOfSomebody(text);
  const match = name === undefined ? undefined : matchName(name, await reachable(turn));
  return match?.is === 'one' ? match.contact.id : undefined;
}

/** What a message answered is amended with it, as the command does; one that answered nothing amends nothing. */
async function hearEdited(turn: Turn, of: string, text: string): Promise<void> {
  const answer = WORDS.test(text) ? await answerMadeBy(turn, await turn.heard(of)) : undefined;
  if (answer && answer.text !== answerProper(text))
    await hearCommand(turn, { name: 'edit', options: { answer: answer.id, text } });
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

/** A button answers its own question, however old, once. One that runs a command does so as often as it is pressed. */
async function hearChoice(turn: Turn, deliveryId: string, choiceId: string): Promise<void> {
  const said = await turn.said(deliveryId);
  const { choices = [], items = [] } = said?.message ?? {};
  const chosen = [...choices, ...items.flatMap((item) => item.choices ?? [])].find(({ id }) => id === choiceId);
  if (!said || !chosen) throw new UserError('error.not-found');
  if (chosen.run) return runOffered(turn, chosen.run);
  const conversation = await askedIn(turn, deliveryId);
  if (conversation) await answerTalk(turn, conversation, conversation.step, { choice: choiceId });
}

/** What was offered was there then: when it is not found, it has gone since. */
async function runOffered(turn: Turn, { command, options }: NonNullable<Choice['run']>): Promise<void> {
  try {
    await turn.run(command, options);
  } catch (error) {
    if (error instanceof UserError && error.code === 'error.not-found') throw new UserError('error.gone');
    throw error;
  }
}

async function hearForm(turn: Turn, deliveryId: string, values: Readonly<Record<string, string>>): Promise<void> {
  const conversation = await askedIn(turn, deliveryId);
  if (conversation) await answerForm(turn, conversation, values);
}

/** The conversation whose open question a message asks; when that question is behind us, that is said and nothing given. */
async function askedIn(turn: Turn, deliveryId: string): Promise<Conversation | undefined> {
  const asks = (await turn.said(deliveryId))?.message.asks;
  const conversation = asks && (await turn.conversations.get(asks.conversation));
  if (!conversation) throw new UserError('error.not-found');
  if (conversation.state !== 'ended' && isOpenIn(conversation, deliveryId)) return conversation;
  await turn.say(reply('word.already-ended'));
  return undefined;
}
