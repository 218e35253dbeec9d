import { z } from 'zod';
import { showPitch, showVersions } from '../coaching/pitch/pitchShown.ts';
import { answerTalk } from '../coaching/walk/walk.ts';
import { defineCommand, text } from './command.ts';

const VERSIONS = /^(?:versions?|versies?|earlier|eerdere?)$/iu;

/** Half a minute about oneself: shows it, takes a new version, lets it come back to be said aloud. */
export const pitch = defineCommand({
  name: 'pitch',
  words: { en: ['pitch'], nl: ['pitch', 'praatje'] },
  options: z.object({ set: z.enum(['new', 'rehearse', 'versions']).optional(), line: text() }),
  async run(turn, { set, line }) {
    const typed = line?.trim() ?? '';
    if (set === 'versions' || VERSIONS.test(typed)) return showVersions(turn);
    if (set === 'rehearse' && (await turn.profiles.count({ about: 'pitch' })) > 0)
      return void (await turn.start('pitch', { data: { pitched: true } }));
    if (set !== undefined) return void (await turn.start('pitch'));
    if (typed === '') return showPitch(turn);
    const conversation = await turn.start('pitch', { silent: true });
    await answerTalk(turn, conversation, 'text', { text: typed });
  },
});
