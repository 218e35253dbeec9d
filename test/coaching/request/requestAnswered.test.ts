import { afterEach, describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/entities.ts';
import type { Said } from '../../moments/said.ts';
import { type Life, openLife } from '../../moments/stage.ts';

let me: Life;
afterEach(() => me.close());

const keys = (said: readonly Said[]) => said.map(({ key }) => key);
const last = (said: readonly Said[]) => said.at(-1)?.text ?? '';

/** On Friday 27 November, with the draft of a request to Lies van Dijk on the screen. */
async function drafts(language: Language): Promise<void> {
  me = await openLife('2026-11-27T10:00', { language });
  await me.types(language === 'nl' ? 'verzoek Lies van Dijk' : 'request Lies van Dijk');
  await me.chooses('yes');
}

describe('under the draft of a request, what the other answered', () => {
  it.each([
    ['she said yes, tuesday 2pm at a cafe near the station', 'Tuesday 1 December at 14:00 (a cafe near the station)'],
    ['she can’t do tuesday but thursday at 3 works online', 'Thursday 3 December at 15:00 (online)'],
    ['she said sure! tue 2pm, a cafe near the station', 'Tuesday 1 December at 14:00 (a cafe near the station)'],
    ['i spoke to her, we meet tuesday at 2', 'Tuesday 1 December at 14:00,'],
    ['lies said yes, friday 10am via teams', 'Friday 4 December at 10:00 (Teams)'],
    ['yes, monday 9 at Café Noir', 'Monday 30 November at 09:00 (Café Noir)'],
    ['she mailed me back, tuesday 2pm works', 'Tuesday 1 December at 14:00,'],
  ])('is planned: %s', async (line, when) => {
    await drafts('en');
    const said = await me.says(line);
    expect(keys(said)).toEqual(['referral.date-set', 'meet.confirm']);
    expect(last(said)).toContain(`You’re meeting Lies van Dijk on ${when}`);
  });

  it.each([
    ['ja hoor, dinsdag om 2 bij haar op kantoor', 'dinsdag 1 december om 14:00 (bij haar op kantoor)'],
    ['ze wil wel bellen woensdag half elf', 'woensdag 2 december om 10:30,'],
    ['dinsdag kan ze niet, wel donderdag om 10 in café Dudok', 'donderdag 3 december om 10:00 (café Dudok)'],
    ['ze zei ja, dinsdag 2 uur, haar kantoor', 'dinsdag 1 december om 14:00 (haar kantoor)'],
    ['ze belde me net, dinsdag om 3 online', 'dinsdag 1 december om 15:00 (online)'],
    ['afgesproken voor maandag 14:00 bij de bieb', 'maandag 30 november om 14:00 (de bieb)'],
  ])('wordt genoteerd: %s', async (line, when) => {
    await drafts('nl');
    const said = await me.says(line);
    expect(keys(said)).toEqual(['referral.date-set', 'meet.confirm']);
    expect(last(said)).toContain(`Met Lies van Dijk, ${when}`);
  });

  it('keeps where the two meet', async () => {
    await drafts('en');
    await me.says('she said yes, tuesday 2pm at a cafe near the station');
    expect(last(await me.chooses('yes'))).toContain('(a cafe near the station)');
    expect(last(await me.types('meetings'))).toContain('a cafe near the station');
  });

  it.each([
    ['en', 'he can do thursday', 'meet.which-hour'],
    ['nl', 'we spreken vrijdag af', 'meet.which-hour'],
    ['en', 'she said yes', 'meet.when'],
    ['nl', 'ze zei ja', 'meet.when'],
    ['en', 'it’s arranged', 'meet.when'],
  ] as const)('is asked on where the hour or the day lacks (%s): %s', async (language, line, key) => {
    await drafts(language);
    expect(keys(await me.says(line))).toEqual(['referral.date-set', key]);
  });

  it.each([
    ['en', 'she said no'],
    ['en', 'lies has no time'],
    ['nl', 'hij heeft geen tijd'],
    ['nl', 'ze zei nee'],
  ] as const)('is let go after a no (%s): %s', async (language, line) => {
    await drafts(language);
    expect(keys(await me.says(line))).toEqual(['referral.dropped']);
  });

  it.each([
    ['en', 'no answer yet'],
    ['nl', 'nog niks gehoord'],
    ['nl', 'ze moet er nog over nadenken'],
  ] as const)('that has not come means that it was sent (%s): %s', async (language, line) => {
    await drafts(language);
    expect(keys(await me.says(line))).toEqual(['referral.asked']);
  });

  it.each([
    ['en', 'yes'],
    ['en', 'ok'],
    ['en', 'what now'],
    ['en', 'thursday'],
    ['nl', 'ja'],
    ['nl', 'wat moet ik hiermee'],
    ['nl', 'geen tijd'],
  ] as const)(
    'is asked for in one line, with the buttons, where words do not tell (%s): %s',
    async (language, line) => {
      await drafts(language);
      const buttons = me.said.at(-1)?.choices;
      const said = await me.says(line);
      expect(keys(said)).toEqual(['request.draft.unclear']);
      expect(last(said)).not.toContain('\n');
      expect(said.at(-1)?.choices).toEqual(buttons);
      expect(keys(await me.chooses('sent'))).toEqual(['referral.asked']);
    },
  );

  it.each([
    ['nl', 'dinsdag stuur ik het', 'word.later'],
    ['en', 'tomorrow', 'word.later'],
    ['nl', 'laat maar', 'request.not-now'],
    ['en', 'ok sent it', 'referral.asked'],
  ] as const)('does not stand in the way of what one does oneself (%s): %s', async (language, line, key) => {
    await drafts(language);
    expect(keys(await me.says(line))).toEqual([key]);
  });
});

describe('what a request is about', () => {
  it('is taken up from what is typed under the draft', async () => {
    await drafts('en');
    expect(last(await me.says('to hear how she got into green marketing'))).toContain(
      'I’d love to hear how you got into green marketing.',
    );
    expect(last(await me.chooses('another'))).toContain('I’ve been wondering how you got into green marketing,');
    await me.chooses('sent');
    expect(last(await me.types('referrals'))).toContain('how she got into green marketing');
  });

  it('kan ook in het Nederlands, met u', async () => {
    await drafts('nl');
    expect(last(await me.says('over hoe zij in de energie is beland'))).toContain('hoe jij in de energie bent beland.');
    expect(last(await me.says('over haar werk bij de gemeente'))).toContain('horen over jouw werk bij de gemeente.');
    await me.work(async (work) => {
      const [lies] = await work.contacts.list({});
      if (lies) await work.contacts.change(lies.id, { address: 'u' });
    });
    expect(last(await me.chooses('another'))).toContain('over uw werk bij de gemeente');
  });
});

describe('where one has asked already', () => {
  it.each([
    ['en', 'she said yes, tuesday 2pm at her office', 'meet.confirm', 'her office'],
    ['nl', 'ja hoor, dinsdag om 2 bij haar op kantoor', 'meet.confirm', 'bij haar op kantoor'],
    ['en', 'she can’t do tuesday but friday at 10 works', 'meet.confirm', 'Friday 4 December at 10:00'],
    ['nl', 'hij heeft het te druk', 'referral.dropped', 'Lies van Dijk'],
  ] as const)('the question after it takes the same (%s): %s', async (language, line, key, text) => {
    await drafts(language);
    await me.chooses('sent');
    await me.until('2026-12-02T09:00');
    expect(me.said.at(-1)?.key).toBe('follow-up.request');
    const said = await me.says(line);
    expect(said.at(-1)?.key).toBe(key);
    expect(last(said)).toContain(text);
  });
});

describe('after a request went out, with no question open', () => {
  it.each([
    ['en', 'she said yes, tuesday 2pm at her office', ['referral.date-set', 'meet.confirm']],
    ['en', 'he can do thursday', ['referral.date-set', 'meet.which-hour']],
    ['nl', 'lies heeft geen tijd', ['referral.dropped']],
    ['nl', 'ze zei ja', ['referral.date-set', 'meet.when']],
  ] as const)('the answer is understood (%s): %s', async (language, line, expected) => {
    await drafts(language);
    await me.chooses('sent');
    expect(keys(await me.says(line))).toEqual(expected);
  });

  it.each([
    ['en', 'lies can’t stand mornings'],
    ['en', 'dentist tuesday at 10'],
    ['nl', 'dinsdag om 10 naar de tandarts'],
    ['nl', 'lies kan goed schrijven'],
  ] as const)('what is no answer is not taken for one (%s): %s', async (language, line) => {
    await drafts(language);
    await me.chooses('sent');
    expect(keys(await me.says(line)).filter((key) => /^(?:referral|meet)\./u.test(key))).toEqual([]);
  });

  it('is not guessed at while two wait for an answer', async () => {
    await drafts('en');
    await me.chooses('sent');
    await me.types('request Piet Jansen');
    await me.chooses('yes');
    await me.chooses('sent');
    expect(keys(await me.says('she said yes'))).toEqual(['told.unclear']);
  });
});

describe('where one was to ask', () => {
  it.each([
    ['en', 'next monday 9', 'meet.confirm'],
    ['en', 'she said yes, tuesday 2pm', 'meet.confirm'],
    ['nl', 'ja, ze kan dinsdag om 2', 'meet.confirm'],
    ['nl', 'hij wil niet', 'referral.dropped'],
    ['nl', 'nog geen reactie', 'referral.asked'],
    ['en', 'no, i’ll ask her on monday at 10', 'follow-up.not-yet'],
    ['nl', 'nee ik vraag haar maandag', 'follow-up.not-yet'],
  ] as const)('what came of it is understood (%s): %s', async (language, line, key) => {
    me = await openLife('2026-11-27T10:00', { language });
    await me.types(
      language === 'nl' ? 'verwijs Lies van Dijk via Piet over wind' : 'refer Lies van Dijk via Piet about wind',
    );
    await me.chooses('yes');
    await me.chooses('yes');
    for (let days = 1; days < 8 && me.said.at(-1)?.key !== 'follow-up.referral'; days += 1)
      await me.until(`2026-12-0${days}T09:00`);
    expect(me.said.at(-1)?.key).toBe('follow-up.referral');
    expect((await me.says(line)).at(-1)?.key).toBe(key);
  });
});
