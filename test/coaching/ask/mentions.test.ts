import fc from 'fast-check';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findKnowers } from '../../../src/coaching/ask/askFind.ts';
import { quoteAround } from '../../../src/domain/ask/quoteAround.ts';
import { soughtFor } from '../../../src/domain/ask/sought.ts';
import { plainOf } from '../../../src/domain/ask/soundOf.ts';
import { turnFor } from '../../../src/turnFor.ts';
import { keepNetwork, readCorpus } from '../../corpora/searchCorpus.ts';
import { type Life, openLife } from '../../moments/stage.ts';
import { freshDatabase, type TestDatabase } from '../../setup/freshDatabase.ts';

const corpus = readCorpus('nl.seen');
const NOW = Temporal.Instant.from('2026-11-24T09:00:00Z');
let database: TestDatabase;
let me: Life;
beforeAll(async () => {
  database = await freshDatabase();
  me = await openLife('2026-11-24T10:00', { database });
  await me.work((work) => keepNetwork(work, corpus));
});
afterAll(() => me.close());

const found = (topic: string) => me.work((work) => findKnowers(turnFor(work, NOW), topic));
const subjects = corpus.cases.map(([topic]) => topic);
/** Words that mean something here, and whatever anybody may paste. */
const anyTopic = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom("'; DROP TABLE contact; --", '%', '_', '\\', "' | '!& :*", '<->', '\u0000', '\ud83d', ...subjects),
);

describe('the search', () => {
  it('takes whatever is typed, always gives the same, and tells why in words that were kept', async () => {
    const kept = JSON.stringify(await me.work((work) => work.everything()));
    await fc.assert(
      fc.asyncProperty(anyTopic, async (topic) => {
        const [once, again] = [await found(topic), await found(topic)];
        const inShort = (all: typeof once) => all.map(({ contact, why }) => [contact.id, why.field, why.text]);
        expect(inShort(again)).toEqual(inShort(once));
        for (const { why } of once) {
          expect(why.text).toContain(quoteAround(why.text, topic));
          expect(kept).toContain(JSON.stringify(why.text).slice(1, -1));
        }
      }),
      { numRuns: 60, seed: 2026 },
    );
  });

  it('quotes a piece of any text, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 500 }), anyTopic, (text, topic) => {
        const quote = quoteAround(text, topic);
        expect(text).toContain(quote);
        expect(quote.length).toBeLessThanOrEqual(150);
      }),
    );
  });

  it('never finds what another person noted', async () => {
    const kim = await openKim();
    for (const topic of ['warmtepompen', 'hypotheken', 'batterijen', 'personeel vasthouden', 'volleybal', 'Rotary'])
      expect([topic, await kim(topic)]).toEqual([topic, []]);
  });

  it('writes words as the database does', async () => {
    const sql = new pg.Client({ connectionString: database.url });
    await sql.connect();
    const words = ['Coöperatie', 'Yılmaz', 'ÉÉN', 'Straße', 'Øre', 'naïve café', 'Ǻ', 'ﬁets', 'ＡＢＣ'];
    const { rows } = await sql.query('SELECT search_plain(w) AS plain FROM unnest($1::text[]) w', [words]);
    await sql.end();
    expect(rows.map(({ plain }) => plain)).toEqual(words.map(plainOf));
  });
});

/** Somebody else on the same database, who noted nothing. */
async function openKim(): Promise<(topic: string) => Promise<readonly unknown[]>> {
  const { createStore } = await import('../../../adapters/postgres/store.ts');
  const { newId } = await import('../../../adapters/newId.ts');
  const queue = { enqueue: async () => undefined, postpone: async () => undefined } as never;
  const store = await createStore({ url: database.url, newId, queue, clock: { now: () => NOW } });
  const account = { platform: 'test', tenant: 't', userId: 'kim' };
  const profile = { name: 'Kim', language: 'nl', zone: 'Europe/Amsterdam' } as const;
  const { coacheeId } = await store.accept({ account, profile, key: 'kim', is: 'opened' }, NOW);
  return async (topic) => {
    const mentions = await store.inWork(coacheeId, (work) => work.mentions(soughtFor(topic)));
    await store.inWork(coacheeId, async () => undefined);
    return mentions ?? [];
  };
}
