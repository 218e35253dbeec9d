import { describe, expect, it } from 'vitest';
import { openLife } from '../../moments/stage.ts';
import { addsAll, buttons, keptOf, knows, last, lastKey, seats } from '../told/toldSeat.ts';

const sits = seats();

describe('a contact moment in one line', () => {
  it('is recorded at once with people one knows, and said back', async () => {
    const me = await sits();
    await knows(me, 'Anna de Wit', 'Kees Bos');
    const heard = await me.types('touch called anna and Kees yesterday about the fair');
    expect(heard).toHaveLength(1);
    expect(last(heard)).toBe('Noted: you called Anna de Wit and Kees Bos, yesterday (Monday 23 November).');
    expect(heard[0]?.when).toBe('2026-11-23T12:00+00:00[Europe/London]');
    const { inShort, touches } = await keptOf(me);
    expect(inShort).toContain('called Anna de Wit 2026-11-23');
    expect(inShort).toContain('called Kees Bos 2026-11-23');
    expect(touches.filter(({ note }) => note === 'the fair')).toHaveLength(2);
  });

  it('gaat in het Nederlands net zo, met een nieuwe naam die eerst bevestigd wordt', async () => {
    const me = await sits('nl');
    await knows(me, 'Anna');
    const asked = await me.types('contactmoment Kees en Anna gebeld gisteren');
    expect(asked.at(-1)).toMatchObject({ key: 'contact.new', kind: 'question' });
    expect(buttons(asked)).toEqual(['yes', 'no', 'stop']);
    expect(last(await me.chooses('yes'))).toBe(
      'Genoteerd: Kees en Anna gebeld, gisteren (maandag 23 november).\n\nNieuw in je lijst: Kees.',
    );
  });

  it('takes the words behind /gesproken as who and how', async () => {
    const me = await sits('nl');
    await knows(me, 'Anna');
    expect(last(await me.types('gesproken met Anna over de beurs'))).toBe('Genoteerd: Anna gesproken, vandaag.');
    expect(last(await me.types('gesproken Anna, die belde maandag'))).toContain('Anna');
  });

  it('records what is known while a new name is still open, and keeps it when that question is broken off', async () => {
    const me = await sits();
    await knows(me, 'Anna');
    expect(lastKey(await me.types('touch Anna, Zoë: lunch'))).toBe('contact.new');
    expect((await keptOf(me)).inShort).toContain('met Anna 2026-11-24');
    expect(last(await me.chooses('stop'))).toBe('Noted: you spoke to Anna, today.');
    expect((await keptOf(me)).contacts.map(({ name }) => name)).not.toContain('Zoë');
  });

  it('asks which of several is meant, and takes the one at the organisation that was named', async () => {
    const me = await sits();
    await knows(me, 'Anna de Wit', 'Anna Bakker');
    const asked = await me.types('touch called Anna');
    expect(lastKey(asked)).toBe('contact.which');
    const bakker = asked.at(-1)?.choices.find(({ label }) => label === 'Anna Bakker');
    expect(last(await me.chooses(bakker?.id ?? ''))).toBe('Noted: you called Anna Bakker, today.');
    await me.types('touch e-mailed Anna Bakker from TenneT');
    expect(last(await me.types('touch e-mailed Anna from TenneT on Friday'))).toContain('you wrote to Anna Bakker');
  });

  it('leaves out a name the person skips', async () => {
    const me = await sits();
    await knows(me, 'Anna');
    await me.types('touch Anna, Zoë: lunch');
    expect(lastKey(await me.chooses('no'))).toBe('told.person');
    expect(last(await me.chooses('skip'))).toBe('Noted: you spoke to Anna, today.');
  });

  it('takes no sentence for a name while it asks about one', async () => {
    const me = await sits();
    await me.types('touch Zoë: lunch');
    expect((await me.says('Is it far from here to TenneT?')).map(({ key }) => key)).toEqual([
      'told.no-name',
      'contact.new',
    ]);
    expect(last(await me.says('Zoey Smit'))).toContain('Zoey Smit');
    await me.chooses('yes');
    expect((await keptOf(me)).contacts.map(({ name }) => name)).toEqual(['Zoey Smit']);
  });

  it('asks with whom and how when nothing is said behind it', async () => {
    const me = await sits();
    const asked = await me.types('touch');
    expect(asked.at(-1)).toMatchObject({ key: 'touch.line', kind: 'question' });
    expect((await me.says("I don't know")).map(({ key }) => key)).toEqual(['touch.nobody', 'touch.line']);
    expect(lastKey(await me.says('lunch with Anna'))).toBe('contact.new');
    expect(last(await me.chooses('yes'))).toBe('Noted: you spoke to Anna, today.\n\nNew on your list: Anna.');
  });

  it('notes nothing when there was nobody, or no contact yet', async () => {
    const me = await sits('nl');
    await knows(me, 'Anna');
    expect(last(await me.types('contactmoment niemand'))).toBe('Goed, ik noteer niets.');
    const denied = await me.types('contactmoment Anna niet gesproken');
    expect(last(denied)).toBe('Dan was er nog geen contact met Anna. Ik noteer niets.');
    expect(buttons(denied)).toEqual(['meet']);
    await me.types('contactmoment Anna gebeld, geen gehoor');
    expect((await keptOf(me)).inShort).toEqual(['met Anna 2026-01-03']);
  });

  it('takes a whole sentence, with whom one was sent to', async () => {
    const me = await sits();
    await knows(me, 'Anna', 'Piet Jansen');
    const heard = await me.types('touch Spoke to Anna yesterday, she knows Piet Jansen at TenneT');
    expect(last(heard)).toContain('Noted: you spoke to Anna, yesterday (Monday 23 November).');
    expect(last(heard)).toContain('Also noted: Anna suggested you talk to Piet Jansen (TenneT).');
    expect(buttons(heard)).toEqual(['request', 'undo']);
    const { referrals, contacts } = await keptOf(me);
    expect(referrals).toHaveLength(1);
    expect(contacts.find(({ name }) => name === 'Piet Jansen')).toMatchObject({ organisation: 'TenneT' });
  });
});

describe('the day of a contact moment', () => {
  it('is the last such weekday, the date that was, or about the middle of last week', async () => {
    const me = await sits();
    await knows(me, 'Anna');
    expect(last(await me.types('touch Anna on Friday: lunch'))).toContain('Friday 20 November');
    expect(last(await me.types('touch called Anna on 3 November'))).toContain('Tuesday 3 November');
    expect(last(await me.types('touch e-mailed Anna last week'))).toContain('around Wednesday 18 November');
  });

  it('is the date that was, although the one to come is nearer, when the words say that it happened', async () => {
    const me = await sits();
    await knows(me, 'Anna');
    expect(last(await me.types('touch called Anna on 10 February'))).toContain('Tuesday 10 February');
    expect(last(await me.types('touch Anna 10 February'))).toContain('That’s still to come');
  });

  it('is never ahead: that is planned instead, or said again', async () => {
    const me = await sits();
    await knows(me, 'Anna');
    const asked = await me.types('touch coffee with Anna tomorrow 10:00');
    expect(asked.at(-1)).toMatchObject({ key: 'touch.ahead', kind: 'question' });
    expect(last(asked)).toContain('Wednesday 25 November');
    const planned = await me.chooses('yes');
    expect(planned.at(-1)).toMatchObject({ key: 'meet.confirm', when: '2026-11-25T10:00+00:00[Europe/London]' });
    await me.chooses('yes');
    const kept = await keptOf(me);
    expect(kept.meetings).toHaveLength(1);
    expect(kept.inShort).toEqual(['met Anna 2026-01-03']);

    await me.types('touch Anna next week');
    expect(lastKey(await me.chooses('no'))).toBe('touch.day');
    expect((await me.says('next Friday')).map(({ key }) => key)).toEqual(['touch.day-ahead', 'touch.day']);
    expect(last(await me.says('Monday'))).toContain('yesterday (Monday 23 November)');
  });

  it('is asked when two are named for one', async () => {
    const me = await sits('nl');
    await knows(me, 'Anna');
    expect(lastKey(await me.types('contactmoment Anna maandag en zondag'))).toBe('touch.day');
    expect((await me.says('tja')).map(({ key }) => key)).toEqual(['touch.day-unclear', 'touch.day']);
    expect(last(await me.says('zondag'))).toBe('Genoteerd: contact gehad met Anna, zondag 22 november.');
  });
});

describe('the same again, and taken back', () => {
  it('is one moment for the same person, way and day, and keeps what more was said', async () => {
    const me = await sits();
    await knows(me, 'Anna');
    await me.types('touch called Anna about the fair');
    const again = await me.types('touch called Anna about the grid');
    expect(last(again)).toBe('I had that already: you called Anna, today.');
    const { touches, inShort } = await keptOf(me);
    expect(inShort).toEqual(['called Anna 2026-11-24', 'met Anna 2026-01-03']);
    expect(touches.some(({ note }) => note === 'the fair; the grid')).toBe(true);
    expect(last(await me.types('touch called Anna yesterday'))).toContain('Noted');
    expect(last(await me.types('touch e-mailed Anna'))).toContain('Noted');
  });

  it('is taken back with the people it added, and twice is once', async () => {
    const me = await sits();
    await knows(me, 'Anna');
    await addsAll(me, await me.types('touch called Anna, Zoë'));
    const before = (await keptOf(me)).contacts;
    expect(before).toHaveLength(2);
    expect(last(await me.chooses('undo'))).toBe('Undone.\n\nZoë is off your list again.');
    expect(last(await me.chooses('undo'))).toBe('That was undone already.');
    const { inShort, contacts } = await keptOf(me);
    expect(inShort).toEqual(['met Anna 2026-01-03']);
    expect(contacts.map(({ name }) => name)).toEqual(['Anna']);
  });

  it('leaves what has gone further since: somebody who was written to, a referral that was asked', async () => {
    const life = await openLife('2026-11-24T10:00');
    try {
      await life.types('touch Spoke to Zoë, she knows Max');
      await life.chooses('yes');
      const [noted] = await life.chooses('yes');
      await life.types('touch e-mailed Max');
      const undone = await life.chooses('undo', noted);
      expect(undone.map(({ text }) => text)).toEqual([
        'Undone.\n\nThe referral to Max stays: you’ve taken that one further.',
      ]);
      const names = await life.work(async (work) => (await work.contacts.list()).map(({ name }) => name));
      expect(names.sort()).toEqual(['Max', 'Zoë']);
      expect(await life.work((work) => work.touches.count())).toBe(1);
    } finally {
      await life.close();
    }
  });
});

describe('what a contact moment settles besides', () => {
  it('closes the thank-you when it was one, and opens it again when that is taken back', async () => {
    const me = await sits();
    await knows(me, 'Anna');
    await me.types('thanks Anna');
    await me.chooses('later');
    expect((await keptOf(me)).thanks).toMatchObject([{ state: 'open' }]);
    expect(last(await me.types('touch thanked Anna'))).toBe(
      'Noted: you thanked Anna, today.\n\nI’ve taken the thank-you to Anna off your list.',
    );
    expect((await keptOf(me)).thanks).toMatchObject([{ state: 'sent' }]);
    expect(last(await me.types('thanks'))).toContain('Everybody has been thanked');
    await me.chooses('undo');
    expect((await keptOf(me)).thanks).toMatchObject([{ state: 'open', thankedAt: null }]);
  });

  it('leaves a thank-you open for another way of being in touch', async () => {
    const me = await sits();
    await knows(me, 'Anna');
    await me.types('thanks Anna');
    await me.chooses('later');
    await me.types('touch called Anna');
    expect((await keptOf(me)).thanks).toMatchObject([{ state: 'open' }]);
  });

  it('ends the nudge that named this person, and no other', async () => {
    const me = await sits();
    await knows(me, 'Anna', 'Kees', 'Piet');
    const nudged = await me.types('nudge');
    expect(lastKey(nudged)).toBe('nudge.person');
    const named = ['Anna', 'Kees', 'Piet'].find((name) => last(nudged).includes(name)) ?? '';
    const other = ['Anna', 'Kees', 'Piet'].find((name) => name !== named) ?? '';
    const back = await me.types(`touch called ${other}`);
    expect(back.map(({ key }) => key)).toEqual(['touch.noted']);
    expect((await keptOf(me)).nudges).toMatchObject([{ outcome: 'open' }]);
    const done = await me.types(`touch called ${named}`);
    expect(done.map(({ key }) => key)).toEqual(['touch.noted']);
    expect(last(done)).toContain(`That takes care of the nudge about ${named} as well.`);
    expect((await keptOf(me)).nudges).toMatchObject([{ outcome: 'done' }]);
  });

  it('says how far a referral has come by it', async () => {
    const me = await sits();
    await knows(me, 'Anna', 'Piet');
    await me.types('touch Spoke to Anna, she knows Piet');
    const asked = await me.types('touch e-mailed Piet');
    expect(last(asked)).toContain('Your referral to Piet is up to date too: you’ve asked');
    expect((await keptOf(me)).referrals).toMatchObject([{ state: 'asked' }]);
    await me.chooses('undo');
    expect((await keptOf(me)).referrals).toMatchObject([{ state: 'open' }]);
    expect(last(await me.types('touch lunch with Piet'))).toContain('is up to date too: you’ve talked');
    expect((await keptOf(me)).referrals).toMatchObject([{ state: 'met' }]);
  });

  it('offers to look back when there was a conversation that day', async () => {
    const me = await sits();
    await knows(me, 'Anna');
    await me.types('meet Anna today 10:00 about wind');
    await me.chooses('yes');
    await me.types('stop');
    await me.waits('45m');
    const heard = await me.types('touch Spoke to Anna');
    expect(heard.some(({ choices }) => choices.some(({ id }) => id.startsWith('evaluate:')))).toBe(true);
  });

  it('leaves the open question open, without asking it again', async () => {
    const me = await sits();
    await knows(me, 'Anna');
    await me.types('goal');
    await me.types('meet Anna');
    const heard = await me.types('touch called Anna');
    expect(heard.map(({ key }) => key)).toEqual(['touch.noted']);
    expect(lastKey(await me.says('Friday 10:00'))).toBe('meet.confirm');
  });
});
