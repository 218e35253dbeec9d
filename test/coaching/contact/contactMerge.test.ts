import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contactColumns } from '../../../src/coaching/contact/contactRows.ts';
import { answerTalk } from '../../../src/coaching/walk/walk.ts';
import { merges, now, openDesks, somebody, undoable } from './contactDesk.ts';
import { adds, card, ids, keys, labels, openSeats, text } from './contactSeats.ts';

const sits = openSeats();
const opens = openDesks();

describe('merging two people', () => {
  it('says what will happen, asks, does it, and can be undone', async () => {
    const me = await sits();
    await adds(me, 'Anna de Wit, TenneT', 'Anna Wit, KPN, anna@x.nl', 'Piet Jansen');
    await me.types('touch called Anna Wit');
    await me.types('promises I send Anna Wit the article');
    await me.types('refer Anna Wit via Piet Jansen about grids');
    const asked = await me.types('contact merge Anna de Wit and Anna Wit');
    expect(text(asked)).toBe(
      'What I know about Anna Wit moves to Anna de Wit: 1 time you were in touch, 1 promise and 1 referral. After that only Anna de Wit is on your list.\n\n' +
        'Where the two differ, what I know about Anna de Wit stays: Organisation.\n\n' +
        'Are Anna de Wit and Anna Wit the same person?',
    );
    expect(ids(asked)).toEqual(['yes', 'no', 'another', 'stop']);
    const done = await me.chooses('yes');
    expect(text(done)).toBe('Done. What I knew about Anna Wit is now under Anna de Wit.');
    const shown = await me.types('contact Anna');
    expect(card(shown).title).toBe('Anna de Wit');
    expect(card(shown).fields.map(({ label }) => label)).toEqual([
      'Work',
      'Email',
      'Suggested by',
      'Last contact',
      'Still open',
    ]);
    expect(text(await me.types('contact'))).toContain('2 people');
    const undone = await me.chooses('undo');
    expect(text(undone)).toBe('Undone. Anna de Wit and Anna Wit are two people again.');
    expect(card(await me.types('contact Anna de Wit')).fields).toEqual([{ label: 'Work', value: 'TenneT' }]);
    expect(card(await me.types('contact Anna Wit')).fields.map(({ label }) => label)).toContain('Last contact');
    expect(keys(await me.chooses('undo'))).toEqual(['contact.undone-already']);
  });

  it('voegt in het Nederlands samen, en houdt desgewenst de andere naam', async () => {
    const me = await sits('nl');
    await adds(me, 'Anna de Wit', 'Anna Wit');
    const asked = await me.types('contact samenvoegen Anna de Wit en Anna Wit');
    expect(text(asked)).toBe(
      'Wat ik van Anna Wit weet, gaat naar Anna de Wit. Daarna staat alleen Anna de Wit nog in je lijst.\n\nZijn Anna de Wit en Anna Wit dezelfde persoon?',
    );
    expect(labels(asked)).toEqual(['Ja', 'Nee', 'Houd de naam Anna Wit', 'Stop']);
    expect(text(await me.chooses('another'))).toContain('Wat ik van Anna de Wit weet, gaat naar Anna Wit.');
    expect(text(await me.chooses('yes'))).toBe('Klaar. Wat ik van Anna de Wit had, staat nu bij Anna Wit.');
    expect(card(await me.types('contact anna')).title).toBe('Anna Wit');
  });

  it('leaves two people two on «no»', async () => {
    const me = await sits();
    await adds(me, 'Anna de Wit', 'Anna Wit');
    await me.types('contact merge Anna de Wit and Anna Wit');
    expect(keys(await me.chooses('no'))).toEqual(['contact.merge-kept']);
    expect(text(await me.types('contact'))).toContain('2 people');
  });

  it('asks for whoever was not named, from the card as well', async () => {
    const me = await sits();
    await adds(me, 'Anna de Wit', 'Anna Wit', 'Kees Bos');
    expect(keys(await me.types('contact merge'))).toEqual(['contact.kept']);
    expect(keys(await me.says('Anna de Wit'))).toEqual(['contact.other']);
    expect(keys(await me.says('Gerda'))).toEqual(['contact.unknown', 'contact.other']);
    expect(keys(await me.says('Anna Wit'))).toEqual(['contact.merge']);
    await me.chooses('stop');
    await me.types('contact Kees');
    expect(keys(await me.chooses('merge'))).toEqual(['contact.other']);
    const which = await me.says('Anna');
    expect(keys(which)).toEqual(['contact.which']);
    expect(keys(await me.chooses(ids(which)[0] ?? ''))).toEqual(['contact.merge']);
  });

  it('takes «Anna and Anna Wit» for the two Annas there are', async () => {
    const me = await sits();
    await adds(me, 'Anna de Wit', 'Anna Wit');
    expect(text(await me.types('contact merge Anna and Anna Wit'))).toContain('Anna Wit moves to Anna de Wit');
  });

  it('is calm about the same person twice, a name nobody has, three at once, and a merge that was done', async () => {
    const me = await sits();
    await adds(me, 'Anna de Wit', 'Anna Wit');
    expect(text(await me.types('contact merge Anna Wit and anna wit'))).toBe(
      'That’s one person on your list already: Anna Wit.',
    );
    expect(keys(await me.types('contact merge Anna Wit and Gerda'))).toEqual(['contact.unknown']);
    expect(keys(await me.types('contact merge Anna Wit, Anna de Wit and Piet'))).toEqual(['contact.merge-two']);
    await me.types('contact merge Anna Wit into Anna de Wit');
    await me.chooses('yes');
    expect(text(await me.types('contact merge Anna Wit into Anna de Wit'))).toBe(
      'That’s one person on your list already: Anna de Wit.',
    );
  });

  it('goes on with what was being talked about, now with the one that stays', async () => {
    const me = await sits();
    await adds(me, 'Anna de Wit', 'Bea Bos');
    await me.types('meet Bea Bos');
    await me.types('contact merge Anna de Wit and Bea Bos');
    const after = await me.chooses('yes');
    expect(text(after)).toContain('When is your conversation with Anna de Wit?');
  });

  it('ends with one line what was being talked about with the other alone', async () => {
    const me = await sits();
    await adds(me, 'Anna de Wit', 'Bea Bos', 'Cor Mol');
    const nudged = text(await me.types('nudge'));
    const name = ['Anna de Wit', 'Bea Bos', 'Cor Mol'].find((each) => nudged.includes(each)) ?? '';
    const other = name === 'Anna de Wit' ? 'Bea Bos' : 'Anna de Wit';
    await me.types(`contact merge ${other} and ${name}`);
    expect(keys(await me.chooses('yes'))).toEqual(['word.dropped-too', 'contact.merged']);
  });
});

describe('what a merge settles', () => {
  it('knows every column of the database that points at a contact', () => {
    const schema = readFileSync(new URL('../../../prisma/schema.prisma', import.meta.url), 'utf8');
    const pointing = [...schema.matchAll(/^model (\w+) \{([\s\S]*?)^\}/gmu)].flatMap(([, model = '', body = '']) =>
      [...body.matchAll(/ Contact\??\s+@relation\("\w+", fields: \[coacheeId, (\w+)\]/gu)].map(
        ([, column]) => `${model}.${column}`,
      ),
    );
    const models: Readonly<Record<keyof typeof contactColumns, string>> = {
      contactCircles: 'ContactCircle',
      memberships: 'Membership',
      meetingContacts: 'MeetingContact',
      touches: 'Touch',
      promises: 'Promise',
      tips: 'Tip',
      wins: 'Win',
      thanks: 'Thanks',
      nudges: 'Nudge',
      steps: 'Step',
      ideasUsed: 'IdeaUsed',
      referrals: 'Referral',
    };
    const moved = Object.entries(contactColumns).flatMap(([table, columns]) =>
      columns.map((column) => `${models[table as keyof typeof models]}.${column}`),
    );
    expect(pointing.length).toBeGreaterThan(10);
    expect(moved.sort()).toEqual(pointing.sort());
  });

  it('drops a referral that would send somebody to themselves, and asks after neither twice', async () => {
    const desk = await opens();
    await desk.turn(async (turn) => {
      const [anna, wit, piet] = [
        await turn.contacts.add(somebody('Anna de Wit')),
        await turn.contacts.add(somebody('Anna Wit')),
        await turn.contacts.add(somebody('Piet')),
      ];
      const referral = {
        goalId: null,
        meetingId: null,
        answerId: null,
        about: null,
        introduction: 'none',
        at: now,
        changedAt: now,
      } as const;
      const self = await turn.referrals.add({ ...referral, fromId: anna.id, toId: wit.id, state: 'open' });
      const first = await turn.referrals.add({ ...referral, fromId: piet.id, toId: anna.id, state: 'open' });
      const further = await turn.referrals.add({ ...referral, fromId: piet.id, toId: wit.id, state: 'asked' });
      for (const { id } of [self, first, further])
        await turn.moments.add({
          kind: 'follow-up',
          aboutType: 'referral',
          aboutId: id,
          due: now,
          expires: null,
          state: 'waiting',
          held: false,
          round: 1,
          createdAt: now,
          doneAt: null,
        });
      await merges(turn, anna.id, wit.id);
      expect(await turn.referrals.get(self.id)).toMatchObject({ fromId: null, toId: anna.id, state: 'dropped' });
      expect(await turn.referrals.get(first.id)).toMatchObject({ state: 'dropped' });
      expect(await turn.referrals.get(further.id)).toMatchObject({ fromId: piet.id, toId: anna.id, state: 'asked' });
      expect((await turn.moments.list({ kind: 'follow-up', state: 'waiting' })).map(({ aboutId }) => aboutId)).toEqual([
        further.id,
      ]);
    });
  });

  it('fills what was empty, keeps both notes, the earlier day and the stricter wish about the nudge', async () => {
    const desk = await opens();
    await desk.turn(async (turn) => {
      const kept = await turn.contacts.add(somebody('Anna', { organisation: 'TenneT', notes: 'sails' }));
      const earlier = now.subtract({ hours: 48 });
      const other = await turn.contacts.add(
        somebody('Anna Wit', {
          organisation: 'KPN',
          role: 'engineer',
          email: 'a@x.nl',
          notes: 'skis',
          address: 'u',
          state: 'never',
          addedAt: earlier,
        }),
      );
      await merges(turn, kept.id, other.id);
      expect(await turn.contacts.get(kept.id)).toMatchObject({
        organisation: 'TenneT',
        role: 'engineer',
        email: 'a@x.nl',
        notes: 'sails\nskis',
        address: 'u',
        state: 'never',
        addedAt: earlier,
      });
      expect(await turn.contacts.get(other.id)).toMatchObject({ state: 'merged', mergedIntoId: kept.id });
    });
  });

  it('shows the one that stays to whoever presses a button of the other', async () => {
    const desk = await opens();
    await desk.turn(async (turn) => {
      const [kept, other] = [
        await turn.contacts.add(somebody('Anna')),
        await turn.contacts.add(somebody('Bea', { email: 'b@x.nl' })),
      ];
      await merges(turn, kept.id, other.id);
      await turn.run('contact', { contact: other.id, field: 'organisation', line: 'TenneT' });
      expect(await turn.contacts.get(kept.id)).toMatchObject({ organisation: 'TenneT' });
    });
    const [anna, bea] = await desk.turn((turn) => turn.contacts.list({}, { by: 'name' }));
    expect(await desk.hears((turn) => turn.run('contact', { contact: bea?.id ?? '' }))).toEqual(['contact.title']);
    expect(await desk.hears((turn) => turn.run('contact', { contact: bea?.id ?? '', other: anna?.id ?? '' }))).toEqual([
      'contact.merge-same',
    ]);
  });

  it('goes with whoever it was merged into when that one is erased, and then cannot be undone', async () => {
    const desk = await opens();
    const undo = await desk.turn(async (turn) => {
      const [kept, other] = [
        await turn.contacts.add(somebody('Anna')),
        await turn.contacts.add(somebody('Bea', { email: 'b@x.nl' })),
      ];
      await merges(turn, kept.id, other.id);
      const id = await undoable(turn);
      await turn.run('erase', { contact: kept.id });
      return id;
    });
    await desk.turn(async (turn) => {
      const [asked] = await turn.conversations.list({ script: 'erase', state: 'active' });
      if (asked) await answerTalk(turn, asked, asked.step, { choice: 'yes' });
      const { delivery: _said, ...kept } = await turn.everything();
      expect(JSON.stringify(kept)).not.toContain('b@x.nl');
      expect(kept.contact).toEqual([]);
    });
    await expect(desk.turn((turn) => turn.run('contact', { undo }))).rejects.toThrow('error.not-found');
  });
});
