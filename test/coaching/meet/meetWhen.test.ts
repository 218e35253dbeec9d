import { afterEach, describe, expect, it } from 'vitest';
import { sitsDown } from '../../moments/sitsDown.ts';
import type { Actor, Heard, Stage } from '../../scenarios/stage.ts';

let stage: Stage | undefined;

afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

/** Somebody who plans a conversation with a new contact, on Tuesday 24 November 2026 at ten. */
async function plans(language: 'nl' | 'en', line: string): Promise<{ me: Actor; heard: readonly Heard[] }> {
  const zone = language === 'en' ? 'Europe/London' : 'Europe/Amsterdam';
  const now = language === 'en' ? '2026-11-24T10:00:00Z' : '2026-11-24T09:00:00Z';
  const seated = await sitsDown({ language, zone, now });
  stage = seated.stage;
  await seated.me.types(`${language === 'nl' ? 'gesprek' : 'meet'} ${line}`);
  return { me: seated.me, heard: await seated.me.chooses('yes') };
}

const last = (heard: readonly Heard[]) => heard.at(-1);
const start = (heard: readonly Heard[]) => last(heard)?.when?.slice(0, 16);

describe('a day without its hour', () => {
  it('wordt teruggezegd met het deel van de dag, en dan is een half woord genoeg', async () => {
    const { me, heard } = await plans('nl', 'Piet Jansen vrijdagmiddag');
    expect(last(heard)).toMatchObject({ key: 'meet.which-hour', text: 'Hoe laat op vrijdagmiddag 27 november?' });
    const said = await me.says('half 3');
    expect(last(said)?.text).toBe('Met Piet Jansen, vrijdag 27 november om 14:30, een uur. Klopt dat?');
    expect(start(said)).toBe('2026-11-27T14:30');
    expect(last(await me.chooses('yes'))?.key).toBe('meet.planned');
  });

  it('is said back with its part of the day, and the length that was told is kept', async () => {
    const { me, heard } = await plans('en', 'Piet Jansen tomorrow evening, half an hour');
    expect(last(heard)).toMatchObject({ key: 'meet.which-hour', text: 'What time on Wednesday evening 25 November?' });
    const said = await me.says('8');
    expect(last(said)?.text).toBe(
      'You’re meeting Piet Jansen on Wednesday 25 November at 20:00, for half an hour. Is that right?',
    );
  });

  it('is asked again for its hour, not for everything, when the hour is not understood', async () => {
    const { me } = await plans('nl', 'Piet Jansen vrijdag');
    const again = await me.says('geen idee nog');
    expect(again.map(({ key }) => key)).toEqual(['meet.hour-unclear', 'meet.which-hour']);
    expect(last(again)?.text).toBe('Hoe laat op vrijdag 27 november?');
    const part = await me.says('eind van de ochtend');
    expect(last(part)?.text).toBe('Hoe laat op vrijdagochtend 27 november?');
    expect(start(await me.says('toch maandag van 10 tot 11'))).toBe('2026-11-30T10:00');
  });

  it('around lunch is a question too', async () => {
    const { heard } = await plans('nl', 'Piet Jansen vrijdag lunch');
    expect(last(heard)?.text).toBe('Rond de lunch op vrijdag 27 november: hoe laat precies?');
  });
});

describe('a moment that is said back', () => {
  it('wordt in één stap verbeterd: de dag, het uur of de lengte, de rest blijft', async () => {
    const { me, heard } = await plans('nl', 'Piet Jansen volgende week dinsdag 14:30');
    expect(start(heard)).toBe('2026-12-01T14:30');
    expect(start(await me.says('nee, woensdag'))).toBe('2026-12-02T14:30');
    expect(start(await me.says('nee, 15:00'))).toBe('2026-12-02T15:00');
    const shorter = await me.says('drie kwartier');
    expect(last(shorter)?.text).toBe('Met Piet Jansen, woensdag 2 december om 15:00, 45 minuten. Klopt dat?');
    expect(start(await me.says('een week later'))).toBe('2026-12-09T15:00');
    expect(last(await me.says('ja'))).toMatchObject({
      key: 'meet.planned',
      when: expect.stringContaining('12-09T15:00'),
    });
  });

  it('gives way to another that is typed whole, and to half a correction in English', async () => {
    const { me } = await plans('en', 'Piet Jansen tomorrow at 3');
    expect(start(await me.says('Friday 4 December at half ten'))).toBe('2026-12-04T10:30');
    expect(start(await me.says('no, half three'))).toBe('2026-12-04T15:30');
    expect(start(await me.says('make it the 7th'))).toBe('2026-12-07T15:30');
    expect(start(await me.says('yes but an hour earlier'))).toBe('2026-12-07T14:30');
  });

  it('stays as it was when a correction is not understood', async () => {
    const { me } = await plans('en', 'Piet Jansen tomorrow at 3');
    const again = await me.says('hmm, Thursday or Friday');
    expect(again.map(({ key }) => key)).toEqual(['meet.change-unclear', 'meet.confirm']);
    expect(start(again)).toBe('2026-11-25T15:00');
  });

  it('asks the hour once more when only a part of another day is said', async () => {
    const { me } = await plans('nl', 'Piet Jansen morgen om 3');
    expect(last(await me.says('nee, vrijdagochtend'))?.text).toBe('Hoe laat op vrijdagochtend 27 november?');
    expect(start(await me.says('half 11'))).toBe('2026-11-27T10:30');
  });

  it('is asked anew after no', async () => {
    const { me } = await plans('nl', 'Piet Jansen morgen om 3');
    expect(last(await me.chooses('no'))?.key).toBe('meet.when');
    expect(last(await me.says('donderdag'))?.text).toBe('Hoe laat op donderdag 26 november?');
    expect(start(await me.says('9'))).toBe('2026-11-26T09:00');
  });

  it('names its year when that is not this one', async () => {
    const { heard } = await plans('nl', 'Piet Jansen 3/4 om 10:00');
    expect(last(heard)?.text).toBe('Met Piet Jansen, zaterdag 3 april 2027 om 10:00, een uur. Klopt dat?');
  });
});

describe('an odd moment', () => {
  it('that overlaps another is planned after a word about that, and both are prepared and looked back on', async () => {
    const { me } = await plans('en', 'Piet Jansen Thursday 14:00');
    await me.chooses('yes');
    await me.says('stop');
    await me.types('meet Anna Bos Thursday 14:30');
    const asked = last(await me.chooses('yes'));
    expect(asked?.text).toBe(
      'At 14:00 you already have a conversation with Piet Jansen.\n\nYou’re meeting Anna Bos on Thursday 26 November at 14:30, for an hour. Is that right?',
    );
    await me.chooses('yes');
    await me.says('stop');
    const kinds = (await me.waits('56h')).map(({ kind, text }) => `${kind} ${/Piet|Anna/u.exec(text)?.[0]}`);
    expect(kinds.slice(0, 5)).toEqual(['today Piet', 'card Piet', 'card Anna', 'evaluation Piet', 'evaluation Anna']);
  });

  it('that has just been is looked back on, though its year was not said', async () => {
    const { me, heard } = await plans('en', 'Piet Jansen Friday 20 November 14:30');
    expect(last(heard)?.text).toBe(
      'You met Piet Jansen on Friday 20 November at 14:30, so that’s behind you. Shall we go over how it went?',
    );
    expect(last(await me.chooses('yes'))?.key).toBe('evaluation.notes');
  });

  it('that is planned twice with the same people is in the diary once', async () => {
    const { me } = await plans('en', 'Piet Jansen Thursday 14:00');
    await me.chooses('yes');
    await me.says('stop');
    const [again, ...more] = await me.types('meet Piet Jansen Thursday 14:00');
    expect(again?.text).toBe('That’s in your diary already: Piet Jansen, Thursday 26 November at 14:00.');
    expect(again?.choices.map(({ label }) => label)).toEqual(['Prepare: Piet Jansen']);
    expect(more).toEqual([]);
    await me.types('meet Anna Bos and Piet Jansen Thursday 14:00');
    const asked = last(await me.chooses('yes'));
    expect(asked?.key).toBe('meet.confirm');
  });

  it('of which the hour is skipped by the clocks is said back as the hour it will be', async () => {
    const { heard } = await plans('nl', 'Piet Jansen 28 maart 2027 om 02:30');
    expect(last(heard)?.text).toBe('Met Piet Jansen, zondag 28 maart 2027 om 03:30, een uur. Klopt dat?');
  });

  it('that does not exist at all is asked for again', async () => {
    const { me, heard } = await plans('nl', 'Piet Jansen 31 februari om 10:00');
    expect(last(heard)?.key).toBe('meet.when');
    expect((await me.says('vrijdag 25:30')).map(({ key }) => key)).toEqual(['meet.when-unclear', 'meet.when']);
  });
});

describe('a yes to the moment', () => {
  it('may shorten it, and puts it in the diary although nothing else is answered', async () => {
    const seated = await sitsDown({ language: 'en', zone: 'Europe/London', now: '2026-11-24T10:00:00Z' });
    stage = seated.stage;
    const { me } = seated;
    await me.types('goal Three new clients');
    await me.chooses('beside');
    await me.types('meet Piet Jansen Thursday 14:30');
    await me.chooses('yes');
    const asked = last(await me.says('yep, probably only 45 mins tho'));
    expect([asked?.key, asked?.text]).toEqual(['meet.goal', expect.stringContaining('in the diary: Piet Jansen')]);
    expect(last(await me.types('meetings'))?.text).toContain('Piet Jansen');
    expect(last(await me.says('stop'))?.text).toMatch(/^Good\. I’ll help you prepare tomorrow at/u);
  });

  it('wordt de volgende ochtend nog één keer gevraagd, en daarna niet meer', async () => {
    const { me } = await plans('nl', 'Piet Jansen vrijdag 14:30');
    expect((await me.waits('1d')).map(({ key }) => key)).toEqual(['meet.confirm']);
    expect((await me.waits('1d')).map(({ key }) => key)).toEqual([]);
    expect(last(await me.says('ja hoor'))?.key).toBe('meet.planned');
  });

  it('is not asked about again once it is given', async () => {
    const { me } = await plans('en', 'Piet Jansen next Friday 14:30');
    await me.says('yes');
    expect((await me.waits('1d')).map(({ key }) => key)).not.toContain('meet.confirm');
  });
});

describe('where two meet', () => {
  it.each([
    ['en', 'friday 2pm at the cafe near the station', 'Friday 27 November at 14:00 (the cafe near the station)'],
    ['en', 'fri 3pm online', 'Friday 27 November at 15:00 (online)'],
    ['nl', 'vrijdag 11u bij haar op kantoor', 'vrijdag 27 november om 11:00 (bij haar op kantoor)'],
  ] as const)('is kept with the moment (%s): %s', async (language, line, when) => {
    const { me } = await plans(language, 'Piet Jansen');
    expect(last(await me.says(line))?.text).toContain(when);
  });

  it('goes along when a conversation is moved', async () => {
    const { me } = await plans('en', 'Piet Jansen Friday 11:00');
    await me.says('yes');
    const { choices = [] } = last(await me.types('meetings')) ?? {};
    await me.chooses(choices.find(({ id }) => id.startsWith('moved:'))?.id ?? '');
    await me.says('monday 10 at Café Noir');
    await me.says('yes');
    expect(last(await me.types('meetings'))?.text).toContain('Monday 30 November at 10:00 (Café Noir)');
  });

  it.each([
    ['en', 'yes, at her office', 'her office'],
    ['en', 'yes online', 'online'],
    ['nl', 'ja, bij hem op kantoor', 'bij hem op kantoor'],
  ] as const)('may come behind the yes (%s): %s', async (language, line, place) => {
    const { me } = await plans(language, language === 'nl' ? 'Piet Jansen vrijdag 11:00' : 'Piet Jansen Friday 11:00');
    expect(last(await me.says(line))?.text).toContain(`(${place})`);
  });

  it.each([
    ['en', 'friday instead 9', '2026-11-27T09:00'],
    ['en', 'tuesday 2', '2026-12-01T14:00'],
    ['nl', 'vrijdag liever 9', '2026-11-27T09:00'],
  ] as const)('a number alone behind a day is the hour (%s): %s', async (language, line, when) => {
    const { me } = await plans(language, 'Piet Jansen');
    expect(start(await me.says(line))).toBe(when);
  });
});
