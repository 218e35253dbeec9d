import { z } from 'zod';
import { isPaused, startAgain } from '../coaching/meanwhile.ts';
import { proposal, reply } from '../coaching/messages.ts';
import { endPause, pauseEnd, pauseUntil } from '../coaching/pause.ts';
import { defineCommand, text } from './command.ts';

const OFF = /^(off|end|over|uit|stop|klaar|resume|hervat|voorbij)$/iu;

/** Holds everything back for a while. */
export const pause = defineCommand({
  name: 'pause',
  words: { en: ['pause'], nl: ['pauze'] },
  options: z.object({ set: z.enum(['off']).optional(), line: text() }),
  async run(turn, { set, line }) {
    if (set === 'off' || (line && OFF.test(line.trim()))) return endPause(turn);
    const end = line ? pauseEnd(turn, line) : undefined;
    if (end) return pauseUntil(turn, end);
    if (isPaused(turn)) return void (await turn.say(reply('settings.is-paused', undefined, proposal(startAgain))));
    await turn.start('pause');
  },
});
