import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSlackDesk, type SlackDesk, saidTo } from './desk.ts';

describe.each(['Socket Mode', 'HTTP'] as const)('over %s', (by) => {
  let desk: SlackDesk;
  beforeAll(async () => {
    desk = await openSlackDesk(by);
  });
  afterAll(() => desk.close());

  it('an event that is delivered twice has one effect', async () => {
    const anna = await desk.settler('Anna');
    const before = saidTo(anna).length;
    desk.twin.faults.duplicateEvents(1);
    expect((await anna.writes('today')).attempts).toBe(2);
    await desk.run.settled();
    expect(saidTo(anna).length).toBe(before + 1);
  });

  it('is told of what came in only once it is kept: what could not be kept comes again', async () => {
    const ben = await desk.settler('Ben');
    const before = saidTo(ben).length;
    desk.run.breakAccept(1);
    const ack = await ben.writes('today');
    await desk.run.settled();
    expect(ack).toMatchObject({ acknowledged: true, attempts: 2 });
    expect(saidTo(ben).length).toBe(before + 1);
  });

  it('calls nobody before the acknowledgement, a first contact by command included', async () => {
    const cas = desk.workspace.user({ name: 'Cas', locale: 'nl-NL', tz: 'Europe/Amsterdam' });
    const calls = desk.twin.calls.length;
    let atAck = -1;
    await cas.types('/spoor', 'vandaag').then(() => {
      atAck = desk.run.callsAtAccept;
    });
    expect(atAck).toBe(calls);
    await desk.run.settled();
    expect(desk.twin.calls.slice(calls).map(({ method }) => method)).toContain('users.info');
    expect(saidTo(cas).at(-1)?.text).toContain('Spoor');
    expect(saidTo(cas).at(-1)?.text).toMatch(/Klopt dat/u);
  });

  it('welcomes once, however often somebody looks in', async () => {
    const dan = desk.workspace.user({ name: 'Dan', locale: 'en-GB', tz: 'Europe/London' });
    for (const tab of ['home', 'messages', 'home'] as const) await dan.opensHome(tab);
    await desk.run.settled();
    expect(saidTo(dan)).toHaveLength(1);
  });

  it('a button that was pressed gives way to the answer', async () => {
    const eva = desk.workspace.user({ name: 'Eva', locale: 'en-GB', tz: 'Europe/London' });
    await eva.writes('hello');
    await desk.run.settled();
    const [welcome] = saidTo(eva);
    if (!welcome) throw new Error('no welcome');
    await eva.presses(welcome, 'choice:yes');
    await desk.run.settled();
    const [answered, goal] = saidTo(eva);
    expect(answered?.text).toMatch(/Your answer: Yes$/u);
    expect(JSON.stringify(answered?.blocks)).not.toContain('choice:');
    expect(goal?.text).toContain('what would you like to achieve');
  });

  it('goes on after a restart with what came in before', async () => {
    const fay = await desk.settler('Fay');
    const before = saidTo(fay).length;
    desk.run.breakAttend(1);
    await fay.writes('today');
    await desk.run.settled();
    expect(saidTo(fay).length).toBe(before);
    await desk.restart();
    expect(saidTo(fay).length).toBe(before + 1);
  });
});
