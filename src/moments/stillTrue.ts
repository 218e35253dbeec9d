import { isBefore, isQuiet, outOfQuiet } from '../domain/calendar.ts';
import type { Moment } from '../domain/entities.ts';
import { timing } from '../method/timing.ts';
import type { Turn } from '../turn.ts';
import type { MomentRule, Speech } from './kind.ts';
import { momentRules } from './rules.ts';

/** A moment that is true now, with what is said. */
export interface Ready {
  readonly moment: Moment;
  readonly rule: MomentRule;
  readonly speech: Speech;
}

/**
 * Looks at moments once more, each by its rule, and gives those that may be said now. The others are expired, off, or due
 * later when this returns: nothing is said in the quiet hours.
 */
export async function stillTrue(turn: Turn, moments: readonly Moment[]): Promise<Ready[]> {
  const ready: Ready[] = [];
  for (const moment of moments) {
    const rule = momentRules[moment.kind];
    if (moment.expires && !isBefore(turn.now, moment.expires)) {
      await turn.moments.change(moment.id, { state: 'expired', doneAt: turn.now });
      await rule.expired?.(turn, moment);
    } else if (isQuiet(turn.now, turn.person)) {
      const minutes = rule.kind === 'evaluation' ? timing.evaluation.afterQuietMinutes : 0;
      await turn.moments.change(moment.id, { due: outOfQuiet(turn.now, turn.person, 'later', minutes) });
    } else {
      const found = await rule.check(turn, moment);
      if (!found) await callOffUnlessMoved(turn, moment);
      else if ('later' in found) await turn.moments.change(moment.id, { due: found.later });
      else ready.push({ moment, rule, speech: found });
    }
  }
  return ready;
}

/** Looking may have planned it anew, or settled it. */
async function callOffUnlessMoved(turn: Turn, { id }: Moment): Promise<void> {
  const now = await turn.moments.get(id);
  if (now?.state === 'waiting') await turn.moments.change(id, { state: 'off', doneAt: turn.now });
}
