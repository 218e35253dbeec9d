import { expect, it } from 'vitest';
import { placeBehind } from '../../../src/domain/line/placeBehind.ts';

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
