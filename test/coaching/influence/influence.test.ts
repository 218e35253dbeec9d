import { afterEach, describe, expect, it } from 'vitest';
import { type Life, meets, openLife } from '../../moments/stage.ts';

let me: Life;
afterEach(() => me.close());

const last = () => me.said.at(-1);
const keys = (said: readonly { key: string }[]) => said.map(({ key }) => key);

/** Somebody who works towards something inside, besides or instead of a job. */
async function inside(only = true): Promise<void> {
  me = await openLife('2026-11-24T10:00');
  await me.work(async ({ goals }) => {
    const [job] = await goals.list();
    if (only && job) await goals.change(job.id, { state: 'dropped' });
    const goal = { kind: 'influence', words: 'A new rota', state: 'open', closedAt: null } as const;
    await goals.add({ ...goal, openedAt: (await goals.list())[0]?.openedAt as never });
  });
}

async function tells(who: string, needs: string): Promise<void> {
  await me.types(`influence ${who}`);
  if (last()?.key === 'contact.new') await me.chooses('yes');
  await me.says(needs);
  await me.says(`My help with ${needs}`);
  await me.chooses('skip');
}

describe('the currencies of somebody', () => {
  it('are shown once something is known, and what was skipped can be added', async () => {
    await inside();
    await tells('Karin', 'fewer agency nurses');
    const [shown] = await me.types('influence Karin');
    expect(shown?.key).toBe('influence.shown');
    expect(shown?.choices[0]).toBe('more');
    expect(keys(await me.chooses('more'))).toEqual(['influence.picture']);
    await me.says('Nobody dreads a Sunday');
    expect(last()?.text).toContain('Nobody dreads a Sunday');
    expect((await me.types('influence Karin'))[0]?.choices).not.toContain('more');
  });

  it('are asked for whom when nobody is named, and come to nothing when all is skipped', async () => {
    await inside();
    expect(keys(await me.types('influence'))).toEqual(['influence.who']);
    await me.says('Karin');
    await me.chooses('yes');
    for (const _ of ['needs', 'brings']) await me.chooses('skip');
    expect(keys(await me.chooses('skip'))).toEqual(['word.stopped']);
    expect(keys(await me.types('influence Karin'))).toEqual(['influence.needs']);
  });

  it('are offered with a goal where one works, and with no other', async () => {
    me = await openLife('2026-11-24T10:00');
    await me.types('goal Get the other wards on board');
    await me.chooses('beside');
    expect(last()?.choices).toEqual(['influence']);
    expect(keys(await me.chooses('influence'))).toEqual(['influence.who']);
    await me.types('stop');
    await me.types('goal Three new clients');
    expect(last()).toMatchObject({ key: 'goal.noted', choices: [] });
  });

  it('can be changed afterwards', async () => {
    await inside();
    await tells('Karin', 'fewer agency nurses');
    const [answer] = await me.work(({ answers }) => answers.list({ question: 'influence.needs' }));
    await me.runs('edit', { answer: answer?.id ?? '', text: 'more regular nurses' });
    const text = (await me.types('influence Karin'))[0]?.text;
    expect(text).toContain('more regular nurses');
    expect(text).not.toContain('could do with: fewer agency nurses');
  });

  it('go over in a merge, and leave nothing behind when the person is erased', async () => {
    await inside();
    await tells('Karin Bakker', 'fewer agency nurses');
    await me.types('contact add Karin Bos');
    if (last()?.choices.includes('yes')) await me.chooses('yes');
    await me.types('contact merge Karin Bos and Karin Bakker');
    await me.chooses('yes');
    expect((await me.types('influence Karin Bos'))[0]?.text).toContain('fewer agency nurses');
    await me.types('erase Karin Bos');
    await me.chooses('yes');
    const left = JSON.stringify(await me.work((work) => work.everything()));
    expect(left).not.toContain('agency nurses');
  });

  it('are found by what is asked of the network, and stand in the export', async () => {
    await inside();
    await tells('Karin Bakker', 'fewer agency nurses');
    await me.types('contact add Ben Okafor');
    if (last()?.choices.includes('yes')) await me.chooses('yes');
    const [who] = await me.types('ask nurses');
    expect(who?.text).toContain('Karin Bakker');
    expect(who?.text).toContain('Your note about the two of you');
    await me.types('stop');
    expect(JSON.stringify(await me.work((work) => work.everything()))).toContain('fewer agency nurses');
  });
});

describe('preparing a conversation where one works', () => {
  it('asks what only fits outside for another goal', async () => {
    await inside(false);
    await meets(me, 'Karin Bakker thursday 14:30');
    if (last()?.key.includes('goal')) await me.chooses(last()?.choices[0] ?? '');
    await me.work(async ({ meetings, goals }) => {
      const [job] = await goals.list({ kind: 'job' });
      for (const { id } of await meetings.list()) await meetings.change(id, { goalId: job?.id ?? null });
    });
    expect(keys(await me.types('prep'))).toEqual(['prep.why']);
    expect(keys(await me.says('How the ward is run'))).toEqual(['prep.partner']);
  });

  it('keeps what was told of two people at both, once on the card', async () => {
    await inside();
    await meets(me, 'Karin Bakker and Tom Smit thursday 14:30');
    while (last()?.choices.includes('yes')) await me.chooses('yes');
    await me.types('prep');
    await me.says('That they join in May');
    expect(last()?.key).toBe('prep.needs');
    await me.says('fewer agency nurses');
    await me.says('three sets of figures');
    await me.chooses('skip');
    expect(last()?.text.split('fewer agency nurses')).toHaveLength(2);
    for (const name of ['Karin Bakker', 'Tom Smit'])
      expect((await me.types(`influence ${name}`))[0]?.text).toContain('fewer agency nurses');
  });

  it('asks nothing of anybody’s needs as long as nobody is named', async () => {
    await inside();
    await me.types('meet Karin thursday 14:30');
    while (last()?.choices.includes('yes')) await me.chooses('yes');
    await me.work(async ({ meetingContacts }) => {
      for (const { id } of await meetingContacts.list()) await meetingContacts.remove(id);
    });
    expect(keys(await me.types('prep'))).toEqual(['prep.why-inside-nobody']);
    expect(keys(await me.says('Somebody who decides'))).toEqual(['prep.brings']);
  });

  it('has an example of its own for whoever asks for help, and what lies behind «more»', async () => {
    await inside();
    await meets(me, 'Karin Bakker thursday 14:30');
    await me.types('prep');
    expect((await me.says('no idea'))[0]?.text).toContain('Two people from her team');
    for (const told of ['That they join', 'Fewer agency nurses', 'My figures']) await me.says(told);
    expect((await me.says('no idea'))[0]?.text).toContain('What you’re asking and what you’re bringing');
    await me.says('I’d like your ward to join in May. In return I bring you the figures of three wards.');
    expect(keys(await me.chooses('more'))).toEqual(['prep.picture']);
  });
});

describe('looking back on a conversation where one works', () => {
  it.each([
    [true, 'evaluation.needed'],
    [false, 'evaluation.promised'],
  ])('asks what they turned out to need, and nobody else that: %s', async (forIt, key) => {
    me = await openLife('2026-11-24T10:00');
    if (forIt)
      await me.work(async ({ goals }) => {
        for (const { id } of await goals.list()) await goals.change(id, { kind: 'influence' });
      });
    await meets(me, 'Karin Bakker wednesday 14:30');
    await me.until('2026-11-25T16:00');
    await me.chooses('yes');
    expect(keys(await me.says('She likes it')).at(-1)).toBe(key);
  });
});
