import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../adapters/log.ts';
import { newId } from '../../adapters/newId.ts';
import { createQueue } from '../../adapters/postgres/queue.ts';
import { createStore } from '../../adapters/postgres/store.ts';
import { createCoach } from '../../src/coach.ts';
import type { Incoming, Input } from '../../src/ports/incoming.ts';
import { copiedDatabase } from '../setup/freshDatabase.ts';

function capture() {
  let text = '';
  const write = (line: string) => {
    text += line;
  };
  return { log: createLog('debug', { write }), written: () => text };
}

function written(run: (log: ReturnType<typeof createLog>) => void): string {
  const { log, written: all } = capture();
  run(log);
  return all();
}

describe('the log', () => {
  it('holds ids, kinds and counts', () => {
    const line = JSON.parse(written((log) => log.info('message sent', { delivery: 'd1', count: 2, embedded: true })));
    expect(line).toMatchObject({ msg: 'message sent', delivery: 'd1', count: 2, embedded: true });
  });

  it('never holds what a person typed, in whatever it is handed', () => {
    const secret = 'Anna van der Meer';
    const cause = Object.assign(new Error(`value "${secret}"\n    at ${secret} (file:///x.ts:1:2)\n  second line`), {
      detail: secret,
      code: 'P2002',
    });
    const odd = Object.assign(new Error('x'), { name: secret, code: secret });
    const text = written((log) => {
      log.warn('inbound failed', { text: secret, why: secret } as Record<string, string>);
      log.error('inbound failed', new Error(secret, { cause }), { name: secret } as Record<string, string>);
      log.error('inbound failed', odd);
      log.error('inbound failed', secret);
    });
    expect(text).not.toMatch(/Anna|Meer|second/u);
    expect(text).toContain('P2002');
  });

  it('says where an error came from', () => {
    const { error } = JSON.parse(written((log) => log.error('inbound failed', new TypeError('two\nlines'))));
    expect(error.name).toBe('TypeError');
    expect(error.frames[0]).toMatch(/^at .*log\.test\.ts:\d+:\d+\)?$/u);
  });

  it('holds none of a person’s words when a turn of theirs fails in the database', async () => {
    const { url, drop } = await copiedDatabase();
    const { log, written: all } = capture();
    const queue = await createQueue({ url, log });
    const store = await createStore({ url, newId, queue });
    const clock = { now: () => Temporal.Instant.from('2026-11-24T09:00:00Z') };
    const coach = createCoach({ store, clock, newId, chats: [], log });
    const account = { platform: 'terminal', tenant: 'local', userId: 'Wilhelmina' };
    const hear = async (key: string, input: Input) => {
      const profile = { name: 'Wilhelmina', language: 'en' as const, zone: 'UTC' };
      const incoming: Incoming = { account, profile, key, ...input };
      await coach.attend((await coach.accept(incoming)).coacheeId);
    };
    await hear('1', { is: 'opened' });
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    // The database refuses, and quotes what it was given: in the message, in the detail, and as if it were a stack.
    await client.query(`CREATE FUNCTION quote() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      RAISE EXCEPTION E'no: %\\n    at % (file:///x.ts:1:2)', NEW.words, NEW.words USING DETAIL = NEW.words, HINT = NEW.words; END $$;
      CREATE TRIGGER quote BEFORE INSERT ON goal FOR EACH ROW EXECUTE FUNCTION quote()`);
    const words = 'A job in beekeeping\n    at Zonnedorp (file:///zonnedorp.ts:1:2)';
    await hear('2', { is: 'command', name: 'goal', options: {}, line: words });
    const { rows } = await client.query(`SELECT reference FROM inbound WHERE state = 'failed'`);
    await client.end();
    await queue.stop();
    await store.close();
    await drop();
    expect(rows).toHaveLength(1);
    expect(all()).toContain(rows[0].reference);
    expect(all()).toContain('"msg":"inbound failed"');
    expect(all()).not.toMatch(/beekeeping|zonnedorp|wilhelmina/iu);
  });
});
