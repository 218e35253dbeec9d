import { expect, it } from 'vitest';
import { readHelped } from '../../../src/domain/ask/readHelped.ts';

it.each([
  'Hij heeft niet gereageerd',
  'Hij heeft helemaal niet geantwoord',
  'Ik heb er niets meer van gehoord',
  'Ik moet het hem nog vragen',
  'Hij gaat het uitzoeken',
  'She never answered my mail',
  'he never got back to me',
  'Hij had geen tijd voor me',
])('«%s» is no help', (text) => {
  expect(readHelped(text)?.is).not.toBe('yes');
});

it.each(['Ja, heel erg', 'Ja, hij stuurde me naar een goede installateur', 'She told me whom to call at the council'])(
  '«%s» is',
  (text) => {
    expect(readHelped(text)?.is).toBe('yes');
  },
);
