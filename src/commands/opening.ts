import { z } from 'zod';
import { tryOpening } from '../coaching/opening/opening.ts';
import { answerTalk } from '../coaching/walk/walk.ts';
import { defineCommand, text } from './command.ts';

/** Reads an opening at any time: does it say what you come for, or does it ask after all? */
export const opening = defineCommand({
  name: 'opening',
  words: { en: ['opening'], nl: ['opening', 'openingszin'] },
  options: z.object({ line: text() }),
  async run(turn, { line }) {
    const sentence = line?.trim();
    const [active] = await turn.conversations.list({ state: 'active', script: 'prep', step: 'opening' }, { limit: 1 });
    if (active && sentence) return answerTalk(turn, active, 'opening', { text: sentence });
    await tryOpening(turn, sentence);
  },
});
