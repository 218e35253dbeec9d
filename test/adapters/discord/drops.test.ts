import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DiscordUser } from '../../twins/discord/person.ts';
import { type DiscordDesk, openDiscordDesk, saidTo } from './desk.ts';

/** As many as the suite has time for; `DROPS=100` for the long run. */
const DROPS = Number(process.env.DROPS ?? 12);

let desk: DiscordDesk;
let anna: DiscordUser;
beforeAll(async () => {
  desk = await openDiscordDesk();
  anna = await desk.settler('Anna');
});
afterAll(() => desk.close());

const connected = () => expect.poll(() => desk.twin.connections, { timeout: 60_000, interval: 20 }).toBe(1);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const answers = () => saidTo(anna).length;

describe('the socket', () => {
  it(`loses and doubles nothing in ${DROPS} drops of every kind, whatever is written meanwhile`, async () => {
    const { faults } = desk.twin;
    const drops: (() => void)[] = [
      () => faults.dropConnections(),
      () => faults.reconnectRequested(),
      () => faults.invalidSession(true),
      () => faults.invalidSession(false),
      () => faults.closeWith(4000),
      () => faults.closeWith(4009),
      () => faults.closeWith(4007),
      () => faults.closeWith(1001),
      () => faults.closeWith(4004),
      () => {
        faults.refuseConnections(2);
        faults.dropConnections();
      },
      () => {
        faults.next('getGatewayBot', { is: 'status', status: 500, accepted: false }, 2);
        faults.closeWith(4004);
      },
      () => faults.duplicateEvents(3),
    ];
    const before = answers();
    let written = 0;
    for (let at = 0; at < DROPS; at += 1) {
      await anna.writes('privacy');
      drops[at % drops.length]?.();
      await anna.writes('tips');
      written += 2;
      await connected();
      await expect.poll(() => answers() - before, { timeout: 60_000, interval: 20 }).toBe(written);
    }
    await desk.run.settled();
    await desk.restart();
    expect(answers() - before).toBe(written);
  }, 900_000);

  it('is opened anew when nobody answers at the other end any more', async () => {
    desk.twin.timing.heartbeatMs = 300;
    desk.twin.faults.dropConnections();
    await connected();
    desk.twin.faults.zombie();
    const before = answers();
    await anna.writes('tips');
    await expect.poll(() => answers() - before, { timeout: 60_000 }).toBe(1);
    desk.twin.timing.heartbeatMs = 41_250;
  }, 90_000);
});

describe('a socket that was refused at the start', () => {
  it('is open once when it opens after all, and is heard after it was dropped', async () => {
    await desk.run.stop();
    desk.twin.faults.refuseConnections(2);
    await desk.restart();
    await connected();
    await pause(2_000);
    expect(desk.twin.connections).toBe(1);
    for (let drops = 0; drops < 3; drops += 1) {
      desk.twin.faults.dropConnections();
      await connected();
      const before = answers();
      await anna.writes('tips');
      await expect.poll(() => answers() - before, { timeout: 10_000 }).toBe(1);
    }
  }, 60_000);
});

describe('what was written while nobody listened', () => {
  it('is read back and answered, once and in order', async () => {
    const ben = await desk.settler('Ben');
    const before = saidTo(ben).length;
    await desk.run.stop();
    for (const line of ['goal A job in the energy sector', 'tips', 'privacy']) await ben.writes(line);
    await desk.restart();
    await expect.poll(() => saidTo(ben).length - before, { timeout: 20_000 }).toBeGreaterThanOrEqual(3);
    const count = saidTo(ben).length;
    await desk.restart();
    await desk.run.settled();
    expect(saidTo(ben)).toHaveLength(count);
  });

  it('is read back in the first message that the coach began by itself', async () => {
    const cas = desk.twin.person({ name: 'Cas', locale: 'en-GB', in: desk.server });
    await desk.types(cas, 'start');
    await desk.run.stop();
    await cas.writes('yes');
    const before = saidTo(cas).length;
    await desk.restart();
    await expect.poll(() => saidTo(cas).length, { timeout: 20_000 }).toBe(before + 1);
  });

  it('is read later when Discord could not be asked at once', async () => {
    const ivy = await desk.settler('Ivy');
    const before = saidTo(ivy).length;
    await desk.run.stop();
    await ivy.writes('tips');
    desk.twin.faults.next('getMessages', { is: 'status', status: 500, accepted: false }, 6);
    await desk.restart();
    await expect.poll(() => saidTo(ivy).length - before, { timeout: 30_000 }).toBe(1);
  });

  it('is kept though the database was away for a moment', async () => {
    const dan = await desk.settler('Dan');
    const before = saidTo(dan).length;
    desk.run.breakAccept(2);
    await desk.does(() => dan.writes('tips'));
    expect(saidTo(dan)).toHaveLength(before + 1);
  });

  it('goes on after a restart with what came in before', async () => {
    const eva = await desk.settler('Eva');
    const before = saidTo(eva).length;
    desk.run.breakAttend(1);
    await desk.does(() => eva.writes('tips'));
    expect(saidTo(eva)).toHaveLength(before);
    await desk.restart();
    expect(saidTo(eva)).toHaveLength(before + 1);
  });
});

describe('an interaction', () => {
  it('is acknowledged before anybody is called, a first contact included', async () => {
    const fay = desk.twin.person({ name: 'Fay', locale: 'nl', in: desk.server });
    const acks = [await fay.types('spoor today'), await fay.types('spoor meet', {}, desk.server)];
    await desk.run.settled();
    for (const { acknowledged, callsBefore } of acks)
      expect({ acknowledged, callsBefore }).toEqual({ acknowledged: true, callsBefore: 0 });
  });

  it('that could not be kept is not acknowledged', async () => {
    const gus = await desk.settler('Gus');
    desk.twin.timing.interactionMs = 500;
    desk.run.breakAccept(1);
    const { acknowledged } = await gus.types('spoor tips');
    desk.twin.timing.interactionMs = 3_000;
    expect(acknowledged).toBe(false);
  });

  it('whose acknowledgement was lost is acknowledged again, and has one effect', async () => {
    const hal = await desk.settler('Hal');
    const before = saidTo(hal).length;
    desk.twin.faults.next('interactionCallback', { is: 'status', status: 500, accepted: false });
    await desk.types(hal, 'tips');
    desk.twin.faults.next('interactionCallback', { is: 'reset', accepted: true });
    await desk.types(hal, 'tips');
    expect(saidTo(hal)).toHaveLength(before + 2);
  });
});
