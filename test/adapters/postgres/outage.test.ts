import { describe, expect, it } from 'vitest';
import { createOutage } from '../../../adapters/postgres/outage.ts';

const away = Object.assign(new Error('Server has closed the connection.'), { code: 'P1017' });
const full = Object.assign(new Error('could not extend file'), { code: '53100' });

function operator() {
  const read: string[] = [];
  const line = (event: string) => void read.push(event);
  return { read, outage: createOutage({ info: line, warn: line, error: line }) };
}

describe('what the operator reads of a database that cannot be used', () => {
  it.each([
    ['database away', away],
    ['database disk full', full],
  ])('%s: one line when it begins, one when it is over, each time', (begins, error) => {
    const { read, outage } = operator();
    for (const round of [1, 2]) {
      for (const event of ['heartbeat failed', 'line failed', 'queue failed']) outage.log.error(event, error);
      expect(outage.isOn()).toBe(true);
      outage.ends();
      outage.ends();
      expect(outage.isOn()).toBe(false);
      expect(read).toEqual(Array(round).fill([begins, 'database back']).flat());
    }
  });

  it('is one outage when the disk is full first and the server ends over it', () => {
    const { read, outage } = operator();
    for (const error of [full, away, full]) outage.log.error('line failed', error);
    outage.ends();
    expect(read).toEqual(['database disk full', 'database back']);
  });

  it('takes nothing else away: a bug meanwhile is told', () => {
    const { read, outage } = operator();
    outage.log.error('heartbeat failed', away);
    outage.log.error('line failed', new TypeError('x is not a function'));
    expect(read).toEqual(['database away', 'line failed']);
  });
});
