import { resumeAt } from '../../conversation/engine.ts';
import { END, type Facts, type Step } from '../../conversation/script.ts';
import type { Conversation } from '../../domain/entities.ts';
import { UserError } from '../../domain/errors.ts';
import type { Paragraph } from '../../domain/message.ts';
import { callOff } from '../../moments/plan.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { isPaused } from '../meanwhile.ts';
import { para, reply } from '../messages.ts';
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
    if (await isUnanswered(turn, conversation)) await turn.say(reply('word.stopped'));
    return yieldAfter(turn, conversation);
  }
  conversation.step = step;
  const track = trackOf(conversation);
  track.askedIn = [...(track.askedIn ?? []), await turn.say(await questionOf(turn, talk, conversation, lead))];
  delete track.unasked;
  if (track.left === 'later') await callOff(turn, conversation.id, ['later']);
  delete track.left;
  await openAt(turn, conversation, step);
}

/** Asks a step whose draft is on the screen in one line, with the buttons it has. */
export async function askBriefly(turn: Turn, talk: Talk, conversation: Conversation, { id }: Step): Promise<void> {
  const { items: _items, card: _card, ...asked } = await questionOf(turn, talk, conversation, []);
  const key = `${talk.script.id}.${id}.unclear` as TextKey;
  const say = asked.body.find((each) => 'say' in each && each.say.key === asked.key);
  const values = say && 'say' in say ? say.say.values : undefined;
  const track = trackOf(conversation);
  track.askedIn = [
    ...(track.askedIn ?? []),
    await turn.say({ ...asked, key, body: [{ say: values ? { key, values } : { key } }] }),
  ];
  await openAt(turn, conversation, id);
}

/** Whether the person said something and heard nothing, as after a skipped last question; who was erased hears nothing. */
async function isUnanswered(turn: Turn, { id }: Conversation): Promise<boolean> {
  return turn.inboundId !== undefined && turn.saidIn.length === 0 && (await turn.conversations.get(id)) !== undefined;
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

/**
 * After a conversation: what fell due during it comes now; else the conversation that had to wait goes on. Whoever says
 * «later» is busy: then only with what they were doing a moment ago.
 */
export async function yieldAfter(turn: Turn, conversation: Conversation, how?: 'later' | 'stop'): Promise<void> {
  if (isPaused(turn) || (await giveBack(turn, conversation))) return;
  if (await releaseBehind(turn, conversation)) return;
  if ((await turn.conversations.count({ state: 'active' })) > 0) return;
  const interrupted = await turn.conversations.get(trackOf(conversation).before ?? '');
  if (interrupted?.state === 'waiting' && (how !== 'later' || isFresh(interrupted, turn.now)))
    return goBack(turn, interrupted);
  const waiting = await waitingInOrder(turn);
  const next = waiting.find((each) => {
    if (how === 'later') return isFresh(each, turn.now);
    return !trackOf(each).wentBack || isFresh(each, turn.now);
  });
  if (next) await (trackOf(next).wentBack ? openSilently(turn, next) : goBack(turn, next));
}

/** Questions the coach asks by itself. */
const UNASKED: readonly string[] = ['thanks', 'follow-up', 'reflection', 'nudge'];

/** Whether one came back to a question a moment ago that the coach asked by itself: then it is not said once more. */
function staysOpen(turn: Turn, next: Conversation): boolean {
  return UNASKED.includes(next.script) && trackOf(next).wentBack === true && isFresh(next, turn.now);
}

/** Opens a question that was said a moment ago: what is written answers it. */
async function openSilently(turn: Turn, next: Conversation): Promise<void> {
  await openAt(turn, next, next.step);
  await moveOn(turn, next);
}

/** Says the question again; one that stays open without that is only open, and what is written answers it. */
async function goBack(turn: Turn, next: Conversation): Promise<void> {
  if (staysOpen(turn, next)) return openSilently(turn, next);
  const lead = backTo(next);
  trackOf(next).wentBack = lead.length > 0;
  await goBackTo(turn, next, lead);
}

/** Going back to another conversation never undoes what was done: one that cannot go on ends there. */
async function goBackTo(turn: Turn, next: Conversation, lead: readonly Paragraph[]): Promise<void> {
  try {
    await repeatTalk(turn, next, lead);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    await turn.conversations.change(next.id, { state: 'ended', lastAt: turn.now });
    await turn.say(reply('word.subject-gone'));
  }
}

/** One that asked nothing leaves what was open before it as it was. */
async function giveBack(turn: Turn, conversation: Conversation): Promise<boolean> {
  const { unasked, before } = trackOf(conversation);
  const former = unasked && before ? await turn.conversations.get(before) : undefined;
  if (former?.state !== 'waiting') return false;
  await turn.conversations.change(former.id, { state: 'active' });
  return true;
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
