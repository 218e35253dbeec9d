import { answerMadeBy } from './coaching/edit/editable.ts';
import { isPaused } from './coaching/meanwhile.ts';
import { reply } from './coaching/messages.ts';
import { askComingBack, comeBack, isAway, unasked } from './coaching/return/comingBack.ts';
import { repeatTalk } from './coaching/walk/course.ts';
import { isOpenIn } from './coaching/walk/track.ts';
import { answerForm, answerTalk } from './coaching/walk/walk.ts';
import type { Conversation } from './domain/entities.ts';
import { UserError } from './domain/errors.ts';
import type { Choice } from './domain/message.ts';
import { answerProper } from './domain/noAnswer.ts';
import { hearCommand, runCommand } from './hearCommand.ts';
import { hearReply, tellsSomething, WORDS } from './hearReply.ts';
import { chooseAtHome, HOME } from './home.ts';
import { leaveOld } from './moments/leaveOld.ts';
import { releaseHeld } from './moments/plan.ts';
import { planNudge, replanNudge } from './moments/planNudge.ts';
import type { Incoming } from './ports/incoming.ts';
import type { Turn } from './turn.ts';

/** What comes in, and what the coach makes of it. Throws `UserError` for what the person can mend. */
export async function hear(turn: Turn, incoming: Incoming): Promise<void> {
  const wasPaused = isPaused(turn);
  await noteHeard(turn, incoming);
  if (incoming.is === 'edited') return hearEdited(turn, incoming.of, incoming.text);
  if (turn.person.welcomedAt === null) return meet(turn, incoming);
  const onlyBack = incoming.is === 'reply' && (await unasked(turn)) && !(await tellsSomething(turn, incoming.text));
  if (!onlyBack) await hearKnown(turn, incoming);
  if (incoming.is !== 'opened')
    await askComingBack(turn, wasPaused, incoming.is === 'command' ? incoming.name : undefined);
}

/** From somebody who was met before. */
async function hearKnown(turn: Turn, incoming: Exclude<Incoming, { is: 'edited' }>): Promise<void> {
  switch (incoming.is) {
    case 'opened':
      return;
    case 'command':
      return hearCommand(turn, incoming);
    case 'reply':
      return hearReply(turn, incoming.text);
    case 'choice':
      if (incoming.delivery === HOME) return chooseAtHome(turn, incoming.choice);
      return hearChoice(turn, incoming.delivery, incoming.choice);
    case 'form':
      return hearForm(turn, incoming.delivery, incoming.values);
  }
}

/**
 * Anything said ends the count of unanswered openings and the quiet month; looking in says nothing. After months what was
 * old by then stays unsaid, and a welcome back waits.
 */
export async function noteHeard(turn: Turn, incoming: Incoming): Promise<void> {
  // Mending an old message is not coming back.
  if (incoming.is === 'opened' || (incoming.is === 'edited' && isAway(turn))) return;
  const { quietUntil } = turn.person;
  if (isAway(turn)) {
    await leaveOld(turn);
    await comeBack(
      turn,
      'delivery' in incoming ? (await turn.said(incoming.delivery))?.message.asks?.conversation : undefined,
    );
  } else if (quietUntil) {
    await releaseHeld(turn, quietUntil);
    await replanNudge(turn);
  }
  await turn.changePerson({ unanswered: 0, silence: 0, quietUntil: null, lastHeardAt: turn.now });
}

/** The first contact: the welcome; a command that came first is done first, and the welcome follows. */
async function meet(turn: Turn, incoming: Incoming): Promise<void> {
  await turn.changePerson({ welcomedAt: turn.now });
  await planNudge(turn);
  const { id } = await turn.start('welcome', { silent: incoming.is === 'command' });
  if (incoming.is !== 'command') return;
  await runCommand(turn, incoming);
  const welcome = await turn.conversations.get(id);
  const isSaid = welcome && turn.saidIn.some((delivery) => isOpenIn(welcome, delivery));
  if (welcome?.state === 'active' && !isSaid) await repeatTalk(turn, welcome);
}

/** What a message answered is amended with it, as the command does; one that answered nothing amends nothing. */
async function hearEdited(turn: Turn, of: string, text: string): Promise<void> {
  const answer = WORDS.test(text) ? await answerMadeBy(turn, await turn.heard(of)) : undefined;
  if (answer && answer.text !== answerProper(text))
    await hearCommand(turn, { name: 'edit', options: { answer: answer.id, text } });
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
