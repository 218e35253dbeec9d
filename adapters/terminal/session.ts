import type { Incoming, Input } from '../../src/ports/incoming.ts';
import type { Outgoing } from '../../src/ports/store.ts';
import type { Reader } from '../../src/texts/say.ts';
import { type FormInHand, takeInHand } from './form.ts';
import { createOffers, type Offers } from './offers.ts';
import { offerOf } from './render.ts';

export const PLATFORM = 'terminal';
const TENANT = 'local';

/** One person at the keyboard: what is on their screen, and how they read. */
export interface Seat {
  readonly name: string;
  readonly offers: Offers;
  reader: Reader;
  /** How many messages they have got. */
  heard: number;
  form: FormInHand | undefined;
  coacheeId: string | undefined;
}

/** Who sits at the keyboard now, and everybody who did in this run. */
export interface Session {
  readonly seat: Seat;
  sit(name: string): void;
  /** Notes a message that was put on the screen. */
  note(outgoing: Outgoing): void;
  seatOf(name: string): Seat;
  /** What came in, in the name of the person at the keyboard. */
  incoming(key: string, input: Input): Incoming;
}

/** Starts with `name`; language and zone are where a new person begins. */
export function createSession(name: string, start: Reader): Session {
  const seats = new Map<string, Seat>();
  const seatOf = (of: string): Seat => {
    let seat = seats.get(of);
    if (!seat) {
      seat = { name: of, offers: createOffers(), reader: start, heard: 0, form: undefined, coacheeId: undefined };
      seats.set(of, seat);
    }
    return seat;
  };
  let seat = seatOf(name);
  return {
    get seat() {
      return seat;
    },
    sit(other) {
      seat = seatOf(other);
    },
    note(outgoing) {
      const of = seatOf(outgoing.account.userId);
      of.offers.add(offerOf(outgoing));
      of.reader = { language: outgoing.language, zone: outgoing.zone };
      of.heard += 1;
      of.form = takeInHand(outgoing.id, outgoing.message.fields ?? []);
    },
    seatOf,
    incoming: (key, input) => ({
      account: { platform: PLATFORM, tenant: TENANT, userId: seat.name },
      // Who sat down as the machine’s user told no name yet: a login is none.
      profile: { name: seat.name === name ? '' : seat.name, language: start.language, zone: start.zone },
      key,
      ...input,
    }),
  };
}
