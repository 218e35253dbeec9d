import { readFileSync } from 'node:fs';

/** Whether a process has ended; one whose end nobody has taken note of yet (a zombie) has. */
export function isGone(pid: number): boolean {
  try {
    return /^\d+ \(.*\) Z/u.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}
