import type { Facts } from '../../conversation/script.ts';
import { mendAccount } from '../../domain/account/accountMended.ts';
import { readAccount, tellsMore } from '../../domain/account/readAccount.ts';
import { saidAll } from '../../domain/account/saidAll.ts';
import type { Conversation, Meeting } from '../../domain/entities.ts';
import { readNamed } from '../../domain/line/namedLines.ts';
import type { Paragraph, Value } from '../../domain/message.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { answerIn } from '../answers.ts';
import { partnersOf } from '../meet/meetingFacts.ts';
import { para, reply } from '../messages.ts';
import { reachable } from '../person.ts';
import type { Answered, Ask, Next } from '../walk/talk.ts';
import { accountedIn, topics } from './accounted.ts';
import { addedTo, addToAccount } from './accountMore.ts';
import { keepPromises, keepTips, promisesIn } from './evaluationKeep.ts';
import { promiseValue } from './evaluationSummary.ts';
import { keepReferrals } from './keepReferrals.ts';
import { described } from './namingAsk.ts';
import { namingOf } from './namingRecord.ts';
import { type NamedBefore, namedBefore } from './referralsMore.ts';

export function accountFacts(conversation: Conversation): Facts {
  const { account, accounted = [] } = accountedIn(conversation);
  const told = accounted.map((topic) => [`${topic}-told`, true] as const);
  return { account: account !== undefined, ...Object.fromEntries(told) };
}

/** Reads what somebody tells of the conversation for what is asked further on. */
export async function takeAccount(
  turn: Turn,
  conversation: Conversation,
  meeting: Meeting,
  text: string,
): Promise<boolean> {
  const read = readAccount(text, await partnersOf(turn, meeting.id), await reachable(turn));
  const told = tellsMore(read);
  accountedIn(conversation).account = told ? read : undefined;
  return told;
}

/** Says back what would be noted. */
export async function askAccount(turn: Turn, conversation: Conversation): Promise<Ask> {
  const { account } = accountedIn(conversation);
  if (!account) return {};
  const promises = (await promisesIn(turn, account.promised.join('\n'))).map(promiseValue);
  const theirs = (await promisesIn(turn, account['promised-them'].join('\n'))).map(promiseValue);
  const names = readNamed(account.referrals.join('\n'), await reachable(turn)).map(described);
  return {
    after: [
      ...line('evaluation.sum-mine', promises),
      ...line('evaluation.sum-theirs', theirs),
      ...line('evaluation.sum-tips', account.tips),
      ...line('evaluation.sum-referrals', names),
    ],
  };
}

function line(key: TextKey, list: readonly Value[]): Paragraph[] {
  return list.length > 0 ? [para(key, { count: list.length, list: { list }, fresh: 'some' })] : [];
}

/** A yes answers what was told; those questions are not asked any more. Another wording is said back in its turn. */
export async function keepAccount(
  turn: Turn,
  conversation: Conversation,
  meeting: Meeting,
  answered: Answered,
): Promise<Next | undefined> {
  const { choice, text, more } = answered;
  const { account } = accountedIn(conversation);
  const mended = account && mendAccount(account, text ?? more ?? '');
  if (mended) {
    accountedIn(conversation).account = mended;
    return 'again';
  }
  const adds = addedTo(conversation, answered);
  if (account && adds !== undefined && (await addToAccount(turn, conversation, meeting, account, adds))) return 'again';
  const said = text ?? (choice === 'no' ? more : undefined);
  if (said !== undefined && (await takeAccount(turn, conversation, meeting, said))) return 'again';
  if (account && text !== undefined && conversation.data.accountUnclear !== true) {
    Object.assign(conversation.data, { accountUnclear: true, account });
    await turn.say(reply('word.unclear'));
    return 'again';
  }
  accountedIn(conversation).account = undefined;
  if (choice !== 'yes' || !account) return undefined;
  const told = topics.filter((topic) => account[topic].length > 0);
  for (const topic of told) await record(turn, conversation, meeting, topic, account[topic].join('\n'), true);
  // Somebody who tells of one person may have been sent to more: that is asked, unless they said that it was all.
  const asksOn = told.includes('referrals') && !saidAll(more ?? '');
  accountedIn(conversation).accounted = told.filter((topic) => topic !== 'referrals' || !asksOn);
  if (asksOn) await holdNamed(turn, conversation, account.referrals.join('\n'));
  return undefined;
}

/** Whom the answer to another question names is asked after with the question who else there was. */
export async function noticeNamed(
  turn: Turn,
  conversation: Conversation,
  meeting: Meeting,
  text: string,
): Promise<void> {
  if (accountedIn(conversation).accounted?.includes('referrals')) return;
  const { referrals } = readAccount(text, await partnersOf(turn, meeting.id), await reachable(turn));
  if (referrals.length === 0) return;
  const before = namedBefore(conversation);
  if (before) return holdMore(turn, conversation, before, referrals.join('\n'));
  await record(turn, conversation, meeting, 'referrals', referrals.join('\n'));
  await holdNamed(turn, conversation, referrals.join('\n'));
}

/** Somebody besides those who were named before. */
async function holdMore(turn: Turn, conversation: Conversation, before: NamedBefore, text: string): Promise<void> {
  const lines = readNamed(text, await reachable(turn)).filter(({ name }) => !before.names.includes(name));
  const naming = namingOf(conversation);
  naming.queue.push(...lines);
  conversation.data.naming = naming;
  const names = [...before.names, ...lines.map(({ name }) => name)];
  conversation.data.namedBefore = { ...before, text: `${before.text}\n${text}`, names } satisfies NamedBefore;
}

/** Keeps whom the account named for the question who else there was. */
async function holdNamed(turn: Turn, conversation: Conversation, text: string): Promise<void> {
  const names = readNamed(text, await reachable(turn)).map(({ name }) => name);
  const { answerId } = conversation.data;
  conversation.data.namedBefore = { answerId: String(answerId), text, names } satisfies NamedBefore;
}

async function record(
  turn: Turn,
  conversation: Conversation,
  meeting: Meeting,
  topic: (typeof topics)[number],
  text: string,
  agreed = false,
): Promise<void> {
  const { id: answerId } = await answerIn(turn, conversation, `evaluation.${topic}`, text);
  conversation.data.answerId = answerId;
  if (topic === 'promised') return keepPromises(turn, text, 'me', { meeting, answerId });
  if (topic === 'promised-them') return keepPromises(turn, text, 'them', { meeting, answerId });
  if (topic === 'tips') return keepTips(turn, text, { meeting, answerId });
  // Who the names mean is asked where the question about them would stand, unless a yes was said to them.
  await keepReferrals(turn, conversation, meeting, { text }, agreed);
}
