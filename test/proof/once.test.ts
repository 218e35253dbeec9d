import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Coach } from '../../src/coach.ts';
import type { Incoming } from '../../src/ports/incoming.ts';
import type { Store } from '../../src/ports/store.ts';
import { died, type House, incoming, openHouse, type Person } from './house.ts';
import { talksOn } from './life.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

let house: House;
let one: Coach;
let other: Coach;
/** Processes that die at a certain point: what comes after it never happens. */
let diesInItsTurn: Coach;
let diesBeforeSending: Coach;
let diesAfterSending: Coach;
let sam: Person;

beforeAll(async () => {
  house = await openHouse();
  one = await house.process();
  other = await house.process();
  diesInItsTurn = await house.process(inItsTurn);
  diesBeforeSending = await house.process((store) => ({ ...store, waitingDeliveries: async () => [] }));
  diesAfterSending = await house.process((store) => ({ ...store, settleDelivery: async () => undefined }));
});
afterAll(() => house.close());

beforeEach(async () => {
  house.beforeSend = async () => undefined;
  sam = await house.enters(`Sam ${randomUUID()}`);
  await talksOn(sam, sam.heard);
  // With two goals open a third is added without a question.
  await house.sql.query(
    `INSERT INTO goal SELECT (jsonb_populate_record(g, jsonb_build_object('id', gen_random_uuid()))).* FROM goal g
     WHERE coachee_id = $1`,
    [sam.id],
  );
});

/** The work of the turn is done and its transaction is open when the process dies. */
function inItsTurn(store: Store): Store {
  return {
    ...store,
    handleNext: (id, handle) =>
      store.handleNext(id, async (work, inbound) => {
        await handle(work, inbound);
        throw died;
      }),
    setAside: async () => {
      throw died;
    },
  };
}

const goal = (words: string, key: string = randomUUID()): Incoming =>
  incoming(sam.name, { is: 'command', name: 'goal', line: `A job as ${words}` }, key);

/** Sam's goals besides the one of the welcome, in the order in which they came. */
async function goals(): Promise<string[]> {
  const { rows } = await house.sql.query(
    `SELECT words FROM goal WHERE coachee_id = $1 AND words LIKE 'A job as %' ORDER BY opened_at, id`,
    [sam.id],
  );
  return rows.map(({ words }) => words.replace('A job as ', ''));
}

/** What Sam was answered about those goals, in the order in which it arrived. */
function answers(): unknown[] {
  const said = sam.heard.flatMap(({ message }) => message.body);
  const words = said.map((paragraph) => ('say' in paragraph ? paragraph.say.values?.words : undefined));
  return words
    .filter((each) => typeof each === 'string' && each.startsWith('A job as '))
    .map((each) => String(each).slice(9));
}

/** The deliveries that wait or are being sent, oldest first. */
async function unsent(): Promise<string[]> {
  const { rows } = await house.sql.query(
    `SELECT id FROM delivery WHERE coachee_id = $1 AND state IN ('waiting', 'sending') ORDER BY seq`,
    [sam.id],
  );
  return rows.map(({ id }) => id);
}

/** Does what the queue's workers do: sends what a durable job is behind, until none of it waits. */
async function workersSend(): Promise<void> {
  for (let round = 0; round < 20; round += 1) {
    const { rows } = await house.sql.query(
      `SELECT singleton_key AS id FROM pgboss.job JOIN delivery d ON d.id::text = singleton_key
       WHERE job.state = 'created' AND d.coachee_id = $1 AND d.state IN ('waiting', 'sending')`,
      [sam.id],
    );
    if (rows.length === 0) return;
    await Promise.all(rows.flatMap(({ id }) => [one.sendOne(id), other.sendOne(id)]));
  }
}

describe('the same delivery twice', () => {
  it('has one effect and one answer', async () => {
    const pressed = goal('a baker');
    expect(await one.accept(pressed)).toEqual({ coacheeId: sam.id, fresh: true });
    await one.attend(sam.id);
    expect(await other.accept(pressed)).toEqual({ coacheeId: sam.id, fresh: false });
    await other.attend(sam.id);
    expect(await goals()).toEqual(['a baker']);
    expect(answers()).toEqual(['a baker']);
  });

  it('has one effect also when both come at the same moment, to two processes', async () => {
    const pressed = goal('a cook');
    const accepted = await Promise.all([one, other, one, other].map((coach) => coach.accept(pressed)));
    expect(accepted.filter(({ fresh }) => fresh)).toHaveLength(1);
    await Promise.all([one.attend(sam.id), other.attend(sam.id)]);
    await workersSend();
    expect(await goals()).toEqual(['a cook']);
    expect(answers()).toEqual(['a cook']);
  });
});

describe('what was acknowledged', () => {
  it('is answered by the next process when the one that took it died at once', async () => {
    await one.accept(goal('a nurse'));
    expect(answers()).toEqual([]);
    await other.resume();
    await other.resume();
    expect(await goals()).toEqual(['a nurse']);
    expect(answers()).toEqual(['a nurse']);
  });

  it('is done once when the process died in the middle of doing it', async () => {
    await diesInItsTurn.accept(goal('a pilot'));
    await expect(diesInItsTurn.attend(sam.id)).rejects.toThrow(died);
    expect(await goals()).toEqual([]);
    expect(await unsent()).toEqual([]);
    await other.resume();
    expect(await goals()).toEqual(['a pilot']);
    expect(answers()).toEqual(['a pilot']);
  });

  it('is answered by a worker when the process died between the commit and the sending', async () => {
    await diesBeforeSending.accept(goal('a judge'));
    await diesBeforeSending.attend(sam.id);
    expect(answers()).toEqual([]);
    await workersSend();
    expect(answers()).toEqual(['a judge']);
    await other.resume();
    expect(await goals()).toEqual(['a judge']);
    expect(answers()).toEqual(['a judge']);
  });
});

describe('a message on its way out', () => {
  it('is sent at the start of the next process when nobody sent it', async () => {
    await diesBeforeSending.accept(goal('a porter'));
    await diesBeforeSending.attend(sam.id);
    await Promise.all([one.resume(), other.resume()]);
    expect(answers()).toEqual(['a porter']);
  });

  it('is not sent again when it arrived and its process died before noting so', async () => {
    await diesAfterSending.accept(goal('a diver'));
    await diesAfterSending.attend(sam.id);
    expect(answers()).toEqual(['a diver']);
    const [id = ''] = await unsent();
    await other.sendOne(id);
    house.passes({ seconds: 61 });
    await other.sendOne(id);
    expect(answers()).toEqual(['a diver']);
    expect(await unsent()).toEqual([]);
  });

  it('is sent after all when it never arrived because its process died', async () => {
    house.beforeSend = () => Promise.reject(died);
    await diesAfterSending.accept(goal('a miner'));
    await diesAfterSending.attend(sam.id);
    house.beforeSend = async () => undefined;
    const [id = ''] = await unsent();
    await other.sendOne(id);
    expect(answers()).toEqual([]);
    house.passes({ seconds: 61 });
    await other.sendOne(id);
    expect(answers()).toEqual(['a miner']);
  });

  it('goes out once, however many jobs there are for it, and whenever they come', async () => {
    await diesBeforeSending.accept(goal('a tailor'));
    await diesBeforeSending.attend(sam.id);
    const [id = ''] = await unsent();
    await Promise.all([one, other, one, other, one, other].map((coach) => coach.sendOne(id)));
    house.passes({ hours: 1 });
    await one.sendOne(id);
    expect(answers()).toEqual(['a tailor']);
  });

  it('waits for its turn', async () => {
    for (const words of ['first', 'second', 'third']) await diesBeforeSending.accept(goal(words));
    await diesBeforeSending.attend(sam.id);
    const [first = '', second = '', third = ''] = await unsent();
    await one.sendOne(third);
    await other.sendOne(second);
    expect(answers()).toEqual([]);
    for (const id of [first, second, third]) await one.sendOne(id);
    expect(answers()).toEqual(['first', 'second', 'third']);
  });

  it('waits while the one before it is still being sent', async () => {
    for (const words of ['first', 'second']) await diesBeforeSending.accept(goal(words));
    await diesBeforeSending.attend(sam.id);
    const [first = '', second = ''] = await unsent();
    house.beforeSend = async ({ id }) => (id === first ? other.sendOne(second) : undefined);
    await one.sendOne(first);
    expect(answers()).toEqual(['first']);
    await one.sendOne(second);
    expect(answers()).toEqual(['first', 'second']);
  });

  it('stays unsaid once it has expired, and holds nothing up', async () => {
    for (const words of ['stale', 'fresh']) await diesBeforeSending.accept(goal(words));
    await diesBeforeSending.attend(sam.id);
    const [stale = '', fresh = ''] = await unsent();
    const expires = house.now().add({ seconds: 30 }).toString();
    await house.sql.query('UPDATE delivery SET expires = $1 WHERE id = $2', [expires, stale]);
    house.passes({ seconds: 30 });
    await one.sendOne(stale);
    await one.sendOne(fresh);
    expect(answers()).toEqual(['fresh']);
  });

  it('stays unsaid once its person was erased', async () => {
    await diesBeforeSending.accept(goal('a ghost'));
    await diesBeforeSending.attend(sam.id);
    const [id = ''] = await unsent();
    await house.sql.query('DELETE FROM coachee WHERE id = $1', [sam.id]);
    await one.sendOne(id);
    expect(answers()).toEqual([]);
  });
});

describe('the order of one person', () => {
  it('is kept for five messages in one second, with two processes at work', async () => {
    const words = ['one', 'two', 'three', 'four', 'five'];
    let sending = 0;
    house.beforeSend = () => new Promise((resolve) => setTimeout(resolve, 40 - 10 * Math.min(3, sending++)));
    const attending: Promise<void>[] = [];
    for (const each of words) {
      await one.accept(goal(each));
      attending.push(one.attend(sam.id), other.attend(sam.id));
    }
    await Promise.all(attending);
    await workersSend();
    expect((await goals()).toSorted()).toEqual(words.toSorted());
    expect(answers()).toEqual(words);
  });

  it('loses nothing behind something that was refused to two processes at once', async () => {
    const refused = { is: 'command', name: 'goal', options: { goal: randomUUID() } } as const;
    await one.accept(incoming(sam.name, refused, randomUUID()));
    await one.accept(goal('gardener'));
    await Promise.all([one.attend(sam.id), other.attend(sam.id)]);
    expect(await goals()).toEqual(['gardener']);
    const refusals = sam.heard.filter(({ message }) => message.key === 'error.not-found');
    expect(refusals).toHaveLength(1);
  });

  it('is that in which it was said: quick answers each meet their own question', async () => {
    const kim = await house.enters(`Kim ${randomUUID()}`);
    const quick = ['yes', 'A job in the energy sector', 'no'];
    for (const text of quick) await one.accept(incoming(kim.name, { is: 'reply', text }));
    await Promise.all([one.attend(kim.id), other.attend(kim.id)]);
    const { rows } = await house.sql.query('SELECT words FROM goal WHERE coachee_id = $1', [kim.id]);
    expect(rows).toEqual([{ words: 'A job in the energy sector' }]);
    const { rows: said } = await house.sql.query(
      `SELECT message ->> 'key' AS key FROM delivery WHERE coachee_id = $1 ORDER BY seq`,
      [kim.id],
    );
    expect(said.map(({ key }) => key)).toEqual(['welcome.hello', 'welcome.goal', 'welcome.talk', 'welcome.done']);
  });

  it('lets the coach speak by itself once, with two processes looking and the person talking meanwhile', async () => {
    await talksOn(sam, await sam.types('meet Piet Jansen next week Tuesday 14:30 about the energy market'));
    const { rows: preps } = await house.sql.query(
      `SELECT due FROM moment WHERE coachee_id = $1 AND kind = 'prep' AND state = 'waiting'`,
      [sam.id],
    );
    house.passes({ milliseconds: Number(new Date(preps[0].due)) - house.now().epochMilliseconds });
    const before = sam.heard.length;
    await one.accept(incoming(sam.name, { is: 'command', name: 'today' }));
    await Promise.all([one.tick(), other.attend(sam.id), other.tick(), one.attend(sam.id), one.tick()]);
    // Whoever was held by their own turn is passed over: the next beat finds them.
    await one.tick();
    await workersSend();
    const kinds = sam.heard.slice(before).map(({ message }) => message.kind);
    expect(kinds.toSorted()).toEqual(['prep', 'today']);
    const { rows } = await house.sql.query(
      `SELECT count(*)::int AS done FROM moment WHERE coachee_id = $1 AND state = 'done' AND due <= $2`,
      [sam.id, house.now().toString()],
    );
    expect(rows).toEqual([{ done: 1 }]);
  });
});
