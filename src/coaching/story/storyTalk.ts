import type { Answer, Conversation, Story } from '../../domain/entities.ts';
import { firstWords } from '../../domain/firstWords.ts';
import { storyScript } from '../../method/scripts/story.ts';
import type { Turn } from '../../turn.ts';
import { choice, labelled, reply } from '../messages.ts';
import type { Answered, Next, Talk } from '../walk/talk.ts';

type Part = 'situation' | 'deed' | 'result';

async function keep(turn: Turn, { data }: Conversation, step: string, { text }: Answered): Promise<Next | undefined> {
  if (text === undefined) return step === 'situation' ? 'end' : undefined;
  if (step === 'situation') {
    const empty = { title: firstWords(text), situation: text, deed: '', result: '', at: turn.now };
    data.story = (await turn.stories.add(empty)).id;
  } else await turn.stories.change(String(data.story), { [step]: text });
  return undefined;
}

async function finish(turn: Turn, { data }: Conversation): Promise<void> {
  const story = await turn.stories.get(String(data.story ?? ''));
  if (!story) return void (await turn.say(reply('word.stopped')));
  const count = await turn.stories.count();
  const undo = choice('undo', { command: 'stories', options: { story: story.id, set: 'removed' } });
  const another = labelled('another', { key: 'story.another' }, { command: 'stories', options: { set: 'new' } });
  await turn.say(reply('story.noted', { count }, { choices: [another, undo] }));
}

/** Changes a story with the answer it was told in. */
export async function changeStory(turn: Turn, former: Answer, fresh: Answer): Promise<void> {
  const part = former.question.split('.')[1] as Part;
  const story = (await turn.stories.list({ [part]: former.text }))[0];
  if (!story) return;
  const title = part === 'situation' ? { title: firstWords(fresh.text) } : {};
  await turn.stories.change(story.id, { [part]: fresh.text, ...title });
}

/** A story as one tells it: its parts one after the other. */
export function storyTold({ situation, deed, result }: Story): string {
  return [situation, deed, result].filter((part) => part !== '').join('\n');
}

export const storyTalk: Talk = {
  script: storyScript,
  facts: (_turn, { data }) => ({ begun: data.story !== undefined }),
  keep,
  finish,
};
