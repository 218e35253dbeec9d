import { startEmbedded } from '../adapters/postgres/embedded.ts';
import { type Comparison, compare } from './compare.ts';
import { newFolder, quietLog, removeFolder } from './place.ts';
import { type Running, startSpoor } from './spoor.ts';

const TIMES = 7;

/** From the command to the first message said: on a new folder, and on one that has been used. */
export async function coldStart(): Promise<readonly Comparison[]> {
  const used = newFolder();
  await (await startSpoor(used)).stop();
  try {
    return [await onNewFolder(), await onFolder(used)];
  } finally {
    removeFolder(used);
  }
}

async function onNewFolder(): Promise<Comparison> {
  let folder = '';
  const before = async () => {
    folder = newFolder();
  };
  let stop = async () => {};
  const after = async () => {
    await stop();
    removeFolder(folder);
  };
  return compare(
    'First start, to the first message',
    TIMES,
    { name: 'PostgreSQL alone: initdb, start, connect', before, run: () => database(folder), after },
    { name: 'Spoor', before, run: () => spoor(folder), after },
  );

  async function database(dataDir: string) {
    stop = (await startEmbedded({ dataDir, log: quietLog })).close;
  }
  async function spoor(dataDir: string) {
    stop = (await startSpoor(dataDir)).stop;
  }
}

async function onFolder(dataDir: string): Promise<Comparison> {
  let running: Pick<Running, 'stop'>;
  const after = () => running.stop();
  return compare(
    'Later start, to the open question',
    TIMES,
    {
      name: 'PostgreSQL alone: start, connect',
      async run() {
        running = { stop: (await startEmbedded({ dataDir, log: quietLog })).close };
      },
      after,
    },
    {
      name: 'Spoor',
      async run() {
        running = await startSpoor(dataDir);
      },
      after,
    },
  );
}
