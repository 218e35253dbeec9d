import { describe, expect, it } from 'vitest';
import { type Advice, adviceFor, asksWhatNext, restsForToday } from '../../../src/domain/told/advice.ts';

describe('what people ask about networking itself', () => {
  it.each<[string, Advice]>([
    ['Hoe vaak moet ik nou contact houden met zo iemand', 'often'],
    ['moet ik hem nou tutoyeren of niet', 'tone'],
    ['is “Dear Dr Patel” ok or can i say Hi Anjali', 'tone'],
    ['mag ik mijn ex collega vragen om een aanbeveling', 'may-ask'],
    ['is it ok to message a former boss', 'may-ask'],
    ['is it ok to msg someone you met once 5 yrs ago', 'long-ago'],
    ['sta nu op de beurs, hoe begin ik een praatje', 'begin'],
    ['how do i get talking to anyone', 'begin'],
    ['wat moet ik hem eigenlijk vragen', 'what-to-ask'],
    ['weet niet wat ik moet zeggen als ze vragen wat ik doe', 'what-i-do'],
    ['Not heard a peep from the lady at AstraZeneca', 'silence'],
    ['Ze heeft niet gereageerd op mn mail', 'silence'],
    ['i think i talked too much about myself again', 'too-much'],
    ['ik voel me een bedelaar', 'only-when'],
    ['ik ken daar niemand', 'nobody-there'],
    ['now he says he owes me one', 'gives-back'],
    ['two offers and no idea', 'offers'],
    ['my cousin wants to know what its for', 'wants-to-know'],
    ['found a business card in my coat', 'card'],
  ])('«%s» is about %s', (line, advice) => {
    expect(adviceFor(line)).toBe(advice);
  });

  it.each([
    'Anna gisteren gebeld over de beurs',
    'Piet stuurde me naar Anna',
    'koffie met Kees morgen 10:00',
    'a job in marketing',
  ])('«%s» is about something else', (line) => {
    expect(adviceFor(line)).toBeUndefined();
  });
});

it.each(['wat nu', 'en nu?', 'ok so what’s next', 'wat moet ik nu doen', 'what should i do now?'])(
  '«%s» asks what is next',
  (line) => {
    expect(asksWhatNext(line)).toBe(true);
  },
);

it.each([
  'ik stop er even mee voor vandaag',
  'even geen zin in vandaag sorry',
  'im done for tonight x',
  'cant talk now',
  'doei',
])('«%s» is enough for today', (line) => {
  expect(restsForToday(line)).toBe(true);
});

it.each(['de bus gaat over een uur', 'see you are busy, but Anna called', 'ik stop met roken'])(
  '«%s» is not',
  (line) => {
    expect(restsForToday(line)).toBe(false);
  },
);
