import type { Goal, MarketNote } from '../../domain/entities.ts';
import { firstWords } from '../../domain/firstWords.ts';
import type { Item, Message, Paragraph } from '../../domain/message.ts';
import type { Turn } from '../../turn.ts';
import { labelled, message, para, reply } from '../messages.ts';
import { knownAt, notesOf } from './marketNotes.ts';

/** The market for a goal: what is known, whom one knows where, and the open questions with the buttons that settle them. */
export async function marketShown(turn: Turn, goal: Goal): Promise<Message> {
  const notes = await notesOf(turn, goal.id);
  if (notes.length === 0) return reply('market.none');
  const told = (kind: MarketNote['kind']) => notes.filter((note) => note.kind === kind);
  const line = (kind: 'where' | 'moves'): Paragraph[] => {
    const texts = told(kind).map(({ text }) => text);
    return texts.length > 0 ? [para(`market.shown-${kind}`, { text: texts.join('; ') })] : [];
  };
  const questions = told('question').filter(({ state }) => state === 'open');
  const answered = told('question').length - questions.length;
  const add = (part: 'organisation' | 'question') =>
    labelled(
      `add-${part}`,
      { key: `market.add-${part}` as const },
      { command: 'market', options: { goal: goal.id, add: part } },
    );
  return message(
    'reply',
    'market.shown',
    { goal: goal.words },
    {
      body: [
        ...line('where'),
        ...(await knownAt(turn, goal.id)),
        ...line('moves'),
        ...(answered > 0 ? [para('market.answered-count', { count: answered })] : []),
      ],
      items: questions.map(questionItem),
      choices: [add('organisation'), add('question')],
    },
  );
}

/** A question still open, with the buttons that settle it. */
export function questionItem({ id, text }: MarketNote): Item {
  const to = (set: MarketNote['state']) => ({ command: 'market', options: { note: id, set } });
  const values = { words: firstWords(text) };
  const short = id.slice(-8);
  return {
    body: [para('market.open-question', { question: text })],
    choices: [
      labelled(`done:${short}`, { key: 'market.button-answered', values }, to('answered')),
      labelled(`cancelled:${short}`, { key: 'market.button-dropped', values }, to('dropped')),
    ],
  };
}
