import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/domain/ask/mention.ts';
import { rankKnowers } from '../../../src/domain/ask/rank.ts';

/** Whether somebody of this name, of whom nothing else is known, is thought to know about a topic. */
function isNamed(topic: string, name: string): boolean {
  const mention: Mention = { contactId: 'one', field: 'name', text: name, fromId: null };
  return rankKnowers(topic, [mention], () => name).length > 0;
}

describe('a name beside a topic', () => {
  it.each([
    ['green energy marketing', 'mark bakker'],
    ['bakkerij', 'Jan Bakker'],
    ['smidse', 'Eva Smid'],
    ['windmolens', 'Piet Molen'],
    ['rosters', 'Rose Baker'],
    ['visserij', 'Els Visser'],
    ['wind energy', 'Winda Putri'],
    ['annual accounts', 'Anna Jones'],
    ['marktonderzoek', 'Mark de Boer'],
    ['timmerwerk', 'Tim Merkx'],
  ])('«%s» does not ask for %s', (topic, name) => {
    expect(isNamed(topic, name)).toBe(false);
  });

  it.each([
    ['mark', 'mark bakker'],
    ['Bakker', 'Jan Bakker'],
    ['somebody like Okafor', 'Ben Okafor'],
    ['Marieke', 'Marieke de Vries'],
    ['Mareike', 'Marieke de Vries'],
    ['Hendricks', 'Bas Hendriks'],
    ['Pierre', 'Jean-Pierre Blanc'],
  ])('«%s» does ask for %s', (topic, name) => {
    expect(isNamed(topic, name)).toBe(true);
  });
});
