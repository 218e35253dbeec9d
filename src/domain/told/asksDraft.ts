import { nameSource } from '../name/personWords.ts';

const draft =
  '(?:opzet(?:je)?|bericht(?:je)?|verzoek(?:je)?|mail(?:tje)?|tekst(?:je)?|draft|request|message|note|e-?mail|something)';
const makes = '(?:maak|schrijf|geef|doe|bedenk|draft|write|make|give)(?!\\p{L})';
const filling = '(?:(?:me|mij|dan|maar|nu|even|ook|nog|eens|een|an?|the|for me|to send)\\s+){0,4}';
const whom = `(?:voor|aan|naar|for|to)\\s+(?<name>${nameSource})`;
const ASKS = new RegExp(
  `(?:^|[,.;!]\\s+|\\s(?:en|and)\\s+)(?:(?:can|could|will) you\\s+|(?:kun|kan|wil) je\\s+)?(?:${makes}\\s+${filling}(?:${draft}\\s+${whom}|${whom.replace('<name>', '<behind>')}\\s+${filling}${draft})|(?:een|an?)\\s+${draft}\\s+${whom.replace('<name>', '<bare>')})(?=[\\s.!?]*$|\\s+(?:please|graag|maar|alsjeblieft)[\\s.!?]*$)`,
  'u',
);

/** For whom a line asks a draft, the name as typed: «maak voor Joussef maar een opzetje», “draft a message to Priya”. */
export function readDraftFor(text: string): string | undefined {
  const line = text.trim().replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  const { name, behind, bare } = ASKS.exec(line)?.groups ?? {};
  return name ?? behind ?? bare;
}
