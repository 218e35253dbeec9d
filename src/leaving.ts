import { replanNudge } from './moments/planNudge.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { Store } from './ports/store.ts';
import type { Turn } from './turn.ts';
import { turnFor } from './turnFor.ts';

const AGAIN = { minutes: 15 };

/** Looks at everybody who had no account left and whose time has come: whoever is back goes on, the others are erased. */
export async function settleLeft(parts: { store: Store; clock: Clock; log: Log }): Promise<void> {
  while (await settleOne(parts));
}

/** A bug is logged, and holds up nobody else. */
async function settleOne({ store, clock, log }: { store: Store; clock: Clock; log: Log }): Promise<boolean> {
  const now = clock.now();
  let coacheeId = '';
  try {
    return await store.takeLeft(now, async (work) => {
      coacheeId = work.person.id;
      if ((await work.accounts.count({ state: ['open', 'closed'] })) > 0) await comeBack(turnFor(work, now));
      else await work.erase();
    });
  } catch (error) {
    if (coacheeId === '' || store.isOutage(error)) throw error;
    log.error('leaver not settled', error, { coachee: coacheeId });
    await store.inWork(coacheeId, (work) => work.changePerson({ eraseAt: now.add(AGAIN) }));
    return true;
  }
}

/** Nothing is said about it: what was held back meanwhile may come, by the rules for what comes late. */
async function comeBack(turn: Turn): Promise<void> {
  const { pausedUntil, quietUntil } = turn.person;
  for (const { id, due } of await turn.moments.list({ state: 'waiting', held: true })) {
    const isHeldStill = [pausedUntil, quietUntil].some((until) => until?.equals(due));
    if (!isHeldStill) await turn.moments.change(id, { due: turn.now, held: false });
  }
  await turn.changePerson({ eraseAt: null });
  if (turn.person.welcomedAt) await replanNudge(turn);
}
