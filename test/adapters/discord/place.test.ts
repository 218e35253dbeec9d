// Slack's SDK brings another version of the HTTP client into the process: files go through all the same.
import '@slack/bolt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DiscordDesk, lastTo, openDiscordDesk, press, saidTo, shown } from './desk.ts';

let desk: DiscordDesk;
beforeAll(async () => {
  desk = await openDiscordDesk();
});
afterAll(() => desk.close());

describe('a command in the direct message', () => {
  it('is answered in its place, and what follows comes as messages', async () => {
    const anna = await desk.settler('Anna');
    const before = saidTo(anna).length;
    await desk.types(anna, 'meet Piet Jansen Friday 14:30');
    expect(saidTo(anna)).toHaveLength(before + 1);
    expect(shown(lastTo(anna))).toContain('Piet Jansen');
    await desk.does(() => press(anna, 'yes'));
    expect(shown(saidTo(anna).at(-2))).toMatch(/Your answer: Yes$/u);
    expect(anna.ephemerals).toEqual([]);
  });

  it('can be answered though its token serves no more: as a message', async () => {
    const ben = await desk.settler('Ben');
    const answers = () => saidTo(ben).filter(({ text }) => text !== '').length;
    const before = answers();
    desk.twin.faults.next('editOriginal', { is: 'refused', status: 404, code: 10015 });
    await desk.types(ben, 'tips');
    expect(answers()).toBe(before + 1);
  });
});

describe('a command on a server', () => {
  it('is answered there, seen by that person alone, and never where others read or in the direct message', async () => {
    const cas = await desk.settler('Cas');
    const before = saidTo(cas).length;
    await desk.types(cas, 'meet Piet Jansen Friday 14:30', desk.server);
    expect(cas.ephemerals.map(shown)).toEqual([expect.stringContaining('Piet Jansen')]);
    expect(saidTo(cas)).toHaveLength(before);
    expect(cas.publics).toEqual([]);
  });

  it('goes on there when a button is pressed there, and the answered question shows it', async () => {
    const dan = await desk.settler('Dan');
    await desk.types(dan, 'meet Tom de Vries Friday 14:30', desk.server);
    await desk.does(() => press(dan, 'yes', dan.ephemerals[0]));
    const [answered, next] = dan.ephemerals;
    expect(shown(answered)).toMatch(/Your answer: Yes$/u);
    expect(shown(next)).toContain('Is that right?');
  });

  it('can be answered in words there, in a form', async () => {
    const eva = await desk.settler('Eva');
    await desk.types(eva, 'goal', desk.server);
    const [asked] = eva.ephemerals;
    await desk.does(
      () => press(eva, 'write:', asked),
      () => eva.submits({ words: 'A job in the energy sector' }),
    );
    expect(shown(eva.ephemerals[0])).toContain('Your answer: A job in the energy sector');
    expect(eva.ephemerals.length).toBeGreaterThan(1);
  });

  it('is a first contact like any other: what was asked comes first, then the welcome', async () => {
    const fay = desk.twin.person({ name: 'Fay', locale: 'nl', in: desk.server });
    await desk.types(fay, 'doel Een baan in de zorg', desk.server);
    expect(shown(fay.ephemerals.at(-1))).toContain('Ik ben Spoor');
    expect(shown(fay.ephemerals.at(-1))).toContain('Europe/Amsterdam');
    expect(saidTo(fay)).toEqual([]);
  });

  it('gives a file there, seen by that person alone', async () => {
    const gus = await desk.settler('Gus');
    await desk.types(gus, 'export', desk.server);
    expect(gus.ephemerals.at(-1)?.files.map(({ name }) => name)).toEqual([expect.stringMatching(/^spoor-.*\.json$/u)]);
  });

  it('is answered in the direct message once its token serves no more', async () => {
    const hal = await desk.settler('Hal');
    const before = saidTo(hal).length;
    desk.twin.faults.next('editOriginal', { is: 'refused', status: 401, code: 50027 });
    await desk.types(hal, 'tips', desk.server);
    expect(saidTo(hal)).toHaveLength(before + 1);
  });
});

describe('what the app is installed for', () => {
  it('is said at the start to whoever installed it and shares no server: it may not be able to begin by itself', async () => {
    const ivy = desk.twin.person({ name: 'Ivy', locale: 'en-GB', installed: true });
    await desk.types(ivy, 'start', 'private');
    expect(ivy.ephemerals.map(shown).join('\n')).toMatch(/I’m Spoor[\s\S]*don’t share a server/u);
    await desk.types(ivy, 'tips', 'private');
    expect(
      ivy.ephemerals
        .map(shown)
        .join('\n')
        .match(/don’t share a server/gu),
    ).toHaveLength(1);
  });

  it('is not said on a server that has it', async () => {
    const jan = desk.twin.person({ name: 'Jan', locale: 'en-GB', in: desk.server });
    await desk.types(jan, 'start', desk.server);
    expect(jan.ephemerals.map(shown).join('\n')).not.toContain('don’t share a server');
  });
});

describe('who somebody is', () => {
  it('is told by their Discord: the language, and with it a first guess of the zone, followed when it changes', async () => {
    const kim = desk.twin.person({ name: 'Kim', locale: 'nl', in: desk.server });
    await desk.types(kim, 'start');
    expect(shown(lastTo(kim))).toContain('Europe/Amsterdam');
    kim.becomes({ locale: 'en-US' });
    await desk.types(kim, 'privacy');
    expect(shown(lastTo(kim))).toMatch(/Nobody else|who can read|technically/iu);
  });

  it('is nobody when it is a bot', async () => {
    const bot = desk.twin.person({ name: 'Bot', bot: true, in: desk.server });
    await desk.does(() => bot.writes('hello'));
    expect(saidTo(bot)).toEqual([]);
  });

  it('is asked when they only write: where they are, checked by saying the time', async () => {
    const leo = desk.twin.person({ name: 'Leo', in: desk.server });
    await desk.does(() => leo.writes('hello'));
    expect(shown(lastTo(leo))).toContain('Is that right?');
    await desk.does(
      () => press(leo, 'no'),
      () => leo.writes('Utrecht'),
    );
    expect(shown(lastTo(leo))).toMatch(/\d\d:\d\d where you are \(Europe\/Amsterdam\)/u);
  });

  it('can be set with places to choose from', async () => {
    const mia = await desk.settler('Mia');
    const offered = await mia.suggestions('spoor settings', 'value', 'utre', { what: 'zone' });
    expect(offered).toContainEqual({ name: 'utrecht (Europe/Amsterdam)', value: 'Europe/Amsterdam' });
    await desk.does(() => mia.types('spoor settings', { what: 'zone', value: 'Europe/Amsterdam' }));
    expect(shown(lastTo(mia))).toMatch(/Europe\/Amsterdam.*\d\d:\d\d/u);
  });
});

describe('what somebody writes', () => {
  it('can be changed on Discord, and with it the answer it gave', async () => {
    const ned = desk.twin.person({ name: 'Ned', locale: 'en-GB', in: desk.server });
    let written = '';
    await desk.does(
      () => ned.writes('hello'),
      () => press(ned, 'yes'),
      async () => {
        written = await ned.writes('A job in the energi sector');
      },
      () => ned.edits(written, 'A job in the energy sector'),
    );
    await desk.types(ned, 'goal');
    expect(shown(lastTo(ned))).toContain('energy sector');
  });

  it('is asked for in words when it is only a file', async () => {
    const oda = await desk.settler('Oda');
    await desk.does(() => oda.writes('', { files: ['cv.pdf'] }));
    expect(shown(lastTo(oda))).toMatch(/words/u);
  });
});
