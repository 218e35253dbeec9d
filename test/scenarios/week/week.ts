import type { Language } from '../../../src/domain/entities.ts';
import type { freshDatabase } from '../../setup/freshDatabase.ts';
import { storyPage as discordPage } from '../../twins/discord/page/page.ts';
import { storyPage as slackPage } from '../../twins/slack/page/page.ts';
import { openDiscordStage } from '../discordStage.ts';
import { openSlackStage } from '../slackStage.ts';
import { discordFilm } from './discordFilm.ts';
import { slackFilm } from './slackFilm.ts';
import { DAYS, NOW } from './story.ts';
import { words } from './words.ts';

interface Week {
  readonly language: Language;
  /** How many days of the story are lived; all unless said. */
  readonly days?: number;
  readonly openDatabase?: typeof freshDatabase;
}

const localeOf = (language: Language) => (language === 'en' ? 'en-GB' : language);

/** A week of one person in Slack as they saw it, on a page. */
async function slackWeek({ language, days = DAYS.length, openDatabase }: Week): Promise<string> {
  const said = words[language];
  const { name, zone } = said;
  const stage = await openSlackStage('Socket Mode', openDatabase)({ language, zone, now: NOW });
  try {
    const actor = await stage.enters(name);
    const me = slackFilm(actor, stage.workspace.channel(said.channel).id);
    for (const live of DAYS.slice(0, days)) await live({ me, said });
    const { botUserId } = stage.workspace;
    const names = new Map([
      [actor.user.id, name],
      [botUserId, 'Spoor'],
    ]);
    return slackPage({ title: `Spoor · ${name}`, language: localeOf(language), zone, names, frames: me.frames() });
  } finally {
    await stage.close();
  }
}

/** A week of one person on Discord as they saw it, on a page. */
async function discordWeek({ language, days = DAYS.length, openDatabase }: Week): Promise<string> {
  const said = words[language];
  const { name, zone } = said;
  const stage = await openDiscordStage('a server', openDatabase)({ language, zone, now: NOW });
  try {
    const actor = await stage.enters(name);
    const { botId, server } = stage;
    const me = discordFilm(actor, { botId, server, commands: stage.commands });
    for (const live of DAYS.slice(0, days)) await live({ me, said });
    const names = new Map([
      [actor.user.id, name],
      [botId, 'Spoor'],
    ]);
    const frames = me.frames();
    return discordPage({ title: `Spoor · ${name}`, language: localeOf(language), zone, names, botId, frames });
  } finally {
    await stage.close();
  }
}

/** A week of one person as they saw it, on a page, by platform. */
export const weeks = { slack: slackWeek, discord: discordWeek } as const;
