import { describe, expect, it } from 'vitest';
import { asksCoach } from '../../src/domain/asksCoach.ts';

describe('a line that asks the coach something', () => {
  it.each([
    'and now?',
    'en nu',
    'wat nu?',
    'why do you need that',
    'waarom wil je dat weten',
    'waarom vraag je dat?',
    'hoezo?',
    'huh?',
    'how long',
    'how many of these are there??',
    'how many more questions',
    'hoeveel vragen nog',
    'hoelang duurt dit',
    'nou wacht ff, ik bedoelde uitleg',
    'kun je dat even uitleggen',
    'please explain',
    'do i have to answer this',
    'moet ik dit echt invullen',
    'wat moet ik hiermee',
    'what do you do with that',
    'hoe werkt dit',
  ])('«%s»', (line) => {
    expect(asksCoach(line, false)).toBe(true);
  });

  it.each([
    'im shy, do i have to talk to strangers',
    'is that really necessary?',
    'ik ben verlegen, moet ik dan vreemden aanspreken',
    'wie leest dit allemaal mee??',
    'what do other people say?',
  ])('«%s», where the answer is told', (line) => {
    expect(asksCoach(line, true)).toBe(true);
    expect(asksCoach(line, false)).toBe(false);
  });

  it.each([
    'How did you get into wind energy?',
    'Hoe ben je hier terechtgekomen?',
    'weten wie over het budget gaat',
    'how long it takes to become a planner',
    'Hoe lang duurt een opleiding tot planner?',
    'why they moved to hydrogen',
    'Waarom zij voor waterstof kozen',
    'a job in marketing, what else',
    'ik wil een baan bij een bedrijf dat er toe doet',
    'What would you do in my place?',
    'een baan, en nu meteen',
    'Wat is dat voor bedrijf?',
  ])('«%s» is an answer', (line) => {
    expect(asksCoach(line, false)).toBe(false);
  });

  it.each(['a job, I’d say', 'een baan. Waarom zou ik het anders doen', 'three new clients, how I don’t know yet'])(
    '«%s» is an answer also where it is told',
    (line) => {
      expect(asksCoach(line, true)).toBe(false);
    },
  );
});
