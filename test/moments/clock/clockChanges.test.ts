import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Coachee, Meeting, MomentKind } from '../../../src/domain/entities.ts';
import { nudgeDue } from '../../../src/moments/nudgeDays.ts';
import * as plan from '../../../src/moments/plan.ts';
import { firstStepDue } from '../../../src/moments/planFirstStep.ts';
import { evaluationExpires } from '../../../src/moments/planMeeting.ts';
import { reflectionDue } from '../../../src/moments/planReflection.ts';
import { momentRules } from '../../../src/moments/rules.ts';
import { type Dues, type Habits, type Happening, minuteOf, oracle } from './oracle.ts';
import { instantOf, shown, zoneLine } from './zoneLine.ts';

const ZONES = [
  'Europe/Amsterdam',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Asia/Tehran',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
] as const;
/** Wall times of every part of a day, those a change skips or doubles among them. */
const TIMES = ['00:30', '01:45', '02:15', '03:00', '08:45', '14:30', '20:30', '23:15'].map(minuteOf);
const usual = { quietFrom: '22:00', quietTo: '08:00', prepTime: '16:00', nudgeDay: 2, nudgeTime: '09:00' };
const HABITS: readonly Habits[] = [
  usual,
  { ...usual, nudgeDay: 6, nudgeTime: '23:30', quietFrom: '00:00', quietTo: '07:30' },
  { ...usual, nudgeDay: 7, nudgeTime: '01:45', prepTime: '02:30', quietFrom: '12:00', quietTo: '12:00' },
  { ...usual, nudgeDay: 7, nudgeTime: '02:50', prepTime: '07:00', quietFrom: '04:00', quietTo: '10:30' },
];

type Instant = Temporal.Instant;
type Given = { readonly meeting: Meeting; readonly person: Coachee; readonly at: Instant };

/** The same from what the coach plans with. */
const planned: Readonly<Record<MomentKind, (given: Given) => Readonly<Record<string, Instant>>>> = {
  prep: ({ meeting, person }) => ({ due: plan.prepDue(meeting, person) }),
  card: ({ meeting, person }) => ({ due: plan.cardDue(meeting, person) }),
  evaluation({ meeting, person }) {
    const due = plan.evaluationDue(meeting, person);
    return { due, expires: evaluationExpires(due), onceMore: plan.nextMorning(due, person) };
  },
  thanks: ({ meeting, person }) => plan.thanksDue(meeting, person),
  closing: ({ meeting, person }) => plan.closingDue(meeting, person),
  win: ({ at, person }) => plan.winDue(at, person),
  'follow-up'({ at, person }) {
    const today = at.toZonedDateTimeISO(person.zone).toPlainDate();
    return {
      due: plan.followUpDue(at, person),
      again: plan.followUpAgainDue(at, person),
      promisedByToday: plan.promiseDue(today.toString(), at, person),
      promisedInAMonth: plan.promiseDue(today.add({ months: 1 }).toString(), at, person),
    };
  },
  nudge({ at, person }) {
    const due = nudgeDue(at, person);
    return { due, expires: nudgeDue(due, person) };
  },
  reflection: ({ at, person }) => ({ due: reflectionDue(at, person) }),
  'first-step': ({ at, person }) => firstStepDue(at, person),
  favours: ({ at, person }) => ({ due: plan.nextWorkingMorning(at, person) }),
  later: ({ at, person }) => ({ due: plan.nextMorning(at, person) }),
};

/** Something happens three times a day from two days before each change to two after; where there are few, at New Year and July. */
function happenings(zone: string): Happening[] {
  const line = zoneLine(zone, 2026, 2031);
  const still = [2026, 2027, 2028, 2029, 2030, 2031].flatMap((year) => [Date.UTC(year, 0, 1), Date.UTC(year, 6, 1)]);
  const around = line.changes.length < still.length ? [...line.changes, ...still] : line.changes;
  const days = around.flatMap((at) =>
    [-2, -1, 0, 1, 2].map((away) => shown(line, at).startOf('day').plus({ days: away })),
  );
  const walls = days.flatMap((day, index) =>
    [0, 3, 6].map((next) => day.plus({ minutes: TIMES[(index + next) % TIMES.length] ?? 0 })),
  );
  return walls.map((wall, index) => ({
    line,
    habits: HABITS[index % HABITS.length] ?? usual,
    at: instantOf(line, wall),
    minutes: index % 5 === 0 ? 90 : 60,
  }));
}

/** Both on the wall, to be read. */
function onTheWall({ line }: Happening, dues: Dues): Record<string, string> {
  return Object.fromEntries(
    Object.entries(dues).map(([name, at]) => [
      name,
      `${shown(line, at).toFormat('ccc y-LL-dd HH:mm')}, ${new Date(at).toISOString()}`,
    ]),
  );
}

function differences(kind: MomentKind, happening: Happening): string[] {
  const { line, habits, at, minutes } = happening;
  const instant = Temporal.Instant.fromEpochMilliseconds(at);
  const person = { ...habits, zone: line.zone } as Coachee;
  const meeting = { startsAt: instant, minutes } as Meeting;
  const ours = Object.entries(planned[kind]({ meeting, person, at: instant }));
  const dues = Object.fromEntries(ours.map(([name, due]) => [name, due.epochMilliseconds]));
  const asTable = oracle[kind](happening);
  if (Object.entries(asTable).every(([name, due]) => dues[name] === due)) return [];
  const wall = onTheWall(happening, { at }).at;
  return [
    `${kind} of ${wall}: ${JSON.stringify(onTheWall(happening, dues))}, METHOD ${JSON.stringify(onTheWall(happening, asTable))}`,
  ];
}

describe('around every clock change of 2026 to 2031', () => {
  it('every kind of moment is looked at', () => {
    expect(Object.keys(oracle).toSorted()).toEqual(Object.keys(momentRules).toSorted());
  });

  it.each(ZONES)('each moment comes when METHOD’s table says, in %s', (zone) => {
    const all = happenings(zone);
    const kinds = Object.keys(momentRules) as MomentKind[];
    expect(all.flatMap((happening) => kinds.flatMap((kind) => differences(kind, happening))).slice(0, 5)).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(12 * 5 * 3);
  });
});
