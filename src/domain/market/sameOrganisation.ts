import { foldName } from '../name/name.ts';
import { isOtherOrganisation } from '../name/otherOrganisation.ts';

/** What a firm is called besides its name. */
const FORM =
  / (?:b ?v|n ?v|v ?o ?f|ltd|limited|plc|inc|llc|gmbh|ag|sa|group|groep|holding|nederland|netherlands|uk|international|tso)(?= |$)/gu;

/** Whether two organisations are loosely one: «TenneT» and «Tennet BV», «NS» and «Nederlandse Spoorwegen». */
export function isSameOrganisation(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  return a !== '' && b !== '' && !isOtherOrganisation(a, b);
}

/** The name alone; one that is nothing but a form stays. */
function bare(organisation: string): string {
  const folded = foldName(organisation);
  return ` ${folded}`.replace(FORM, '').trim() || folded;
}
