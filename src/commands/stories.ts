import { z } from 'zod';
import { labelled, message, reply } from '../coaching/messages.ts';
import { storyTold } from '../coaching/story/storyTalk.ts';
import { answerTalk } from '../coaching/walk/walk.ts';
import type { Story } from '../domain/entities.ts';
import { UserError } from '../domain/errors.ts';
import type { Item } from '../domain/message.ts';
import type { Turn } from '../turn.ts';
import { defineCommand, ref, text } from './command.ts';

const SHOWN = 8;

/** Success stories: shows them, takes a new one, removes one. What was told is changed by `edit`. */
export const stories = defineCommand({
  name: 'stories',
  words: { en: ['stories', 'story'], nl: ['verhalen', 'verhaal'] },
  options: z.object({ story: ref('stories'), set: z.enum(['new', 'removed']).optional(), line: text() }),
  async run(turn, { story: id, set, line }) {
    if (id !== undefined) {
      const story = await turn.stories.get(id);
      if (!story) throw new UserError('error.not-found');
      if (set === 'removed') return remove(turn, story);
      return void (await turn.say(message('reply', 'story.list', undefined, { items: [storyItem(story)] })));
    }
    const told = line?.trim() ?? '';
    if (told !== '') {
      const conversation = await turn.start('story', { silent: true });
      return answerTalk(turn, conversation, 'situation', { text: told });
    }
    const all = await turn.stories.list({}, { by: 'at', descending: true, limit: SHOWN });
    if (set === 'new' || all.length === 0) return void (await turn.start('story'));
    const another = labelled('another', { key: 'story.another' }, { command: 'stories', options: { set: 'new' } });
    await turn.say(message('reply', 'story.list', undefined, { items: all.map(storyItem), choices: [another] }));
  },
});

function storyItem(story: Story): Item {
  const run = { command: 'stories', options: { story: story.id, set: 'removed' } };
  const label = { key: 'story.remove' as const, values: { title: story.title } };
  return { body: [{ quote: storyTold(story) }], choices: [labelled(`cancelled:${story.id.slice(-8)}`, label, run)] };
}

/** With the story go the answers it was told in. */
async function remove(turn: Turn, story: Story): Promise<void> {
  const others = (await turn.stories.list()).filter(({ id }) => id !== story.id);
  for (const part of ['situation', 'deed', 'result'] as const) {
    if (others.some((other) => other[part] === story[part])) continue;
    const told = await turn.answers.list({ question: `story.${part}`, text: story[part] });
    for (const { id } of told) await turn.answers.remove(id);
  }
  await turn.stories.remove(story.id);
  await turn.say(reply('story.removed', { title: story.title }));
}
