import { nameSource } from '../name/personWords.ts';
import type { Account } from './readAccount.ts';

const isnt = "(?:isn['’]?t|is not|was not|wasn['’]?t|aren['’]?t|is niet|is geen|is no)";
/** “Leeds Teaching Hospitals isn't a person, that's where Grace works”. */
const NOBODY = new RegExp(
  `(?<name>${nameSource})\\s+(?:${isnt}\\s+(?:(?:a|an|the|geen|een|de|het)\\s+)?(?:person|name|people|persoon|mens|naam)|is\\s+(?:(?:a|an|the|een|de|het|my|his|her|their|mijn|haar|zijn|hun)\\s+)?(?:organi[sz]ation|company|firm|employer|hospital|organisatie|bedrijf|werkgever|ziekenhuis)(?=\\s*(?:$|[,.;!]))|is\\s+(?:where|waar)\\s+\\S+(?:\\s+\\S+){0,3}\\s+(?:works?|werkt))`,
  'u',
);
const WORKS_THERE = new RegExp(`(?:where|waar)\\s+(?<who>${nameSource}|he|she|hij|zij|ze)\\s+(?:works?|werkt)`, 'u');
const SAME =
  /(?<!\p{L})(?:is|are|zijn|(?:it|that)['’]?s|dat is|het is)\s+(?:one and )?(?:the same|dezelfde|een en dezelfde|de zelfde)(?!\p{L})/iu;

/** Takes out of an account what is said not to be somebody, or to be somebody twice; nothing when a line says neither. */
export function mendAccount(account: Account, text: string): Account | undefined {
  const nobody = NOBODY.exec(text)?.groups?.name;
  const referrals = linesOf(account);
  const at = nobody === undefined ? -1 : referrals.findIndex((line) => line.startsWith(nobody));
  if (nobody !== undefined && at >= 0) {
    const who = WORKS_THERE.exec(text)?.groups?.who ?? '';
    const bearer = Math.max(
      referrals.findIndex((line) => who !== '' && line.startsWith(who)),
      at - 1,
    );
    return {
      ...account,
      referrals: referrals.flatMap((line, index) =>
        index === at ? [] : index === bearer && !line.includes('(') ? [`${line} (${nobody})`] : [line],
      ),
    };
  }
  return SAME.test(text) ? { ...account, referrals: eachOnce(referrals) } : undefined;
}

/** People each once: «Grace» beside «Grace Okafor» is the same. */
export function eachOnce(lines: readonly string[]): string[] {
  return lines.filter(
    (line, at) =>
      !lines.some((other, index) => index !== at && (other.startsWith(`${line} `) || (other === line && index < at))),
  );
}

/** The people an account names, one a line. */
function linesOf({ referrals }: Account): string[] {
  return referrals.flatMap((line) => line.split(/,\s+(?:(?:and|en)\s+)?(?=\p{Lu})|\s+(?:and|en)\s+(?=\p{Lu})/u));
}
