import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/**
 * Whether a process is a PostgreSQL server that has its database in this folder.
 *
 * Where there is no /proc, `ps` tells; a folder named differently there makes a server look like somebody else's,
 * which PostgreSQL's own check then finds.
 *
 * @param data the folder's real path
 */
export function isServerOf(pid: number, data: string): boolean {
  try {
    if (process.platform === 'linux')
      return (
        readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres' && readlinkSync(`/proc/${pid}/cwd`) === data
      );
    const command = execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
    return command.includes('postgres') && command.includes(data);
  } catch {
    return false;
  }
}
