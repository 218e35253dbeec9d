import { expect, it } from 'vitest';
import { placeBehind, venueIn } from '../../../src/domain/line/placeBehind.ts';

it.each([
  [' at the Hague station cafe', 'the Hague station cafe'],
  [' bij café De Zaak in Utrecht over netten', 'café De Zaak in Utrecht'],
  [', op kantoor', 'op kantoor'.slice(3)],
  [' via Teams', 'Teams'],
])('reads in «%s» where it is', (behind, place) => {
  expect(placeBehind(behind)).toBe(place);
});

it.each([' at 11', ' in English', ' for an hour', ' op verzoek van Kees', '', ' at least an hour', ' with Kees'])(
  'reads no place in «%s»',
  (behind) => {
    expect(placeBehind(behind)).toBeUndefined();
  },
);

it.each([
  ['koffie met Joost, studiegenoot van vroeger, bij cafe Dudok in Arnhem. over dijken', 'cafe Dudok in Arnhem'],
  ['lunch with Sarah from Arup, at the station, Thursday', 'the station'],
  ['koffie met Marieke, oud klant van me, in de Bakkerswinkel, over communicatie', 'de Bakkerswinkel'],
  ['call with Sarah, at Arup', undefined],
])('«%s»: the café or the like is «%s»', (line, place) => {
  expect(venueIn(line)).toBe(place);
});
