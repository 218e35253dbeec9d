import { Temporal } from 'temporal-polyfill';
import { atWall, dayOf, outOfQuiet } from '../domain/calendar.ts';
import type { Conversation } from '../domain/entities.ts';
import { readEnd } from '../domain/when/readDay.ts';
import { pauseScript } from '../method/scripts/pause.ts';
import { timing } from '../method/timing.ts';
import { callOff, planMoment, releaseHeld } from '../moments/plan.ts';
import { replanNudge } from '../moments/planNudge.ts';
import type { Turn } from '../turn.ts';
import { OPEN_END, startAgain } from './meanwhile.ts';
import { at, labelled, reply } from './messages.ts';
import { sayCardsOfTonight } from './prep/card.ts';
import { present } from './present.ts';
import type { Answered, Next, Talk } from './walk/talk.ts';

const WEEK_DAYS = 7;
const MONTH_DAYS = 30;

/** The end of a pause as a day, from «2 weken», «till Friday»; nothing when it cannot be read or is not ahead. */
export function pauseEnd(turn: Turn, text: string): Temporal.PlainDate | undefined {
  const end = readEnd(text, present(turn));
  return end !== undefined && end > dayOf(turn.now, turn.person.zone).toString()
    ? Temporal.PlainDate.from(end)
    : undefined;
}

/** Holds everything back until the morning of a day; without one, until the person says so. */
export async function pauseUntil(turn: Turn, day: Temporal.PlainDate | undefined): Promise<void> {
  const end = await holdBack(turn, day);
  await turn.say(
    reply(day ? 'settings.paused' : 'settings.paused-open', { until: at(end, 'day') }, { choices: [startAgain] }),
  );
}

/** The same, without a word. */
export async function holdBack(turn: Turn, day?: Temporal.PlainDate): Promise<Temporal.Instant> {
  const { person } = turn;
  const end = outOfQuiet(
    atWall(day ?? Temporal.PlainDate.from(OPEN_END), timing.morning, person.zone),
    person,
    'later',
  );
  if (person.pausedUntil) await releaseHeld(turn, person.pausedUntil);
  await turn.changePerson({ pausedUntil: end });
  await callOff(turn, person.id, ['later']);
  if (day) await planMoment(turn, 'later', { type: 'coachee', id: person.id }, { due: end });
  return end;
}

/** Ends the pause: what was held back may come, what expired stays unsaid. */
export async function endPause(turn: Turn): Promise<void> {
  const { pausedUntil } = turn.person;
  await liftPause(turn);
  await turn.say(reply(pausedUntil ? 'word.welcome-back' : 'settings.not-paused'));
  await sayCardsOfTonight(turn);
}

/** The same, without a word. */
export async function liftPause(turn: Turn): Promise<void> {
  const { pausedUntil } = turn.person;
  await callOff(turn, turn.person.id, ['later']);
  if (pausedUntil) {
    await releaseHeld(turn, pausedUntil);
    await replanNudge(turn);
  }
  await turn.changePerson({ pausedUntil: null });
}

async function keep(turn: Turn, _conversation: Conversation, _step: string, answered: Answered): Promise<Next> {
  const today = dayOf(turn.now, turn.person.zone);
  if (answered.choice === 'week') await pauseUntil(turn, today.add({ days: WEEK_DAYS }));
  else if (answered.choice === 'month') await pauseUntil(turn, today.add({ days: MONTH_DAYS }));
  else if (answered.choice === 'open') await pauseUntil(turn, undefined);
  else if (answered.text !== undefined) {
    const end = pauseEnd(turn, answered.text);
    if (!end) {
      await turn.say(reply('settings.pause-unclear'));
      return 'again';
    }
    await pauseUntil(turn, end);
  }
  return 'end';
}

export const pauseTalk: Talk = {
  script: pauseScript,
  ask: () => ({
    choices: (['week', 'month', 'open'] as const).map((each) => labelled(each, { key: `pause.${each}` })),
  }),
  keep,
};
