import { describe, expect, it } from 'vitest';
import { readAsked, readTopic } from '../../../src/domain/ask/readTopic.ts';
import { topicWords } from '../../../src/domain/ask/topicWords.ts';

describe('what a question to one’s network asks about', () => {
  it.each([
    ['who knows someone in green energy marketing', 'green energy marketing'],
    ['who knows somebody who does marketing', 'marketing'],
    ['who do i know in marketing', 'marketing'],
    ['who’s in marketing?', 'marketing'],
    ['who in my network knows about wind', 'wind'],
    ['who can get me clients', 'clients'],
    ['who could introduce me to somebody at Shell', 'Shell'],
    ['who has a contact at the bbc', 'the bbc'],
    ['do i know anyone who works in film', 'film'],
    ['wie ken ik in de zorg', 'de zorg'],
    ['wie kent er iemand bij de gemeente', 'de gemeente'],
    ['wie kan mij helpen aan klanten?', 'klanten'],
    ['wie kan me aan klanten helpen', 'klanten'],
    ['wie in mijn netwerk weet iets van wind', 'wind'],
    ['ken ik iemand die bij Shell werkt?', 'Shell'],
    ['wie heeft er een contact bij de nos', 'de nos'],
    ['wie doet er iets met marketing', 'marketing'],
  ])('%s', (typed, topic) => {
    expect(readTopic(typed)).toBe(topic);
    expect(readAsked(typed)).toBe(topic);
  });

  it.each([
    ['anyone in marketing?', 'marketing'],
    ['someone in wind energy', 'wind energy'],
    ['i’m looking for someone in marketing', 'marketing'],
    ['looking for a good accountant', 'a good accountant'],
    ['iemand in de marketing', 'de marketing'],
    ['ik zoek iemand die verstand heeft van subsidies', 'subsidies'],
    ['een goede notaris', 'een goede notaris'],
  ])('behind the command: %s', (typed, topic) => {
    expect(readTopic(typed)).toBe(topic);
  });

  it('leaves out what only asks', () => {
    expect(topicWords('who else can help me, looking for contacts in zonnepanelen').map(({ typed }) => typed)).toEqual([
      'zonnepanelen',
    ]);
  });
});
