import { Temporal } from 'temporal-polyfill';
import type { Conversation } from '../../domain/entities.ts';
import type { Values } from '../../domain/message.ts';
import { withoutOpening } from '../../domain/partner/partnerName.ts';
import { readZone } from '../../domain/zone.ts';
import { planMeeting } from '../../moments/planMeeting.ts';
import { planNudge } from '../../moments/planNudge.ts';
import type { Turn } from '../../turn.ts';
import { at, reply } from '../messages.ts';
import type { Answered, Next } from '../walk/talk.ts';

const languageNames: Readonly<Record<string, 'nl' | 'en'>> = {
  nederlands: 'nl',
  dutch: 'nl',
  nl: 'nl',
  english: 'en',
  engels: 'en',
  en: 'en',
};

/** What is said behind a yes that adds nothing: "ja, dat klopt helemaal". */
const agrees =
  /^(?:(?:that['’]?s|that is|it is|dat|het|is|klopt|right|correct|true|fine|good|all|ok|goed|prima|helemaal|inderdaad)[\s.,!]*)*$/iu;
const denies = /^(?:nee|no|nope)(?!\p{L})/iu;
const SHORT = 5;

/** Language, zone and the time there, as values for a text. */
export function clockValues(turn: Turn): Values {
  return {
    language: { key: `settings.language.${turn.person.language}` },
    now: at(turn.now, 'time'),
    zone: turn.person.zone,
  };
}

/** «Is that right?»: yes, another language, or another place. */
export async function keepHello(turn: Turn, conversation: Conversation, answered: Answered): Promise<Next | undefined> {
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
  const { text } = answered;
  const language = languageIn(text);
  if (language) {
    await turn.changePerson({ language });
    return 'again';
  }
  if (text.includes('?')) return 'again';
  const said = withoutOpening(text);
  if (said !== text && !denies.test(text) && agrees.test(said)) {
    await turn.changePerson({ zoneKnown: true });
    return undefined;
  }
  return keepZone(turn, conversation, said || text);
}

/** The language asked for in a few words: "Dutch", "liever in het Engels". The short codes only stand alone. */
function languageIn(text: string): 'nl' | 'en' | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length > SHORT) return undefined;
  const named = words.length === 1 ? words : words.filter((word) => word.length > 2);
  return named.map((word) => languageNames[word]).find(Boolean);
}

/** Where somebody is; asked again while it cannot be read. */
export async function keepZone(
  turn: Turn,
  conversation: Conversation,
  text: string | undefined,
): Promise<Next | undefined> {
  if (text === undefined) return undefined;
  const zone = readZone(text, turn.now, turn.person.zone);
  if (!zone) {
    if (conversation.data.zoneAsked) await turn.say(reply('welcome.zone-unclear'));
    conversation.data.zoneAsked = true;
    return { to: 'zone' };
  }
  await turn.changePerson({ zone, zoneKnown: true });
  await keepWallTimes(turn);
  conversation.data.zoneSet = true;
  return undefined;
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
