import type { Answer } from '../../domain/entities.ts';
import { firstWords } from '../../domain/firstWords.ts';
import type { Choice } from '../../domain/message.ts';
import { foldName } from '../../domain/name/name.ts';
import type { TextKey } from '../../texts/keys.ts';
import { say } from '../../texts/say.ts';
import type { Turn } from '../../turn.ts';
import { labelled } from '../messages.ts';

const SHOWN = 9;
const LOOKED_AT = 200;
/** So much of an answer as tells it apart; together with its name it fits a button on every platform. */

const names: Readonly<Record<string, TextKey>> = {
  'prep.why': 'prep.name.why',
  'prep.partner': 'prep.name.partner',
  'prep.opening': 'prep.name.opening',
  'prep.close': 'prep.name.close',
  'prep.field': 'prep.name.field',
  'prep.topical': 'prep.name.topical',
  'prep.organisation': 'prep.name.organisation',
  'prep.story': 'prep.name.story',
  'prep.needs': 'prep.name.needs',
  'prep.brings': 'prep.name.brings',
  'prep.picture': 'prep.name.picture',
  'influence.needs': 'prep.name.needs',
  'influence.brings': 'prep.name.brings',
  'influence.picture': 'prep.name.picture',
  'evaluation.needed': 'evaluation.name.needed',
  'evaluation.notes': 'evaluation.name.notes',
  'evaluation.promised': 'evaluation.name.promised',
  'evaluation.promised-them': 'evaluation.name.promised-them',
  'evaluation.good': 'evaluation.name.good',
  'evaluation.better': 'evaluation.name.better',
  'evaluation.tips': 'evaluation.name.tips',
  'evaluation.referrals': 'evaluation.name.referrals',
  'evaluation.closing': 'evaluation.name.closing',
  'meet.what-for': 'edit.name.what-for',
  'welcome.goal': 'edit.name.goal',
  'goal.words': 'edit.name.goal',
  'profile.who': 'profile.change.who',
  'profile.can': 'profile.change.can',
  'profile.cannot': 'profile.change.cannot',
  'profile.vision': 'profile.change.vision',
  'story.situation': 'story.name.situation',
  'story.deed': 'story.name.deed',
  'story.result': 'story.name.result',
  'market.where': 'market.name.where',
  'market.organisation': 'market.name.organisation',
  'market.moves': 'market.name.moves',
  'market.question': 'market.name.question',
  'pitch.text': 'edit.name.pitch',
};

/** What an answer is called in a few words. */
export function answerName({ question }: Pick<Answer, 'question'>): TextKey {
  return names[question] ?? 'edit.name.other';
}

/** The last answers, one per question and subject, the newest first; with words given, those that are called so, or hold them, if there are any. */
export async function editableAnswers(turn: Turn, words?: string): Promise<Answer[]> {
  const sought = foldName(words ?? '');
  const latestOnly = sought === '' ? { limit: LOOKED_AT } : {};
  const all = await turn.answers.list({}, { by: 'at', descending: true, ...latestOnly });
  const superseded = new Set(all.map(({ supersedesId }) => supersedesId));
  const latest = new Map<string, Answer>();
  // What was changed keeps its place in the list.
  const place = new Map<string, number>();
  for (const [at, answer] of all.entries()) {
    const about = `${answer.question} ${answer.aboutId ?? answer.conversationId ?? ''}`;
    place.set(about, at);
    if (!superseded.has(answer.id) && !latest.has(about)) latest.set(about, answer);
  }
  const found = [...latest]
    .sort(([one], [other]) => (place.get(one) ?? 0) - (place.get(other) ?? 0))
    .map(([, answer]) => answer);
  const holding = sought === '' ? [] : found.filter(({ text }) => foldName(text).includes(sought));
  const named = sought === '' ? [] : found.filter((answer) => isCalled(turn, answer, sought));
  return ([named, holding].find((some) => some.length > 0) ?? found).slice(0, SHOWN);
}

/** Whether what an answer is called holds the words: «opening». */
export function isCalled({ person }: Turn, answer: Answer, words: string): boolean {
  return foldName(say({ key: answerName(answer) }, person)).includes(foldName(words));
}

/** The answer that holds now, for one that may have been changed since. */
export async function currentAnswer(turn: Turn, answer: Answer): Promise<Answer> {
  let current = answer;
  for (;;) {
    const [next] = await turn.answers.list({ supersedesId: current.id }, { by: 'at', descending: true, limit: 1 });
    if (!next) return current;
    current = next;
  }
}

/** The answer that holds now, of what came in before. */
export async function answerMadeBy(turn: Turn, inboundId: string | undefined): Promise<Answer | undefined> {
  if (inboundId === undefined) return undefined;
  const [made] = await turn.answers.list({ inboundId }, { by: 'at', descending: true, limit: 1 });
  return made && currentAnswer(turn, made);
}

/** The button that changes an answer. */
export function editChoice(answer: Answer): Choice {
  return labelled(
    answer.id,
    { key: 'edit.choice', values: { what: { key: answerName(answer) }, words: firstWords(answer.text) } },
    { command: 'edit', options: { answer: answer.id } },
  );
}
