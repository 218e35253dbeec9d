import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { sitsDown } from '../../moments/sitsDown.ts';
import { answers } from '../../scenarios/hearing.ts';
import type { Actor, Stage } from '../../scenarios/stage.ts';

let stage: Stage | undefined;
afterEach(async () => stage?.close());

/** Somebody who looks back on yesterday’s conversation with Henk de Boer; the questions without an answer are skipped. */
async function looksBack(language: 'en' | 'nl', given: Readonly<Record<string, string>>): Promise<Actor> {
  const seat = await sitsDown({ language, zone: 'Europe/Amsterdam', now: '2026-11-24T09:30:00Z' });
  stage = seat.stage;
  const plan = language === 'en' ? 'meet Henk de Boer yesterday 10:00' : 'gesprek Henk de Boer gisteren 10:00';
  await answers(seat.me, await seat.me.types(plan), { 'contact.new': '#yes', 'meet.confirm': '#yes', ...given });
  return seat.me;
}

async function kept(me: Actor) {
  const file = (await me.types('export')).at(-1)?.file;
  const { contact = [], promise = [], referral = [] } = JSON.parse(readFileSync(file ?? '', 'utf8'));
  const name = new Map(contact.map(({ id, name }: { id: string; name: string }) => [id, name]));
  type Row = Record<string, string>;
  return {
    promises: promise.map((row: Row) => [row.by, name.get(row.contactId), row.what, row.byWhen]).sort(),
    referrals: referral.map((row: Row) => [name.get(row.fromId), name.get(row.toId), row.introduction]).sort(),
  };
}

const summary = (me: Actor) => me.heard.findLast(({ kind }) => kind === 'summary')?.text ?? '';

describe('what was promised in a conversation', () => {
  it('staat in een paar woorden en met een dag in de samenvatting, in de volgorde waarin het gezegd is', async () => {
    const me = await looksBack('nl', {
      'evaluation.promised': "ik stuur Henk morgen m'n cv; en ik heb beloofd Saskia volgende week te bellen",
    });
    expect(summary(me)).toContain(
      "Jij beloofde 2 dingen: Henk m'n cv sturen (uiterlijk woensdag 25 november) en Saskia bellen (uiterlijk vrijdag 4 december)",
    );
  });

  it('is at whoever is named in it when they are known, else at the partner', async () => {
    const me = await looksBack('en', {
      'evaluation.promised': "and I'll send Henk my CV tomorrow; like I said, my squatters piece",
    });
    await me.types('promises I call Anna de Wit');
    expect((await kept(me)).promises).toEqual([
      ['me', 'Henk de Boer', 'my squatters piece', null],
      ['me', 'Henk de Boer', 'send Henk my CV', '2026-11-25'],
    ]);
  });

  it('is asked about without telling programs a moment that no question says', async () => {
    const me = await looksBack('en', {});
    const asked = me.heard.filter(({ key }) => /^evaluation\.(?!summary)/u.test(key));
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter(({ when }) => when !== undefined)).toEqual([]);
  });

  it('is theirs when it says what the other will do', async () => {
    const me = await looksBack('en', { 'evaluation.promised': "he'll send me the list by Friday" });
    expect((await kept(me)).promises).toEqual([['them', 'Henk de Boer', 'send me the list', '2026-11-27']]);
  });
});

describe('an introduction that was promised', () => {
  it.each([
    ['evaluation.promised', 'dat zei ik al, hij stelt me voor aan Saskia de Boer', 'nl'],
    ['evaluation.promised-them', 'hij stelt me morgen voor aan Saskia de Boer', 'nl'],
    ['evaluation.promised', "he'll introduce me to Saskia de Boer", 'en'],
  ] as const)('at %s, «%s», is a referral and no promise', async (step, line, language) => {
    const me = await looksBack(language, { [step]: line });
    expect(await kept(me)).toEqual({ promises: [], referrals: [['Henk de Boer', 'Saskia de Boer', 'offered']] });
  });

  it('joins the referral that is told beside it, with what that tells', async () => {
    const me = await looksBack('en', {
      'evaluation.promised-them': 'introduce me to Saskia; send me the list',
      'evaluation.referrals': 'Saskia de Boer at TenneT; Tom Becker',
      'evaluation.named-all': '#yes',
    });
    const { promises, referrals } = await kept(me);
    expect(promises).toEqual([['them', 'Henk de Boer', 'send me the list', null]]);
    expect(referrals).toEqual([
      ['Henk de Boer', 'Saskia de Boer', 'offered'],
      ['Henk de Boer', 'Tom Becker', 'none'],
    ]);
  });

  it('is a referral of its own beside a line that is no plain name', async () => {
    const me = await looksBack('en', {
      'evaluation.promised-them': 'introduce me to Saskia de Boer',
      'evaluation.referrals': 'saskia de boer of the land registry maybe and Tom Becker',
    });
    expect((await kept(me)).referrals).toEqual([['Henk de Boer', 'Saskia de Boer', 'offered']]);
  });

  it('stays a promise when nobody is named, or the evaluation stops before it comes to that', async () => {
    const me = await looksBack('en', { 'evaluation.promised-them': 'introduce me to someone at TenneT' });
    expect((await kept(me)).promises).toHaveLength(1);
    await stage?.close();
    const other = await looksBack('en', {
      'evaluation.promised-them': 'introduce me to Saskia',
      'evaluation.good': '#stop',
    });
    expect((await kept(other)).promises).toHaveLength(1);
  });
});
