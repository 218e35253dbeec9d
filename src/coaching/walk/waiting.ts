import type { Temporal } from 'temporal-polyfill';
import { isBefore } from '../../domain/calendar.ts';
import type { Conversation } from '../../domain/entities.ts';
import { timing } from '../../method/timing.ts';
import type { Turn } from '../../turn.ts';
import { isGone } from './subject.ts';
import { trackOf } from './track.ts';

/**
 * Who goes first of those waiting. What the person began by themselves comes behind what has its own hour; the getting
 * acquainted can wait longest.
 */
const ORDER = ['evaluation', 'prep', 'own', 'thanks', 'follow-up', 'reflection', 'nudge', 'welcome'];

/** Hours of silence after which the coach does not go back to a conversation by itself: as long as METHOD.md keeps its moment. */
const KEPT_HOURS: Readonly<Record<string, number>> = {
  evaluation: timing.evaluation.kept.hours,
  thanks: timing.thanks.kept.hours,
  'follow-up': timing.followUp.kept.hours,
  reflection: timing.reflection.kept.hours,
  nudge: timing.nudge.kept.hours,
  welcome: Number.POSITIVE_INFINITY,
};

/** The place of a script among those waiting, 0 first. */
export function rankOf(script: string): number {
  const place = ORDER.indexOf(script);
  return place < 0 ? ORDER.indexOf('own') : place;
}

/** The conversation whose question plain text answers: the last one asked. */
export async function activeOf(turn: Turn): Promise<Conversation | undefined> {
  const [active] = await turn.conversations.list({ state: 'active' }, { by: 'lastAt', descending: true, limit: 1 });
  return active;
}

/** Whether less than half an hour has passed since something was said in it. */
export function isFresh({ lastAt }: Conversation, now: Temporal.Instant): boolean {
  return isBefore(now, lastAt.add(timing.talk.rests));
}

/** The conversation that is going on, which nothing may interrupt. A preparation is over when the meeting begins. */
export async function inProgress(turn: Turn): Promise<Conversation | undefined> {
  const active = await activeOf(turn);
  return active && isFresh(active, turn.now) && !(await isOver(turn, active)) ? active : undefined;
}

/** The conversation one would go on with now: the open one, else the first that waits, else what the person put off. */
export async function mostPressing(turn: Turn): Promise<Conversation | undefined> {
  const active = await activeOf(turn);
  if (active && !(await isOver(turn, active))) return active;
  const [waiting] = await waitingInOrder(turn);
  return waiting ?? (await inOrder(turn, (conversation) => isPutOff(conversation)))[0];
}

/** Those that wait for their turn, the first first; not what the person put off, what is past or what is gone. */
export function waitingInOrder(turn: Turn): Promise<Conversation[]> {
  return inOrder(turn, (conversation) => !isPutOff(conversation));
}

function isPutOff(conversation: Conversation): boolean {
  return trackOf(conversation).left === 'later';
}

async function inOrder(turn: Turn, which: (waiting: Conversation) => boolean): Promise<Conversation[]> {
  const waiting = await turn.conversations.list({ state: 'waiting' }, { by: 'lastAt', descending: true });
  const found: { conversation: Conversation; starts: number }[] = [];
  for (const conversation of waiting.filter(which)) {
    if (await isOver(turn, conversation)) continue;
    found.push({ conversation, starts: await startOf(turn, conversation) });
  }
  return found
    .sort((a, b) => rankOf(a.conversation.script) - rankOf(b.conversation.script) || a.starts - b.starts)
    .map(({ conversation }) => conversation);
}

/** Of two about meetings the earlier meeting goes first; others in the order they are in: the last one spoken in first. */
async function startOf(turn: Turn, { aboutType, aboutId }: Conversation): Promise<number> {
  const meeting = aboutType === 'meeting' ? await turn.meetings.get(aboutId ?? '') : undefined;
  return meeting?.startsAt.epochMilliseconds ?? 0;
}

/** Whether the time of a conversation is past, or its subject gone. */
export async function isOver(turn: Turn, conversation: Conversation): Promise<boolean> {
  if (await isGone(turn, conversation)) return true;
  const { script, aboutId, lastAt } = conversation;
  if (script === 'prep') {
    const meeting = await turn.meetings.get(aboutId ?? '');
    return !meeting || !isBefore(turn.now, meeting.startsAt);
  }
  const silent = turn.now.since(lastAt).total('hours');
  return silent >= (KEPT_HOURS[script] ?? timing.talk.kept.hours);
}
