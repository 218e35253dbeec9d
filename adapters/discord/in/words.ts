import type { Written } from './payloads.ts';

const OWN_SIGN = /<a?:\w+:\d+>/gu;

/** What somebody wrote, in plain words: people by their names, without the signs that only a server has. */
export function wordsOf({ content, mentions }: Pick<Written, 'content' | 'mentions'>): string {
  const named = new Map(mentions.map(({ id, global_name: name, username }) => [id, name ?? username]));
  return content
    .replace(/<@!?(\d+)>/gu, (_, id: string) => `@${named.get(id) ?? ''}`)
    .replace(OWN_SIGN, '')
    .replaceAll('\0', '')
    .trim();
}
