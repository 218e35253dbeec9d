import { expect, it } from 'vitest';
import { readMeetingChange } from '../../../src/domain/told/meetingChange.ts';

it.each([
  ['Move my meeting with Anna to Friday 11:00', 'Friday 11:00'],
  ['Verzet het gesprek met Renée naar vrijdag 10:00', 'vrijdag 10:00'],
  ['Kun je de koffie met Kees verzetten naar dinsdag 14:00?', 'dinsdag 14:00'],
  ['Mijn afspraak met Kees is verplaatst naar maandag 9 uur', 'maandag 9 uur'],
  ['Renée moved our meeting to Monday 9am', 'Monday 9am'],
  ['My coffee with Tom has been moved to Thursday at 3', 'Thursday at 3'],
  ['Please reschedule the call with Tom to next week', 'next week'],
  ['Tom moved it to next tuesday at 10', 'next tuesday at 10'],
  ['Tom heeft het verzet naar dinsdag 10 uur', 'dinsdag 10 uur'],
  ['Verzet Renée naar vrijdag 10:00', 'vrijdag 10:00'],
  ['Ik moet het gesprek met Renée verzetten', 'Ik moet het gesprek met Renée verzetten'],
])('hears in «%s» that a conversation moves', (line, moment) => {
  expect(readMeetingChange(line)).toEqual({ to: 'move', moment });
});

it.each([
  'My meeting with Renée is cancelled',
  'Het gesprek met Renée gaat niet door',
  'Gesprek met Renée afgezegd',
  'De koffie met Kees gaat helaas niet meer door',
  'Cancel my meeting with Anna',
  'Zeg het gesprek met Piet af',
  'Anna cancelled',
  'Renée heeft helaas afgezegd',
  'My coffee with Tom fell through',
  'The meeting with Tom isn’t happening',
])('hears in «%s» that one is off', (line) => {
  expect(readMeetingChange(line)).toEqual({ to: 'cancel' });
});

it.each([
  'Anna moved to Utrecht',
  'Piet is verhuisd naar Zwolle',
  'Ik heb het gesprek met Renée niet verzet',
  'The meeting with Tom hasn’t been cancelled',
  'Is my meeting with Renée cancelled?',
  'Gesprek met Renée vrijdag 10:00',
  'Als het gesprek met Renée niet doorgaat, bel ik Kees',
  'Coffee with Anna tomorrow at 10',
])('hears neither in «%s»', (line) => {
  expect(readMeetingChange(line)).toBeUndefined();
});
