import { editDistance } from '../editDistance.ts';
import { plainOf } from './soundOf.ts';
import type { TopicWord } from './topicWords.ts';

/** Shorter pieces stand in too many words to mean anything. */
const SHORTEST_PIECE = 4;
const LONG_PIECE = 6;
const SHORTEST_SLIP = 5;
const LONG = 8;
/** Words of one family share their beginning: so much of the longer one at least. */
const FAMILY = 0.5;

/**
 * How well a word that was kept answers a word that is asked for, 0 to 1: the same word 1, the word inside a compound
 * ("hypotheken" in "hypotheekadvies") .8 to .9, a part of the compound that is asked for .5 to .85, a slip of the finger
 * .6 or .75, two compounds with a long piece in common .5 to .8, a word that begins the same ("verpleging", "verpleegkundige") by how much of it does.
 */
export function wordFit(asked: TopicWord, kept: TopicWord): number {
  if (asked.sound === kept.sound || asked.stem === kept.stem || isPlural(asked.sound, kept.sound)) return 1;
  return Math.max(
    inside(asked, kept),
    prefixed(asked, kept),
    part(asked, kept),
    shared(asked.sound, kept.sound),
    slip(asked.sound, kept.sound),
    family(asked, kept),
  );
}

/** How well a word of somebody's name answers a word that is asked for: the very word, or a slip of the finger of it. */
export function nameFit(asked: TopicWord, kept: TopicWord): number {
  if (asked.sound === kept.sound) return 1;
  return Math.abs(asked.sound.length - kept.sound.length) <= 1 && asked.sound[0] === kept.sound[0]
    ? slip(asked.sound, kept.sound)
    : 0;
}

/** Short words that differ by an s only: “app” and “apps”. */
function isPlural(one: string, other: string): boolean {
  return one.length + other.length >= SHORTEST_SLIP && (one === `${other}s` || other === `${one}s`);
}

/** A word without what a verb begins with: «verhuur» and «huren», as `soundOf` writes them. */
const bareOf = (stem: string) => stem.replace(/^(?:fer(?=.{3})|(?:be|her|ont|an|af|op|uit|in|om)(?=.{4}))/u, '');

function prefixed({ stem }: TopicWord, { stem: kept }: TopicWord): number {
  return bareOf(stem) === kept || bareOf(kept) === stem ? 0.7 : 0;
}

function inside({ stem, typed }: TopicWord, { sound, stem: bare, typed: kept }: TopicWord): number {
  if (stem.length < SHORTEST_PIECE) {
    const one = plainOf(typed).replace(/s$/u, '');
    return (stem.length === 3 && sound.startsWith(stem)) || (one.length === 3 && plainOf(kept).startsWith(one))
      ? 0.6
      : 0;
  }
  if (sound.startsWith(stem)) return 0.9;
  return sound.endsWith(stem) || bare.endsWith(stem) || (stem.length > SHORTEST_PIECE && sound.includes(stem))
    ? 0.8
    : 0;
}

function part({ sound, stem: bare }: TopicWord, { stem, sound: whole }: TopicWord): number {
  if (stem.length < SHORTEST_PIECE || whole.length < SHORTEST_PIECE) return 0;
  const share = stem.length / sound.length;
  if (sound.startsWith(stem)) return 0.5 + 0.4 * share;
  return [sound, bare].some((asked) => asked.endsWith(whole) || asked.endsWith(stem)) ? 0.45 + 0.4 * share : 0;
}

/** Two compounds with a long piece in common: the same beginning, or the end of one that begins the other. */
function shared(asked: string, kept: string): number {
  for (let length = asked.length; length >= LONG_PIECE; length -= 1) {
    if (kept.startsWith(asked.slice(0, length)) || kept.startsWith(asked.slice(-length)))
      return 0.45 + (0.35 * length) / asked.length;
  }
  return 0;
}

function slip(asked: string, kept: string): number {
  if (asked.length < SHORTEST_SLIP) return 0;
  const most = asked.length >= LONG ? 2 : 1;
  const beginning = kept.length > asked.length + most ? kept.slice(0, asked.length) : kept;
  const distance = editDistance(asked, beginning, most);
  if (distance > most || asked[0] !== kept[0]) return 0;
  return distance === 1 ? 0.75 : 0.6;
}

function family({ sound, stem }: TopicWord, other: TopicWord): number {
  let shared = 0;
  while (shared < sound.length && sound[shared] === other.sound[shared]) shared += 1;
  if (shared < SHORTEST_PIECE) return 0;
  const share = shared / Math.max(stem.length, other.stem.length);
  return share >= FAMILY && shared / stem.length >= FAMILY ? Math.min(0.8, 0.9 * share) : 0;
}
