import { describe, expect, it } from 'vitest';
import { whatToFindOut } from '../../../src/domain/told/wantsToKnow.ts';

describe('what one wants to find out', () => {
  it.each([
    ['Ik wil nog weten wie er bij TenneT over aannames gaat', 'Wie er bij TenneT over aannames gaat'],
    ['ik zou graag willen weten hoe de markt voor warmtenetten eruitziet.', 'Hoe de markt voor warmtenetten eruitziet'],
    ['Wat ik nog niet weet is welke gemeenten een kwartiermaker zoeken', 'Welke gemeenten een kwartiermaker zoeken'],
    ['Ik moet nog uitzoeken: wat verdient een planner daar?', 'Wat verdient een planner daar?'],
    ['I’d like to know who decides on hiring at Stedin', 'Who decides on hiring at Stedin'],
    ["I'd still like to find out whether schools hire in spring", 'Whether schools hire in spring'],
    ['I don’t know yet what a planner earns there', 'What a planner earns there'],
  ])('%s', (line, question) => {
    expect(whatToFindOut(line)).toBe(question);
  });

  it.each([
    'Ik weet nog niet of ik dat wil',
    'Ik wil weten wat jij met mijn gegevens doet',
    'I want to know what you keep',
    'I want to know more about bees',
    'Ik weet nog niet wat ik ga zeggen',
    'Ik wil weten. Wie dan ook.',
    'Who decides on hiring at Stedin?',
    'Ik weet het nog niet',
  ])('is nothing in: %s', (line) => {
    expect(whatToFindOut(line)).toBeUndefined();
  });
});
