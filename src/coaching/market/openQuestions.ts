import type { Contact, MarketNote, Meeting } from '../../domain/entities.ts';
import { wordsInCommon } from '../../domain/likeness/tellingWords.ts';
import { mayAnswer } from '../../domain/market/fitsQuestion.ts';
import type { Paragraph } from '../../domain/message.ts';
import type { Turn } from '../../turn.ts';
import { goalOf } from '../meet/aboutMeeting.ts';
import { partnersOf } from '../meet/meetingFacts.ts';
import { para } from '../messages.ts';

/** The questions still open for the goals one works towards, the oldest first. */
export async function openQuestions(turn: Turn): Promise<MarketNote[]> {
  const goals = await turn.goals.list({ state: 'open' });
  if (goals.length === 0) return [];
  const goalId = goals.map(({ id }) => id);
  return turn.marketNotes.list({ goalId, kind: 'question', state: 'open' }, { by: 'at' });
}

/** The first open question that somebody may know the answer to. */
export function questionFor(questions: readonly MarketNote[], contact: Contact): MarketNote | undefined {
  return questions.find(({ text }) => mayAnswer(text, contact));
}

/**
 * «Je wilde weten …: kan Anna daar iets over zeggen?», before a conversation: an open question that a partner may know the
 * answer to or that the conversation is about, else the oldest one for its goal.
 */
export async function questionBefore(turn: Turn, meeting: Meeting): Promise<Paragraph[]> {
  const [first, ...others] = await partnersOf(turn, meeting.id);
  const questions = await openQuestions(turn);
  if (!first || questions.length === 0) return [];
  for (const partner of [first, ...others]) {
    const question = questionFor(questions, partner);
    if (question) return [para('market.could', { question: question.text, who: partner.name })];
  }
  const goal = await goalOf(turn, meeting);
  const about = questions.find(({ text }) => wordsInCommon(text, meeting.about ?? '').count > 0);
  const question = about ?? questions.find(({ goalId }) => goalId === goal?.id);
  return question ? [para('market.could', { question: question.text, who: first.name })] : [];
}
