import { expect, it } from 'vitest';
import { withWhom } from '../../../src/domain/told/whom.ts';

const contacts = ['Karin Smit', 'Joost van Dalen'].map((name) => ({ id: name, name, folded: name.toLowerCase() }));

it.each([
  ['Karin is gemaild en ik heb haar gisteren gebeld', 'Karin is gemaild en ik heb Karin Smit gisteren gebeld'],
  ['karin gemaild, ik ga bij haar langs', 'Karin gemaild, ik ga bij Karin Smit langs'],
  ['Joost emailed Karin, and I called her', 'Joost emailed Karin, and I called Karin Smit'],
  ['Karin belde haar zus', 'Karin belde haar zus'],
  ['ik heb haar gebeld', 'ik heb haar gebeld'],
])('«%s» is «%s»', (line, told) => {
  expect(withWhom(line, contacts)).toBe(told);
});
