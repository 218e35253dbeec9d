import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGLISH, openSlackDesk, type SlackDesk, saidTo } from './desk.ts';

let desk: SlackDesk;
let channel: { readonly id: string; readonly messages: number };
beforeAll(async () => {
  desk = await openSlackDesk('HTTP');
  channel = desk.workspace.channel('general');
});
afterAll(() => desk.close());

describe('a command typed in a channel', () => {
  it('is answered there, seen by that person alone, and never in the channel or the direct message', async () => {
    const anna = await desk.settler('Anna');
    const before = saidTo(anna).length;
    await anna.types('/spoor', 'meet Piet Jansen Friday 14:30', { channel: channel.id });
    await desk.run.settled();
    expect(anna.ephemerals.map((each) => each.channel)).toEqual([channel.id]);
    expect(anna.ephemerals[0]?.text).toContain('Piet Jansen');
    expect(saidTo(anna).length).toBe(before);
    expect(channel.messages).toBe(0);
  });

  it('goes on there when a button is pressed there, and the answered question shows it', async () => {
    const ben = await desk.settler('Ben');
    await ben.types('/spoor', 'meet Tom de Vries Friday 14:30', { channel: channel.id });
    await desk.run.settled();
    const [asked] = ben.ephemerals;
    if (!asked) throw new Error('nothing was asked');
    await ben.presses(asked, 'choice:yes');
    await desk.run.settled();
    const [answered, next] = ben.ephemerals;
    expect(answered?.text).toMatch(/Your answer: Yes$/u);
    expect(next?.text).toContain('Is that right?');
    expect(channel.messages).toBe(0);
  });

  it('is a first contact like any other: what was asked comes first, then the welcome', async () => {
    const cas = desk.workspace.user({ name: 'Cas', ...ENGLISH });
    await cas.types('/spoor', 'goal A job in the energy sector', { channel: channel.id });
    await desk.run.settled();
    expect(cas.ephemerals.at(-1)?.text).toContain('I’m Spoor');
    expect(saidTo(cas)).toEqual([]);
  });

  it('is answered in the direct message once its address serves no more', async () => {
    const dan = await desk.settler('Dan');
    const before = saidTo(dan).length;
    desk.twin.timing.responseUrlUses = 0;
    await dan.types('/spoor', 'today', { channel: channel.id });
    await desk.run.settled();
    desk.twin.timing.responseUrlUses = 5;
    expect(dan.ephemerals).toEqual([]);
    expect(saidTo(dan).length).toBe(before + 1);
  });

  it('that makes a file says so there, and puts it in the direct message', async () => {
    const eva = await desk.settler('Eva');
    await eva.types('/spoor', 'export', { channel: channel.id });
    await desk.run.settled();
    expect(eva.ephemerals.map(({ text }) => text)).toEqual(['I’ll put it in our direct message.']);
    expect(saidTo(eva).at(-1)?.files).toHaveLength(1);
    expect(channel.messages).toBe(0);
  });

  it('is not said again when Slack lost the answer to it: nobody could tell whether it is there', async () => {
    const fay = await desk.settler('Fay');
    desk.twin.faults.next('response_url', { is: 'reset', accepted: true });
    await fay.types('/spoor', 'today', { channel: channel.id });
    await desk.run.settled();
    await desk.passes(6);
    expect(fay.ephemerals).toHaveLength(1);
  });
});

describe('who somebody is', () => {
  it('is told by Slack: language and zone, followed when they change', async () => {
    const gea = desk.workspace.user({ name: 'Gea', locale: 'nl-NL', tz: 'Europe/Amsterdam' });
    await gea.writes('hallo');
    await desk.run.settled();
    expect(saidTo(gea).at(-1)?.text).toContain('Europe/Amsterdam');
    await gea.becomes({ tz: 'America/New_York', locale: 'en-US' });
    await desk.run.settled();
    await gea.types('/spoor', 'settings');
    await desk.run.settled();
    expect(saidTo(gea).at(-1)?.text).toContain('America/New_York');
    expect(saidTo(gea).at(-1)?.text).toContain('English');
  });

  it.each([
    ['a bot', { isBot: true }],
    ['of another company', { isStranger: true }],
    ['deactivated', { deleted: true }],
  ])('is nobody when they are %s: nothing is said or kept', async (name, profile) => {
    const who = desk.workspace.user({ name, ...ENGLISH, ...profile });
    await who.writes('hello');
    await desk.run.settled();
    expect(saidTo(who)).toEqual([]);
  });

  it('may be a guest', async () => {
    const guest = desk.workspace.user({ name: 'Guest', ...ENGLISH, isRestricted: true });
    await guest.writes('hello');
    await desk.run.settled();
    expect(saidTo(guest)).toHaveLength(1);
  });
});

describe('what somebody writes', () => {
  it('can be changed in Slack, and with it the answer it gave', async () => {
    const hal = desk.workspace.user({ name: 'Hal', ...ENGLISH });
    await hal.writes('hello');
    await desk.run.settled();
    const [welcome] = saidTo(hal);
    if (welcome) await hal.presses(welcome, 'choice:yes');
    await desk.run.settled();
    await hal.writes('A job in the energi sector');
    await desk.run.settled();
    const written = hal.sees.findLast(({ byApp }) => !byApp);
    await hal.edits(written?.ts ?? '', 'A job in the energy sector');
    await desk.run.settled();
    await hal.types('/spoor', 'goal');
    await desk.run.settled();
    expect(saidTo(hal).at(-1)?.text).toContain('energy sector');
  });

  it('is asked for in words when it is only a file', async () => {
    const ivy = await desk.settler('Ivy');
    await ivy.writes('', { files: true });
    await desk.run.settled();
    expect(saidTo(ivy).at(-1)?.text).toMatch(/in words|words/u);
  });

  it('in a channel is nobody’s business here', async () => {
    const jan = await desk.settler('Jan');
    const before = saidTo(jan).length;
    await jan.writes('today', { channel: channel.id });
    await desk.run.settled();
    expect(saidTo(jan).length).toBe(before);
  });
});
