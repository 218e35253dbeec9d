import { isBefore } from '../domain/calendar.ts';
import type { Message } from '../domain/message.ts';
import type { Turn } from '../turn.ts';
import { at, labelled, para } from './messages.ts';

/** Later than anybody's career: where a pause without an end ends. */
export const OPEN_END = '9999-01-01';

/** The button that ends the pause. */
export const startAgain = labelled(
  'back',
  { key: 'settings.end-pause' },
  { command: 'pause', options: { set: 'off' } },
);

/** Whether the person asked for silence, and it still lasts. */
export function isPaused({ person, now }: Turn): boolean {
  return person.pausedUntil !== null && isBefore(now, person.pausedUntil);
}

/** What a message that plans something says besides while the coach is silent: that nothing comes by itself, and the way back. */
export function meanwhile(turn: Turn): Required<Pick<Message, 'body' | 'choices'>> {
  const { pausedUntil, zone } = turn.person;
  if (pausedUntil === null || !isPaused(turn)) return { body: [], choices: [] };
  const day = pausedUntil.toZonedDateTimeISO(zone).toPlainDate().toString();
  const said =
    day < OPEN_END ? para('settings.meanwhile', { until: at(pausedUntil, 'day') }) : para('settings.meanwhile-open');
  return { body: [said], choices: [startAgain] };
}
