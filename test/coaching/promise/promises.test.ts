import { afterEach, describe, expect, it } from 'vitest';
import { presses, sitsDown } from '../../moments/sitsDown.ts';
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

async function told(me: Actor, line: string): Promise<Heard | undefined> {
  const heard = await me.types(line);
  return (heard.at(-1)?.key === 'contact.new' ? await me.chooses('yes') : heard).at(-1);
}

const said = (heard: readonly Heard[]) => heard.at(-1)?.text ?? '';

describe('/promises', () => {
  it('says kindly that nothing is open, and how to note something', async () => {
    const me = await sits();
    expect((await me.types('promises')).at(-1)).toMatchObject({ key: 'promise.none', kind: 'reply' });
  });

  it('notes what one promised, asks who somebody new is, and says back whom, what, by when and when it is asked after', async () => {
    const me = await sits();
    const asked = (await me.types('promises I send Piet the article by Monday')).at(-1);
    expect(asked?.key).toBe('contact.new');
    const noted = (await me.chooses('yes')).at(-1);
    expect(noted?.text).toBe(
      'I’ve got that. You promised Piet: “send Piet the article”, by Monday 30 November. I’ll ask about it on Tuesday 1 December.',
    );
    expect(noted?.choices.map(({ id }) => id)).toEqual(['undo']);
    expect(noted?.when).toBeUndefined();
    expect((await me.types('today')).at(-1)?.text).toContain('You promised Piet: send Piet the article');
  });

  it('noteert in het Nederlands wat jij beloofde en wat de ander beloofde', async () => {
    const me = await sits('nl');
    expect((await told(me, 'beloftes ik stuur Piet het artikel vóór maandag'))?.text).toBe(
      'Genoteerd. Je beloofde Piet: ‘Piet het artikel sturen’, uiterlijk maandag 30 november. Op dinsdag 1 december vraag ik ernaar.',
    );
    expect((await told(me, 'beloftes Piet stuurt mij het rapport'))?.text).toBe(
      'Genoteerd. Piet beloofde jou: ‘Piet stuurt mij het rapport’. Op vrijdag 27 november vraag ik ernaar.',
    );
  });

  it('adds nobody twice who became known while it was asked who they are', async () => {
    const me = await sits();
    const asked = await me.types('promises I send Eva Smit the article');
    expect(asked.at(-1)?.key).toBe('contact.new');
    await me.types('touch called Eva Smit today');
    await me.chooses('yes');
    if (me.heard.at(-1)?.key === 'contact.new') await me.chooses('yes');
    expect(said(await me.types('contact')).match(/Eva Smit/gu)).toHaveLength(1);
    expect(said(await me.types('promises'))).toContain('Eva Smit');
  });

  it('keeps a promise without the person when that question is broken off', async () => {
    const me = await sits();
    await me.types('promises I call Gerda');
    expect((await me.chooses('stop')).at(-1)?.text).toContain('You promised: “call Gerda”');
    expect(said(await me.types('promises'))).toContain('call Gerda');
  });

  it('notes a promise to nobody in particular without asking anything', async () => {
    const me = await sits();
    expect((await told(me, 'promises book a room'))?.text).toContain('You promised: “book a room”');
  });

  it('takes the same promise once, and moves its day when another is named', async () => {
    const me = await sits();
    await told(me, 'promises I send Piet the article by Monday');
    expect((await told(me, 'promises I send Piet the article'))?.key).toBe('promise.already');
    expect((await told(me, 'promises I send Piet the article by Friday 4 December'))?.text).toContain(
      'by Friday 4 December',
    );
    const list = (await me.types('promises')).at(-1);
    expect(list?.choices.filter(({ id }) => id.startsWith('done:'))).toHaveLength(1);
    expect(list?.text).toContain('by Friday 4 December');
  });

  it('shows what is due first at the top, says plainly what is over, and shows what another promised', async () => {
    const me = await sits();
    await told(me, 'promises book a room');
    await told(me, 'promises I send Piet the article by 1 January');
    await told(me, 'promises Piet sends me the report by Thursday');
    await me.waits('3d');
    const list = said(await me.types('promises')).split('\n\n');
    expect(list.slice(1)).toEqual([
      '- Piet promised you: “Piet sends me the report”. That was due Thursday 26 November; it’s fine to ask about it',
      '- You promised Piet: “send Piet the article”, by Friday 1 January',
      '- You promised: “book a room”',
    ]);
  });

  it('shows eight, and says how many more there are', async () => {
    const me = await sits();
    for (let count = 1; count <= 10; count += 1) await told(me, `promises write report number ${count}`);
    const list = (await me.types('promises')).at(-1);
    expect(list?.choices.filter(({ id }) => id.startsWith('done:'))).toHaveLength(8);
    expect(list?.text).toContain('2 more are waiting');
  });

  it('narrows to a person, asks whom you mean when two fit, and says so when nobody does', async () => {
    const me = await sits();
    await told(me, 'promises I send Piet Jansen the article');
    await told(me, 'promises I call Piet Bos');
    await told(me, 'promises book a room');
    const which = await me.types('promises Piet');
    expect(which.at(-1)?.key).toBe('contact.which');
    const bos = which.at(-1)?.choices.find(({ label }) => label === 'Piet Bos')?.id ?? '';
    const list = said(await me.chooses(bos));
    expect(list).toContain('call Piet Bos');
    expect(list).not.toContain('article');
    expect(list).not.toContain('room');
    expect((await me.types('promises Gerda')).at(-1)?.key).toBe('contact.unknown');
  });

  it('says that nothing is open with somebody', async () => {
    const me = await sits();
    await told(me, 'promises I call Piet');
    await presses(me, await me.types('promises'), 'done');
    expect((await me.types('promises Piet')).at(-1)?.key).toBe('promise.none-with');
  });

  it('settles a promise, with a way back that asks after it anew', async () => {
    const me = await sits();
    await told(me, 'promises I call Piet');
    await me.waits('1d');
    expect(await presses(me, await me.types('promises'), 'done')).toBe('promise.kept');
    const again = (await me.chooses('undo')).at(-1);
    expect(again?.text).toBe('“call Piet” is open again. I’ll ask about it on Monday 30 November.');
    expect((await me.next()).at(-1)).toMatchObject({ at: '2026-11-30T09:00:00Z', key: 'follow-up.mine' });
  });

  it('says the same thing calmly when a button is pressed twice', async () => {
    const me = await sits();
    await told(me, 'promises Piet sends me the report');
    const one = (await me.types('promises')).at(-1)?.choices.find(({ id }) => id.startsWith('cancelled:'))?.id ?? '';
    expect((await me.chooses(one)).at(-1)?.key).toBe('promise.let-go');
    expect((await me.chooses(one)).at(-1)?.key).toBe('promise.was-dropped');
  });

  it('takes an introduction for a referral', async () => {
    const me = await sits();
    await told(me, 'promises I call Piet');
    await me.types('promises Piet will introduce me to Kim Vos');
    await me.chooses('yes');
    await me.chooses('skip');
    expect(said(await me.types('referrals Kim'))).toContain('Kim Vos, via Piet');
    expect(said(await me.types('promises'))).not.toContain('Kim');
  });

  it('takes back what was just noted', async () => {
    const me = await sits();
    await told(me, 'promises I call Piet');
    expect((await me.chooses('undo')).at(-1)?.key).toBe('promise.dropped');
    expect((await me.types('promises')).at(-1)?.key).toBe('promise.none');
  });

  it('knows nothing of the promises of somebody else', async () => {
    const me = await sits();
    await told(me, 'promises I call Piet');
    const kim = await stage?.enters('Kim');
    await kim?.chooses('yes');
    await kim?.says('A job');
    await kim?.chooses('no');
    expect((await kim?.types('promises'))?.at(-1)?.key).toBe('promise.none');
  });
});
