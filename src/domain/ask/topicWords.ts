import { soundOf } from './soundOf.ts';
import { stemOf } from './stemOf.ts';

/** A word of a topic, as it was typed, as it sounds, and without its ending. */
export interface TopicWord {
  readonly typed: string;
  readonly sound: string;
  readonly stem: string;
}

/** More words than this are a story: the first ones tell the subject. */
const MOST = 8;
/** Nothing is searched beyond this many characters. */
const LONGEST = 300;
const LONGEST_WORD = 40;

/** Words that tell nothing of a subject, in either language, as they sound. */
const empty = new Set(
  soundOf(
    `de het een en of in op aan van voor met bij naar om te tot uit over door als dan dat die dit deze er hier daar waar wat
     wie hoe welke welk ik je jij u hij zij ze we wij jullie mijn jouw zijn haar ons onze hun is was ben bent zijn worden
     wordt word heb hebt heeft hebben had kan kun kunt kunnen wil wilt willen zou zouden moet moeten mag niet geen wel ook
     nog maar iets iemand niemand mensen iedereen weet weten kent ken kennen kennis verstand ervaring doen doet gaan gaat
     mij me whos else anders zoek zoekt looking contact contacten contacts goed goede nieuw nieuwe graag even eens eigen veel meer naar toe zit zitten werken werkt vraag vragen helpen help
     the a an and or in on at of for with by to from into about as than that this these those there here where what who
     whom which how i you he she it we they my your his her our their is was are be been being am do does did doing have
     has had can could will would should may might must not no yes also just some something somebody someone anybody
     anyone nobody people know knows known knowing any more much many good new get getting go going up out`,
  )
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** The words of a topic that tell something, at most eight, each once; of a topic of small words only, all of them. */
export function topicWords(topic: string): TopicWord[] {
  const all = wordsOf(topic.slice(0, LONGEST));
  const telling = all.filter(({ sound }) => !empty.has(sound));
  const once = new Map((telling.length > 0 ? telling : all).map((word) => [word.stem, word]));
  return [...once.values()].slice(0, MOST);
}

/** Every word of a text, in order. A hyphen or an apostrophe joins. */
export function wordsOf(text: string): TopicWord[] {
  return [...text.matchAll(/[\p{L}\p{N}](?:['’‘`´-]?[\p{L}\p{M}\p{N}])*/gu)].flatMap(([typed]) => {
    const sound = soundOf(typed);
    return sound === '' || sound.length > LONGEST_WORD ? [] : [{ typed, sound, stem: stemOf(sound) }];
  });
}
