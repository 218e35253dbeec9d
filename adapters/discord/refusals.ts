/**
 * Discord shuts out an address after 10,000 refused requests within ten minutes; nobody else may be there to use the rest.
 * https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
 */
const MOST_REFUSED = 5_000;
const WITHIN_MS = 600_000;

/** What Discord refused within ten minutes. */
export interface Refusals {
  /** Counts one; whether it is the one that is too many. */
  add(): boolean;
  /** How long Discord is to be left alone, in milliseconds; 0 when it is not. */
  wait(): number;
}

/** @param machine milliseconds since 1970 */
export function createRefusals(machine: () => number): Refusals {
  let count = 0;
  let since = 0;
  return {
    add() {
      if (machine() - since > WITHIN_MS) {
        since = machine();
        count = 0;
      }
      count += 1;
      return count === MOST_REFUSED;
    },
    wait: () => (count >= MOST_REFUSED ? Math.max(0, since + WITHIN_MS - machine()) : 0),
  };
}
