import { z } from 'zod';
import { giveCode, refuse, takeCode } from '../coaching/link/link.ts';
import { merge } from '../coaching/link/merge.ts';
import { part } from '../coaching/link/part.ts';
import { defineCommand, text } from './command.ts';

/** One person on two platforms: gives a code, takes the other side's, and does or undoes what is decided. */
export const link = defineCommand({
  name: 'link',
  words: { en: ['link', 'connect'], nl: ['koppel', 'koppelen'] },
  options: z.object({ set: z.enum(['merge', 'refuse', 'undo']).optional(), line: text() }),
  async run(turn, { set, line }) {
    if (set === 'merge') return merge(turn);
    if (set === 'refuse') return refuse(turn);
    if (set === 'undo') return part(turn);
    const code = line?.trim() ?? '';
    return code === '' ? giveCode(turn) : takeCode(turn, code);
  },
});
