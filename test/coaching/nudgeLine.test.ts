import { describe, expect, it } from 'vitest';
import { readNudge } from '../../src/coaching/nudge/nudgeLine.ts';

describe('what is answered to a nudge', () => {
  it.each([
    ['called her', 'done'],
    ['I wrote to him yesterday', 'done'],
    ['net gebeld', 'done'],
    ['heb een appje gestuurd', 'done'],
    ['next week', 'not-now'],
    ['volgende week', 'not-now'],
    ['geen tijd nu', 'not-now'],
    ['I haven’t called yet', 'not-now'],
    ['nog niet gebeld', 'not-now'],
    ['somebody else please', 'someone-else'],
    ['liever een ander', 'someone-else'],
    ['I’ll call tomorrow', 'yes'],
    ['ga ik doen', 'yes'],
    ['never again', 'never'],
    ['nooit meer', 'never'],
    ['what a day', undefined],
  ])('«%s» means %s', (text, meaning) => {
    expect(readNudge(text)).toBe(meaning);
  });
});
