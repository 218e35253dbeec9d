import { copiedDatabase, templateDatabase } from '../setup/freshDatabase.ts';
import { fillEmptyTables } from './filled.ts';
import { type Heard, type House, openHouse, type Person } from './house.ts';
import { lives, usesEverything } from './life.ts';

const SAM = 'Sam Confidential';

/** A house in which Sam lived a whole cycle and used everything there is; lived once a run, and copied. */
export async function openLivedHouse(): Promise<{ house: House; sam: Person; heard: Heard[] }> {
  const database = await copiedDatabase(await templateDatabase('lived', live));
  const house = await openHouse(undefined, database);
  const { rows } = await house.sql.query<{ id: string; at: Date }>(
    `SELECT coachee_id AS id, (SELECT max(created_at) FROM delivery) AS at FROM account WHERE user_id = $1`,
    [SAM],
  );
  const [{ id = '', at = new Date() } = {}] = rows;
  house.passes({ milliseconds: at.getTime() - house.now().epochMilliseconds });
  const { rows: heard } = await house.sql.query<Heard>(
    'SELECT id AS delivery, message FROM delivery WHERE coachee_id = $1 ORDER BY seq',
    [id],
  );
  return { house, sam: house.knows(SAM, id), heard };
}

async function live(url: string): Promise<void> {
  const house = await openHouse(undefined, { url, drop: async () => undefined });
  try {
    const sam = await house.enters(SAM);
    await lives(sam);
    await usesEverything(sam, house);
    await fillEmptyTables(house.sql, sam.id);
  } finally {
    await house.close();
  }
}
