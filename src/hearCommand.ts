import { moveOn } from './coaching/walk/course.ts';
import { activeOf } from './coaching/walk/waiting.ts';
import type { Incoming } from './ports/incoming.ts';
import type { Turn } from './turn.ts';

type Called = Pick<Extract<Incoming, { is: 'command' }>, 'name' | 'line' | 'options'>;

/** A command is answered, and leaves the open question open; what it told need not be asked any more. */
export async function hearCommand(turn: Turn, command: Called): Promise<void> {
  const before = await activeOf(turn);
  await runCommand(turn, command);
  const after = await activeOf(turn);
  if (before && after?.id === before.id && after.lastAt.equals(before.lastAt)) await moveOn(turn, after);
}

/** Runs a command as it was called. */
export function runCommand(turn: Turn, { name, line, options }: Called): Promise<void> {
  return turn.run(name, { ...options, ...(line ? { line } : {}) });
}
