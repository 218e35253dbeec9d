import { afterAll, describe, expect, it } from 'vitest';
import type { Actor, Heard } from '../../scenarios/stage.ts';
import { createSeats } from './referSeats.ts';

const seats = createSeats();

afterAll(() => seats.close());

/** Somebody who was sent to Anna de Wit by Piet Jansen on Tuesday 24 November. */
async function sentToAnna(me: Actor): Promise<Actor> {
  await me.types('refer Anna de Wit via Piet Jansen about wind');
  await me.chooses('yes');
  await me.chooses('yes');
  return me;
}

const keys = (heard: readonly Heard[]) => heard.map(({ key }) => key);
const text = (heard: readonly Heard[]) => heard.at(-1)?.text ?? '';
const buttons = (heard: readonly Heard[]) => heard.at(-1)?.choices.map(({ id }) => id.split(':')[0]);

/** Presses a button of the list by how its id begins. */
async function presses(me: Actor, id: string): Promise<readonly Heard[]> {
  const list = await me.types('referrals');
  const found = list.at(-1)?.choices.find((choice) => choice.id.startsWith(`${id}:`));
  expect(found).toBeDefined();
  return me.chooses(found?.id ?? '');
}

async function isNow(me: Actor): Promise<string> {
  return text(await me.types('referrals')).split(/Jansen(?: and Kees Vos)?: /u)[1] ?? '';
}

describe('the list of referrals', () => {
  it('shows where each one stands, with its next step', async () => {
    const me = await sentToAnna(await seats.sits());
    const list = await me.types('referrals');
    expect(text(list)).toBe('Your referral:\n\n- Anna de Wit, about wind, via Piet Jansen: not asked yet');
    expect(list.at(-1)?.choices.map(({ label }) => label)).toEqual([
      'Draft the request: Anna de Wit',
      'Asked already: Anna de Wit',
      'No longer needed: Anna de Wit',
    ]);
  });

  it('spreekt Nederlands', async () => {
    const me = await sentToAnna(await seats.sits('nl'));
    expect(text(await me.types('verwijzingen'))).toContain(
      '- Anna de Wit, over wind, via Piet Jansen: nog niet gevraagd',
    );
    expect(text(await presses(me, 'sent'))).toBe(
      'Mooi, je hebt Anna de Wit gevraagd. Dat was het moeilijkste stuk. Rond vrijdag 27 november vraag ik of je iets gehoord hebt.',
    );
    expect(text(await me.types('verwijzingen'))).toContain('gevraagd op dinsdag 24 november');
  });

  it('says once that asking was the hardest part, not again with the next one', async () => {
    const me = await sentToAnna(await seats.sitsAlone());
    await me.types('refer Kees Vos via Piet Jansen about sun');
    await me.chooses('yes');
    const noted = async () => text(await presses(me, 'sent'));
    expect([await noted(), await noted()].map((line) => line.includes('the hardest part'))).toEqual([true, false]);
    await me.types('refer Els Mol via Piet Jansen about water');
    await me.chooses('yes');
    await me.waits('8d');
    expect(await noted()).toContain('the hardest part');
  });

  it('says what to do when there is none', async () => {
    const me = await seats.sits();
    expect(text(await me.types('referrals'))).toContain('/refer Anna via Piet');
  });

  it('shows eight, says how many more, and finds the others by name', async () => {
    const me = await sentToAnna(await seats.sits());
    for (const name of ['Bob', 'Cas', 'Dirk', 'Els', 'Fay', 'Gijs', 'Han', 'Ida', 'Jan']) {
      await me.types(`refer ${name} Smit via Piet about wind`);
      await me.chooses('yes');
    }
    const list = await me.types('referrals');
    expect(text(list)).toContain('The first 8 of your 10 referrals. /referrals with a name finds the others.');
    expect(text(list).match(/^- /gmu)).toHaveLength(8);
    expect(text(await me.types('referrals jan smit'))).toContain('- Jan Smit');
    expect(text(await me.types('referrals piet'))).toContain('of your 10');
  });

  it('offers to note one for a name that is in none', async () => {
    const me = await sentToAnna(await seats.sits());
    expect(keys(await me.types('referrals Kees Vos'))).toEqual(['referral.none-with']);
    expect(keys(await me.chooses('refer'))).toEqual(['contact.new']);
  });
});

describe('a step with a referral', () => {
  it('goes from asked over no answer to a date and a talk, saying each time what comes next', async () => {
    const me = await sentToAnna(await seats.sits());
    const asked = await presses(me, 'sent');
    expect(text(asked)).toContain('Around Friday 27 November I’ll ask whether you’ve heard anything');
    expect(buttons(await me.types('referrals'))).toEqual(['done', 'not-yet', 'cancelled']);
    const silent = await presses(me, 'not-yet');
    expect(keys(silent)).toEqual(['referral.no-answer']);
    expect(buttons(silent)).toEqual(['request', 'undo']);
    const dated = await presses(me, 'done');
    expect(keys(dated)).toEqual(['referral.date-set', 'meet.when']);
    await me.says('Tuesday 14:30');
    await me.chooses('yes');
    expect(await isNow(me)).toBe('arranged for Tuesday 1 December at 14:30');
    const met = await presses(me, 'yes');
    expect(text(met)).toContain('Piet Jansen suggested it, and will be glad to hear how it went.');
    expect(text(await me.types('referrals'))).toContain('You have no open referrals');
    expect(text(await me.types('referrals Anna'))).toContain('you’ve talked');
  });

  it.each(['sent', 'cancelled'])('undoes «%s» exactly, and once', async (id) => {
    const me = await sentToAnna(await seats.sitsAlone());
    await presses(me, id);
    const undone = await me.chooses('undo');
    expect(text(undone)).toBe('Undone. Anna de Wit: not asked yet.');
    expect(await isNow(me)).toBe('not asked yet');
    expect((await me.next()).at(-1)).toMatchObject({ kind: 'follow-up', at: '2026-11-27T09:00:00Z' });
  });

  it('ends the planning that a date began, when it is undone', async () => {
    const me = await sentToAnna(await seats.sits());
    await presses(me, 'sent');
    await presses(me, 'done');
    expect(text(await me.chooses('undo'))).toBe('Undone. Anna de Wit: asked on Tuesday 24 November.');
    expect(keys(await me.says('Tuesday 14:30'))).not.toContain('meet.confirm');
  });

  it('answers an old button calmly once the referral went on', async () => {
    const me = await sentToAnna(await seats.sits());
    const list = await me.types('referrals');
    const old = list.at(-1)?.choices.find(({ id }) => id.startsWith('sent:'))?.id ?? '';
    await me.types('meet Anna next Tuesday 14:30');
    await me.chooses('yes');
    expect(text(await me.chooses(old))).toBe(
      'I had that down already. Anna de Wit: arranged for Tuesday 1 December at 14:30.',
    );
  });

  it('shows two who sent you to the same person once, and moves both', async () => {
    const me = await sentToAnna(await seats.sitsAlone());
    await me.types('refer Anna via Kees Vos about wind');
    await me.chooses('yes');
    expect(text(await me.types('referrals'))).toContain(
      '- Anna de Wit, about wind, via Piet Jansen and Kees Vos: not asked yet',
    );
    await presses(me, 'sent');
    const followUp = await me.next();
    expect(followUp).toHaveLength(1);
    expect(await isNow(me)).toContain('asked on');
  });

  it('takes up again what was let go', async () => {
    const me = await sentToAnna(await seats.sits());
    await presses(me, 'cancelled');
    const list = await me.types('referrals anna');
    expect(text(list)).toContain('let go');
    expect(buttons(list)).toEqual(['back']);
    const back = await me.chooses(list.at(-1)?.choices[0]?.id ?? '');
    expect(keys(back)).toEqual(['referral.open']);
    expect(keys(await me.chooses('request'))).toEqual(['request.draft']);
  });

  it('looks back on a talk that was, sooner than ticking it off', async () => {
    const me = await sentToAnna(await seats.sitsAlone());
    await me.types('meet Anna tomorrow 10:00');
    await me.chooses('yes');
    await me.says('stop');
    expect(buttons(await me.types('referrals'))).toEqual(['prep', 'yes', 'cancelled']);
    await me.waits('2d');
    expect(buttons(await me.types('referrals'))).toEqual(['evaluate', 'cancelled']);
  });

  it('offers to put a date in that is not in the diary', async () => {
    const me = await sentToAnna(await seats.sits());
    await presses(me, 'sent');
    await presses(me, 'done');
    await me.chooses('stop');
    expect(await isNow(me)).toBe('arranged, not in the diary yet');
    expect(keys(await presses(me, 'done'))).toEqual(['meet.when']);
  });
});
