import { DeliveryError } from './domain/errors.ts';
import type { Chat } from './ports/chat.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { DeliveryOutcome, Outgoing, Store } from './ports/store.ts';

const BACKOFF_SECONDS = [5, 30, 120, 600, 3600];
/** Whoever takes no direct messages is tried again after this, and as soon as something is heard of them. */
const CLOSED_SECONDS = 3600;

/** Sends what waits, in order, each at most once: the row is claimed first, and settled after. */
export function createOutbox(parts: { store: Store; clock: Clock; chats: readonly Chat[]; log: Log }) {
  const { store, clock, chats, log } = parts;

  async function sendOne(deliveryId: string): Promise<void> {
    const outgoing = await store.claimDelivery(deliveryId, clock.now());
    if (!outgoing) return;
    const outcome = await attempt(outgoing);
    await store.settleDelivery(deliveryId, outcome, clock.now());
    if (outcome.is !== 'sent')
      log.warn('delivery not sent', { delivery: deliveryId, outcome: outcome.is, attempt: outgoing.attempts });
  }

  async function attempt(outgoing: Outgoing): Promise<DeliveryOutcome> {
    const chat = chats.find((each) => each.platform === outgoing.account.platform);
    if (!chat) {
      const after = clock.now().add({ seconds: BACKOFF_SECONDS.at(-1) ?? 0 });
      return { is: outgoing.ambiguous ? 'in-doubt' : 'retry', after };
    }
    let inDoubt = outgoing.ambiguous;
    try {
      if (inDoubt) {
        const found = await chat.find(outgoing);
        if (found.is === 'sent') return found;
        if (found.is === 'no-proof') return { is: 'unknown' };
        inDoubt = false;
      }
      return { is: 'sent', ...(await chat.send(outgoing)) };
    } catch (error) {
      return afterFailure(error, outgoing, inDoubt);
    }
  }

  /** @param inDoubt an earlier attempt may have arrived, and the platform could not be asked about it */
  function afterFailure(error: unknown, outgoing: Outgoing, inDoubt: boolean): DeliveryOutcome {
    const why = error instanceof DeliveryError ? error.why : 'bug';
    log.error('delivery failed', error, { delivery: outgoing.id, why });
    if (why === 'refused') return { is: inDoubt ? 'unknown' : 'refused' };
    if (why === 'bug') return { is: 'unknown' };
    if (why === 'closed' && !inDoubt) return { is: 'closed', after: clock.now().add({ seconds: CLOSED_SECONDS }) };
    const seconds = BACKOFF_SECONDS[Math.min(outgoing.attempts, BACKOFF_SECONDS.length) - 1] ?? 5;
    const wait = error instanceof DeliveryError && error.retryAfter !== undefined ? error.retryAfter : seconds * 1000;
    const after = clock.now().add({ milliseconds: wait });
    return { is: inDoubt || why === 'unknown' ? 'in-doubt' : 'retry', after };
  }

  return {
    sendOne,
    /** Shows that questions were answered. What a platform does not take is left: an old button has no effect any more. */
    async showAnswered(deliveryIds: readonly string[]): Promise<void> {
      for (const id of deliveryIds) {
        const answered = await store.answeredDelivery(id);
        const chat = answered && chats.find((each) => each.platform === answered.account.platform);
        try {
          if (answered) await chat?.showAnswered(answered);
        } catch (error) {
          log.error('answer not shown', error, { delivery: id });
        }
      }
    },
    /** Sends what is kept nowhere: once, and when it does not arrive that is only logged. */
    async sendUnrecorded(words: Omit<Outgoing, 'attempts' | 'ambiguous'>): Promise<void> {
      const outcome = await attempt({ ...words, attempts: 1, ambiguous: false });
      if (outcome.is !== 'sent') log.warn('last words not sent', { outcome: outcome.is });
    },
    /** What was said meanwhile and had to wait for its turn goes out too. */
    async send(coacheeId: string): Promise<void> {
      const tried = new Set<string>();
      for (;;) {
        const waiting = (await store.waitingDeliveries(coacheeId)).filter((id) => !tried.has(id));
        if (waiting.length === 0) return;
        for (const id of waiting) {
          tried.add(id);
          await sendOne(id);
        }
      }
    },
  };
}
