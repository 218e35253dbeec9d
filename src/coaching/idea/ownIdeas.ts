import type { OwnIdea } from '../../domain/entities.ts';
import { firstWords } from '../../domain/firstWords.ts';
import { foldName } from '../../domain/name/name.ts';
import type { Turn } from '../../turn.ts';
import { choice, labelled, message, para, reply } from '../messages.ts';

const LONGEST = 300;
const SHOWN = 10;

/** Keeps an idea of one's own; the same one twice is one. */
export async function addIdea(turn: Turn, told: string): Promise<void> {
  const words = told.slice(0, LONGEST).trim();
  const known = (await turn.ideas.list()).find((each) => foldName(each.words) === foldName(words));
  if (known) return void (await turn.say(reply('ideas.known', { words: known.words })));
  const { id } = await turn.ideas.add({ words, at: turn.now });
  const undo = choice('undo', { command: 'ideas', options: { idea: id } });
  await turn.say(reply('ideas.added', { words }, { choices: [undo] }));
}

/** One's own ideas, the newest first, each with the button that removes it. */
export async function listOwn(turn: Turn): Promise<void> {
  const own = await turn.ideas.list({}, { by: 'at', descending: true, limit: SHOWN });
  if (own.length === 0) return void (await turn.say(reply('ideas.own-none')));
  const items = own.map(({ id, words }) => ({
    body: [para('ideas.own-item', { words })],
    choices: [
      labelled(
        `cancelled:${id.slice(-8)}`,
        { key: 'ideas.remove', values: { words: firstWords(words) } },
        { command: 'ideas', options: { idea: id } },
      ),
    ],
  }));
  await turn.say(message('reply', 'ideas.own-list', undefined, { items }));
}

/** It is gone; the undo keeps it anew. */
export async function removeIdea(turn: Turn, { id, words }: OwnIdea): Promise<void> {
  await turn.ideas.remove(id);
  const undo = choice('undo', { command: 'ideas', options: { line: `add ${words}` } });
  await turn.say(reply('ideas.removed', { words }, { choices: [undo] }));
}
