import type { Facts } from '../conversation/script.ts';
import type { Conversation } from '../domain/entities.ts';
import { cutSetting, readSetting, type SettingName, settingNames } from '../domain/line/settingsLine.ts';
import type { Paragraph, Values } from '../domain/message.ts';
import { settingsScript } from '../method/scripts/settings.ts';
import { replanAll } from '../moments/replan.ts';
import type { Turn } from '../turn.ts';
import { meetingLine } from './meet/meetingFacts.ts';
import { at, labelled, reply } from './messages.ts';
import { sayCardsOfTonight } from './prep/card.ts';
import { present } from './present.ts';
import type { Answered, Ask, Next, Talk } from './walk/talk.ts';
import { weekday } from './welcome/whatComes.ts';

/** So many of the conversations ahead are said anew. */
const RESTATED = 5;

/** All settings as values for a text. */
function settingsValues({ person, now }: Turn): Values {
  return {
    name: person.name === '' ? { key: 'settings.no-name' } : person.name,
    language: { key: `settings.language.${person.language}` },
    zone: person.zone,
    now: at(now, 'time'),
    day: { key: weekday(person.nudgeDay) },
    time: person.nudgeTime,
    quiet: person.quietFrom === person.quietTo ? 'none' : 'some',
    from: person.quietFrom,
    to: person.quietTo,
    prep: person.prepTime,
  };
}

/** Changes a setting and says so, with everything ahead moved along. False when the value cannot be read. */
export async function changeSetting(turn: Turn, name: SettingName, value: string): Promise<boolean> {
  const patch = readSetting(name, value, present(turn));
  if (!patch) return false;
  const formerZone = turn.person.zone;
  await turn.changePerson(patch);
  if (name !== 'language' && name !== 'name') await replanAll(turn, formerZone);
  const ahead = name === 'zone' ? await plannedAhead(turn) : [];
  await turn.say(reply(`settings.changed.${name}`, settingsValues(turn), { body: ahead }));
  await sayCardsOfTonight(turn);
  return true;
}

/** Conversations keep their instant: said anew in the zone the person is in now. */
async function plannedAhead(turn: Turn): Promise<Paragraph[]> {
  const ahead = await turn.meetings.list(
    { state: 'planned', startsAt: { from: turn.now } },
    { by: 'startsAt', limit: RESTATED },
  );
  return Promise.all(ahead.map((meeting) => meetingLine(turn, meeting)));
}

function isSetting(value: unknown): value is SettingName {
  return settingNames.some((name) => name === value);
}

function facts(_turn: Turn, { data }: Conversation): Facts {
  return { named: isSetting(data.name), ...(isSetting(data.name) ? { [data.name]: true } : {}) };
}

async function ask(turn: Turn, _conversation: Conversation, step: string): Promise<Ask> {
  const values = settingsValues(turn);
  if (step === 'which')
    return { values, choices: settingNames.map((name) => labelled(name, { key: `settings.name.${name}` })) };
  if (step === 'language')
    return { choices: (['nl', 'en'] as const).map((each) => labelled(each, { key: `settings.own-language.${each}` })) };
  return { values };
}

async function keep(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined> {
  const given = answered.choice ?? answered.text;
  if (given === undefined) return 'end';
  if (step === 'which') {
    const cut = isSetting(given) ? { name: given, value: '' } : cutSetting(given);
    if (!cut) return unread(turn, conversation);
    conversation.data.name = cut.name;
    if (cut.value && (await changeSetting(turn, cut.name, cut.value))) return 'end';
    return { to: cut.name };
  }
  if (isSetting(step) && (await changeSetting(turn, step, given))) return 'end';
  return unread(turn, conversation);
}

/** What cannot be read is asked once more, and then left as it is: nobody is kept at a question. */
async function unread(turn: Turn, { data }: Conversation): Promise<Next> {
  const again = data.unread !== true;
  data.unread = true;
  await turn.say(reply(again ? 'settings.unclear' : 'settings.left'));
  return again ? 'again' : 'end';
}

export const settingsTalk: Talk = { script: settingsScript, facts, ask, keep };
