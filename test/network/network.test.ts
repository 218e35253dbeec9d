import { describe, expect, it } from 'vitest';
import { makeNetwork, WHOLE } from './network.ts';

describe('a made network', () => {
  const network = makeNetwork(WHOLE);

  it('is the same for the same seed, and another for another', () => {
    expect(makeNetwork(WHOLE)).toEqual(network);
    expect(makeNetwork({ ...WHOLE, seed: 1 })).not.toEqual(network);
  });

  it('has the people, conversations and referrals that were asked for', () => {
    expect([network.contact, network.meeting, network.referral].map((rows) => rows?.length)).toEqual([600, 40, 120]);
  });

  it('has people to whom several sent, and referrals that lead back to where they began', () => {
    const sent = (network.referral ?? []).map(({ from_id, to_id }) => [String(from_id), String(to_id)] as const);
    const senders = Map.groupBy(sent, ([, to]) => to);
    expect([...senders.values()].some((all) => new Set(all.map(([from]) => from)).size > 2)).toBe(true);
    const reached = (start: string) => {
      const seen = new Set<string>();
      const next = [start];
      for (let at = next.pop(); at !== undefined; at = next.pop())
        for (const [from, to] of sent)
          if (from === at && !seen.has(to)) {
            seen.add(to);
            next.push(to);
          }
      return seen;
    };
    expect(sent.some(([from]) => reached(from).has(from))).toBe(true);
    expect(sent.every(([from, to]) => from !== to)).toBe(true);
  });
});
