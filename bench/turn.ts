import pg from 'pg';
import { type Comparison, compare } from './compare.ts';
import { openDesk } from './desk.ts';
import { openPlace } from './place.ts';

const TIMES = 200;
const OPENING = 'I would like to learn how you see the energy sector.';
/** A turn commits what came in, what came of it, that it is being sent, and that it was. */
const COMMITS = 4;

/** One turn, from what a person says until the answer is stored, said and marked as sent. */
export async function turn(): Promise<Comparison> {
  const place = await openPlace();
  const desk = await openDesk(place.url);
  const client = new pg.Client({ connectionString: place.url });
  await client.connect();
  await client.query('CREATE TABLE floor (id int GENERATED ALWAYS AS IDENTITY, what text)');
  try {
    await desk.turn({ is: 'command', name: 'quit', options: {} });
    const before = desk.arrived();
    const compared = await compare(
      'One turn, from input to stored and said',
      TIMES,
      {
        name: `${COMMITS} bare commits of one row`,
        async run() {
          for (let each = 0; each < COMMITS; each += 1)
            await client.query('INSERT INTO floor (what) VALUES ($1)', [OPENING]);
        },
      },
      {
        name: 'a command that is answered (/help)',
        run: () => desk.turn({ is: 'command', name: 'help', options: {} }),
      },
      {
        name: 'an opening that is read (/opening …)',
        run: () => desk.turn({ is: 'command', name: 'opening', options: { line: OPENING } }),
      },
    );
    if (desk.arrived() - before < 2 * TIMES) throw new Error('not every turn was answered');
    return compared;
  } finally {
    await client.end();
    await desk.close();
    await place.close();
  }
}
