import { describe, expect, it } from 'vitest';
import { addressed, readRequestSubject } from '../../../src/domain/told/requestSubject.ts';

describe('what a conversation is to be about', () => {
  it.each([
    ['to hear how she got into green marketing', 'how she got into green marketing'],
    ['how she got into green marketing', 'how she got into green marketing'],
    ['to find out how I can get into wind', 'how I can get into wind'],
    ['about the energy market', 'the energy market'],
    ['i want to ask her about freelancing', 'freelancing'],
    ['it’s about her work at windco', 'her work at windco'],
    ['just to learn about wind', 'wind'],
    ['over hoe zij in de energie is beland', 'hoe zij in de energie is beland'],
    ['over de energiemarkt', 'de energiemarkt'],
    ['om het over de gemeente te hebben', 'de gemeente'],
    ['ik wil graag horen hoe hij klanten vindt', 'hoe hij klanten vindt'],
    ['het gaat over subsidies', 'subsidies'],
  ])('%s', (line, subject) => {
    expect(readRequestSubject(line)).toBe(subject);
  });

  it.each([
    'over twee weken',
    'about 3pm',
    'how long?',
    'yes',
    'what now',
    'wat moet ik hiermee',
    'hoe zie jij dat',
    'she said yes, tuesday 2pm',
    'we spreken vrijdag af',
    'it is too long',
    'sent it',
  ])('not in «%s»', (line) => {
    expect(readRequestSubject(line)).toBeUndefined();
  });

  it.each([
    ['how she got into green marketing', 'how you got into green marketing', 'theirs'],
    ['what he does at windco', 'what you do at windco', 'theirs'],
    ['how she manages her team', 'how you manage your team', 'theirs'],
    ['his work at the council', 'your work at the council', 'theirs'],
    ['the energy market', 'the energy market', 'about'],
  ])('in English: %s', (subject, about, is) => {
    expect(addressed(subject, 'en', 'je')).toMatchObject({ about, is });
  });

  it.each([
    ['hoe zij in de energie is beland', 'hoe jij in de energie bent beland', 'hoe u in de energie bent beland'],
    ['hoe hij dat heeft aangepakt', 'hoe jij dat hebt aangepakt', 'hoe u dat hebt aangepakt'],
    ['haar werk bij de gemeente', 'jouw werk bij de gemeente', 'uw werk bij de gemeente'],
    ['hoe hij klanten vindt', 'hoe jij klanten vindt', 'hoe u klanten vindt'],
  ])('in het Nederlands: %s', (subject, je, u) => {
    expect(addressed(subject, 'nl', 'je')?.about).toBe(je);
    expect(addressed(subject, 'nl', 'u')?.about).toBe(u);
  });

  it.each([
    ['how she’s doing it', 'en'],
    ['hoe zij merkt dat de markt aan het veranderen is', 'nl'],
    ['waar de banen zijn in de energie', 'nl'],
  ] as const)('not where it might go wrong: %s', (subject, language) => {
    expect(addressed(subject, language, 'je')).toBeUndefined();
  });
});
