import { afterEach, describe, expect, it } from 'vitest';
import { type Life, meets, openLife } from '../../moments/stage.ts';

let me: Life;
afterEach(() => me.close());

const last = () => me.said.at(-1);

/** The file, before it is sent: from then on it is the person's own and kept nowhere. */
async function file(): Promise<string> {
  me.reachable = false;
  await me.chooses('yes');
  const [delivery = ''] = await me.work((work) => work.saidLately(1));
  return (await me.work((work) => work.said(delivery)))?.message.file?.text ?? '';
}

describe('the page for one’s coach', () => {
  it('reads as a page, with what others said left out', async () => {
    me = await openLife('2026-11-24T10:00');
    await me.work(async (work) => {
      const at = (await work.goals.list())[0]?.openedAt as never;
      const contact = await work.contacts.add({
        ...{ name: 'Piet Jansen', folded: 'piet jansen', role: 'team leader', organisation: 'TenneT' },
        ...{ language: null, address: null, email: null, phone: null, interests: null, notes: null },
        ...{ cadenceDays: null, state: 'active', addedAt: at, mergedIntoId: null },
      });
      const meeting = await work.meetings.add({
        ...{ goalId: null, start: '2026-11-20T10:00', zone: 'Europe/Amsterdam', startsAt: at, minutes: 60 },
        ...{ form: 'formal', about: null, place: null, state: 'held', createdAt: at, evaluatedAt: at },
      });
      await work.meetingContacts.add({ meetingId: meeting.id, contactId: contact.id });
      for (const [question, text] of [
        ['evaluation.notes', 'Their grid is a mess'],
        ['evaluation.good', 'Piet opened up\nI listened'],
      ])
        await work.answers.add({
          ...{ question: question ?? '', text: text ?? '', aboutType: 'meeting', aboutId: meeting.id },
          ...{ conversationId: null, at, supersedesId: null, inboundId: null },
        });
      await work.profiles.add({ about: 'who', text: 'I plan rotas', at, supersedesId: null });
    });
    await me.types('share everything');
    await me.chooses('done');
    expect((await file()).replaceAll('\u00a0', ' ')).toBe(
      `Sam: my networking, Tuesday 24 November 2026
============================================

What I’m working towards
------------------------

• A job in the energy sector (A job)

Who I am
--------

• I plan rotas

How it’s going
--------------

• In the last three months: 1 conversation, no new names
• People on my list: 1

Looking back on conversations
-----------------------------

• Tuesday 24 November, with P. (team leader)
  Went well: P. opened up
  I listened

I put this together myself, with Spoor.
`,
    );
  });

  it('has nothing to begin with, and says how it begins', async () => {
    me = await openLife('2026-11-24T10:00');
    await me.work(async ({ goals }) => {
      for (const { id } of await goals.list()) await goals.remove(id);
    });
    expect((await me.types('share'))[0]).toMatchObject({ key: 'share.empty', choices: ['goal'] });
  });

  it('cannot be shown with nothing on it, and is never given unseen', async () => {
    me = await openLife('2026-11-24T10:00');
    await me.types('share');
    expect((await me.chooses('goals'))[0]?.choices).not.toContain('done');
    expect((await me.says('ok')).at(-1)?.key).toBe('share.choose-more');
    await me.chooses('goals');
    await me.says('show me');
    expect(last()?.key).toBe('share.see');
  });

  it('is no page when what it would show is gone meanwhile', async () => {
    me = await openLife('2026-11-24T10:00');
    const gone = () =>
      me.work(async ({ goals }) => {
        for (const { id } of await goals.list()) await goals.remove(id);
      });
    await me.types('share only goals');
    await gone();
    expect((await me.chooses('done')).map(({ key }) => key)).toEqual(['share.empty']);
    await me.types('goal Three clients for my bakery');
    await me.types('share only goals');
    await me.chooses('done');
    await gone();
    expect((await me.chooses('yes')).map(({ key }) => key)).toEqual(['share.empty']);
  });

  it('asks again what it cannot read, and is one at a time', async () => {
    me = await openLife('2026-11-24T10:00');
    await me.types('share');
    expect((await me.says('whatever you think is best')).map(({ key }) => key)).toEqual([
      'word.unclear',
      'share.choose-more',
    ]);
    await me.types('share');
    const open = await me.work(({ conversations }) =>
      conversations.list({ script: 'share', state: ['active', 'waiting'] }),
    );
    expect(open).toHaveLength(1);
    expect((await me.chooses('stop'))[0]?.key).toBe('share.left');
  });

  it('is no part of what is exported: that is the same rows', async () => {
    me = await openLife('2026-11-24T10:00');
    await me.types('share');
    await me.chooses('done');
    expect(await file()).toContain('I put this together myself');
    const everything = JSON.stringify(await me.work((work) => work.everything()));
    expect(everything).not.toContain('I put this together myself');
  });

  it('keeps nothing of somebody who is erased, not by their initial either', async () => {
    me = await openLife('2026-11-24T10:00');
    await meets(me, 'Piet Jansen wednesday 10:00');
    await me.until('2026-11-25T11:30');
    await me.chooses('yes');
    for (const _ of ['notes', 'promised', 'promised-them']) await me.chooses('skip');
    await me.says('Piet opened up about the grid');
    await me.types('stop');
    await me.types('share the conversations');
    expect((await me.chooses('done')).at(-1)?.text).toContain('P. opened up about the grid');
    await me.types('erase Piet Jansen');
    await me.chooses('yes');
    expect(JSON.stringify(await me.work((work) => work.everything()))).not.toContain('opened up');
  });
});
