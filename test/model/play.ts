import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { addContact } from '../../src/coaching/person.ts';
import { readCommand } from '../../src/commands/readCommand.ts';
import { findCommand } from '../../src/commands/registry.ts';
import { planNudge } from '../../src/moments/planNudge.ts';
import type { Incoming, Input } from '../../src/ports/incoming.ts';
import { turnFor } from '../../src/turnFor.ts';
import { wallTime } from '../moments/said.ts';
import { type Happened, takeNotes } from './notes.ts';
import { died, startProcess } from './process.ts';
import type { Step } from './steps.ts';

const ZONE = 'Europe/Amsterdam';
/** Monday 23 November 2026, ten in the morning. */
const START = Temporal.PlainDateTime.from('2026-11-23T10:00').toZonedDateTime(ZONE).toInstant();
/** What a dead process was sending is another's after a minute. */
const TAKEN_UP = { seconds: 61 };

/** Whom everybody here knows from long ago. */
const KNOWN = ['Piet Jansen', 'Kees Bakker', 'Fatma Yildiz', 'Tom Baker'];
const LONG_AGO = Temporal.Instant.from('2025-01-01T00:00Z');

const SAM = {
  account: { platform: 'model', tenant: 'test', userId: 'sam' },
  profile: { name: 'Sam', language: 'en', zone: ZONE },
} as const;

export interface Played {
  readonly lines: readonly Happened[];
  /** Ids of the deliveries that did not expire unsent, in the order in which they were made. */
  readonly made: readonly string[];
  readonly kills: number;
}

/** A database in which random lives are played, one after another. */
export interface World {
  play(steps: readonly Step[]): Promise<Played>;
  close(): Promise<void>;
}

export async function openWorld(url: string): Promise<World> {
  let time = START;
  let kills = 0;
  const clock = { now: () => time };
  const notes = takeNotes(clock);
  const sql = new pg.Client({ connectionString: url });
  await sql.connect();
  let running = await startProcess(url, clock, notes.chat, notes.causes);

  /** Does something until it succeeds: a process that dies in it is followed by another, which takes up what it left. */
  async function survives(work: () => Promise<unknown>): Promise<void> {
    for (;;)
      try {
        return void (await work());
      } catch (error) {
        if (error !== died) throw error;
        kills += 1;
        await running.close();
        running = await startProcess(url, clock, notes.chat, notes.causes);
        time = time.add(TAKEN_UP);
        await running.coach.resume();
      }
  }

  /** Somebody past the welcome, with a goal, and a nudge each week. */
  async function enters(): Promise<string> {
    const { coacheeId } = await running.coach.accept({ ...SAM, key: randomUUID(), is: 'opened' });
    await running.store.inWork(coacheeId, async (work) => {
      await work.changePerson({ welcomedAt: time, zoneKnown: true, lastHeardAt: time });
      const goal = { kind: 'job', words: 'A job in the energy sector', state: 'open', closedAt: null } as const;
      await work.goals.add({ ...goal, openedAt: time });
      for (const name of KNOWN) await addContact(turnFor(work, time), name, { addedAt: LONG_AGO });
      await planNudge(turnFor(work, time));
    });
    await running.coach.attend(coacheeId);
    return coacheeId;
  }

  async function live(id: string, steps: readonly Step[]): Promise<void> {
    let last: Incoming | undefined;
    async function delivers(incoming: Incoming): Promise<void> {
      await survives(async () => {
        await running.coach.accept(incoming);
        await running.coach.attend(id);
      });
      await survives(() => running.coach.tick());
    }
    async function does(text: string, input: Input, pressed?: Happened['pressed']): Promise<void> {
      time = time.add({ seconds: 1 });
      last = { ...SAM, key: randomUUID(), ...input };
      notes.lines.push({
        at: wallTime(time, ZONE),
        who: 'person',
        text,
        key: last.key,
        ...(pressed ? { pressed } : {}),
      });
      await delivers(last);
    }
    async function waits(minutes: number, awake: boolean): Promise<void> {
      const end = time.add({ minutes });
      const due = () => running.coach.nextDue(id);
      for (let next = await due(); awake && next && !isAfter(next, end); next = await due()) {
        if (isAfter(next, time)) time = next;
        await survives(() => running.coach.tick());
      }
      if (isAfter(end, time)) time = end;
      await survives(() => running.coach.tick());
    }
    for (const step of steps) {
      running.dieAt(step.kill);
      if (step.is === 'waits') await waits(step.minutes, step.awake);
      else if (step.is === 'says') await does(step.text, { is: 'reply', text: step.text });
      else if (step.is === 'types') await does(`/${step.line}`, readCommand(`/${step.line}`, findCommand));
      else if (step.is === 'opens') await does('opens', { is: 'opened' });
      else if (step.is === 'repeats' && last) {
        notes.lines.push({ at: wallTime(time, ZONE), who: 'person', text: 'once more', key: last.key, again: true });
        await delivers(last);
      } else if (step.is === 'presses') {
        const on = notes.lines.flatMap(({ said }) => (said?.choices.length ? [said] : [])).at(-1 - step.back);
        const choice = on?.choices[step.choice % on.choices.length];
        if (!on || choice === undefined) continue;
        const pressed = { delivery: on.delivery, choice, runs: notes.runs.get(on.delivery)?.has(choice) === true };
        await does(`[${choice}] of ${on.key}`, { is: 'choice', delivery: on.delivery, choice }, pressed);
      }
    }
    running.dieAt(undefined);
  }

  return {
    async play(steps) {
      time = START;
      kills = 0;
      notes.clear();
      try {
        await live(await enters(), steps);
        const { rows } = await sql.query<{ id: string; state: string }>('SELECT id, state FROM delivery ORDER BY seq');
        return {
          lines: [...notes.lines],
          kills,
          made: rows.filter(({ state }) => state !== 'expired').map(({ id }) => id),
        };
      } finally {
        running.dieAt(undefined);
        await sql.query('DELETE FROM coachee');
      }
    },
    async close() {
      await running.close();
      await sql.end();
    },
  };
}

const isAfter = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) > 0;
