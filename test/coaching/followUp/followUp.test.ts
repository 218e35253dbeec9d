import { afterEach, describe, expect, it } from 'vitest';
import { looksBack, sitsDown } from '../../moments/sitsDown.ts';
import { answers } from '../../scenarios/hearing.ts';
import type { Actor, Heard, Stage } from '../../scenarios/stage.ts';

let stage: Stage | undefined;

afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

async function sits(language: 'en' | 'nl' = 'en'): Promise<Actor> {
  const zone = language === 'en' ? 'Europe/London' : 'Europe/Amsterdam';
  const seated = await sitsDown({ language, zone, now: '2026-11-24T09:30:00Z' });
  stage = seated.stage;
  return seated.me;
}

/** The question after a promise, on Friday 27 November. */
async function askedAboutPromise(line: string, language: 'en' | 'nl' = 'en'): Promise<Actor> {
  const me = await sits(language);
  if ((await me.types(`promises ${line}`)).at(-1)?.key === 'contact.new') await me.chooses('yes');
  expect((await me.next()).at(-1)?.kind).toBe('follow-up');
  return me;
}

/** The question after a referral to Anna de Wit, on Friday 27 November. */
async function askedAboutReferral(): Promise<Actor> {
  const me = await sits();
  await looksBack(me, 'Piet Jansen', { 'evaluation.referrals': 'Anna de Wit about the grid' });
  expect((await me.next()).at(-1)?.key).toBe('follow-up.referral');
  return me;
}

/** The question after the answer to a request, on Wednesday 2 December. */
async function askedAboutRequest(): Promise<Actor> {
  const me = await askedAboutReferral();
  expect((await me.chooses('done')).at(-1)?.key).toBe('referral.asked');
  expect((await nextFollowUp(me))?.key).toBe('follow-up.request');
  return me;
}

/** Lets time pass until something is asked after; what else comes on the way is skipped. */
async function nextFollowUp(me: Actor): Promise<Heard | undefined> {
  let heard = await me.next();
  for (let turns = 0; turns < 9 && heard.at(-1)?.kind !== 'follow-up'; turns += 1) {
    if (heard.at(-1)?.choices.some(({ id }) => id === 'skip')) await me.chooses('skip');
    heard = await me.next();
  }
  return heard.at(-1);
}

const keys = (heard: readonly Heard[]) => heard.map(({ key }) => key);
const text = (heard: readonly Heard[]) => heard.map((each) => each.text).join('\n');

describe('asked about an introduction that was offered', () => {
  /** The question on Friday 27 November. */
  async function askedAboutIntroduction(language: 'en' | 'nl' = 'en'): Promise<Actor> {
    const me = await sits(language);
    const line = language === 'nl' ? 'hij stelt me voor aan Anna de Wit' : 'he’ll introduce me to Anna de Wit';
    await looksBack(me, 'Piet Jansen', { 'evaluation.promised-them': line });
    expect((await me.next()).at(-1)?.key).toBe('follow-up.introduction');
    return me;
  }

  it('asks whether it was made, and not whether one has asked', async () => {
    const me = await askedAboutIntroduction();
    expect(me.heard.at(-1)?.text).toBe('Has Piet Jansen introduced you to Anna de Wit yet?');
    expect(
      me.heard
        .at(-1)
        ?.choices.map(({ label }) => label)
        .slice(0, 5),
    ).toEqual(['Yes, introduced', 'Draft it for me', 'It’s arranged', 'Not yet', 'No longer needed']);
  });

  it('vraagt het ook in het Nederlands', async () => {
    const me = await askedAboutIntroduction('nl');
    expect(me.heard.at(-1)?.text).toBe('Heeft Piet Jansen je al voorgesteld aan Anna de Wit?');
  });

  it.each(['yes', 'He introduced us yesterday', 'ja, Piet heeft me voorgesteld aan Anna'])(
    'takes «%s» for made: then the conversation is asked after',
    async (line) => {
      const me = await askedAboutIntroduction();
      expect(keys(await me.says(line))).toEqual(['referral.introduced']);
      expect(await nextFollowUp(me)).toMatchObject({ at: '2026-12-02T09:00:00Z', key: 'follow-up.referral' });
    },
  );

  it('asks once more when it has not been made, and takes a date all the same', async () => {
    const me = await askedAboutIntroduction();
    expect(text(await me.says('not yet'))).toContain('I’ll ask once more on Friday 4 December');
    expect((await nextFollowUp(me))?.key).toBe('follow-up.introduction');
    expect((await me.says('We meet on 10 December at 14:00')).at(-1)?.key).toBe('meet.confirm');
  });

  it('lets it go when it is not needed', async () => {
    const me = await askedAboutIntroduction();
    expect(keys(await me.chooses('cancelled'))).toEqual(['referral.dropped']);
  });
});

describe('asked about somebody one was sent to', () => {
  it('says who sent you, about what, and offers every way on', async () => {
    const me = await askedAboutReferral();
    const asked = me.heard.at(-1);
    expect(asked?.text).toBe(
      'Piet Jansen suggested you talk to Anna de Wit about the grid. Have you asked for that conversation yet?',
    );
    expect(asked?.choices.map(({ id }) => id)).toEqual([
      'done',
      'request',
      'meet',
      'not-yet',
      'cancelled',
      'later',
      'stop',
    ]);
  });

  it.each(['yes', 'Asked her yesterday', 'ja', 'gevraagd'])('takes «%s» for asked', async (line) => {
    const me = await askedAboutReferral();
    expect(keys(await me.says(line))).toEqual(['referral.asked']);
  });

  it.each(['no', 'not yet', 'nog niet', 'skip'])(
    'takes «%s» without blame, and says when it asks once more',
    async (line) => {
      const me = await askedAboutReferral();
      expect(text(await me.says(line))).toContain('I’ll ask once more on Friday 4 December');
    },
  );

  it('leaves it after the second time', async () => {
    const me = await askedAboutReferral();
    await me.chooses('not-yet');
    expect((await nextFollowUp(me))?.at).toBe('2026-12-04T09:00:00Z');
    expect(text(await me.chooses('not-yet'))).toContain('It stays in /referrals');
  });

  it('puts a date that is told in the diary, and asks no more', async () => {
    const me = await askedAboutReferral();
    const confirm = (await me.says('We meet on 10 December at 14:00')).at(-1);
    expect(confirm).toMatchObject({ key: 'meet.confirm', when: '2026-12-10T14:00+00:00[Europe/London]' });
    expect(confirm?.text).toContain('Anna de Wit');
    expect(keys(await me.chooses('yes'))).toEqual(['meet.planned']);
  });

  it('asks for the date when there is one, and lets it go when it is not needed', async () => {
    const me = await askedAboutReferral();
    expect(keys(await me.chooses('meet')).at(-1)).toBe('meet.when');
    await stage?.close();
    const other = await askedAboutReferral();
    expect(keys(await other.says('no longer needed'))).toEqual(['referral.dropped']);
  });

  it('drafts the request, and once that went out asks after the answer instead', async () => {
    const me = await askedAboutReferral();
    expect((await me.chooses('request')).at(-1)?.choices.map(({ id }) => id)).toContain('sent');
    expect(keys(await me.chooses('sent'))).toEqual(['referral.asked']);
    expect(await nextFollowUp(me)).toMatchObject({ at: '2026-12-02T09:00:00Z', key: 'follow-up.request' });
  });

  it('does not go back to the question when the draft is left, but asks once more a week later', async () => {
    const me = await askedAboutReferral();
    await me.chooses('request');
    expect(keys(await me.chooses('stop'))).not.toContain('follow-up.referral');
    expect(await nextFollowUp(me)).toMatchObject({ at: '2026-12-04T09:00:00Z', key: 'follow-up.referral' });
  });

  it('asks again what it did not understand, and keeps the question open', async () => {
    const me = await askedAboutReferral();
    const again = await me.says('She is in Spain');
    expect(keys(again)).toEqual(['follow-up.referral']);
    expect(text(again)).toContain('didn’t quite get that');
    expect(keys(await me.says('asked'))).toEqual(['referral.asked']);
  });

  it('comes back on the next working morning after «later», and still once more a week after that', async () => {
    const me = await askedAboutReferral();
    await me.chooses('later');
    expect((await me.next()).at(-1)).toMatchObject({ at: '2026-11-30T09:00:00Z', key: 'follow-up.referral' });
    expect(text(await me.chooses('not-yet'))).toContain('Monday 7 December');
  });

  it('is not brought up again after «stop»', async () => {
    const me = await askedAboutReferral();
    expect(text(await me.chooses('stop'))).toContain('It stays in /referrals');
    await me.waits('20d');
    expect(me.heard.filter(({ kind }) => kind === 'follow-up')).toHaveLength(1);
  });
});

describe('asked about a request without answer', () => {
  it('takes no answer yet without blame, offers a reminder, and asks once more', async () => {
    const me = await askedAboutRequest();
    const said = (await me.says('no')).at(-1);
    expect(said?.key).toBe('follow-up.no-answer');
    expect(said?.choices.map(({ id }) => id)).toEqual(['request']);
    expect(await nextFollowUp(me)).toMatchObject({ at: '2026-12-09T09:00:00Z', key: 'follow-up.request' });
  });

  it('asks for the date after a yes, and lets the referral go after a no of theirs', async () => {
    const me = await askedAboutRequest();
    expect(keys(await me.chooses('yes')).at(-1)).toBe('meet.when');
    await stage?.close();
    const other = await askedAboutRequest();
    expect(keys(await other.says('she said no'))).toEqual(['referral.dropped']);
  });
});

describe('asked about a promise', () => {
  it.each([
    ['done', 'promise.kept'],
    ['cancelled', 'promise.dropped'],
  ])('settles one of one’s own: %s', async (choice, key) => {
    const me = await askedAboutPromise('I call Piet');
    expect(keys(await me.chooses(choice))).toEqual([key]);
    expect(keys(await me.types('promises'))).toEqual(['promise.none']);
  });

  it.each([
    ['Got it', 'promise.got'],
    ['let it go', 'promise.let-go'],
  ])('settles one of another: «%s»', async (line, key) => {
    const me = await askedAboutPromise('Piet sends me the report');
    expect(keys(await me.says(line))).toEqual([key]);
  });

  it('moves to the day one names instead, and asks once more after it', async () => {
    const me = await askedAboutPromise('I call Piet');
    expect(text(await me.says('Not yet, Thursday'))).toBe(
      'By Thursday 3 December, then. I’ll ask once more on Friday 4 December.',
    );
    expect((await nextFollowUp(me))?.at).toBe('2026-12-04T09:00:00Z');
    expect(text(await me.chooses('not-yet'))).toContain('It stays in /promises');
  });

  it('verstaat het Nederlands', async () => {
    const me = await askedAboutPromise('Piet stuurt mij het rapport', 'nl');
    expect(me.heard.at(-1)?.text).toBe('Piet beloofde jou: ‘Piet stuurt mij het rapport’. Is dat al gebeurd?');
    expect(text(await me.says('nog niet'))).toBe(
      'Dat geeft niets.\n\nOp vrijdag 4 december vraag ik het nog één keer; daarna laat ik het rusten.',
    );
  });

  it('ends the open question when the promise is settled elsewhere', async () => {
    const me = await askedAboutPromise('I call Piet');
    const list = (await me.types('promises')).at(-1);
    await me.chooses(list?.choices.find(({ id }) => id.startsWith('done:'))?.id ?? '');
    expect(keys(await me.chooses('done'))).toEqual(['word.already-ended']);
  });
});

describe('a line back to the one who sent you', () => {
  /** Piet sent Sam to Anna; they met yesterday. */
  async function met(language: 'en' | 'nl' = 'en'): Promise<Actor> {
    const me = await sits(language);
    await answers(me, await me.types('refer Anna de Wit via Piet Jansen about wind'), { 'contact.new': '#yes' });
    await looksBack(me, 'Anna', {});
    return me;
  }

  it('is proposed on the third working day after the meeting, with words to send', async () => {
    const me = await met();
    const asked = await nextFollowUp(me);
    expect(asked).toMatchObject({ at: '2026-11-27T09:00:00Z', key: 'follow-up.told-back' });
    expect(asked?.text).toContain('Hi Piet, you suggested I talk to Anna de Wit.');
    expect(keys(await me.says('sent it just now'))).toEqual(['referral.told-back']);
    expect((await me.waits('3w')).filter(({ key }) => key.startsWith('follow-up'))).toEqual([]);
  });

  it('is not when the two spoke since', async () => {
    const me = await met();
    await me.types('touch called Piet');
    expect((await me.waits('3w')).filter(({ key }) => key === 'follow-up.told-back')).toEqual([]);
  });

  it('wordt na een nee niet meer gevraagd', async () => {
    const me = await met('nl');
    expect((await nextFollowUp(me))?.text).toContain('Hoi Piet, je wees me op Anna de Wit.');
    expect(keys(await me.says('hoeft niet meer'))).toEqual(['follow-up.left']);
    expect((await me.waits('3w')).filter(({ key }) => key === 'follow-up.told-back')).toEqual([]);
  });
});
