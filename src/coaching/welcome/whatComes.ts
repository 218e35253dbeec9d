import type { Turn } from '../../turn.ts';
import { message } from '../messages.ts';

/** The last of the welcome: where to look, and the weekly nudge. */
export async function sayWhatComes(turn: Turn): Promise<void> {
  const { nudgeDay, nudgeTime } = turn.person;
  await turn.say(message('welcome', 'welcome.done', { day: { key: weekday(nudgeDay) }, time: nudgeTime }));
}

/** The text key of a weekday, 1 (Monday) to 7. */
export function weekday(day: number) {
  const keys = [
    'settings.day.1',
    'settings.day.2',
    'settings.day.3',
    'settings.day.4',
    'settings.day.5',
    'settings.day.6',
    'settings.day.7',
  ] as const;
  return keys[(day - 1) % 7] ?? keys[1];
}
