import { describe, expect, it } from 'vitest';
import { answerProper, noAnswer, takesAnswerBack, withoutQuestion } from '../../src/domain/noAnswer.ts';

describe('words that answer no question', () => {
  it.each([
    'geen idee',
    'Geen idee, heb je een voorbeeld?',
    'ik weet het niet',
    'Weet ik nog niet.',
    'tja, geen idee…',
    'Wat bedoel je precies?',
    'hoe bedoel je dat',
    'Voorbeeld?',
    'Wat moet ik hier invullen?',
    'I don’t know',
    "I don't know yet",
    'no idea, do you have an example?',
    'What do you mean?',
    'Not sure',
    'Like what?',
    'an example please',
    'What should I say here?',
    'tja weet ik niet, wat vragen andere mensen dan meestal?',
    'Poeh, weet ik nog niet precies hoor…',
    'Not sure yet, what do people usually say?',
    'I’m nervous, can you give an example?',
    'Ik vind het spannend, heb je een voorbeeld?',
    'hmm what do people usually ask an editor?',
    'wat vragen mensen dan meestal?',
  ])('«%s» asks for help', (text) => {
    expect(noAnswer(text)).toBe('help');
  });

  it.each(['ja', 'Ja hoor', 'ja, één', 'yes', 'Yes, one.', 'sure', 'yes he did', 'zeker!'])(
    '«%s» leaves out what',
    (text) => {
      expect(noAnswer(text)).toBe('yes');
    },
  );

  it.each([
    'geen idee hoe de markt ervoor staat, dat wil ik weten',
    'I don’t know, I was laid off',
    'How they find people',
    'What they mean by balancing',
    'Wat zij een goed voorbeeld vinden',
    'ja, ik stuur hem het rapport',
    'Yes, call him back on Friday',
    'Nothing',
    'Geen idee wie erover gaat. Hoe vind ik dat uit?',
    'niets',
  ])('«%s» is an answer', (text) => {
    expect(noAnswer(text)).toBeUndefined();
  });
});

describe('an answer without what is said to the coach around it', () => {
  it.each([
    ['Oja goed punt. Hoi Henk, fijn dat je tijd hebt.', 'Hoi Henk, fijn dat je tijd hebt.'],
    ['Good point! I want to know how they hire.', 'I want to know how they hire.'],
    ['Poeh, weet ik nog niet precies hoor… iets met water, denk ik', 'iets met water, denk ik'],
    ['Something in housing. Why does it need to be a goal though?', 'Something in housing.'],
    ['Hoe het werkt. Wie beslist er?', 'Hoe het werkt. Wie beslist er?'],
    ['Thanks. Goodbye.', 'Goodbye.'],
    ['Ok.', 'Ok.'],
    ['Goed contact. Hij vertelde veel.', 'Goed contact. Hij vertelde veel.'],
  ])('«%s»', (text, answer) => {
    expect(answerProper(text)).toBe(answer);
  });
});

describe('an answer proper', () => {
  it.each([
    [
      'Oh right, good point. Something like: I am here to learn how your desk chooses stories. Is that too stiff?',
      'I am here to learn how your desk chooses stories.',
    ],
    ['hoe hij erbij kwam. en o ja heb ik Noor al genoemd?', 'hoe hij erbij kwam.'],
    [
      'nee wacht, ik kom om te horen hoe jij het werk vindt. is dat beter?',
      'ik kom om te horen hoe jij het werk vindt.',
    ],
    ['I told you, the leasehold piece by Thursday.', 'the leasehold piece by Thursday.'],
    ['He runs the desk. Did you note Noor too?', 'He runs the desk.'],
    ['Ze werkt bij de gemeente. Heb je Noor ook genoteerd?', 'Ze werkt bij de gemeente.'],
    ['Zoiets als: ik kom om te leren. Is dat te stijf?', 'ik kom om te leren.'],
  ])('of «%s» leaves out what is said to the coach', (said, answer) => {
    expect(answerProper(said)).toBe(answer);
  });

  it.each([
    'I’d like to hear how you chose. Is that something you could tell me about?',
    'I’m here to learn. What would you read first?',
    'Ik kom om te leren. Heb je een half uurtje?',
    'Ik kom om te leren. Heb je dat zelf ook zo gedaan, en hoe beviel het je toen het erop aankwam?',
  ])('«%s» keeps a question to the other', (said) => {
    expect(answerProper(said)).toBe(said);
  });
});

it.each([
  'How do people get into this field?',
  'What do you look for in a planner?',
  'Hoe zou ik hier binnenkomen?',
  'Wat kan ik het best lezen?',
])('«%s» is what one wants to know, and no question to the coach', (text) => {
  expect(noAnswer(text)).toBeUndefined();
});

describe('feeling for words', () => {
  it.each([
    [
      'tja, eh... ik ben Sam en ik hoor graag hoe het werkt. o sorry. nee grapje.',
      'ik ben Sam en ik hoor graag hoe het werkt.',
    ],
    ['Nou, het was goed', 'het was goed'],
    ['I got the budget wrong. Sorry! Just kidding. It went well', 'I got the budget wrong. It went well'],
  ])('is left out of «%s»', (text, answer) => {
    expect(answerProper(text)).toBe(answer);
  });

  it.each(['well done everyone', 'Sorry dat ik laat was', 'eh', 'tja'])('keeps «%s»', (text) => {
    expect(answerProper(text)).toBe(text);
  });
});

describe('not knowing and asking, in several pieces', () => {
  it.each([
    'pff weet ik niet hoor, wat bedoel je precies? wat zou jij vragen?',
    'not sure tbh. what would be a good thing to ask?',
  ])('«%s» asks for help', (text) => {
    expect(noAnswer(text)).toBe('help');
  });

  it.each(['What should I focus on? And how did you start?', 'weet ik niet. ik denk dat ik wil weten hoe hij begon'])(
    '«%s» answers',
    (text) => {
      expect(noAnswer(text)).toBeUndefined();
    },
  );
});

describe('what takes an answer back', () => {
  it.each([
    ['wacht ik stelde een vraag, dat was geen antwoord', ''],
    ['I asked you a question', ''],
    ['that wasn’t an answer', ''],
    ['you didnt answer me. ok i want to know how long a pitch should be', 'i want to know how long a pitch should be'],
  ])('is read in «%s»', (text, rest) => {
    expect(takesAnswerBack(text)).toEqual({ rest });
  });

  it.each(['I asked a lot', 'dat was een goed antwoord', 'Ik stelde een vraag over zijn werk en hij werd enthousiast'])(
    'is not «%s»',
    (text) => {
      expect(takesAnswerBack(text)).toBeUndefined();
    },
  );
});

describe('a question to the coach behind what is told', () => {
  it.each([
    ['a job in care, do i have to be super specific here?', 'a job in care'],
    ['hij stuurt me de lijst. moet ik hem trouwens nu al bedanken?', 'hij stuurt me de lijst.'],
    ['ask her: what do you read?', 'ask her: what do you read?'],
    ['Is that so?', 'Is that so?'],
  ])('is left out of «%s»', (text, told) => {
    expect(withoutQuestion(text)).toBe(told);
  });
});
