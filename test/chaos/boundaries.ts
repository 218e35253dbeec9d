import type { Chat } from '../../src/ports/chat.ts';
import type { Store } from '../../src/ports/store.ts';

/** Where a process can be killed: every step between what comes in and what goes out. */
export const boundaries = [
  'before inbound commit',
  'after inbound commit',
  'inside the effect',
  'after the effect',
  'before send',
  'after send',
  'before it is marked',
  'after it is marked',
] as const;
export type Boundary = (typeof boundaries)[number];

/** Is told each time a boundary is passed; may never return. */
export type Pass = (boundary: Boundary) => void;

/** The store with its boundaries told. */
export function watchedStore(store: Store, pass: Pass): Store {
  return {
    ...store,
    async accept(incoming, now) {
      pass('before inbound commit');
      const accepted = await store.accept(incoming, now);
      pass('after inbound commit');
      return accepted;
    },
    async handleNext(coacheeId, handle) {
      let handled = false;
      const found = await store.handleNext(coacheeId, async (work, inbound) => {
        await handle(work, inbound);
        handled = true;
        pass('inside the effect');
      });
      if (handled) pass('after the effect');
      return found;
    },
    async takeDue(now, speak) {
      let spoken = false;
      const found = await store.takeDue(now, async (work, due) => {
        await speak(work, due);
        spoken = true;
        pass('inside the effect');
      });
      if (spoken) pass('after the effect');
      return found;
    },
    async settleDelivery(id, outcome, now) {
      pass('before it is marked');
      await store.settleDelivery(id, outcome, now);
      pass('after it is marked');
    },
  };
}

/** The chat with its boundaries told. */
export function watchedChat(chat: Chat, pass: Pass): Chat {
  return {
    ...chat,
    async send(outgoing) {
      pass('before send');
      const sent = await chat.send(outgoing);
      pass('after send');
      return sent;
    },
  };
}
