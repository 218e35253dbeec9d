import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { newId } from '../adapters/newId.ts';
import { openClient } from '../adapters/postgres/client.ts';
import { mentionsQuery } from '../adapters/postgres/mentions.ts';
import { createQueue } from '../adapters/postgres/queue.ts';
import { createStore } from '../adapters/postgres/store.ts';
import { answersTo } from '../src/coaching/ask/askWho.ts';
import { nudgeCandidates } from '../src/coaching/nudge/nudgePick.ts';
import { soughtFor } from '../src/domain/ask/sought.ts';
import { turnFor } from '../src/turnFor.ts';
import { makeNetwork } from '../test/network/network.ts';
import { putNetwork } from '../test/network/putNetwork.ts';
import { type Comparison, compare } from './compare.ts';
import { openDesk } from './desk.ts';
import { openPlace, quietLog } from './place.ts';

const PEOPLE = 5_000;
const TIMES = 100;
const TOPICS = [
  'hypotheken',
  'warmtepompen',
  'subsidies voor isolatie',
  'grid connections',
  'zonnepanlen',
  'arbeidsrechtadvocaat',
];

/** Asking a network of five thousand people, and choosing whom the nudge names, each beside its raw query. */
export async function ask(): Promise<readonly Comparison[]> {
  const place = await openPlace();
  const desk = await openDesk(place.url);
  const sql = new pg.Client({ connectionString: place.url });
  await sql.connect();
  const prisma = await openClient(place.url);
  const clock = { now: () => Temporal.Now.instant() };
  const queue = await createQueue({ url: place.url, log: quietLog });
  const store = await createStore({ url: place.url, newId, queue, clock });
  try {
    await desk.turn({ is: 'command', name: 'quit', options: {} });
    const { rows } = await sql.query<{ id: string }>('SELECT id FROM coachee');
    const id = rows[0]?.id ?? '';
    const now = clock.now();
    const size = { seed: 2026, people: PEOPLE, meetings: 300, referrals: 1_000, now: now.toString() };
    await putNetwork(sql, id, makeNetwork(size));
    await sql.query('VACUUM (ANALYZE)');
    let turns = 0;
    const topic = () => TOPICS[turns++ % TOPICS.length] ?? '';
    const people = PEOPLE.toLocaleString('en');
    const asked = await compare(
      `Asking who knows (/ask, ${people} people)`,
      TIMES,
      { name: 'its raw query', run: () => prisma.$queryRaw(mentionsQuery(id, soughtFor(topic()))) },
      {
        name: 'who may know, ranked, and who connects',
        run: () => store.inWork(id, (work) => answersTo(turnFor(work, now), topic())),
      },
      {
        name: 'the whole turn, until the answer is said',
        run: () => desk.turn({ is: 'command', name: 'ask', options: { line: topic() } }),
      },
    );
    const chosen = await compare(
      `Choosing whom the nudge names (${people} people)`,
      TIMES,
      {
        name: 'its raw query',
        run: () =>
          sql.query(
            `SELECT c.id, max(t.at) FROM contact c LEFT JOIN touch t ON t.coachee_id = c.coachee_id AND t.contact_id = c.id
             WHERE c.coachee_id = $1 AND c.state = 'active' GROUP BY c.id`,
            [id],
          ),
      },
      { name: 'the choice', run: () => store.inWork(id, (work) => nudgeCandidates(turnFor(work, now))) },
    );
    return [asked, chosen];
  } finally {
    await queue.stop();
    await store.close();
    await prisma.$disconnect();
    await sql.end();
    await desk.close();
    await place.close();
  }
}
