import type { Story } from '../entities.ts';
import { wordsInCommon } from './tellingWords.ts';

/** The story that has most in common with what a conversation is about, and the word that ties them; none when nothing does. */
export function fittingStory<T extends Pick<Story, 'situation' | 'deed' | 'result'>>(
  stories: readonly T[],
  about: string,
): { story: T; word: string } | undefined {
  let best: { story: T; word: string; count: number } | undefined;
  for (const story of stories) {
    const { first, count } = wordsInCommon(about, `${story.situation} ${story.deed} ${story.result}`);
    if (first !== undefined && count > (best?.count ?? 0)) best = { story, word: first, count };
  }
  return best && { story: best.story, word: best.word };
}
