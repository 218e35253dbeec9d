import type { Mention, MentionField } from './mention.ts';
import { type TopicWord, topicWords, wordsOf } from './topicWords.ts';
import { nameFit, wordFit } from './wordFit.ts';

/** Somebody who may know, and the words that tell so. */
export interface Knower {
  readonly contactId: string;
  readonly score: number;
  /** The mention that answers the topic best. */
  readonly why: Mention;
}

/** What somebody does, did or was named for tells more than where they work or what they are called. */
const weights: Readonly<Record<MentionField, number>> = {
  role: 1,
  notes: 1,
  helped: 1,
  referral: 1,
  evaluation: 0.95,
  partner: 0.95,
  about: 0.95,
  organisation: 0.95,
  currency: 0.9,
  interests: 0.9,
  tip: 0.85,
  circle: 0.75,
  network: 0.7,
  name: 0.5,
};
/** What fits less is chance. */
const LEAST = 0.45;
/** What fits a word much less than somebody else's is chance too: “bakery” once there is a battery. */
const NEAR = 0.8;
/** Each further thing that tells the same makes it a little surer. */
const MORE = 0.05;
const MOST_MORE = 3;

/**
 * Who may know about a topic, best first. For each word of the topic the best mention of somebody counts, by how well its
 * words fit (`wordFit`) and what kind of mention it is; a word that few are mentioned with weighs more than one that many
 * are. More mentions make it a little surer. Ties go by name, and then by id.
 */
export function rankKnowers(topic: string, mentions: readonly Mention[], nameOf: (id: string) => string): Knower[] {
  const words = topicWords(topic);
  const all = mentions.map((mention) => ({ mention, fits: fitsOf(words, mention) }));
  const best = words.map((_, at) => Math.max(0, ...all.map(({ fits }) => fits[at] ?? 0)));
  const fits = all.map((each) => ({
    ...each,
    fits: each.fits.map((fit, at) => (fit < NEAR * (best[at] ?? 0) ? 0 : fit)),
  }));
  const people = Map.groupBy(fits, ({ mention }) => mention.contactId);
  const rarity = words.map((_, at) => {
    const count = [...people.values()].filter((all) => all.some(({ fits }) => (fits[at] ?? 0) > 0)).length;
    return count === 0 ? 0 : 1 / (1 + Math.log2(count));
  });
  const sum = rarity.reduce((total, each) => total + each, 0);
  const ranked = [...people].flatMap(([contactId, all]): Knower[] => {
    const worth = (each: readonly number[]) => each.reduce((total, fit, at) => total + fit * (rarity[at] ?? 0), 0);
    const best = all.toSorted((one, other) => worth(other.fits) - worth(one.fits))[0];
    if (!best || worth(best.fits) === 0) return [];
    const together = words.map((_, at) => Math.max(...all.map(({ fits }) => fits[at] ?? 0)));
    const more = Math.min(MOST_MORE, all.filter(({ fits }) => worth(fits) > 0).length - 1);
    return [{ contactId, score: worth(together) / sum + more * MORE, why: best.mention }];
  });
  const byName = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  return ranked.sort(
    (one, other) =>
      other.score - one.score ||
      byName(nameOf(one.contactId), nameOf(other.contactId)) ||
      byName(one.contactId, other.contactId),
  );
}

/** How well a mention answers each word of the topic, 0 where it does not. */
function fitsOf(words: readonly TopicWord[], { text, field }: Mention): number[] {
  if (field === 'name') return words.map((word) => nameFits(word, text));
  const whole = wordsOf(text);
  // A piece of a word with hyphens is a word: “app” in “app-ontwikkelaar”.
  const kept = [
    ...whole,
    ...whole.flatMap(({ typed }) => (typed.includes('-') ? wordsOf(typed.replaceAll('-', ' ')) : [])),
  ];
  const joined = whole.slice(1).map((word, at) => ({
    ...word,
    sound: (whole[at]?.sound ?? '') + word.sound,
    stem: (whole[at]?.sound ?? '') + word.stem,
  }));
  return words.map((word, at) => {
    const next = words[at + 1];
    const before = words[at - 1];
    const single = Math.max(
      0,
      ...kept.map((each) => wordFit(word, each)),
      ...joined.map((each) => (each.stem === word.stem ? 1 : 0)),
    );
    // «ground water» is asked for and “groundwater” was kept.
    const pair = [
      next && { ...next, sound: word.sound + next.sound, stem: word.sound + next.stem },
      before && { ...word, sound: before.sound + word.sound, stem: before.sound + word.stem },
    ];
    const double = Math.max(
      0,
      ...pair.flatMap((both) => (both ? kept.map((each) => (each.stem === both.stem ? 1 : 0)) : [])),
    );
    const fit = Math.max(single, double);
    return fit < LEAST ? 0 : fit * weights[field];
  });
}

/** A name tells something when it is asked for itself: «marketing» is no Mark. */
function nameFits(word: TopicWord, name: string): number {
  const kept = [...wordsOf(name), ...wordsOf(name.replace(/-/gu, ' '))];
  const fit = Math.max(0, ...kept.map((each) => nameFit(word, each)));
  return fit < LEAST ? 0 : fit * weights.name;
}
