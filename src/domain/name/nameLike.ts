import { readAffirmed } from '../affirmed.ts';
import { foldName, matchName, type Named } from './name.ts';
import { leadingName, mayBeAPerson } from './personWords.ts';

const longest = 4;
/** Longer than any name, and short enough for the index on names. */
export const LONGEST_NAME = 120;
/** Words that are no part of a name, however few of them there are. */
const ordinary = new Set(
  `ik je jij jullie we wij hij zij ze het een geen niet wel weet wat wie waar dat dit iets iemand niemand ja nee misschien nog is was
  undo ongedaan gedaan klaar verstuurd gestuurd gebeld gemaild geappt gesproken done sent called
  mijn maar om te aan over met doe hoor hoi hallo dank bedankt ok oke prima
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag morgen later vraag meer
  monday tuesday wednesday thursday friday saturday sunday tomorrow ask more
  i you we he she they it a the no not dont know what who where that this something someone somebody nobody yes maybe my is was
  to with about but do hi hello thanks thank sure okay`.split(/\s+/),
);

/** Whether typed words may be somebody's name: a contact's, one by its capitals, or a few words that mean nothing else. */
export function isNameLike(typed: string, contacts: readonly Named[]): boolean {
  const name = typed.trim();
  if (name.length > LONGEST_NAME) return false;
  if (matchName(name, contacts).is !== 'none') return true;
  if (/^\d/u.test(name) || readAffirmed(name)?.rest === '') return false;
  if (leadingName(name) === name) return mayBeAPerson(name);
  const words = foldName(name).split(' ');
  return !name.includes('?') && words.length <= longest && !words.some((word) => word === '' || ordinary.has(word));
}
