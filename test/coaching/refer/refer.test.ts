import { afterAll, describe, expect, it } from 'vitest';
import type { Actor, Heard } from '../../scenarios/stage.ts';
import { createSeats } from './referSeats.ts';

const seats = createSeats();

afterAll(() => seats.close());

const keys = (heard: readonly Heard[]) => heard.map(({ key }) => key);
const ids = (heard: readonly Heard[]) => heard.at(-1)?.choices.map(({ id }) => id);
const text = (heard: readonly Heard[]) => heard.at(-1)?.text ?? '';

/** Anna de Wit via Piet Jansen, both confirmed as new. */
async function recorded(me: Actor, line = 'refer Anna de Wit via Piet Jansen about the energy market') {
  await me.types(line);
  await me.chooses('yes');
  return me.chooses('yes');
}

describe('a referral in one line', () => {
  it('confirms who is new one at a time, first whom one was sent to, then says it back', async () => {
    const me = await seats.sits();
    const first = await me.types('refer Anna de Wit via Piet Jansen knows the energy market');
    expect(keys(first)).toEqual(['contact.new']);
    expect(text(first)).toContain('Anna de Wit');
    const second = await me.chooses('yes');
    expect(keys(second)).toEqual(['contact.new']);
    expect(text(second)).toContain('Piet Jansen');
    const noted = await me.chooses('yes');
    expect(keys(noted)).toEqual(['refer.noted']);
    expect(text(noted)).toContain('Noted: Piet Jansen suggested you talk to Anna de Wit, about the energy market.');
    expect(ids(noted)).toEqual(['request', 'undo']);
  });

  it('kan in het Nederlands ook, met wie je voorstelt en waar iemand werkt', async () => {
    const me = await seats.sits('nl');
    const noted = await recorded(me, 'verwijs Anna de Wit (TenneT) via Piet Jansen over laden, hij stelt me voor');
    expect(text(noted)).toBe(
      'Genoteerd: Piet Jansen stuurde je naar Anna de Wit (TenneT), over laden. Piet Jansen stelt je voor.\n\nNu nog om het gesprek vragen. Daar kan ik een berichtje voor maken.',
    );
  });

  it('knows people by a part of their name, accents or not', async () => {
    const me = await seats.sits();
    await recorded(me, 'refer Renée van der Meer via Piet Jansen about grids');
    const noted = await me.types('refer Kim Yilmaz via renee vd meer about wind');
    expect(keys(noted)).toEqual(['contact.new']);
    expect(text(await me.chooses('yes'))).toContain('Renée van der Meer suggested you talk to Kim Yilmaz');
  });

  it('has the person choose when several bear the name, also when it is pressed', async () => {
    const me = await seats.sits();
    await recorded(me, 'refer Anna de Wit via Anna Bakker about grids');
    const which = await me.types('refer Kees Vos via anna about wind');
    expect(keys(which)).toEqual(['contact.new']);
    const asked = await me.chooses('yes');
    expect(keys(asked)).toEqual(['contact.which']);
    const bakker = asked.at(-1)?.choices.find(({ label }) => label === 'Anna Bakker')?.id ?? '';
    expect(text(await me.chooses(bakker))).toContain('Anna Bakker suggested you talk to Kees Vos');
  });

  it('reads a told sentence as well', async () => {
    const me = await seats.sits('nl');
    await me.types('verwijs Piet Jansen stuurde me naar Anna de Wit over laden');
    await me.chooses('yes');
    expect(text(await me.chooses('yes'))).toContain('Piet Jansen stuurde je naar Anna de Wit, over laden');
  });

  it('records several people of one line one after the other', async () => {
    const me = await seats.sits();
    await me.types('refer Anna de Wit and Kees Vos via Piet Jansen about wind');
    await me.chooses('yes');
    const first = await me.chooses('yes');
    expect(keys(first)).toEqual(['refer.noted', 'contact.new']);
    expect(text(await me.chooses('yes'))).toContain('Piet Jansen suggested you talk to Kees Vos, about wind');
  });

  it('is not the line of somebody else: a contact is never added without being confirmed', async () => {
    const me = await seats.sits();
    await me.types('refer Anna de Wit via Piet Jansen');
    expect(keys(await me.chooses('no'))).toEqual(['refer.to']);
    expect(text(await me.types('referrals'))).toContain('You have no open referrals');
  });
});

describe('what a line leaves out is asked', () => {
  it('asks whom, who and about what', async () => {
    const me = await seats.sits();
    expect(keys(await me.types('refer'))).toEqual(['refer.to']);
    expect(keys(await me.says('Anna de Wit'))).toEqual(['contact.new']);
    const from = await me.chooses('yes');
    expect(keys(from)).toEqual(['refer.from']);
    expect(text(from)).toContain('Who suggested you talk to Anna de Wit?');
    expect(ids(from)).toContain('skip');
    expect(keys(await me.says('Piet Jansen, he will introduce me'))).toEqual(['contact.new']);
    expect(keys(await me.chooses('yes'))).toEqual(['refer.about']);
    const noted = await me.says('about the energy market');
    expect(text(noted)).toContain(
      'suggested you talk to Anna de Wit, about the energy market. Piet Jansen will introduce you.',
    );
    expect(text(await me.types('referrals'))).toContain('via Piet Jansen: you’ll be introduced');
  });

  it('takes the whole line as the answer to the first question', async () => {
    const me = await seats.sits('nl');
    await me.types('verwijzing');
    await me.says('Anna de Wit via Piet Jansen over laden');
    await me.chooses('yes');
    expect(text(await me.chooses('yes'))).toContain('Piet Jansen stuurde je naar Anna de Wit, over laden');
  });

  it.each(['skip', 'nobody', 'geen idee'])('takes «%s» for somebody heard of in another way', async (said) => {
    const me = await seats.sits();
    await me.types('refer Anna de Wit about wind');
    await me.chooses('yes');
    expect(text(await me.says(said))).toContain('Noted: Anna de Wit, about wind.');
  });

  it('asks which goal it is for when several are open, and takes words of it', async () => {
    const me = await seats.sits();
    await me.types('goal Clients in healthcare');
    await me.chooses('beside');
    await recorded(me);
    const asked = me.heard.at(-1);
    expect(asked?.key).toBe('refer.goal-which');
    expect(asked?.choices.map(({ label }) => label).slice(0, 2)).toEqual([
      'A job in the energy sector',
      'Clients in healthcare',
    ]);
    expect(keys(await me.says('something else'))).toEqual(['refer.goal-which']);
    expect(keys(await me.says('healthcare'))).toEqual(['refer.noted']);
    expect(text(await me.chooses('request'))).toContain('I’m looking for clients in healthcare');
  });

  it('stops when nobody is named, and comes back tomorrow when it is put off', async () => {
    const me = await seats.sitsAlone();
    await me.types('refer');
    expect(keys(await me.says('nobody'))).toEqual(['word.stopped']);
    await me.types('refer Anna de Wit');
    await me.chooses('yes');
    expect(keys(await me.chooses('later'))).toEqual(['word.later']);
    expect((await me.next()).at(-1)).toMatchObject({ key: 'refer.from', at: '2026-11-25T09:00:00Z' });
  });
});

describe('a referral that is clear but for what it is about', () => {
  it('is recorded when that is left open', async () => {
    const me = await seats.sits();
    await recorded(me, 'refer Anna de Wit via Piet Jansen');
    expect(keys(await me.says('stop'))).toEqual(['refer.noted']);
    await recorded(me, 'refer Bart Mol via Els Vos');
    expect(keys(await me.says('later'))).toEqual(['refer.noted']);
  });
});

describe('who cannot be meant', () => {
  it.each(['their own name', 'myself', 'mezelf'])(
    'refuses a referral to oneself, said as %s, and asks again',
    async (said) => {
      const me = await seats.sits();
      expect(keys(await me.types(`refer ${said === 'their own name' ? me.name : said} via Piet Jansen`))).toEqual([
        'refer.self',
        'refer.to',
      ]);
    },
  );

  it('refuses somebody who would send you to themselves, and asks who it was', async () => {
    const me = await seats.sits();
    await me.types('refer Anna de Wit via Anna de Wit');
    const asked = await me.chooses('yes');
    expect(keys(asked)).toEqual(['refer.same', 'refer.from']);
    expect(keys(await me.says('anna'))).toEqual(['refer.same', 'refer.from']);
    expect(keys(await me.chooses('skip'))).toEqual(['refer.about']);
  });
});

it('takes a whole story for nobody’s name, and braces for letters', async () => {
  const me = await seats.sits();
  await me.types('refer');
  expect(keys(await me.says('I met somebody '.repeat(500)))).toEqual(['contact.no-name', 'refer.to']);
  expect(text(await me.says('{Anna, plural} via <b>Piet</b>'))).toContain('{Anna');
});

describe('the same referral twice', () => {
  it('is one, and says so', async () => {
    const me = await seats.sits();
    await recorded(me);
    const again = await me.types('refer anna de wit via piet jansen');
    expect(keys(again)).toEqual(['refer.known']);
    expect(ids(again)).toEqual(['request']);
    expect((await me.types('referrals')).at(-1)?.text.match(/Anna de Wit/gu)).toHaveLength(1);
  });

  it('adds what is told anew', async () => {
    const me = await seats.sits();
    await recorded(me);
    const again = await me.types('refer Anna via Piet over wind op zee, hij stelt me voor');
    expect(text(again)).toContain('about wind op zee');
    await me.types('request Anna');
    expect(me.heard.at(-1)?.text).toContain('Piet Jansen is willing to introduce you');
  });

  it('begins once when the line is typed twice before it is answered', async () => {
    const me = await seats.sits();
    await me.types('refer Anna de Wit via Piet Jansen about wind');
    await me.types('refer Anna de Wit via Piet Jansen about wind');
    await me.chooses('yes');
    const noted = await me.chooses('yes');
    expect(keys(noted)).toEqual(['refer.noted']);
  });

  it('does not add a person twice when two lines name them before either is answered', async () => {
    const me = await seats.sits();
    await me.types('refer Anna de Wit via Piet Jansen about wind');
    await me.types('refer Anna de Wit via Kees Vos about sun');
    await me.chooses('yes');
    const noted = await me.chooses('yes');
    expect(keys(noted).slice(0, 1)).toEqual(['refer.noted']);
    await me.chooses('yes');
    await me.chooses('yes');
    const list = await me.types('referrals');
    expect(text(list).match(/Anna de Wit/gu)).toHaveLength(1);
    expect(text(list)).toContain('via Kees Vos and Piet Jansen');
  });

  it('puts the sender to one that was recorded without', async () => {
    const me = await seats.sits();
    await me.types('refer Anna de Wit about wind');
    await me.chooses('yes');
    await me.chooses('skip');
    await me.types('refer Anna via Piet Jansen');
    const noted = await me.chooses('yes');
    expect(keys(noted)).toEqual(['refer.noted']);
    expect(text(noted)).toContain('Piet Jansen suggested you talk to Anna de Wit, about wind');
    expect((await me.types('referrals')).at(-1)?.text.match(/Anna de Wit/gu)).toHaveLength(1);
    expect(keys(await me.chooses('undo'))).toEqual(['refer.undone']);
    expect(text(await me.types('referrals'))).toContain('- Anna de Wit, about wind: not asked yet');
  });

  it('takes one up again that was let go', async () => {
    const me = await seats.sits();
    await recorded(me);
    await me.types('referrals');
    await me.chooses(me.heard.at(-1)?.choices.find(({ id }) => id.startsWith('cancelled'))?.id ?? '');
    expect(text(await me.types('referrals'))).toContain('You have no open referrals');
    expect(keys(await me.types('refer Anna via Piet about wind'))).toEqual(['refer.noted']);
    expect(text(await me.types('referrals'))).toContain('not asked yet');
  });

  it('stands as far as the first when another sends you to somebody you asked already', async () => {
    const me = await seats.sits();
    await recorded(me);
    await me.chooses('request');
    await me.chooses('sent');
    await me.types('refer Anna via Kees Vos about wind');
    const noted = await me.chooses('yes');
    expect(text(noted)).toContain('Where things stand with Anna de Wit: asked on Tuesday 24 November.');
    expect(ids(noted)).toEqual(['undo']);
  });

  it('leaves one whom you have met as it is', async () => {
    const me = await seats.sits();
    await recorded(me);
    await me.types('meet Anna yesterday 10:00');
    await me.chooses('yes');
    await me.says('stop');
    const again = await me.types('refer Anna via Piet');
    expect(keys(again)).toEqual(['refer.known']);
    expect(text(again)).toContain('you’ve talked');
    expect(ids(again)).toEqual([]);
  });
});

describe('undoing a referral', () => {
  it('takes the new people along, once', async () => {
    const me = await seats.sits();
    await recorded(me);
    const undone = await me.chooses('undo');
    expect(text(undone)).toBe(
      'Undone: the referral to Anna de Wit. Anna de Wit and Piet Jansen are off your list again.',
    );
    expect(keys(await me.chooses('undo'))).toEqual(['refer.was-undone']);
    expect(text(await me.types('referrals'))).toContain('You have no open referrals');
    expect(keys(await me.types('refer Anna via Piet'))).toEqual(['contact.new']);
  });

  it('keeps people something else hangs off', async () => {
    const me = await seats.sits();
    await recorded(me);
    await me.types('meet Piet next Tuesday 14:30');
    await me.chooses('yes');
    const undone = await me.chooses('undo');
    expect(text(undone)).toBe('Undone: the referral to Anna de Wit. Anna de Wit is off your list again.');
  });

  it('keeps people who were there before', async () => {
    const me = await seats.sits();
    await recorded(me);
    await me.types('refer Kees Vos via Piet about wind');
    await me.chooses('yes');
    expect(text(await me.chooses('undo'))).toBe('Undone: the referral to Kees Vos. Kees Vos is off your list again.');
    expect(text(await me.types('referrals'))).toContain('Anna de Wit');
  });

  it('does not wipe out what came of it since', async () => {
    const me = await seats.sits();
    await recorded(me);
    await me.types('meet Anna next Tuesday 14:30');
    await me.chooses('yes');
    const held = await me.chooses('undo');
    expect(keys(held)).toEqual(['refer.moved-on']);
    expect(keys(await me.chooses('cancelled'))).toEqual(['referral.dropped']);
  });
});

it('lets an erased person go in the middle of a question', async () => {
  const me = await seats.sits();
  await me.types('refer Anna de Wit');
  await me.chooses('yes');
  await me.types('erase Anna de Wit');
  const heard = await me.chooses('yes');
  expect(keys(heard)).toContain('word.dropped-too');
  expect(keys(heard)).not.toContain('refer.from');
  expect(keys(await me.chooses('skip'))).toEqual(['word.already-ended']);
  expect(text(await me.types('referrals'))).toContain('You have no open referrals');
});

// Last: it moves the clock that all seats share.
describe('a referral that stays without an answer', () => {
  it('is asked about once more the next morning', async () => {
    const me = await seats.sits();
    await recorded(me, 'refer Anna de Wit via Piet Jansen');
    expect(keys(await me.waits('1d'))).toEqual(['refer.about']);
    expect(keys(await me.waits('1d'))).not.toContain('refer.about');
  });
});
