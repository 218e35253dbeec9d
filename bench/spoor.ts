import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Running {
  readonly pid: number;
  stop(): Promise<void>;
}

const MAIN = fileURLToPath(new URL('../adapters/start.js', import.meta.url));

/** Starts Spoor as its users do, and resolves at the first message it says. */
export async function startSpoor(dataDir: string): Promise<Running> {
  const { NODE_V8_COVERAGE: _, npm_lifecycle_event: __, ...env } = process.env;
  const child = spawn(process.execPath, [MAIN, '--json'], {
    env: { ...env, SPOOR_DATA_DIR: dataDir, LANG: 'en_GB.UTF-8', TZ: 'Europe/London' },
  });
  await firstLine(child);
  return {
    pid: child.pid ?? 0,
    async stop() {
      const gone = once(child, 'exit');
      child.stdin.end();
      await gone;
    },
  };
}

async function firstLine(child: ChildProcessWithoutNullStreams): Promise<void> {
  let complaint = '';
  child.stderr.on('data', (text) => {
    complaint += text;
  });
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`Spoor ended: ${complaint}`);
  });
  ended.catch(() => undefined);
  await Promise.race([once(lines, 'line'), ended]);
}
