import { Temporal } from 'temporal-polyfill';
import type { Facts } from '../conversation/script.ts';
import type { Conversation } from '../domain/entities.ts';
import { goalKind } from '../domain/goalKind.ts';
import { readZone } from '../domain/zone.ts';
import { welcomeScript } from '../method/scripts/welcome.ts';
import { planMeeting } from '../moments/planMeeting.ts';
import { planNudge } from '../moments/planNudge.ts';
import type { Turn } from '../turn.ts';
import { comeBackTomorrow } from './comeBack.ts';
import { at, choice, labelled, message, para, reply } from './messages.ts';
import type { Answered, Ask, Next, Talk } from './talk.ts';

const languageNames: Readonly<Record<string, 'nl' | 'en'>> = {
  nederlands: 'nl',
  dutch: 'nl',
  nl: 'nl',
  english: 'en',
  engels: 'en',
  en: 'en',
};

function clockValue(turn: Turn) {
  return {
    language: { key: `settings.language.${turn.person.language}` as const },
    now: at(turn.now, 'time'),
    zone: turn.person.zone,
  };
}

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  switch (step) {
    case 'hello':
      return {
        before: [para('welcome.what'), para('welcome.privacy')],
        values: clockValue(turn),
        choices: [choice('yes'), choice('no'), labelled('another', { key: 'welcome.other-language' })],
      };
    case 'goal': {
      const set = conversation.data.zoneSet === true;
      return set ? { before: [para('welcome.zone-set', clockValue(turn))] } : {};
    }
    case 'talk':
      return conversation.data.goal ? { before: [para('welcome.goal-noted')] } : {};
    default:
      return {};
  }
}

async function keep(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined> {
  switch (step) {
    case 'hello':
      return keepHello(turn, conversation, answered);
    case 'zone':
      return keepZone(turn, conversation, answered.text);
    case 'goal': {
      if (answered.text === undefined) return undefined;
      const kind = goalKind(answered.text) ?? 'other';
      const goal = await turn.goals.add({
        kind,
        words: answered.text,
        state: 'open',
        openedAt: turn.now,
        closedAt: null,
      });
      conversation.data.goal = goal.id;
      return undefined;
    }
    case 'talk':
      if (answered.choice === 'yes') conversation.data.meet = '';
      else if (answered.text !== undefined) conversation.data.meet = answered.text;
      return undefined;
    default:
      return undefined;
  }
}

async function keepHello(turn: Turn, conversation: Conversation, answered: Answered): Promise<Next | undefined> {
  if (answered.choice === 'another') {
    await turn.changePerson({ language: turn.person.language === 'nl' ? 'en' : 'nl' });
    return 'again';
  }
  if (answered.choice === 'no') {
    conversation.data.zoneAsked = true;
    return { to: 'zone' };
  }
  if (answered.text === undefined) {
    if (answered.choice === 'yes') await turn.changePerson({ zoneKnown: true });
    return undefined;
  }
  const language = languageNames[answered.text.toLowerCase().replace(/[^\p{L}]/gu, '')];
  if (language) {
    await turn.changePerson({ language });
    return 'again';
  }
  return keepZone(turn, conversation, answered.text);
}

async function keepZone(turn: Turn, conversation: Conversation, text: string | undefined): Promise<Next | undefined> {
  if (text === undefined) return { to: 'goal' };
  const zone = readZone(text, turn.now, turn.person.zone);
  if (!zone) {
    if (conversation.data.zoneAsked) await turn.say(reply('welcome.zone-unclear'));
    conversation.data.zoneAsked = true;
    return { to: 'zone' };
  }
  await turn.changePerson({ zone, zoneKnown: true });
  await keepWallTimes(turn);
  conversation.data.zoneSet = true;
  return { to: 'goal' };
}

/** The zone was a guess until now: what was planned with it was said in the person's own time, and stays at that hour. */
async function keepWallTimes(turn: Turn): Promise<void> {
  const { zone } = turn.person;
  for (const meeting of await turn.meetings.list({ state: 'planned' })) {
    const startsAt = Temporal.PlainDateTime.from(meeting.start).toZonedDateTime(zone).toInstant();
    await turn.meetings.change(meeting.id, { zone, startsAt });
    await planMeeting(turn, { ...meeting, zone, startsAt });
  }
  await planNudge(turn);
}

async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  await sayWhatComes(turn);
  const { meet } = conversation.data;
  if (typeof meet === 'string') await turn.run('meet', meet ? { line: meet } : {});
}

async function sayWhatComes(turn: Turn): Promise<void> {
  const { nudgeDay, nudgeTime } = turn.person;
  await turn.say(message('welcome', 'welcome.done', { day: { key: weekday(nudgeDay) }, time: nudgeTime }));
}

/** The text key of a weekday, 1 (Monday) to 7. */
export function weekday(day: number) {
  const keys = [
    'settings.day.1',
    'settings.day.2',
    'settings.day.3',
    'settings.day.4',
    'settings.day.5',
    'settings.day.6',
    'settings.day.7',
  ] as const;
  return keys[(day - 1) % 7] ?? keys[1];
}

async function leave(turn: Turn, conversation: Conversation, how: 'later' | 'stop'): Promise<void> {
  if (how === 'stop') return sayWhatComes(turn);
  await comeBackTomorrow(turn, conversation);
}

async function facts(turn: Turn, { data }: Conversation): Promise<Facts> {
  const goals = data.goal === undefined ? await turn.goals.count({ state: 'open' }) : 0;
  return { 'zone-asked': data.zoneAsked === true, 'goal-known': goals > 0 };
}

export const welcomeTalk: Talk = {
  script: welcomeScript,
  facts,
  ask,
  keep,
  finish,
  leave,
};
