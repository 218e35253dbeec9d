import { previousStep, resumeAt } from '../conversation/engine.ts';
import { END, type Facts, type WayOut } from '../conversation/script.ts';
import type { Conversation } from '../domain/entities.ts';
import type { Paragraph } from '../domain/message.ts';
import type { TextKey } from '../texts/keys.ts';
import type { Turn } from '../turn.ts';
import { comeBackTomorrow } from './comeBack.ts';
import { para, reply } from './messages.ts';
import { questionOf } from './question.ts';
import { isGone } from './subject.ts';
import type { Talk } from './talk.ts';
import { talks } from './talks.ts';
import { trackOf } from './track.ts';
import { isFresh, waitingInOrder } from './waiting.ts';

/**
 * The coaching behind a conversation that can go on. One whose subject is gone, or whose script is, ends here with one
 * line, and gives nothing.
 */
export async function livingTalk(turn: Turn, conversation: Conversation): Promise<Talk | undefined> {
  const talk = talks[conversation.script];
  if (talk && !(await isGone(turn, conversation))) return talk;
  await turn.conversations.change(conversation.id, { state: 'ended', lastAt: turn.now });
  await turn.say(reply('word.subject-gone'));
  await yieldAfter(turn, conversation);
  return undefined;
}

export async function factsOf(turn: Turn, talk: Talk, conversation: Conversation): Promise<Facts> {
  return (await talk.facts?.(turn, conversation)) ?? {};
}

/**
 * Says the open question of a conversation (again), making it the active one.
 *
 * @param lead what is said first, in the same message
 */
export async function repeatTalk(turn: Turn, conversation: Conversation, lead?: readonly Paragraph[]): Promise<void> {
  const talk = await livingTalk(turn, conversation);
  if (!talk) return;
  const { id, step, version } = conversation;
  if (version !== talk.script.version) await turn.conversations.change(id, { version: talk.script.version });
  const facts = await factsOf(turn, talk, conversation);
  await goTo(turn, talk, conversation, resumeAt(talk.script, step, facts, trackOf(conversation).path), lead);
}

/** Goes on to the next question when the open one need not be answered any more, because that was told elsewhere. */
export async function moveOn(turn: Turn, conversation: Conversation): Promise<void> {
  const talk = talks[conversation.script];
  if (!talk || trackOf(conversation).unasked || (await isGone(turn, conversation))) return;
  const { path } = trackOf(conversation);
  const next = resumeAt(talk.script, conversation.step, await factsOf(turn, talk, conversation), path);
  if (next !== conversation.step) await goTo(turn, talk, conversation, next);
}

/** Asks a step, or ends the conversation after the last. */
export async function goTo(
  turn: Turn,
  talk: Talk,
  conversation: Conversation,
  step: string,
  lead: readonly Paragraph[] = [],
): Promise<void> {
  if (step === END) {
    await end(turn, talk, conversation);
    return yieldAfter(turn, conversation);
  }
  conversation.step = step;
  const track = trackOf(conversation);
  track.askedIn = [...(track.askedIn ?? []), await turn.say(await questionOf(turn, talk, conversation, lead))];
  delete track.unasked;
  delete track.left;
  await openAt(turn, conversation, step);
}

/** Makes a conversation the active one, at a step; the others wait. Says nothing. */
export async function openAt(turn: Turn, conversation: Conversation, step: string): Promise<void> {
  for (const other of await turn.conversations.list({ state: 'active' })) {
    if (other.id !== conversation.id) await turn.conversations.change(other.id, { state: 'waiting' });
  }
  conversation.step = step;
  await turn.conversations.change(conversation.id, {
    step,
    state: 'active',
    data: conversation.data,
    lastAt: turn.now,
  });
}

/** Ends a conversation whose last question was answered. */
export async function end(turn: Turn, talk: Talk, conversation: Conversation): Promise<void> {
  await turn.conversations.change(conversation.id, { state: 'ended', data: conversation.data, lastAt: turn.now });
  await talk.finish?.(turn, conversation);
}

/** Back one question, off until later, or out of the conversation. */
export async function leave(
  turn: Turn,
  talk: Talk,
  conversation: Conversation,
  stepId: string,
  way: Exclude<WayOut, 'skip'>,
): Promise<void> {
  const { id, data } = conversation;
  const track = trackOf(conversation);
  for (const delivery of track.askedIn ?? []) await turn.answered(delivery, way);
  if (way === 'back') {
    const { path = [] } = track;
    const to = previousStep(talk.script, stepId, await factsOf(turn, talk, conversation), path);
    Object.assign(track, { askedIn: [], path: path.slice(0, Math.max(path.indexOf(to), 0)) });
    return goTo(turn, talk, conversation, to);
  }
  track.left = way;
  await turn.conversations.change(id, { state: way === 'stop' ? 'ended' : 'waiting', data, lastAt: turn.now });
  if (talk.leave) await talk.leave(turn, conversation, way);
  else if (way === 'later') await comeBackTomorrow(turn, conversation);
  else await turn.say(reply('word.stopped'));
  await turn.conversations.change(id, { data });
  await yieldAfter(turn, conversation, way);
}

/**
 * After a conversation: what fell due during it comes now; else the conversation that had to wait goes on. Whoever says
 * «later» is busy: then only with what they were doing a moment ago.
 */
export async function yieldAfter(turn: Turn, conversation: Conversation, how?: 'later' | 'stop'): Promise<void> {
  if (await releaseBehind(turn, conversation)) return;
  if ((await turn.conversations.count({ state: 'active' })) > 0) return;
  const waiting = (await waitingInOrder(turn)).filter((each) => !trackOf(each).wentBack);
  const next = waiting.find((each) => how !== 'later' || isFresh(each, turn.now));
  if (!next) return;
  const lead = backTo(next);
  trackOf(next).wentBack = lead.length > 0;
  await repeatTalk(turn, next, lead);
}

/** «Back to …», for a conversation that was begun before. */
export function backTo(conversation: Conversation): Paragraph[] {
  if (trackOf(conversation).unasked) return [];
  return [para('word.back-to', { what: { key: `word.script.${conversation.script}` as TextKey } })];
}

async function releaseBehind(turn: Turn, conversation: Conversation): Promise<boolean> {
  let released = false;
  for (const id of trackOf(conversation).behind ?? []) {
    if ((await turn.moments.get(id))?.state !== 'waiting') continue;
    await turn.moments.change(id, { due: turn.now });
    released = true;
  }
  return released;
}
