import { describe, expect, it } from 'vitest';
import { type Feeling, feelingIn, withoutFeeling } from '../../src/domain/feeling.ts';

describe('what weighs on somebody', () => {
  it.each<[string, Feeling]>([
    ['Ik ben vorige maand ontslagen en zoek een baan als planner', 'lay-off'],
    ['een nieuwe baan, want door de reorganisatie ben ik boventallig', 'lay-off'],
    ['Ik ben mijn baan kwijt', 'lay-off'],
    ['Ik heb ontslag gekregen', 'lay-off'],
    ['mijn functie vervalt per 1 januari, dus iets nieuws', 'lay-off'],
    ['I was laid off in June and want to get back into logistics', 'lay-off'],
    ["I've just been made redundant, so a job in energy", 'lay-off'],
    ['I lost my job', 'lay-off'],
    ['Eerlijk gezegd ben ik best zenuwachtig', 'nerves'],
    ['Ik vind het nogal spannend', 'nerves'],
    ["I'm really nervous about this one", 'nerves'],
    ['How he got in. I feel a bit anxious.', 'nerves'],
    ['Ik ben bang dat hij nee zegt', 'fear'],
    ['Ik durf hem eigenlijk niet te bellen', 'fear'],
    ['ik zie er erg tegenop', 'fear'],
    ["I'm scared of asking", 'fear'],
    ["A job, but I'm afraid nobody wants me", 'fear'],
    ["I'm afraid they'll laugh", 'fear'],
  ])('«%s» tells of %s', (text, feeling) => {
    expect(feelingIn(text)).toBe(feeling);
  });

  it.each([
    'Ik ben niet zenuwachtig',
    'Ik ben er minder bang voor',
    'Ik ben bang van niet',
    'Piet werd ontslagen, hoe gaat het met hem?',
    'hoeveel mensen er ontslagen zijn',
    'Ik heb ontslag genomen',
    'I’m not nervous at all',
    'She was laid off last year',
    "I'm afraid I don't know him",
    'I am anxious to learn how they hire',
    'whether they let go of old habits',
    'A job in the energy sector',
  ])('«%s» tells of none', (text) => {
    expect(feelingIn(text)).toBeUndefined();
  });
});

it.each([
  ['ik wil een baan als data-analist, ben net ontslagen dus best spannend', 'ik wil een baan als data-analist'],
  ['I was just laid off. I want to work in housing', 'I want to work in housing'],
  ['I’m nervous about this', 'I’m nervous about this'],
  ['A job in housing, or at a council', 'A job in housing, or at a council'],
])('«%s» without what it tells of a feeling is «%s»', (said, plain) => {
  expect(withoutFeeling(said)).toBe(plain);
});
