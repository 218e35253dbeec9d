import type { Named } from './name.ts';
import { type PastedNames, pastedNames } from './pastedNames.ts';
import { nameSource } from './personWords.ts';
import { withCapitals } from './smallLetters.ts';

/** «Ik sprak Joost», “I met Nora and”: what leads to the names. */
const LEAD =
  /^\s*(?:(?:en|and|ook|also)\s+)*(?:(?:ik|we|i)\s+)?(?:(?:heb|have)\s+)?(?:sprak|ontmoette|zag|leerde|met|spoke|talked|saw|chatted)\s+(?:(?:met|to|with)\s+)?(?:(?:ook|also|even|o\.a\.|onder andere)\s+)*(?=\p{Lu})/iu;
/** A whole name, and one thing behind the comma that names nobody else: where they work, or what it was about. */
const WITH_BEHIND = new RegExp(String.raw`^(?<name>${nameSource})\s*,\s*(?<behind>[^,]{2,80})$`, 'u');
const WHOLE_NAME = /\s/u;

/** Whom one met, a name a line, with where they work or what it was about behind it. */
export function peopleMet(text: string, contacts: readonly Named[]): PastedNames {
  const lines = text.split(/\r?\n/u).map((line) => {
    const bare = withCapitals(line, contacts).replace(LEAD, '').trim();
    const { name, behind } = WITH_BEHIND.exec(bare)?.groups ?? {};
    const isTold = name && behind && WHOLE_NAME.test(name) && !/\p{Lu}\S*\s.*\p{Lu}/u.test(behind);
    return isTold ? `${name} (${behind})` : bare;
  });
  return pastedNames(lines.join('\n'), contacts);
}
