import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { openClient } from '../adapters/postgres/client.ts';
import { duePerson } from '../adapters/postgres/due.ts';
import { migrate } from '../adapters/postgres/migrate.ts';
import { type Comparison, type Contestant, compare } from './compare.ts';
import { fillCrowd, plantDue } from './crowd.ts';
import { openDesk } from './desk.ts';
import { openPlace, type Place } from './place.ts';

const FEW = 1_000;
const MANY = 1_000_000;
const QUERY_TIMES = 300;
const TICK_TIMES = 15;

export interface Due {
  readonly comparisons: readonly Comparison[];
  /** Queries of one tick at few people and at many. */
  readonly queries: readonly [number, number];
}

/** Ten people due, among a thousand and among a million: what finding them costs, and a whole tick. */
export async function due(): Promise<Due> {
  const place = await openPlace();
  try {
    const few = await openCrowd(place, FEW);
    const many = await openCrowd(place, MANY);
    await few.plant();
    await many.plant();
    const query = await compare(
      'Finding who is due (ten people)',
      QUERY_TIMES,
      { name: count(FEW), run: few.find },
      { name: count(MANY), run: many.find },
    );
    const tick = await compare('A whole tick (ten people)', TICK_TIMES, whole(FEW, few), whole(MANY, many));
    const queries = [await few.queriesOfATick(), await many.queriesOfATick()] as const;
    await few.close();
    await many.close();
    return { comparisons: [query, tick], queries };
  } finally {
    await place.close();
  }
}

const count = (people: number) => `${people.toLocaleString('en')} people`;

const whole = (people: number, crowd: Crowd): Contestant => ({
  name: count(people),
  before: crowd.plant,
  run: crowd.tick,
});

type Crowd = Awaited<ReturnType<typeof openCrowd>>;

async function openCrowd(place: Place, people: number) {
  const client = new pg.Client({ connectionString: place.url });
  await client.connect();
  const name = `crowd_${people}`;
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const url = place.url.replace('/spoor?', `/${name}?`);
  await migrate(url);
  const own = new pg.Client({ connectionString: url });
  await own.connect();
  await fillCrowd(own, people);
  const prisma = await openClient(url);
  const desk = await openDesk(url);
  const tick = async () => {
    const spoken = await desk.coach.tick();
    if (spoken !== 10) throw new Error(`${spoken} were spoken to, not ten`);
  };
  return {
    plant: () => plantDue(own),
    find: () => prisma.$transaction((tx) => tx.$queryRaw(duePerson(Temporal.Now.instant()))),
    tick,
    async queriesOfATick() {
      await plantDue(own);
      return countQueries(tick);
    },
    async close() {
      await desk.close();
      await prisma.$disconnect();
      await own.end();
    },
  };
}

/** Counts what the driver sends while something runs. */
async function countQueries(run: () => Promise<void>): Promise<number> {
  const { query } = pg.Client.prototype;
  let sent = 0;
  pg.Client.prototype.query = function (this: pg.Client, ...given: never[]) {
    sent += 1;
    return Reflect.apply(query, this, given);
  } as typeof query;
  try {
    await run();
  } finally {
    pg.Client.prototype.query = query;
  }
  return sent;
}
