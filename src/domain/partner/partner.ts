import { foldName } from '../name/name.ts';
import { isNameLike } from '../name/nameLike.ts';
import {
  isOrganisation,
  leadingName,
  mayBeAPerson,
  organisationSource,
  splitOrganisation,
} from '../name/personWords.ts';
import { partnerName, withoutLead } from './partnerName.ts';

/** Somebody a conversation is with, as typed, and where they work, and as what, when that was said. */
export interface Partner {
  readonly name: string;
  readonly organisation?: string;
  readonly role?: string;
}

/** Source of a pattern for what stands before where somebody works. */
export const atSource = '(?:at|bij|@|from|of|van)';
const works = new RegExp(`^(.*?)[\\s,]+${atSource}\\s+(?:(?:the|de|het)\\s+)?(${organisationSource})`, 'u');
const worksInSmall = /^(\p{Ll}[\p{L}'’ -]*?)\s+from\s+(\p{Ll}[\p{L}\d&.-]*)$/u;
const bracketed = /^(.*?)\s*\(([^)]+)\)/u;

/** One name, with where its bearer works: "Sarah O'Neill from Arup", "Kees van TenneT", "Kees (TenneT)". */
export function readPartner(piece: string): Partner {
  const own = splitOrganisation(partnerName(piece));
  if (own.organisation) return own;
  const [, head = '', organisation] = bracketed.exec(piece) ?? works.exec(piece) ?? worksInSmall.exec(piece) ?? [];
  const isVan = /[\s,]van\s+$/iu.test(piece.slice(0, piece.indexOf(organisation ?? '')).replace(/(?:de|het)\s+$/u, ''));
  const name = partnerName(head);
  // "Joost van Dam" is a name; "de directeur van Alliander" is not.
  if (!organisation || (isVan && isPartner(name) && !isOrganisation(organisation))) return own;
  return { name, organisation: organisation.replace(/[.,]+$/u, '') };
}

/** Dates are cut off by now: April Jones is somebody. */
const month = /^(?:april|may|june|august|mei|juni|juli|augustus|januari|maart)\s/iu;

/** Whether words may be the name of somebody a conversation is with. */
export function isPartner(name: string): boolean {
  if (month.test(name) && leadingName(name) === name) return true;
  return foldName(name) !== '' && mayBeAPerson(name) && isNameLike(name, []) && !withoutLead(name).isOnlyLead;
}
