import { z } from 'zod';
import { at, labelled, reply } from '../coaching/messages.ts';
import { endPause, pauseEnd, pauseUntil } from '../coaching/pause.ts';
import { isBefore } from '../domain/calendar.ts';
import { defineCommand, text } from './command.ts';

const OFF = /^(off|end|over|uit|stop|klaar|resume|hervat|voorbij)$/iu;

/** Holds everything back for a while. */
export const pause = defineCommand({
  name: 'pause',
  words: { en: ['pause'], nl: ['pauze'] },
  options: z.object({ set: z.enum(['off']).optional(), line: text() }),
  async run(turn, { set, line }) {
    const { pausedUntil } = turn.person;
    if (set === 'off' || (line && OFF.test(line.trim()))) return endPause(turn);
    const end = line ? pauseEnd(turn, line) : undefined;
    if (end) return pauseUntil(turn, end);
    if (pausedUntil && isBefore(turn.now, pausedUntil)) {
      const back = labelled('back', { key: 'settings.end-pause' }, { command: 'pause', options: { set: 'off' } });
      return void (await turn.say(reply('settings.is-paused', { until: at(pausedUntil, 'day') }, { choices: [back] })));
    }
    await turn.start('pause');
  },
});
