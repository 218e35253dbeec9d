import type { Conversation } from '../../domain/entities.ts';
import { withoutFeeling } from '../../domain/feeling.ts';
import { goalKind } from '../../domain/goalKind.ts';
import { readOwnName } from '../../domain/told/ownName.ts';
import { planForGoal } from '../../moments/planForGoal.ts';
import type { Turn } from '../../turn.ts';
import { answerIn } from '../answers.ts';
import { readMeetLine } from '../meet/meetLine.ts';

/** What somebody wants, in so many words. */
const WANTS =
  /(?<!\p{L})(?:ik (?:zoek|wil|ben op zoek|hoop)|mijn doel|i (?:want|need|hope)|i['’]?m (?:looking|hoping|trying)|my goal)(?!\p{L})/iu;

/** A sentence about what somebody wants, and not about how they are spoken to or where they are. */
const OPENS_WITH_WANTS =
  /^(?:ik wil(?: graag)?|ik zou graag|mijn doel is|i want to|i['’]d like to|my goal is)(?!\p{L})(?!.*(?<!\p{L})(?:taal|tijd|zone|language|time|timezone|nederlands|engels|dutch|english|stop|later|niet|not)(?!\p{L})).*\s\S+\s\S+/iu;

/**
 * What somebody tells of themselves before it is asked: their name, what they are after, a conversation ahead. Gives
 * whether there was anything.
 */
export async function takeIntroduction(turn: Turn, conversation: Conversation, text: string): Promise<boolean> {
  const { data } = conversation;
  if (text === '') return false;
  const name = readOwnName(text);
  if (name) await turn.changePerson({ name });
  const { people, data: read } = await readMeetLine(turn, text);
  const meets = people.length > 0 && (read.start !== undefined || read.day !== undefined);
  if (meets) data.meet = text;
  const wants = !meets && WANTS.test(text) && (goalKind(text) !== undefined || OPENS_WITH_WANTS.test(text));
  if (wants) {
    await takeGoal(turn, data, text);
    await answerIn(turn, conversation, 'welcome.goal', text);
    data.goalTold = true;
  }
  return name !== undefined || meets || wants;
}

/** Puts the goal told in the welcome in the place of one told there before. */
export async function takeGoal(turn: Turn, data: Conversation['data'], said: string): Promise<void> {
  const words = withoutFeeling(said);
  const kind = goalKind(words) ?? 'other';
  const former = typeof data.goal === 'string' ? await turn.goals.get(data.goal) : undefined;
  if (former?.state === 'open') return void (await turn.goals.change(former.id, { kind, words }));
  const goal = await turn.goals.add({ kind, words, state: 'open', openedAt: turn.now, closedAt: null });
  data.goal = goal.id;
  await planForGoal(turn);
}
