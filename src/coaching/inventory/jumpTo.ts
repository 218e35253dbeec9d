import { foldName } from '../../domain/name/name.ts';
import type { Turn } from '../../turn.ts';
import { type Place, readPlace } from './place.ts';

/** What one says around the circle one wants to go to: “can I go to my ex colleagues first”, «eerst de buren graag». */
const around = new Set(
  `can could may shall should would let lets us i we you id want wanna like rather to go going do doing switch jump skip move start begin continue on with at
  back first now then instead next the my our about what how please ok okay so and but actually maybe circle circles group over please pls plz thx thanks one name names of put here inventory inventarisatie laten neem nemen pak pakken take
  kan kun kunnen mag mogen zullen wil wilt willen graag liever ik we wij je jij u even eerst nu dan maar toch ook naar bij met terug ga gaan doe doen verder
  beginnen begin starten de het mijn mn onze kring kringen groep en maar eigenlijk misschien alsjeblieft door over wat van volgende doorgaan aan`.split(
    /\s+/u,
  ),
);
const MOST_WORDS = 14;
const LONGEST = 120;
const LONGEST_PLACE = 5;

/** The circle that a line asks to go to, and nothing else: “neighbours first”, «mag ik eerst m'n oud-collega's?». */
export async function jumpTo(turn: Turn, text: string): Promise<Place | undefined> {
  if (text.length > LONGEST) return undefined;
  const words = text
    .trim()
    .replace(/[\s:?!.…]+$/u, '')
    .split(/[\s,]+/u);
  if (words.length > MOST_WORDS) return undefined;
  const isOfPlace = (word: string) => !around.has(foldName(word.replace(/['’]/gu, '')));
  const from = words.findIndex(isOfPlace);
  const to = words.findLastIndex(isOfPlace);
  if (from < 0 || to - from >= LONGEST_PLACE) return undefined;
  return readPlace(turn, words.slice(from, to + 1).join(' '));
}
