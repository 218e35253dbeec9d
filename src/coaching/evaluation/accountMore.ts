import { eachOnce } from '../../domain/account/accountMended.ts';
import { type Account, readAccount, tellsMore } from '../../domain/account/readAccount.ts';
import { saidAll } from '../../domain/account/saidAll.ts';
import { withWorkplaces } from '../../domain/account/workplaces.ts';
import type { Conversation, Meeting } from '../../domain/entities.ts';
import { readNamed } from '../../domain/line/namedLines.ts';
import type { Named } from '../../domain/name/name.ts';
import type { Turn } from '../../turn.ts';
import { latestAnswers } from '../answers.ts';
import { partnersOf } from '../meet/meetingFacts.ts';
import { reply } from '../messages.ts';
import { reachable } from '../person.ts';
import type { Answered } from '../walk/talk.ts';
import { accountedIn, topics } from './accounted.ts';

const A_FEW_WORDS = 3;
const ANOTHER_THING = /,\s+(?:and|en)\s+(?=(?:the|de|her|his|haar|zijn) tip(?!\p{L})|(?:i|ik|she|he|ze|hij)\s)/giu;
/** What adds to what was said back, and takes nothing of it away. */
const MISSED =
  /^(?:nearly|almost|bijna|mostly|grotendeels|also|ook|and|en)(?!\p{L})|(?<!\p{L})(?:you (?:missed|forgot|left out)|je (?:mist|vergat|vergeet|bent .{1,30} vergeten))(?!\p{L})/iu;

const ALSO = /(?<!\p{L})(?:ook|also|too|hè|he|er een|een|one|nog)(?!\p{L})[\s,]*/giu;
const STARTS_WITH_MORE = /^(?:also|ook|and|en)(?!\p{L})/iu;

/** What an answer adds: behind a yes, or where it says what was missed. */
export function addedTo({ data }: Conversation, { choice, text, more }: Answered): string | undefined {
  if (text !== undefined) return data.missed === true || MISSED.test(text) ? text : undefined;
  return choice === 'yes' && more && !saidAll(more) ? more : undefined;
}

/** “Yes, but you missed that …” is noted as well; whether it tells more to say back. */
export async function addToAccount(
  turn: Turn,
  conversation: Conversation,
  meeting: Meeting,
  account: Account,
  more: string,
): Promise<boolean> {
  if (more.split(/\s+/u).length <= A_FEW_WORDS) return false;
  const notes = (await latestAnswers(turn, meeting.id)).get('evaluation.notes');
  if (notes) await turn.answers.change(notes.id, { text: `${notes.text}\n${more}` });
  const read: { -readonly [K in keyof Account]: Account[K] } = readAccount(
    more.replace(ANOTHER_THING, '. '),
    await partnersOf(turn, meeting.id),
    await reachable(turn),
  );
  const placed = { ...account, referrals: withWorkplaces(account.referrals, more) };
  const isPlaced = placed.referrals.some((line, at) => line !== account.referrals[at]);
  const named = tellsMore(read) || isPlaced ? [] : namedBeside(more, await reachable(turn));
  if (named.length > 0) read.referrals = [...read.referrals, ...named];
  if (!tellsMore(read) && !isPlaced) return saysUnread(turn, conversation, more);
  delete conversation.data.missed;
  const both = topics.map((topic) => [topic, [...new Set([...placed[topic], ...read[topic]])]] as const);
  const added = Object.fromEntries(both) as unknown as Account;
  accountedIn(conversation).account = { ...added, referrals: eachOnce(added.referrals) };
  return true;
}

/** «Fatima el Amrani van Rabobank ook hè, je mist er een»: names alone, each of more than one word. */
function namedBeside(more: string, contacts: readonly Named[]): string[] {
  const names = more
    .replace(MISSED, ' ')
    .replace(ALSO, ' ')
    .replace(/[\s,.;!]+$/u, '');
  return readNamed(names, contacts)
    .filter(({ name, clear }) => clear && /\s/u.test(name))
    .map(({ name, organisation }) => (organisation ? `${name} (${organisation})` : name));
}

/** What was missed and cannot be read is asked for in other words. */
async function saysUnread(turn: Turn, conversation: Conversation, more: string): Promise<boolean> {
  const missed = MISSED.test(more) && !STARTS_WITH_MORE.test(more);
  if (missed) conversation.data.missed = true;
  if (missed) await turn.say(reply('evaluation.missed'));
  return missed;
}
