import { describe, expect, it } from 'vitest';
import { languageOf, zoneOf } from '../../../adapters/terminal/openTerminal.ts';

describe('where a new person in the terminal starts', () => {
  it.each([
    ['nl_NL.UTF-8', 'nl'],
    ['nl', 'nl'],
    ['nl_BE@euro', 'nl'],
    ['en_GB.UTF-8', 'en'],
    ['nlx', 'en'],
    ['C.UTF-8', 'en'],
    [undefined, 'en'],
  ])('LANG %s speaks %s', (lang, language) => {
    expect(languageOf(lang)).toBe(language);
  });

  it('lives in the zone TZ names, or in one that exists', () => {
    expect(zoneOf('Europe/Amsterdam')).toBe('Europe/Amsterdam');
    expect(zoneOf(':America/New_York')).toBe('America/New_York');
    const machine = Intl.DateTimeFormat().resolvedOptions().timeZone;
    for (const wrong of ['CET-1CEST,M3.5.0', 'Nowhere/Land', '', undefined]) expect(zoneOf(wrong)).toBe(machine);
  });
});
