import type { App, Receiver, ReceiverEvent } from '@slack/bolt';

/**
 * A receiver that keeps what comes in before bolt sees it. Bolt acknowledges an event before anything of ours runs; what
 * was acknowledged and not kept would be lost.
 */
export interface KeepingReceiver extends Receiver {
  /** Resolves when all that came in was kept and acknowledged, and what followed has ended. */
  settled(): Promise<void>;
}

interface Parts {
  /** Keeps it and gives what is to be done once that is acknowledged. What it throws leaves it unacknowledged. */
  keep(body: unknown): Promise<() => Promise<void>>;
  failed(event: string, error: unknown): void;
}

export function keepFirst(receiver: Receiver, { keep, failed }: Parts): KeepingReceiver {
  const inHand = new Set<Promise<void>>();

  function follow(work: Promise<void>): void {
    const done = work.catch((error: unknown) => failed('slack input failed', error)).finally(() => inHand.delete(done));
    inHand.add(done);
  }

  async function pass(app: App, event: ReceiverEvent): Promise<void> {
    let then: () => Promise<void>;
    try {
      then = await keep(event.body);
    } catch (error) {
      failed('slack input not kept', error);
      throw error;
    }
    try {
      await app.processEvent(event);
    } catch (error) {
      // What could not be acknowledged comes again, and is known by its key.
      failed('slack not told', error);
    } finally {
      follow(then());
    }
  }

  return {
    init(app) {
      const processEvent = (event: ReceiverEvent) => {
        const passing = pass(app, event);
        follow(passing.catch(() => undefined));
        return passing;
      };
      receiver.init({ processEvent } as App);
    },
    start: () => receiver.start(),
    stop: () => receiver.stop(),
    async settled() {
      while (inHand.size > 0) await Promise.all(inHand);
    },
  };
}
