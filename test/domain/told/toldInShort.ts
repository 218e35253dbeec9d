import type { Told } from '../../../src/domain/told/told.ts';

/** What is told, short enough for a table: "met Anna+Kees today", "Anna > Piet (TenneT): laden". */
export function inShort(told: Told): string {
  if (told.is === 'touch') return [told.kind, told.names.join('+'), told.day].filter(Boolean).join(' ');
  const organisation = told.organisation ? ` (${told.organisation})` : '';
  return `${told.via} > ${told.to}${organisation}${told.about ? `: ${told.about}` : ''}`;
}
