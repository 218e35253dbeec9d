import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startHeartbeat } from '../../adapters/heartbeat.ts';
import type { Log } from '../../src/ports/log.ts';

const failed = vi.fn<Log['error']>();
const log: Log = { info: () => undefined, warn: () => undefined, error: failed };

/** A beat that lasts until it is let go. */
function longBeat() {
  const waiting: (() => void)[] = [];
  const beat = vi.fn(() => new Promise<void>((done) => waiting.push(done)));
  return { beat, letGo: () => waiting.splice(0).map((done) => done()) };
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000);

beforeEach(() => {
  vi.stubEnv('TZ', 'UTC');
  vi.useFakeTimers({ now: new Date('2026-11-24T09:00:01Z') });
  failed.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('the heartbeat', () => {
  it('beats every five seconds until it is stopped', async () => {
    const beat = vi.fn(async () => undefined);
    const heartbeat = startHeartbeat(beat, log);
    await seconds(21);
    expect(beat).toHaveBeenCalledTimes(4);
    await heartbeat.stop();
    await seconds(30);
    expect(beat).toHaveBeenCalledTimes(4);
  });

  it('never beats while an earlier beat is still going', async () => {
    const { beat, letGo } = longBeat();
    const heartbeat = startHeartbeat(beat, log);
    await seconds(31);
    expect(beat).toHaveBeenCalledTimes(1);
    letGo();
    await seconds(6);
    expect(beat).toHaveBeenCalledTimes(2);
    letGo();
    await heartbeat.stop();
  });

  it('goes on after a beat that failed, and logs it once', async () => {
    const beat = vi.fn().mockRejectedValueOnce(new Error('the database was gone')).mockResolvedValue(undefined);
    const heartbeat = startHeartbeat(beat, log);
    await seconds(11);
    expect(beat.mock.calls.length).toBeGreaterThan(1);
    expect(failed.mock.calls.map(([event]) => event)).toEqual(['heartbeat failed']);
    await heartbeat.stop();
  });

  it('has ended when stop resolves', async () => {
    const { beat, letGo } = longBeat();
    const heartbeat = startHeartbeat(beat, log);
    await seconds(6);
    expect(beat).toHaveBeenCalledTimes(1);
    let stopped = false;
    const stopping = heartbeat.stop().then(() => {
      stopped = true;
    });
    await seconds(10);
    expect(stopped).toBe(false);
    letGo();
    await stopping;
    expect(stopped).toBe(true);
  });

  it('needs a process that lives in UTC, where no hour comes twice', () => {
    vi.stubEnv('TZ', 'Europe/Amsterdam');
    expect(() => startHeartbeat(async () => undefined, log)).toThrow(/UTC/u);
  });

  it.each([
    ['forward by an hour', 3_600],
    ['forward by a day', 86_400],
    ['back by an hour', -3_600],
    ['back by a day', -86_400],
  ])('keeps beating when the machine’s clock jumps %s', async (_, jump) => {
    const beat = vi.fn(async () => undefined);
    const heartbeat = startHeartbeat(beat, log);
    await seconds(11);
    const before = beat.mock.calls.length;
    vi.setSystemTime(Date.now() + jump * 1_000);
    await seconds(61);
    expect(beat.mock.calls.length - before).toBeGreaterThanOrEqual(11);
    expect(beat.mock.calls.length - before).toBeLessThanOrEqual(14);
    await heartbeat.stop();
  });

  it('never beats twice at a time because the clock was set back', async () => {
    const { beat, letGo } = longBeat();
    const heartbeat = startHeartbeat(beat, log);
    await seconds(6);
    vi.setSystemTime(Date.now() - 3_600_000);
    await seconds(31);
    expect(beat).toHaveBeenCalledTimes(1);
    letGo();
    await heartbeat.stop();
  });

  it('keeps beating in the night the clocks of Europe go back', async () => {
    vi.setSystemTime(new Date('2026-10-25T00:59:50Z'));
    const beat = vi.fn(async () => undefined);
    const heartbeat = startHeartbeat(beat, log);
    await seconds(3_700);
    expect(beat.mock.calls.length).toBeGreaterThanOrEqual(739);
    await heartbeat.stop();
  });
});
