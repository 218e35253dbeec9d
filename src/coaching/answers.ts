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
    inboundId: turn.inboundId ?? null,
  });
}

/** Keeps the answer to a question of a conversation; one given before makes way for it. */
export async function answerIn(
  turn: Turn,
  conversation: Pick<Conversation, 'id' | 'aboutType' | 'aboutId'>,
  question: string,
  text: string,
): Promise<Answer> {
  const { id: conversationId } = conversation;
  const [former] = await turn.answers.list({ conversationId, question }, { by: 'at', descending: true, limit: 1 });
  const superseded = former ? { supersedesId: former.id } : {};
  return addAnswer(turn, { question, text, about: conversation, conversationId, ...superseded });
}
