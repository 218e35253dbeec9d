import type { Named } from '../name/name.ts';
import { longestNamePrefix } from '../name/namePrefix.ts';
import { leadingName, splitOrganisation } from '../name/personWords.ts';

/** What a line tells of a referral: to whom, by whom, about what, where they work, and whether they will introduce. */
export interface ReferralLine {
  to: string;
  via?: string;
  about?: string;
  organisation?: string;
  introduces?: boolean;
}

/** The parts a line is cut into. */
export type Part = 'to' | 'via' | 'organisation' | 'about';

const BARE_NAME = /^\p{Lu}[\p{L}\d&.'’-]*(?:\s(?:(?:van|de|of|the|&)\s){0,2}\p{Lu}[\p{L}\d&.'’-]*){0,3}$/u;

/** The parts of a line as what it tells: names cut where they end, what stands behind them added to what it is about. */
export function settle(parts: Map<Part, string>, introduces: boolean, contacts: readonly Named[]): ReferralLine {
  const to = cutPerson(parts.get('to') ?? '', contacts);
  const via = cutPerson(parts.get('via') ?? '', contacts);
  const rest = (parts.get('about') ?? '').replace(
    /^(?:(?:a lot|all|everything|alles|veel) )?(?:about|of|over|van|:)\s+/iu,
    '',
  );
  // "Anna de Wit, TenneT, about planning": what stands between is where she works.
  const between = rest !== '' && BARE_NAME.test(to.rest) ? to.rest : undefined;
  const about = tidy([between ? '' : to.rest, via.rest, tidy(rest)].filter(Boolean).join(', '));
  const bracketed = /^\((.+)\)$/u.exec(to.rest)?.[1] ?? between;
  const place = tidy(parts.get('organisation') ?? '').replace(/^(?:de|het|the)\s+/iu, '');
  const { name, organisation = place || bracketed } = splitOrganisation(to.name);
  return {
    to: name,
    ...(via.name ? { via: via.name } : {}),
    ...(about && about !== `(${bracketed})` ? { about } : {}),
    ...(organisation ? { organisation } : {}),
    ...(introduces ? { introduces } : {}),
  };
}

function cutPerson(text: string, contacts: readonly Named[]): { name: string; rest: string } {
  const clean = tidy(text);
  const known = contacts.length > 0 ? longestNamePrefix(clean, contacts) : undefined;
  const name = known?.name ?? leadingName(clean) ?? clean;
  return { name: tidy(name), rest: tidy(clean.slice(name.length)) };
}

function tidy(text: string): string {
  return text.replace(/^[\s,;:.–—-]+/u, '').replace(/[\s,;:.!–—-]+$/u, '');
}
