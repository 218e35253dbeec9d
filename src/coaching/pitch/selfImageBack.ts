import type { Conversation } from '../../domain/entities.ts';
import { readSelfImage, type SelfImage } from '../../domain/selfImage/selfImage.ts';
import type { Turn } from '../../turn.ts';
import { choice, para } from '../messages.ts';
import type { Answered, Ask } from '../walk/talk.ts';

/** So many of one's own stories stand beside the question. */
const STORIES = 2;

/**
 * Looks at what somebody said of themselves: words that make them small or big are shown back once and never rewritten.
 *
 * @returns the words to keep, or nothing while they are shown back; kept unless something else is said
 */
export function imageRound({ data }: Conversation, step: string, { text }: Answered): string | undefined {
  const looked = data.looked === step;
  const said = text ?? (looked ? (data.said as string | undefined) : undefined);
  delete data.image;
  if (said === undefined) return undefined;
  const image = looked ? undefined : readSelfImage(said);
  if (!image) return said;
  Object.assign(data, { said, image, looked: step });
  return undefined;
}

/** Whether words are being shown back. */
export function isShownBack({ data }: Conversation): boolean {
  return data.image !== undefined;
}

/** The words being shown back, as they were said. */
export function saidSoFar({ data }: Conversation): string | undefined {
  return data.image === undefined ? undefined : (data.said as string | undefined);
}

/** The question back, with the person's own stories beside it; nothing when none is due. */
export async function imageBack(turn: Turn, { data }: Conversation): Promise<Ask | undefined> {
  const image = data.image as SelfImage | undefined;
  if (!image) return undefined;
  const stories = await turn.stories.list({}, { by: 'at', descending: true, limit: STORIES });
  return {
    key: `self-image.${image.is}`,
    values: { words: image.words },
    before: stories.map(({ title, situation, deed, result }) =>
      para('self-image.story', { title, what: result || deed || situation }),
    ),
    choices: [choice('keep')],
  };
}
