import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../../src/domain/entities.ts';
import { seeded } from '../../chaos/disturb.ts';
import type { TestDatabase } from '../../setup/freshDatabase.ts';
import { openLife } from '../stage.ts';
import { type Diary, keepDiary } from './diary.ts';
import { busyPerson, type Person, sitsDown, talks } from './people.ts';

/** Monday 4 January 2027, nine in the morning. */
const START = Temporal.PlainDate.from('2027-01-04');
const HOURS = ['09:30', '10:00', '11:30', '13:00', '14:30', '16:00', '17:30', '20:30'];
/** The busy person's weeks in which nothing is answered, and those of the holiday, counted from 0. */
const SILENT = [14, 15, 16, 17];
const HOLIDAY = 28;

export interface Lived {
  readonly diary: Diary;
  readonly meetings: number;
  readonly referrals: number;
}

export interface YearOptions {
  readonly language: Language;
  readonly weeks: number;
  readonly seed: number;
  readonly database?: TestDatabase;
}

/** Somebody with more than a conversation a week, who answers most of it; silent for a month, away for two weeks. */
export async function busyYear({ language, weeks, seed, database }: YearOptions): Promise<Lived> {
  const diary = await begins(language, database);
  const random = seeded(seed);
  const me = busyPerson(language, random);
  let meetings = 0;
  for (let week = 0; week < weeks; week += 1) {
    const monday = START.add({ weeks: week });
    const silent = SILENT.includes(week);
    for (let day = 0; day < 7; day += 1) {
      const today = monday.add({ days: day });
      if (week === HOLIDAY && day === 0) await diary.types(language === 'nl' ? 'pauze 2 weken' : 'pause 2 weeks');
      const away = week === HOLIDAY || week === HOLIDAY + 1;
      for (const hour of ['08:50', '12:30', '18:00', '21:50']) {
        const seen = diary.life.said.length;
        await diary.until(`${today}T${hour}`);
        if (!silent && !away) await sitsDown(diary, me, diary.life.said.slice(seen));
      }
      const plans = !silent && !away && (day === 0 || (day === 3 && random() < 0.35));
      if (plans) meetings += await meetsSomebody(diary, me, today, random);
      if (!silent && !away && day === 2 && random() < 0.25) await refers(diary, me);
    }
  }
  return { diary, meetings, referrals: await diary.life.work(({ referrals }) => referrals.count({})) };
}

/** Somebody who got acquainted, planned one conversation, and was never heard of again. */
export async function silentYear({ language, weeks, database }: YearOptions): Promise<Lived> {
  const diary = await begins(language, database);
  const me = busyPerson(language, () => 0.99);
  const meetings = await meetsSomebody(diary, me, START, () => 0.5);
  await diary.until(`${START.add({ weeks })}T00:00`);
  return { diary, meetings, referrals: 0 };
}

async function begins(language: Language, database: TestDatabase | undefined): Promise<Diary> {
  const start = { language, nudged: true, ...(database ? { database } : {}) };
  return keepDiary(await openLife(`${START}T08:30`, start));
}

/** Plans a conversation some days ahead: with somebody one was sent to, else with somebody new. */
async function meetsSomebody(
  diary: Diary,
  me: Person,
  today: Temporal.PlainDate,
  random: () => number,
): Promise<number> {
  const day = today.add({ days: 1 + Math.floor(random() * 10) });
  const hour = HOURS[Math.floor(random() * HOURS.length)];
  const who = me.leads.shift() ?? me.newName();
  await talks(diary, me.answers, await diary.types(`meet ${who} ${day} ${hour}`));
  return 1;
}

/** A referral told in between, and the request that comes with it. */
async function refers(diary: Diary, me: Person): Promise<void> {
  const [known] = await diary.life.work(({ contacts }) =>
    contacts.list({}, { by: 'addedAt', descending: true, limit: 1 }),
  );
  if (known) await talks(diary, me.answers, await diary.types(`refer ${me.newName()} via ${known.name}`));
}
