import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { newId } from '../../adapters/newId.ts';
import { createQueue } from '../../adapters/postgres/queue.ts';
import { createStore } from '../../adapters/postgres/store.ts';
import { hello, now, says } from '../contracts/store.ts';
import { copiedDatabase } from '../setup/freshDatabase.ts';
import { silentLog } from '../setup/silentLog.ts';
import { startSpoor } from './spoorProcess.ts';

vi.setConfig({ testTimeout: 90_000 });

let room: string;
let database: Awaited<ReturnType<typeof copiedDatabase>>;

beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'spoor-doctor-'));
  database = await copiedDatabase();
});
afterAll(async () => {
  await database.drop();
  rmSync(room, { recursive: true, force: true });
});

async function look(env: Readonly<Record<string, string>> = {}): Promise<{ code: unknown; said: string }> {
  const doctor = startSpoor({ script: 'adapters/doctor.ts', env: { SPOOR_DATA_DIR: join(room, 'data'), ...env } });
  const code = await doctor.ended;
  expect(doctor.errors).toBe('');
  expect(doctor.said.split('\n').length).toBeLessThan(24);
  return { code, said: doctor.said };
}

describe('the doctor', () => {
  it('finds nothing wrong where nothing is yet, and makes nothing', async () => {
    const { code, said } = await look();
    expect(code).toBe(0);
    expect(said).toMatch(/Node \d+\.\d+(?:.|\n)*none set, and none needed|SPOOR_DATA_DIR/u);
    expect(said).toContain('made at the first start');
    expect(said).toContain('npm start');
    expect(existsSync(join(room, 'data'))).toBe(false);
  });

  it('names each wrong setting and how to mend it, without its value, and looks further all the same', async () => {
    const wrong = { PORT: 'secret', SPOOR_ROLE: 'secret', SPOOR_DATADIR: 'secret', DATABASE_URL: database.url };
    const { code, said } = await look(wrong);
    expect(code).toBe(1);
    expect(said).toMatch(
      /mend {2}PORT: (?:.|\n)*mend {2}SPOOR_ROLE: (?:.|\n)*note {2}SPOOR_DATADIR .*SPOOR_DATA_DIR\?/u,
    );
    expect(said).toMatch(/Database: your own, PostgreSQL \d+/u);
    expect(said).not.toContain('secret');
  });

  it('says in one line why a database cannot be reached', async () => {
    const { code, said } = await look({ DATABASE_URL: 'postgresql://me:secret@127.0.0.1:1/spoor' });
    expect(code).toBe(1);
    expect(said).toMatch(/mend {2}The database does not answer\./u);
    expect(said).not.toContain('secret');
  });

  it('counts what is kept, waits or went wrong, and knows whether a Spoor is running, but nobody’s words', async () => {
    const { url } = database;
    const queue = await createQueue({ url, log: silentLog });
    const store = await createStore({ url, newId, queue });
    const { coacheeId } = await store.accept(says('Wilhelmina', 'my secret'), now);
    await store.handleNext(coacheeId, async (work, { id }) => {
      await work.deliver(hello);
      await work.deliver(hello);
      expect(id).toBeTruthy();
    });
    await store.accept(says('Wilhelmina', 'another secret'), now);
    const sql = new pg.Client({ connectionString: url });
    await sql.connect();
    await sql.query(`UPDATE inbound SET state = 'failed', reference = 'a1b2c3d4' WHERE state = 'waiting'`);
    await sql.query(`UPDATE delivery SET state = 'unknown' WHERE seq = (SELECT min(seq) FROM delivery)`);
    const whileRunning = await look({ DATABASE_URL: url });
    await queue.stop();
    await store.close();
    await sql.query('DELETE FROM _prisma_migrations');
    const after = await look({ DATABASE_URL: url });
    await sql.end();
    for (const { code, said } of [whileRunning, after]) {
      expect(code).toBe(0);
      for (const line of ['It holds 1 person', '1 message waits', '1 message may not have arrived', 'a1b2c3d4'])
        expect(said).toContain(line);
      expect(said).not.toMatch(/secret|wilhelmina/iu);
    }
    expect(whileRunning.said).toMatch(/up to date\n.*A Spoor is running/u);
    expect(after.said).toMatch(/No Spoor is running(?:.|\n)*\d+ changes? of the database to be made/u);
  });
});
