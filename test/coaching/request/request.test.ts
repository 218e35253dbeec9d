import { afterAll, describe, expect, it } from 'vitest';
import type { Actor, Heard } from '../../scenarios/stage.ts';
import { createSeats } from '../refer/referSeats.ts';

const seats = createSeats();

afterAll(() => seats.close());

/** Somebody who was sent to Anna de Wit by Piet Jansen. */
async function sentToAnna(me: Actor, more = ''): Promise<Actor> {
  await me.types(`refer Anna de Wit via Piet Jansen about wind${more}`);
  await me.chooses('yes');
  await me.chooses('yes');
  return me;
}

const keys = (heard: readonly Heard[]) => heard.map(({ key }) => key);
const ids = (heard: readonly Heard[]) => heard.at(-1)?.choices.map(({ id }) => id);
const text = (heard: readonly Heard[]) => heard.at(-1)?.text ?? '';

describe('a request for a conversation', () => {
  it('is drafted from what is known, with every way on', async () => {
    const me = await sentToAnna(await seats.sits());
    const draft = await me.types('request Anna');
    expect(keys(draft)).toEqual(['request.draft']);
    expect(text(draft)).toContain(
      'Piet Jansen suggested I talk to you about wind. I’m looking for a job in the energy sector.',
    );
    expect(ids(draft)).toEqual(['sent', 'done', 'email', 'someone-else', 'another', 'not-now', 'later', 'stop']);
  });

  it('kan in het Nederlands, als mail en anders gezegd', async () => {
    const me = await sentToAnna(await seats.sits('nl'));
    expect(text(await me.types('verzoek Anna om een gesprek'))).toContain(
      'Piet Jansen raadde me aan om eens met jou te praten over wind. Ik zoek een baan in de energiesector.',
    );
    const email = await me.chooses('email');
    expect(text(email)).toContain('Onderwerp: Op aanraden van Piet Jansen');
    expect(ids(email)).not.toContain('email');
    expect(text(await me.chooses('another'))).toContain('Van Piet Jansen hoorde ik dat jij veel van wind weet.');
  });

  it('takes the next one not asked yet when nobody is named, else asks who', async () => {
    const me = await sentToAnna(await seats.sits());
    expect(text(await me.types('request'))).toContain('Hi Anna,');
    await me.chooses('sent');
    expect(keys(await me.types('request'))).toEqual(['request.who']);
    expect(text(await me.says('Piet'))).toContain('Hi Piet,');
  });

  it('is left with a word when the name is skipped', async () => {
    const me = await seats.sits();
    expect(keys(await me.types('request Joost Visser'))).toEqual(['contact.new']);
    expect(keys(await me.says('skip'))).toEqual(['word.stopped']);
  });

  it('has a text for the introducer, and back', async () => {
    const me = await sentToAnna(await seats.sits(), ', he will introduce me');
    expect(text(await me.types('request Anna'))).toContain('Piet Jansen is willing to introduce you');
    const theirs = await me.chooses('someone-else');
    expect(keys(theirs)).toEqual(['request.for-introducer']);
    expect(text(theirs)).toContain('You offered to introduce me to Anna de Wit');
    expect(text(theirs)).toContain('Hi Anna,\n\nI’m Sam');
    expect(theirs.at(-1)?.choices.find(({ id }) => id === 'someone-else')?.label).toBe('Draft for Anna de Wit');
    expect(keys(await me.chooses('someone-else'))).toEqual(['request.draft']);
  });

  it('says what research knows of asking, the first time only', async () => {
    const me = await sentToAnna(await seats.sits());
    expect(text(await me.types('request Anna'))).toContain('Flynn and Lake, 2008');
    await me.chooses('sent');
    expect(text(await me.types('request Piet'))).not.toContain('Flynn');
  });

  it('works for somebody nobody sent you to, and keeps an eye on the answer', async () => {
    const me = await seats.sits();
    expect(keys(await me.types('request Kees Vos'))).toEqual(['contact.new']);
    const draft = await me.chooses('yes');
    expect(text(draft)).toContain('I’d love to ask you something about the work you do.');
    expect(ids(draft)).not.toContain('someone-else');
    expect(keys(await me.chooses('sent'))).toEqual(['referral.asked']);
    expect(text(await me.types('referrals'))).toContain('- Kees Vos: asked on Tuesday 24 November');
  });

  it('asks which goal it is for when nothing tells', async () => {
    const me = await seats.sits();
    await me.types('goal Clients in healthcare');
    await me.chooses('beside');
    await me.types('request Kees Vos');
    const asked = await me.chooses('yes');
    expect(keys(asked)).toEqual(['request.goal-which']);
    expect(text(await me.says('energy'))).toContain('a job in the energy sector');
  });

  it('records first who sent you, when the line tells that', async () => {
    const me = await seats.sits();
    await me.types('request Anna de Wit via Piet Jansen about wind');
    await me.chooses('yes');
    expect(keys(await me.chooses('yes'))).toEqual(['refer.noted']);
    expect(keys(await me.chooses('request'))).toEqual(['request.draft']);
  });
});

describe('a request that went out', () => {
  it('is asked, counts as contact, and is asked after on the third working day', async () => {
    const me = await sentToAnna(await seats.sitsAlone());
    await me.types('request Anna');
    const sent = await me.chooses('sent');
    expect(text(sent)).toContain('Good: you’ve asked Anna de Wit.');
    expect(ids(sent)).toEqual(['undo']);
    expect((await me.next()).at(-1)).toMatchObject({ key: 'follow-up.request', at: '2026-11-27T09:00:00Z' });
  });

  it('is counted once, however often it is pressed', async () => {
    const me = await sentToAnna(await seats.sits());
    await me.types('request Anna');
    await me.types('request Anna');
    await me.chooses('sent');
    expect(keys(await me.chooses('sent'))).not.toContain('referral.asked');
  });

  it('can be undone', async () => {
    const me = await sentToAnna(await seats.sits());
    await me.types('request Anna');
    await me.chooses('sent');
    expect(text(await me.chooses('undo'))).toBe('Undone. Anna de Wit: not asked yet.');
  });

  it('through the introducer, is asked of the introducer', async () => {
    const me = await sentToAnna(await seats.sitsAlone());
    await me.types('request Anna');
    await me.chooses('someone-else');
    expect(text(await me.chooses('sent'))).toContain('you’ve asked Piet Jansen to pass it on to Anna de Wit');
    await me.waits('8d');
    const again = await me.types('request Anna');
    expect(text(again)).toContain('Did you get a chance to pass my message on to Anna de Wit?');
  });

  it('is what is known of somebody when the conversation is prepared', async () => {
    const me = await sentToAnna(await seats.sits());
    await me.types('request Anna');
    await me.chooses('sent');
    await me.types('meet Anna de Wit 20 December 14:00');
    await me.chooses('yes');
    await me.chooses('prep');
    const anna = await me.says('How the market moves');
    expect(text(anna)).toContain('On Tuesday 24 November you asked to talk to Anna de Wit.');
  });

  it('is reminded of in a friendly way, and that counts as asking again', async () => {
    const me = await sentToAnna(await seats.sitsAlone());
    await me.types('request Anna');
    await me.chooses('sent');
    await me.waits('8d');
    const reminder = await me.types('request Anna');
    expect(keys(reminder)).toEqual(['request.remind']);
    expect(text(reminder)).toContain('You asked Anna de Wit on Tuesday 24 November.');
    expect(text(reminder)).not.toContain('job');
    const sent = await me.chooses('sent');
    expect(sent.find(({ key }) => key === 'referral.asked')?.text).toContain('you’ve asked Anna de Wit once more');
    expect(text(await me.types('referrals'))).toContain('asked on Wednesday 2 December');
    expect(text(await me.chooses('undo'))).toBe('Undone. Anna de Wit: asked on Tuesday 24 November.');
  });
});

describe('what else may come of a draft', () => {
  it('is a date, which is planned at once', async () => {
    const me = await sentToAnna(await seats.sits());
    await me.types('request Anna');
    expect(keys(await me.chooses('done'))).toEqual(['referral.date-set', 'meet.when']);
    await me.says('next Tuesday 14:30');
    await me.chooses('yes');
    expect(text(await me.types('request Anna'))).toBe(
      'You already have a conversation planned with Anna de Wit: Tuesday 1 December at 14:30. No need to ask again.',
    );
  });

  it.each(['nu even niet', 'skip'])('is «%s»: the referral stays', async (said) => {
    const me = await sentToAnna(await seats.sits());
    await me.types('request Anna');
    expect(text(await me.says(said))).toBe('All right, not now. Anna de Wit stays in /referrals until you’re ready.');
    expect(text(await me.types('referrals'))).toContain('not asked yet');
  });

  it('comes back tomorrow when it is put off', async () => {
    const me = await sentToAnna(await seats.sitsAlone());
    await me.types('request Anna');
    await me.chooses('later');
    expect((await me.next()).at(-1)).toMatchObject({ key: 'request.draft', at: '2026-11-25T09:00:00Z' });
  });

  it('is sent when that is said in other words', async () => {
    const me = await sentToAnna(await seats.sits());
    await me.types('request Anna');
    expect(keys(await me.says('Sent it just now, changed it a bit.'))).toEqual(['referral.asked']);
  });

  it('ends when the referral is let go meanwhile', async () => {
    const me = await sentToAnna(await seats.sits());
    await me.types('request Anna');
    const list = await me.types('referrals');
    await me.chooses(list.at(-1)?.choices.find(({ id }) => id.startsWith('cancelled'))?.id ?? '');
    expect(keys(await me.chooses('sent'))).toEqual(['word.already-ended']);
    expect(text(await me.types('referrals anna'))).toContain('let go');
  });

  it('ends when the person is erased meanwhile', async () => {
    const me = await sentToAnna(await seats.sits());
    await me.types('request Anna');
    await me.types('erase Anna');
    const heard = await me.chooses('yes');
    expect(keys(heard)).not.toContain('request.draft');
    expect(keys(await me.chooses('sent'))).not.toContain('referral.asked');
  });

  it('has no draft for somebody met since, but can ask once more', async () => {
    const me = await sentToAnna(await seats.sits());
    const noted = me.heard.at(-1)?.key;
    expect(noted).toBe('refer.noted');
    await me.types('meet Anna yesterday 10:00');
    await me.chooses('yes');
    await me.says('stop');
    expect(keys(await me.chooses('request'))).toEqual(['request.was-met']);
    expect(keys(await me.chooses('another'))).toEqual(['request.draft']);
  });
});

it('says «not found» to a name it does not know only after asking', async () => {
  const me = await seats.sits();
  expect(keys(await me.types('request Zoë'))).toEqual(['contact.new']);
  expect(keys(await me.chooses('no'))).toEqual(['request.who']);
  expect(keys(await me.chooses('stop'))).toEqual(['word.stopped']);
});
