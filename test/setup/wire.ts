import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A COMMIT as it is asked for the first time on a connection, and afterwards: by the name the store's client gives it. */
const COMMITS = ['COMMIT', createHash('sha1').update('COMMIT').digest('base64url')];

/** A wire to a database that can be cut. */
export interface Wire {
  /** The address of the database, through the wire. */
  readonly url: string;
  /** Cuts at the next COMMIT: before the database hears it, or when it has done it and says so. */
  cutAtCommit(where: 'before' | 'after'): void;
  stop(): Promise<void>;
}

/** Lays one to a database that is reached by a socket in a folder. */
export async function layWire(url: string): Promise<Wire> {
  const there = new URL(url);
  const socket = join(there.searchParams.get('host') ?? '', `.s.PGSQL.${there.port}`);
  const room = mkdtempSync(join(tmpdir(), 'spoor-wire-'));
  let cut: 'before' | 'after' | undefined;
  const ends = new Set<Socket>();

  function connectThrough(near: Socket): void {
    const far = connect(socket);
    let committing = false;
    const part = () => {
      near.destroy();
      far.destroy();
    };
    for (const end of [near, far]) {
      ends.add(end);
      end.on('error', part).on('close', part);
    }
    near.on('data', (asked) => {
      committing = cut !== undefined && COMMITS.some((each) => asked.includes(each));
      if (committing && cut === 'before') {
        cut = undefined;
        part();
      } else far.write(asked);
    });
    far.on('data', (answered) => {
      if (committing && cut === 'after' && answered.includes('COMMIT')) {
        cut = undefined;
        part();
      } else near.write(answered);
    });
  }

  const server = createServer(connectThrough).listen(join(room, `.s.PGSQL.${there.port}`));
  await once(server, 'listening');
  there.searchParams.set('host', room);
  return {
    url: there.href,
    cutAtCommit(where) {
      cut = where;
    },
    async stop() {
      for (const end of ends) end.destroy();
      server.close();
      await once(server, 'close');
      rmSync(room, { recursive: true, force: true });
    },
  };
}
