import type { Conversation } from '../../domain/entities.ts';
import { noAnswer } from '../../domain/noAnswer.ts';
import type { Turn } from '../../turn.ts';

/** So long it is known of whom one asked something that they were asked it. */
const LATELY = { hours: 90 * 24 };

const ELSE =
  /^(?:(?:no|nee|nope|neen|liever|rather|maybe|misschien|of|hm+|eh+m?|uh+m?|tja|well|pff+)[\s,.]+)*(?:idk|i dunno|dunno|weet (?:ik )?(?:het )?(?:nog )?niet|geen idee|no (?:idea|clue)|no|nee|nope|neen|nobody(?: else)?|no one(?: else)?|none(?: of (?:these|them|those))?|(?:some|any)(?:body|one) else|another(?: one| person)?|not (?:her|him|them|these)|niemand(?: anders)?|geen(?: van (?:deze|die|allen|hen))?|iemand anders|een ander|(?:niet|not) (?:die|hij|zij|hem|haar)|i(?: do)? ?(?:don['’]?t|not) know (?:any(?:one|body)|who)|ik ken niemand|zou niet weten wie)[\s.!?]*$/iu;

/** Whether somebody else than those who were named is wanted, or nobody comes to mind. */
export function wantsAnother(text: string): boolean {
  return ELSE.test(text.trim()) || noAnswer(text) === 'help';
}

/** Words that are no subject: a sound, a yes, a question of one's own. */
const NO_SUBJECT =
  /^(?:(?:and|en|but|maar|so|dus)\s+)?(?:hm+|huh|h[eè]+|ok(?:e|é|ay)?|yes|yeah|yep|ja|prima|fine|why|waarom|hoezo|what|wat|how|hoe|who|wie|what now|and now|wat nu|nu|now|help|sorry|oh|ah)[\s.!?]*$/iu;

/** Whether words can be what somebody looks for. */
export function isSubject(text: string): boolean {
  return /\p{L}/u.test(text) && !NO_SUBJECT.test(text.trim());
}

/** Who is not to be offered (again). */
export function passedIn(data: Conversation['data']): readonly string[] {
  return Array.isArray(data.passed) ? (data.passed as string[]) : [];
}

/** Whom one asked about the very same these months. */
export async function askedAbout(turn: Turn, topic: string): Promise<string[]> {
  const asked = await turn.touches.list({ source: 'ask', kind: 'asked', at: { from: turn.now.subtract(LATELY) } });
  const same = asked.filter(({ note }) => note?.toLowerCase() === topic.toLowerCase());
  return [...new Set(same.map(({ contactId }) => contactId))];
}
