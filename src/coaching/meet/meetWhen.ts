import { withHour } from '../../domain/when/bareHour.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { reply } from '../messages.ts';
import type { Ask, Next } from '../walk/talk.ts';
import { isInformal, keepReading, placeOf, readAnswer } from './meetLine.ts';

/** The moment that was refused was right after all: “oops, it was right”, «toch zoals het was». */
const AS_IT_WAS =
  /(?<!\p{L})(?:(?:it|that|this)(?: was|['’]s| is) (?:right|correct|fine|ok(?:ay)?)|(?:same|as) (?:as )?(?:before|it was)|pressed the wrong|wrong (?:one|button)|my mistake|(?:het|dat) (?:klopte|was) (?:wel|toch|goed|juist)|zoals het was|hetzelfde (?:als )?(?:net|eerst)|verkeerd gedrukt|verkeerde knop|toch (?:wel )?goed)(?!\p{L})/iu;

/** Says back the day that was understood, and the part of it, and asks the hour. */
export function whichHour(day: string, part: unknown): Ask {
  if (typeof part !== 'string') return { key: 'meet.which-hour', values: { day: { day } } };
  if (part === 'noon') return { key: 'meet.which-hour-noon', values: { day: { day } } };
  return { key: 'meet.which-hour', values: { day: { day, part: { key: `meet.part.${part}` as TextKey } } } };
}

/** A moment is said back; a day without its hour, or what could not be read, is asked for. What was known stays. */
export async function keepWhen(turn: Turn, data: Record<string, unknown>, text: string): Promise<Next> {
  if (data.start === undefined && data.former && AS_IT_WAS.test(text)) {
    Object.assign(data, data.former);
    return { to: 'confirm' };
  }
  const spelled = withHour(text, turn.person.language);
  const first = readAnswer(turn, data, text);
  const [typed, reading] =
    first.is === 'none' && spelled !== text ? [spelled, readAnswer(turn, data, spelled)] : [text, first];
  if (isInformal(text)) data.informal = true;
  keepReading(data, reading, typed);
  const place = reading.is === 'none' ? undefined : placeOf(turn, typed);
  if (place) data.place = place;
  const [timed, dated] = [data.start !== undefined, data.day !== undefined];
  if (reading.is === 'none' && reading.minutes === undefined)
    await turn.say(reply(timed ? 'meet.change-unclear' : dated ? 'meet.hour-unclear' : 'meet.when-unclear'));
  return { to: timed ? 'confirm' : 'when' };
}
