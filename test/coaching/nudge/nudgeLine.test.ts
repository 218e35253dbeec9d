import { expect, it } from 'vitest';
import { readNudge } from '../../../src/coaching/nudge/nudgeLine.ts';

const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  called: ['Called her', 'ik heb haar gisteren gebeld', 'Rang him this morning'],
  written: ['sent her a text', 'Appje gestuurd', 'ik heb hem gemaild'],
  met: ['we spoke last week', 'Hebben koffie gedronken'],
  other: ['Done already', 'is gelukt', 'contact gehad'],
  will: ['I’ll do it', 'ik ga haar bellen', 'not yet', 'ik heb haar nog niet gebeld', 'I haven’t called him yet'],
  'someone-else': ['somebody else please', 'liever iemand anders', 'who else?'],
  never: ['never mention her again', 'haar nooit meer'],
  'not-now': ['no time', 'ik heb het te druk', 'liever niet'],
};

it('hears in both languages whether the other was written to, will be, or is not wanted', () => {
  for (const [meant, lines] of Object.entries(ANSWERS)) {
    for (const line of lines) {
      const read = readNudge(line);
      expect([line, read?.is === 'done' ? read.kind : read?.is]).toEqual([line, meant]);
    }
  }
  for (const line of ['purple', 'hoe bedoel je?', 'who is that?']) expect(readNudge(line)).toBeUndefined();
});
