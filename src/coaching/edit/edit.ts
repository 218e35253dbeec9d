import type { Answer, Conversation } from '../../domain/entities.ts';
import { goalKind } from '../../domain/goalKind.ts';
import type { NamedLine } from '../../domain/line/namedLines.ts';
import { editScript } from '../../method/scripts/edit.ts';
import type { Turn } from '../../turn.ts';
import { addAnswer } from '../answers.ts';
import { keepPromises, keepTips } from '../evaluation/evaluationKeep.ts';
import { withIntroductions } from '../evaluation/introductions.ts';
import { keepNaming, namingFacts, takeNames } from '../evaluation/naming.ts';
import { askNaming } from '../evaluation/namingAsk.ts';
import { namesInstead, withdrawPromises, withdrawTips } from '../evaluation/withdraw.ts';
import { changeMarket } from '../market/marketNotes.ts';
import { para, reply } from '../messages.ts';
import { changeProfile } from '../pitch/profileRows.ts';
import { changeStory } from '../story/storyTalk.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { answerName } from './editable.ts';

const formerOf = (turn: Turn, { data }: Conversation) => turn.answers.get(String(data.answer ?? ''));

/** What is kept in rows of its own, by the script in which it is told. */
const changes: Readonly<Record<string, (turn: Turn, former: Answer, fresh: Answer) => Promise<void>>> = {
  profile: changeProfile,
  pitch: changeProfile,
  story: changeStory,
  market: changeMarket,
};

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  if (step !== 'text') return (await askNaming(turn, conversation, step)) ?? {};
  const former = await formerOf(turn, conversation);
  if (!former) return {};
  return { before: [para('edit.former', { what: { key: answerName(former) } }), { quote: former.text }] };
}

async function keep(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined> {
  const naming = await keepNaming(turn, conversation, step, answered);
  if (naming !== false) return naming;
  if (answered.text === undefined) return 'end';
  const former = await formerOf(turn, conversation);
  if (!former) return 'end';
  const fresh = await addAnswer(turn, {
    question: former.question,
    text: answered.text,
    about: former,
    conversationId: former.conversationId,
    supersedesId: former.id,
  });
  conversation.data.fresh = fresh.id;
  return replace(turn, conversation, former, fresh);
}

/** What the former answer created and is still open makes way for what the new one says; what was settled stays as it is. */
async function replace(
  turn: Turn,
  conversation: Conversation,
  former: Answer,
  fresh: Answer,
): Promise<Next | undefined> {
  if (former.question === 'welcome.goal' || former.question === 'goal.words') return replaceGoal(turn, former, fresh);
  const change = changes[former.question.split('.')[0] ?? ''];
  if (change) return void (await change(turn, former, fresh));
  const meeting =
    former.aboutType === 'meeting' && former.aboutId ? await turn.meetings.get(former.aboutId) : undefined;
  if (!meeting) return undefined;
  const source = { meeting, answerId: fresh.id };
  const named = async (names: readonly NamedLine[]) =>
    takeNames(turn, conversation, await withIntroductions(turn, meeting.id, names), {
      meetingId: meeting.id,
      answerId: fresh.id,
    });
  switch (former.question) {
    case 'meet.what-for':
      await turn.meetings.change(meeting.id, { about: fresh.text });
      return undefined;
    case 'evaluation.promised':
      await keepPromises(turn, fresh.text, 'me', source, await withdrawPromises(turn, former));
      return named([]);
    case 'evaluation.promised-them':
      await keepPromises(turn, fresh.text, 'them', source, await withdrawPromises(turn, former));
      return named([]);
    case 'evaluation.tips':
      await keepTips(turn, fresh.text, source, await withdrawTips(turn, former));
      return undefined;
    case 'evaluation.referrals':
      return named(await namesInstead(turn, fresh.text, former));
    default:
      return undefined;
  }
}

async function replaceGoal(turn: Turn, former: Answer, fresh: Answer): Promise<undefined> {
  const goal = (await turn.goals.list({ state: 'open' })).find(({ words }) => words === former.text);
  if (goal) await turn.goals.change(goal.id, { words: fresh.text, kind: goalKind(fresh.text) ?? goal.kind });
  return undefined;
}

async function finish(turn: Turn, { data }: Conversation): Promise<void> {
  const fresh = typeof data.fresh === 'string' ? await turn.answers.get(data.fresh) : undefined;
  if (!fresh) return void (await turn.say(reply('edit.kept')));
  await turn.say(reply('edit.done', { what: { key: answerName(fresh) } }, { body: [{ quote: fresh.text }] }));
}

export const editTalk: Talk = {
  script: editScript,
  facts: (_turn, conversation) => namingFacts(conversation),
  ask,
  keep,
  finish,
};
