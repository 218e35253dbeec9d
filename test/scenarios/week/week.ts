import type { Language } from '../../../src/domain/entities.ts';
import type { freshDatabase } from '../../setup/freshDatabase.ts';
import type { Story } from '../../twins/slack/page/page.ts';
import type { SlackUser } from '../../twins/slack/person.ts';
import type { SeenMessage } from '../../twins/slack/seen.ts';
import { answers } from '../hearing.ts';
import { openSlackStage, type SlackActor, type SlackStage } from '../slackStage.ts';
import { type Film, film } from './film.ts';
import { words } from './words.ts';

/** Tuesday 24 November 2026. */
const NOW = '2026-11-24T09:00:00Z';

interface Week {
  readonly language: Language;
  /** How many days of the story are lived; all unless said. */
  readonly days?: number;
  readonly openDatabase?: typeof freshDatabase;
}

/** A week of one person in Slack, as they saw it. */
export async function liveWeek({ language, days = DAYS.length, openDatabase }: Week): Promise<Story> {
  const { name, zone } = words[language];
  const stage = await openSlackStage('Socket Mode', openDatabase)({ language, zone, now: NOW });
  try {
    const actor = await stage.enters(name);
    const me = film(actor);
    for (const live of DAYS.slice(0, days)) await live({ me, actor, stage, said: words[language] });
    const { botUserId } = stage.workspace;
    const names = new Map([
      [actor.user.id, name],
      [botUserId, 'Spoor'],
    ]);
    return {
      title: `Spoor · ${name}`,
      language: language === 'en' ? 'en-GB' : language,
      zone,
      names,
      frames: me.frames(),
    };
  } finally {
    await stage.close();
  }
}

interface Day {
  readonly me: Film;
  readonly actor: SlackActor;
  readonly stage: SlackStage;
  readonly said: (typeof words)[Language];
}

/** The days, each until something comes that begins the next. */
const DAYS: readonly ((day: Day) => Promise<void>)[] = [
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
  async function fridayThanks({ me, said, stage }) {
    await me.next();
    await me.looksAtHome();
    await me.chooses('email');
    await me.chooses('sent');
    await me.chooses('sent');
    const channel = stage.workspace.channel(said.channel).id;
    await me.typesIn(channel, said.commands.today);
    await me.typesIn(channel, said.commands.refer);
    await me.chooses('yes');
    await me.fills(said.commands.meet, (user) => user.types('/spoor', said.commands.meet), said.next);
    await me.chooses('yes');
    const lines = { ...said.ahead };
    await me.next();
    await me.fills('[all-at-once]', (user) => user.presses(lastSaid(user), 'all-at-once'), lines);
  },
  async function mondayTalksAgain({ me, said }) {
    await me.next();
    await answers(me, await me.next(), { 'evaluation.held': '#yes', 'evaluation.referrals': said.nobody });
    await me.fills(
      'save',
      (user) => user.usesMessageShortcut('save', { ...lastSaid(user), text: said.saved, blocks: [] }),
      {},
    );
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

function lastSaid({ sees }: SlackUser): SeenMessage {
  const found = sees.findLast(({ byApp }) => byApp);
  if (!found) throw new Error('nothing was said yet');
  return found;
}
