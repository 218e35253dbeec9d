import { expect, it } from 'vitest';
import { onlyDetails, readMeetingDetails } from '../../../src/domain/told/meetingDetails.ts';

it.each([
  'In Den Haag gewerkt vandaag',
  'Op Schiphol Piet Bakker ontmoet',
  'Bij Alliander gesolliciteerd',
  'dat is in elk geval goed',
  'dat is op zich prima',
  'het is in orde',
  'het is te laat',
  'dat is te doen',
  'het is bij nader inzien geen goed idee',
  'we spreken af op woensdag',
  'ik zie haar op donderdag',
  'het is in de ochtend',
  'het is op vrijdag',
  'that’s in order',
  'it is at ten',
  "it's in December",
  'op LinkedIn staat dat ze bij Alliander werkt',
])('«%s» tells of no place', (line) => {
  expect(readMeetingDetails(line).place).toBeUndefined();
});

it.each([
  ['het is in café De Zaak', /De Zaak/u],
  ["it's at Laynes", /Laynes/u],
  ['het is bij haar op kantoor', /kantoor/u],
  ['In Utrecht trouwens', /Utrecht/u],
  ['we meet at the library', /library/u],
])('«%s» does', (line, place) => {
  expect(onlyDetails(line)).toBe(true);
  expect(readMeetingDetails(line).place).toMatch(place);
});
