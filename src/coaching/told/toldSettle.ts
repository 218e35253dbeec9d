import type { Facts } from '../../conversation/script.ts';
import type { Contact, Conversation } from '../../domain/entities.ts';
import { foldName } from '../../domain/name/name.ts';
import type { Turn } from '../../turn.ts';
import { labelled } from '../messages.ts';
import { askPerson, personFacts } from '../person.ts';
import { type QueuedName, settleAnswer, settleNames } from '../touch/nameQueue.ts';
import { comeBackTomorrow } from '../walk/comeBack.ts';
import type { Answered, Ask, Next } from '../walk/talk.ts';
import { recordClear } from './toldRecord.ts';
import { sayTelling } from './toldSay.ts';
import { newTelling, type Telling, tellingOf } from './toldTelling.ts';
import type { Thing } from './toldThings.ts';

/** The id of the person steps that a telling asks with. */
const PERSON = 'person';

/** The facts behind the settling steps that `touch` and `told` share. */
export async function settlingFacts(turn: Turn, conversation: Conversation): Promise<Facts> {
  const { names } = tellingOf(conversation);
  return {
    ...personFacts(conversation, PERSON),
    [`${PERSON}-told`]: names.current === undefined || personFacts(conversation, PERSON)[`${PERSON}-told`] === true,
    'goal-open': await isGoalOpen(turn, conversation),
  };
}

/** Somebody was sent on, and more than one goal is open: it may be for either. */
async function isGoalOpen(turn: Turn, { data }: Pick<Conversation, 'data'>): Promise<boolean> {
  const referral = tellingOf({ data }).things.some((thing) => thing.is === 'referral');
  return data.goalAsked !== true && referral && (await turn.goals.count({ state: 'open' })) > 1;
}

/** Takes on what is to be recorded: what is clear is recorded at once. Gives the step that asks about the rest, or the end. */
export async function settle(turn: Turn, conversation: Conversation, things: readonly Thing[]): Promise<Next> {
  const { data } = conversation;
  data.telling = newTelling(things);
  if (await isGoalOpen(turn, conversation)) return { to: 'goal' };
  const next = await settlePeople(turn, data);
  await recordClear(turn, conversation);
  return next ?? 'end';
}

/** What a settling step shows. */
export async function askSettling(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  if (step === 'goal') {
    const goals = await turn.goals.list({ state: 'open' }, { by: 'openedAt' });
    const sent = tellingOf(conversation).things.flatMap((thing) => (thing.is === 'referral' ? [thing.to] : []));
    const choices = goals.map((goal) => labelled(goal.id, { own: goal.words }));
    return { key: 'told.goal', values: { who: { list: sent } }, choices };
  }
  return (await askPerson(turn, conversation, PERSON, step)) ?? { key: 'told.person' };
}

/** What the answer to a settling step comes to; `false` for other steps. */
export async function keepSettling(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined | false> {
  if (step !== 'goal') return keepPeople(turn, conversation, step, answered);
  const { choice, text } = answered;
  const goals = await turn.goals.list({ state: 'open' });
  const typed = text === undefined ? undefined : foldName(text);
  const goal = goals.find(({ id, words }) => id === choice || (typed && foldName(words).includes(typed)));
  if (!goal && (choice !== undefined || text !== undefined)) return 'again';
  tellingOf(conversation).goalId = goal?.id ?? null;
  conversation.data.goalAsked = true;
  const next = await settlePeople(turn, conversation.data);
  await recordClear(turn, conversation);
  return next ?? 'end';
}

/** After the last step: what was recorded is said. */
export async function finishSettling(turn: Turn, conversation: Conversation): Promise<void> {
  await recordClear(turn, conversation);
  await turn.conversations.change(conversation.id, { data: conversation.data });
  await sayTelling(turn, conversation);
}

/** Later: tomorrow morning. Stopped: what is recorded by now stays, and is said. */
export async function leaveSettling(turn: Turn, conversation: Conversation, how: 'later' | 'stop'): Promise<void> {
  if (how === 'stop') return sayTelling(turn, conversation);
  await comeBackTomorrow(turn, conversation);
}

/** Settles whom the names mean, as far as nothing has to be asked; gives the step that asks. Records nothing. */
async function settlePeople(turn: Turn, data: Record<string, unknown>): Promise<Next | undefined> {
  const telling = tellingOf({ data });
  data.telling = telling;
  return settleNames(turn, { data }, PERSON, telling.names, takeName(telling));
}

/** Takes the answer to a person step, records what is clear by it, and goes on; `false` for other steps. */
async function keepPeople(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined | false> {
  const telling = tellingOf(conversation);
  const next = await settleAnswer(turn, conversation, PERSON, step, answered, telling.names, takeName(telling));
  if (next !== false) await recordClear(turn, conversation);
  return next;
}

function takeName(telling: Telling) {
  return async ({ name }: QueuedName, contact: Contact | undefined): Promise<undefined> => {
    telling.people[foldName(name)] = contact?.id ?? null;
  };
}
