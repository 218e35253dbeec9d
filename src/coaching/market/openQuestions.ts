import { isBefore } from '../../domain/calendar.ts';
import type { MarketNote, Meeting } from '../../domain/entities.ts';
import { wordsInCommon } from '../../domain/likeness/tellingWords.ts';
import { type Known, mayAnswer } from '../../domain/market/fitsQuestion.ts';
import type { Choice, Paragraph } from '../../domain/message.ts';
import type { Turn } from '../../turn.ts';
import { goalOf } from '../meet/aboutMeeting.ts';
import { partnersOf } from '../meet/meetingFacts.ts';
import { labelled, para } from '../messages.ts';

/** The questions still open for the goals one works towards, the oldest first. */
export async function openQuestions(turn: Turn): Promise<MarketNote[]> {
  const goals = await turn.goals.list({ state: 'open' });
  if (goals.length === 0) return [];
  const goalId = goals.map(({ id }) => id);
  return turn.marketNotes.list({ goalId, kind: 'question', state: 'open' }, { by: 'at' });
}

/** The first open question that somebody may know the answer to. */
export function questionFor(questions: readonly MarketNote[], contact: Known): MarketNote | undefined {
  return questions.find(({ text }) => mayAnswer(text, contact));
}

/**
 * The question that goes with a conversation, and who may answer it: one that a partner may know the answer to or that the
 * conversation is about, else the oldest one for its goal.
 */
async function questionOf(turn: Turn, meeting: Meeting): Promise<{ question: MarketNote; who: string } | undefined> {
  const [first, ...others] = await partnersOf(turn, meeting.id);
  const questions = await openQuestions(turn);
  if (!first || questions.length === 0) return undefined;
  for (const partner of [first, ...others]) {
    const question = questionFor(questions, partner);
    if (question) return { question, who: partner.name };
  }
  const goal = await goalOf(turn, meeting);
  const about = questions.find(({ text }) => wordsInCommon(text, meeting.about ?? '').count > 0);
  const question = about ?? questions.find(({ goalId }) => goalId === goal?.id);
  return question ? { question, who: first.name } : undefined;
}

/** «Je wilde weten …: kan Anna daar iets over zeggen?», before a conversation. */
export async function questionBefore(turn: Turn, meeting: Meeting): Promise<Paragraph[]> {
  const found = await questionOf(turn, meeting);
  return found ? [para('market.could', { question: found.question.text, who: found.who })] : [];
}

/** Behind a conversation: whether the question that went with it is answered, with the button that settles it. */
export async function questionBehind(turn: Turn, meeting: Meeting): Promise<{ body: Paragraph[]; choices: Choice[] }> {
  const found = await questionOf(turn, meeting);
  if (!found || isBefore(meeting.startsAt, found.question.at)) return { body: [], choices: [] };
  const { id, text } = found.question;
  const known = labelled(
    `answered:${id.slice(-8)}`,
    { key: 'market.now-known' },
    { command: 'market', options: { note: id, set: 'answered' } },
  );
  return { body: [para('market.did-you-hear', { question: text })], choices: [known] };
}
