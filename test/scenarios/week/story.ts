import type { Language } from '../../../src/domain/entities.ts';
import { answers } from '../hearing.ts';
import type { Actor, Heard } from '../stage.ts';
import type { words } from './words.ts';

/** Tuesday 24 November 2026. */
export const NOW = '2026-11-24T09:00:00Z';

type Filled = Readonly<Record<string, string>>;

/** A person on a platform with a screen, with all that they see kept as it came. */
export interface Film extends Actor {
  /** Looks at what matters now: Slack’s Home tab, Discord’s card. */
  looksAtHome(): Promise<void>;
  /** Types a command where others are. */
  typesElsewhere(line: string): Promise<readonly Heard[]>;
  /** Types a command without more, and fills in the form it opens. */
  fillsForm(command: string, values: Filled): Promise<readonly Heard[]>;
  /** Answers the questions of the last message in one form. */
  fillsAllAtOnce(values: Filled): Promise<readonly Heard[]>;
  /** Keeps a message that says this as a tip. */
  saves(text: string): Promise<readonly Heard[]>;
}

interface Day {
  readonly me: Film;
  readonly said: (typeof words)[Language];
}

/** The days, each until something comes that begins the next. */
export const DAYS: readonly ((day: Day) => Promise<void>)[] = [
  async function tuesdayAcquainted({ me, said }) {
    await me.looksAtHome();
    await me.chooses('yes');
    await me.says(said.goal);
    await me.says(said.talk);
    await me.chooses('yes');
    await me.chooses('yes');
    await me.looksAtHome();
  },
  async function wednesdayPrepares({ me, said }) {
    await answers(me, await me.next(), said.wants);
  },
  async function thursdayTalks({ me, said }) {
    await me.next();
    await answers(me, await me.next(), said.back);
  },
  async function fridayThanks({ me, said }) {
    await me.next();
    await me.looksAtHome();
    await me.chooses('email');
    await me.chooses('sent');
    await me.chooses('sent');
    await me.typesElsewhere(said.commands.today);
    await me.typesElsewhere(said.commands.refer);
    await me.chooses('yes');
    await me.fillsForm(said.commands.meet, said.next);
    await me.chooses('yes');
    await me.next();
    await me.fillsAllAtOnce(said.ahead);
  },
  async function mondayTalksAgain({ me, said }) {
    await me.next();
    await answers(me, await me.next(), { 'evaluation.held': '#yes', 'evaluation.referrals': said.nobody });
    await me.saves(said.saved);
    await me.says(said.story);
    await me.chooses('yes');
    await me.chooses('yes');
  },
  async function tuesdayFollowsUp({ me, said }) {
    await me.next();
    await me.looksAtHome();
    await me.types(said.commands.help);
    await me.types(said.commands.today);
  },
  async function untilTheNudge({ me }) {
    for (let mornings = 0; mornings < 7; mornings += 1) {
      const heard = (await me.next()).at(-1);
      const answer = ['done', 'sent', 'not-yet'].find((id) => heard?.choices.some((choice) => choice.id === id));
      if (answer) await me.chooses(answer);
      if (heard?.kind === 'nudge') return;
    }
  },
];
