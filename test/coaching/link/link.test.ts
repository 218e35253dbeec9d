import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nudgeAt } from '../../contracts/store.ts';
import { codeOf, keys, openPair, type Pair, settles } from './pair.ts';

let pair: Pair;
beforeEach(async () => {
  pair = await openPair();
});
afterEach(() => pair.close());

describe('a code', () => {
  beforeEach(async () => {
    await settles(pair.slack, 'A job in the energy sector', 'Piet Jansen');
    await settles(pair.discord, 'Clients in health care', 'Anna Bos');
  });

  it('is short, without letters that look or sound alike, and says that it is for nobody else', async () => {
    const said = (await pair.slack.types('link')).at(-1);
    expect(said?.text).toMatch(
      /^Your code is ([BCDFGHJKLMNPRSTVWXZ]{4}-[BCDFGHJKLMNPRSTVWXZ]{4})\. .*\/link \1\nIt is for you alone/u,
    );
  });

  it('fits however it is typed', async () => {
    const code = await codeOf(pair.slack);
    expect(keys(await pair.discord.types(`link ${code.toLowerCase().replace('-', ' ')}.`))).toEqual(['link.question']);
  });

  it('works once: used, over, replaced and never made are told apart by nobody', async () => {
    const used = await codeOf(pair.slack);
    await pair.discord.types(`link ${used}`);
    const wrong = await pair.discord.types(`link ${used}`);
    expect(wrong[0]?.text).toBe(
      'That code doesn’t work: it isn’t right, or its ten minutes are over. /link in the other place gives you a new one.',
    );
    const replaced = await codeOf(pair.slack);
    const last = await codeOf(pair.slack);
    expect(await texts(pair.discord.types(`link ${replaced}`))).toEqual([wrong[0]?.text]);
    expect(await texts(pair.discord.types('link BCDF-GHJK'))).toEqual([wrong[0]?.text]);
    await pair.passes({ minutes: 10 });
    expect(await texts(pair.discord.types(`link ${last}`))).toEqual([wrong[0]?.text]);
  });

  it('can be got wrong five times in ten minutes, and then not even the right one is looked at', async () => {
    const code = await codeOf(pair.slack);
    for (let times = 0; times < 5; times += 1)
      expect(keys(await pair.discord.types('link BCDF-GHJK'))).toEqual(['link.wrong']);
    expect(keys(await pair.discord.types(`link ${code}`))).toEqual(['link.too-often']);
    await pair.passes({ minutes: 11 });
    const another = await codeOf(pair.slack);
    expect(keys(await pair.discord.types(`link ${another}`))).toEqual(['link.question']);
  });

  it('from here is no mistake here, and stays good for the other side', async () => {
    const code = await codeOf(pair.slack);
    for (let times = 0; times < 6; times += 1)
      expect(keys(await pair.slack.types(`link ${code}`))).toEqual(['link.own']);
    expect(keys(await pair.discord.types(`link ${code}`))).toEqual(['link.question']);
  });

  it('is in no table once it was used', async () => {
    const code = await codeOf(pair.slack);
    const typed = code.toLowerCase().replace('-', ' ');
    await pair.discord.types(`link ${typed}`);
    const { rows } = await pair.sql.query<{ all: string }>(
      `SELECT (SELECT json_agg(d) FROM delivery d)::text || (SELECT json_agg(i) FROM inbound i)::text
       || (SELECT json_agg(c) FROM link_code c)::text || (SELECT json_agg(t) FROM link_try t)::text AS all`,
    );
    const [half = ''] = code.split('-');
    expect(rows[0]?.all.toUpperCase()).not.toContain(half);
  });
});

describe('before two become one', () => {
  it('is said what each has, whose settings stay, and who can read along', async () => {
    await settles(pair.slack, 'A job in the energy sector', 'Piet Jansen', 'Eva Smit');
    await settles(pair.discord, 'Clients in health care');
    const [preview] = await pair.discord.types(`link ${await codeOf(pair.slack)}`);
    expect(preview?.text.split('\n')).toEqual([
      'So Slack is you as well. Shall I put it all together?',
      'Discord: 0 people on your list, 0 conversations, one goal, 0 open promises.',
      'Slack: 2 people on your list, 0 conversations, one goal, 0 open promises.',
      'Your name, language, time zone and hours stay as they are in Slack.',
      'After that both show everything. Whoever can look into one of them, such as your employer in a company’s Slack, can then also read what you tell me in the other.',
      'You can undo it for a day.',
    ]);
    expect(JSON.stringify(preview?.message)).not.toContain('Piet');
  });

  it('a no leaves everything as it is', async () => {
    await settles(pair.slack, 'A job in the energy sector', 'Piet Jansen');
    await settles(pair.discord, 'Clients in health care');
    await pair.discord.types(`link ${await codeOf(pair.slack)}`);
    expect(keys(await pair.discord.chooses('no'))).toEqual(['link.refused']);
    expect(keys(await pair.discord.chooses('yes'))).toEqual(['link.over']);
    expect(await pair.discord.owner()).not.toBe(await pair.slack.owner());
  });

  it('a yes after ten minutes is too late', async () => {
    await settles(pair.slack, 'A job in the energy sector');
    await settles(pair.discord, 'Clients in health care');
    await pair.discord.types(`link ${await codeOf(pair.slack)}`);
    await pair.passes({ minutes: 11 });
    expect(keys(await pair.discord.chooses('yes'))).toEqual(['link.over']);
  });
});

describe('two that are one', () => {
  async function joined() {
    await settles(pair.slack, 'A job in the energy sector', 'Piet Jansen', 'Eva Smit');
    await settles(pair.discord, 'Clients in health care', 'Anna Bos', 'Piet jansen');
    await pair.discord.types(`link ${await codeOf(pair.slack)}`);
    return pair.discord.says('yes');
  }

  it('have all of both, said on both sides; whoever is in it twice is named and left alone', async () => {
    const before = pair.slack.heard.length;
    const heard = await joined();
    expect(keys(heard)).toEqual(['link.merged', 'link.same']);
    expect(keys(pair.slack.heard.slice(before)).filter((key) => key === 'link.told')).toEqual(['link.told']);
    expect(await pair.discord.owner()).toBe(await pair.slack.owner());
    const names = await pair.slack.work(async ({ contacts }) => (await contacts.list()).map(({ name }) => name));
    expect(names.toSorted()).toEqual(['Anna Bos', 'Eva Smit', 'Piet Jansen', 'Piet jansen']);
    expect(await pair.slack.work(({ goals }) => goals.count())).toBe(2);
    const button = heard.at(-1)?.message.items?.[0]?.choices?.[0];
    expect(keys(await pair.discord.chooses(button?.id ?? ''))).toEqual(['contact.merge']);
  });

  it('have one nudge and one open question', async () => {
    await joined();
    const waiting = await pair.slack.work(({ moments }) => moments.list({ kind: 'nudge', state: 'waiting' }));
    expect(waiting.length).toBe(1);
    const before = [pair.slack.heard.length, pair.discord.heard.length];
    await pair.passes({ hours: 7 * 24 });
    const nudges = [pair.slack.heard.slice(before[0]), pair.discord.heard.slice(before[1])].map(
      (heard) => heard.filter(({ message }) => message.kind === 'nudge').length,
    );
    expect(nudges).toEqual([0, 1]);
    const open = await pair.slack.work(({ conversations }) => conversations.count({ state: 'active' }));
    expect(open).toBeLessThanOrEqual(1);
  });

  it('have what is about them alone once, though both had it ahead', async () => {
    const ahead = (place: typeof pair.slack, hours: number) =>
      place.work(async ({ moments, person }) => {
        for (const kind of ['reflection', 'first-step', 'favours'] as const) {
          for (const { id } of await moments.list({ kind, state: 'waiting' }))
            await moments.change(id, { state: 'off' });
          const due = pair.now().add({ hours });
          await moments.add({ ...nudgeAt(due, person.id), aboutType: 'coachee', kind });
        }
      });
    await settles(pair.slack, 'A job in the energy sector');
    await settles(pair.discord, 'Clients in health care');
    await ahead(pair.slack, 100);
    await ahead(pair.discord, 90);
    await pair.discord.types(`link ${await codeOf(pair.slack)}`);
    await pair.discord.says('yes');
    for (const kind of ['reflection', 'first-step', 'favours'] as const) {
      const waiting = await pair.slack.work(({ moments }) => moments.list({ kind, state: 'waiting' }));
      expect(
        waiting.map(
          ({ due }) =>
            due.since(pair.now()).round({ largestUnit: 'hours', smallestUnit: 'hours', roundingMode: 'halfExpand' })
              .hours,
        ),
      ).toEqual([90]);
    }
  });

  it('are answered where they ask', async () => {
    await joined();
    expect(keys(await pair.slack.types('goal'))).not.toEqual([]);
    expect(keys(await pair.discord.types('goal'))).not.toEqual([]);
    expect(keys(await pair.discord.types(`link ${await codeOf(pair.slack)}`))).toEqual(['link.linked']);
  });

  it('are two again after an undo, each with its own', async () => {
    await joined();
    await pair.discord.types('contact add Wim Kok');
    await pair.discord.says('yes');
    expect(keys(await pair.slack.chooses('undo', 'link.told'))).toEqual(['link.parted-here']);
    const names = (place: typeof pair.slack) =>
      place.work(async ({ contacts }) => (await contacts.list()).map(({ name }) => name).toSorted());
    expect(await names(pair.slack)).toEqual(['Eva Smit', 'Piet Jansen']);
    expect(await names(pair.discord)).toEqual(['Anna Bos', 'Piet jansen', 'Wim Kok']);
    for (const place of [pair.slack, pair.discord])
      expect(await place.work(({ moments }) => moments.count({ kind: 'nudge', state: 'waiting' }))).toBe(1);
    expect(keys(await pair.discord.chooses('undo', 'link.merged'))).toEqual(['link.undo-over']);
    expect(keys(await pair.slack.types('contact Piet'))).not.toContain('contact.unknown');
  });

  it('are two again with what was added since to somebody of theirs', async () => {
    await joined();
    await pair.discord.types('touch called Eva Smit yesterday about the fair');
    expect(keys(await pair.discord.types('link')).at(-1)).toBe('link.code');
    expect(keys(await pair.discord.chooses('undo', 'link.merged'))).toEqual(['link.parted']);
    expect(await pair.slack.work(({ touches }) => touches.count())).toBe(1);
    expect(await pair.discord.work(({ touches }) => touches.count())).toBe(0);
  });

  it('stay one when something made since hangs on both, or after a day', async () => {
    await joined();
    const ids = await pair.slack.work(
      async ({ contacts }) => new Map((await contacts.list()).map(({ name, id }) => [name, id])),
    );
    await pair.slack.work(({ contacts }) =>
      contacts.change(ids.get('Piet jansen') ?? '', { state: 'merged', mergedIntoId: ids.get('Piet Jansen') ?? '' }),
    );
    expect(keys(await pair.slack.chooses('undo', 'link.told'))).toEqual(['link.tied']);
    await pair.slack.work(({ contacts }) =>
      contacts.change(ids.get('Piet jansen') ?? '', { state: 'active', mergedIntoId: null }),
    );
    await pair.passes({ hours: 24 });
    expect(keys(await pair.slack.chooses('undo', 'link.told'))).toEqual(['link.undo-over']);
    expect(await pair.discord.owner()).toBe(await pair.slack.owner());
  });

  it('are erased together', async () => {
    await joined();
    await pair.slack.types('erase everything');
    await pair.slack.chooses('yes');
    expect([await pair.slack.owner(), await pair.discord.owner()]).toEqual(['', '']);
  });
});

describe('leaving again', () => {
  it('gives the place a clean slate, and everything stays with the other', async () => {
    await settles(pair.slack, 'A job in the energy sector', 'Piet Jansen');
    await settles(pair.discord, 'Clients in health care', 'Anna Bos');
    expect(keys(await pair.discord.types('unlink'))).toEqual(['link.alone']);
    await pair.discord.types(`link ${await codeOf(pair.slack)}`);
    await pair.discord.chooses('yes');
    const [sure] = await pair.discord.types('unlink');
    expect(sure?.text).toBe(
      'Shall I separate Discord from Slack? Everything you told me stays in Slack; here we’d start afresh.',
    );
    expect(keys(await pair.discord.chooses('yes'))).toEqual(['link.left']);
    expect(keys(pair.slack.heard).at(-1)).toBe('link.left-other');
    expect(await pair.slack.work(({ contacts }) => contacts.count())).toBe(2);
    expect(keys(await pair.discord.says('hello'))).toEqual(['welcome.hello']);
    expect(await pair.discord.work(({ contacts }) => contacts.count())).toBe(0);
  });
});

const texts = async (heard: Promise<readonly { text: string }[]>) => (await heard).map(({ text }) => text);
