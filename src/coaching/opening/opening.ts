import type { Conversation, Goal } from '../../domain/entities.ts';
import { readOpening } from '../../domain/opening/opening.ts';
import { openingScript } from '../../method/scripts/opening.ts';
import type { Turn } from '../../turn.ts';
import { addAnswer } from '../answers.ts';
import { goalOf } from '../meet/aboutMeeting.ts';
import { reply } from '../messages.ts';
import { endOpen } from '../walk/endOpen.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { openingBack, openingRound } from './openingBack.ts';

/** Reads one opening: fine is said in a line; another one opens a talk that asks back. An earlier try-out ends. */
export async function tryOpening(turn: Turn, sentence: string | undefined): Promise<void> {
  await endOpen(turn, { script: 'opening' });
  if (!sentence) return void (await turn.start('opening'));
  const goal = await goalInPlay(turn);
  const verdict = readOpening(sentence, goal?.kind ?? 'other');
  if (verdict === 'fine') await keepForPrep(turn, sentence);
  if (verdict === 'fine') return void (await turn.say(reply('opening.fine', { kind: goal?.kind ?? 'other' })));
  await turn.start('opening', { data: { verdict, round: 1 } });
}

/** The prep that is going on, if any: an opening said meanwhile is for that meeting. */
async function prepInPlay(turn: Turn): Promise<Conversation | undefined> {
  const [prep] = await turn.conversations.list(
    { script: 'prep', state: ['active', 'waiting'] },
    { by: 'lastAt', descending: true, limit: 1 },
  );
  return prep;
}

async function goalInPlay(turn: Turn): Promise<Goal | undefined> {
  const prep = await prepInPlay(turn);
  const meeting = prep?.aboutId ? await turn.meetings.get(prep.aboutId) : undefined;
  const its = meeting ? await goalOf(turn, meeting) : undefined;
  if (its) return its;
  const [newest] = await turn.goals.list({ state: 'open' }, { by: 'openedAt', descending: true, limit: 1 });
  return newest;
}

async function keepForPrep(turn: Turn, text: string): Promise<void> {
  const prep = await prepInPlay(turn);
  if (!prep?.aboutId) return;
  const [former] = await turn.answers.list(
    { aboutId: prep.aboutId, question: 'prep.opening' },
    { by: 'at', descending: true, limit: 1 },
  );
  await addAnswer(turn, {
    question: 'prep.opening',
    text,
    about: prep,
    conversationId: prep.id,
    ...(former ? { supersedesId: former.id } : {}),
  });
  if (prep.step === 'opening') return;
  const known = (prep.data.known as string[] | undefined) ?? [];
  await turn.conversations.change(prep.id, { data: { ...prep.data, known: [...known, 'opening'] } });
}

async function ask(turn: Turn, conversation: Conversation): Promise<Ask> {
  const goal = await goalInPlay(turn);
  return openingBack(conversation, goal) ?? { values: { kind: goal?.kind ?? 'other' } };
}

async function keep(
  turn: Turn,
  conversation: Conversation,
  _step: string,
  { text }: Answered,
): Promise<Next | undefined> {
  const next = await openingRound(turn, conversation, text, await goalInPlay(turn), 'reply');
  if (text !== undefined && next === 'on') await keepForPrep(turn, text);
  return next;
}

export const openingTalk: Talk = { script: openingScript, ask, keep };
