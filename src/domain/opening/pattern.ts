import { openingGroups } from '../../method/opening/words.ts';

const gap = '(?:[^ ]+ ){0,5}';

function words(alternatives: string): string {
  return alternatives
    .replace(/<(\w+)>/g, (_, name: string) => openingGroups[name] ?? '')
    .split('|')
    .map((word) => (word === '$' ? word : `${word.replaceAll('*', '[^ ]*')} `))
    .join('|');
}

function expression(token: string): string {
  if (token === '~') return gap;
  if (token === '^') return '(?<=^ )';
  if (token.startsWith('!')) return `(?!${words(token.slice(1))})[^ ]+ `;
  return token.endsWith('?') ? `(?:${words(token.slice(0, -1))})?` : `(?:${words(token)})`;
}

/** The notation of `method/opening/words.ts` as one expression over the words of a clause, each followed by one space. */
export function openingPattern(patterns: readonly string[]): RegExp {
  const sources = patterns.map((pattern) => pattern.split(' ').map(expression).join(''));
  return new RegExp(`(?<= )(?:${sources.join('|')})`, 'g');
}
