import { Temporal } from 'temporal-polyfill';
import { readAffirmed } from '../../domain/affirmed.ts';
import type { Conversation } from '../../domain/entities.ts';
import type { Values } from '../../domain/message.ts';
import { noAnswer } from '../../domain/noAnswer.ts';
import { readZone } from '../../domain/zone.ts';
import { planMeeting } from '../../moments/planMeeting.ts';
import { planNudge } from '../../moments/planNudge.ts';
import type { Turn } from '../../turn.ts';
import { at, reply } from '../messages.ts';
import { present } from '../present.ts';
import type { Answered, Next } from '../walk/talk.ts';
import { takeIntroduction } from './introduction.ts';

const languageNames: Readonly<Record<string, 'nl' | 'en'>> = {
  nederlands: 'nl',
  dutch: 'nl',
  nl: 'nl',
  english: 'en',
  engels: 'en',
  en: 'en',
};

/** What may stand around the language one asks for: "liever in het Engels graag". */
const ASKING = new Set(
  'liever maar graag alsjeblieft in het op dit gesprek we i ik kan kunnen kun mag can could may you je jij speak spreek spreken talk praten praat rather prefer please do switch to naar this let us continue verder ook'.split(
    ' ',
  ),
);
/** The time or the place is right, in other words than yes. */
const FITS = /(?<!\p{L})(?:klopt|goed|prima|juist|fine|right|correct|ok(?:e|é|ay)?)(?!\p{L})/iu;

/** Language, zone and the time there, as values for a text. */
export function clockValues(turn: Turn): Values {
  return {
    language: { key: `settings.language.${turn.person.language}` },
    now: at(turn.now, 'time'),
    zone: turn.person.zone,
  };
}

/** «Is that right?»: yes, another language, or another place. What else is told there is kept, and not asked again. */
export async function keepHello(turn: Turn, conversation: Conversation, answered: Answered): Promise<Next | undefined> {
  const { choice, text, more } = answered;
  if (choice === 'another') {
    await turn.changePerson({ language: turn.person.language === 'nl' ? 'en' : 'nl' });
    return 'again';
  }
  const said = text ?? more ?? '';
  const language = languageIn(said);
  if (language) {
    await turn.changePerson({ language });
    return 'again';
  }
  const told = await takeIntroduction(turn, conversation, said);
  if (choice === 'yes') return void (await turn.changePerson({ zoneKnown: true }));
  if (said === '' && choice === undefined) return undefined;
  if (said !== '' && (await takeZone(turn, conversation, said))) return undefined;
  if (text !== undefined && (text.includes('?') || noAnswer(text) === 'help')) return 'again';
  if (text !== undefined && told) return undefined;
  conversation.data.zoneAsked = true;
  return { to: 'zone' };
}

/** The language asked for in a few words: "Dutch", "liever in het Engels". The short codes only stand alone. */
function languageIn(text: string): 'nl' | 'en' | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const named = words.filter((word) => languageNames[word] && (words.length === 1 || word.length > 2));
  const [only, another] = named;
  if (!only || another || !words.every((word) => word === only || ASKING.has(word))) return undefined;
  return languageNames[only];
}

/** Where somebody is; what cannot be read is asked once more, and then the guess stands. */
export async function keepZone(
  turn: Turn,
  conversation: Conversation,
  text: string | undefined,
): Promise<Next | undefined> {
  const { data } = conversation;
  if (text === undefined || (await takeZone(turn, conversation, text))) return undefined;
  if (readAffirmed(text)?.says === 'yes' || FITS.test(text)) return undefined;
  if (await takeIntroduction(turn, conversation, text)) {
    data.zoneLeft = true;
    return undefined;
  }
  data.zoneMissed = Number(data.zoneMissed ?? 0) + 1;
  if (data.zoneMissed === 1) {
    await turn.say(reply('welcome.zone-unclear'));
    return 'again';
  }
  data.zoneLeft = true;
  return undefined;
}

async function takeZone(turn: Turn, { data }: Conversation, text: string): Promise<boolean> {
  const zone = readZone(text, present(turn));
  if (!zone) return false;
  await turn.changePerson({ zone, zoneKnown: true });
  await keepWallTimes(turn);
  data.zoneSet = true;
  return true;
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
