import type { Answer, Conversation } from '../domain/entities.ts';
import type { Turn } from '../turn.ts';

/** The last answer to each question about something, by question key. */
export async function latestAnswers(turn: Turn, aboutId: string): Promise<ReadonlyMap<string, Answer>> {
  const all = await turn.answers.list({ aboutId }, { by: 'at' });
  const superseded = new Set(all.map(({ supersedesId }) => supersedesId));
  return new Map(all.filter(({ id }) => !superseded.has(id)).map((answer) => [answer.question, answer]));
}

/** Keeps something said as the answer to a question other than the one that was asked. */
export async function addAnswer(
  turn: Turn,
  given: {
    question: string;
    text: string;
    about?: Pick<Conversation, 'aboutType' | 'aboutId'>;
    conversationId?: string | null;
    supersedesId?: string;
  },
): Promise<Answer> {
  return turn.answers.add({
    question: given.question,
    aboutType: given.about?.aboutType ?? null,
    aboutId: given.about?.aboutId ?? null,
    conversationId: given.conversationId ?? null,
    text: given.text,
    at: turn.now,
    supersedesId: given.supersedesId ?? null,
  });
}
