import { expect, it } from 'vitest';
import { withName } from '../../../src/domain/told/putInTouch.ts';

it.each([
  ['My friend Jo put us in touch.', 'My friend Jo put me in touch with Mark Li.'],
  ['Jo introduced us', 'Jo introduced me to Mark Li'],
  ['Jo stelde ons aan elkaar voor', 'Jo stelde me voor aan Mark Li'],
  ['Jo heeft ons aan elkaar voorgesteld', 'Jo heeft me aan Mark Li voorgesteld'],
  ['Jo heeft ons met elkaar in contact gebracht', 'Jo heeft me met Mark Li in contact gebracht'],
  ['Jo put us in touch with Kim', 'Jo put us in touch with Kim'],
])('«%s» is told of the two', (text, told) => {
  expect(withName(text, 'Mark Li')).toBe(told);
});

it('keeps a name as it is, whatever stands in it', () => {
  expect(withName('Jo introduced us', '$1 $& Li')).toBe('Jo introduced me to $1 $& Li');
});
