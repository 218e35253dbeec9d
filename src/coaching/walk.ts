import { firstStep, type Given, nextStep, previousStep, readGiven, resumeAt, stepOf } from '../conversation/engine.ts';
import { END, type Step, type WayOut } from '../conversation/script.ts';
import type { Conversation } from '../domain/entities.ts';
import type { Choice, Message } from '../domain/message.ts';
import type { TextKey } from '../texts/keys.ts';
import { choiceWords } from '../texts/words.ts';
import type { Turn } from '../turn.ts';
import { choice, reply } from './messages.ts';
import type { Answered, Next, Talk } from './talk.ts';
import { talks } from './talks.ts';

/** How a conversation is begun; see `Turn.start`. */
export async function startTalk(
  turn: Turn,
  id: string,
  options: Parameters<Turn['start']>[1] = {},
): Promise<Conversation> {
  for (const other of await turn.conversations.list({ state: 'active' })) {
    await turn.conversations.change(other.id, { state: 'waiting' });
  }
  const talk = talkOf(id);
  const conversation = await turn.conversations.add({
    script: id,
    version: talk.script.version,
    step: options.step ?? '',
    state: 'active',
    aboutType: options.about?.type ?? null,
    aboutId: options.about?.id ?? null,
    data: options.data ?? {},
    startedAt: turn.now,
    lastAt: turn.now,
  });
  const step = options.step ?? firstStep(talk.script, await factsOf(turn, talk, conversation));
  if (options.silent) await park(turn, conversation, step);
  else await goTo(turn, talk, conversation, step);
  return conversation;
}

/** Says the open question of a conversation (again), making it the active one. */
export async function repeatTalk(turn: Turn, conversation: Conversation): Promise<void> {
  const talk = talkOf(conversation.script);
  for (const other of await turn.conversations.list({ state: 'active' })) {
    if (other.id !== conversation.id) await turn.conversations.change(other.id, { state: 'waiting' });
  }
  const facts = await factsOf(turn, talk, conversation);
  await goTo(turn, talk, { ...conversation, state: 'active' }, resumeAt(talk.script, conversation.step, facts));
}

/** Takes an answer to a step of a conversation that has not ended. */
export async function answerTalk(turn: Turn, conversation: Conversation, stepId: string, given: Given): Promise<void> {
  const talk = talkOf(conversation.script);
  const step = stepOf(talk.script, stepId);
  if (!step) return repeatTalk(turn, conversation);
  const reading = readGiven(step, given, choiceWords);
  if (reading.is === 'unclear') {
    await turn.say(reply('word.unclear'));
    return goTo(turn, talk, conversation, stepId);
  }
  if (reading.is === 'way-out' && reading.way !== 'skip') return leave(turn, talk, conversation, stepId, reading.way);
  await take(turn, talk, conversation, step, reading.is === 'answer' ? reading : {});
}

/** Takes the answers of a form: each step it names, in the script's order. */
export async function answerForm(
  turn: Turn,
  conversation: Conversation,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const { script } = talkOf(conversation.script);
  for (const step of script.steps) {
    const text = values[step.id];
    const current = await turn.conversations.get(conversation.id);
    if (text === undefined || text.trim() === '' || !current || current.state === 'ended') continue;
    await answerTalk(turn, current, step.id, step.choices?.includes(text) ? { choice: text } : { text });
  }
}

async function take(turn: Turn, talk: Talk, conversation: Conversation, step: Step, answered: Answered): Promise<void> {
  if (step.keep && answered.text !== undefined) await keepAnswer(turn, talk, conversation, step, answered.text);
  const next: Next = (await talk.keep?.(turn, conversation, step.id, answered)) ?? 'on';
  const fresh = await turn.conversations.get(conversation.id);
  if (!fresh || fresh.state === 'ended') return;
  if (next === 'again') return goTo(turn, talk, conversation, step.id);
  if (next === 'end') return finish(turn, talk, conversation);
  if (typeof next === 'object') return goTo(turn, talk, conversation, next.to);
  const facts = await factsOf(turn, talk, conversation);
  await goTo(turn, talk, conversation, nextStep(talk.script, step.id, facts, answered.choice));
}

async function keepAnswer(turn: Turn, talk: Talk, conversation: Conversation, step: Step, text: string): Promise<void> {
  const question = `${talk.script.id}.${step.id}`;
  const [former] = await turn.answers.list(
    { conversationId: conversation.id, question },
    { by: 'at', descending: true, limit: 1 },
  );
  const answer = await turn.answers.add({
    question,
    aboutType: conversation.aboutType,
    aboutId: conversation.aboutId,
    conversationId: conversation.id,
    text,
    at: turn.now,
    supersedesId: former?.id ?? null,
  });
  conversation.data.answerId = answer.id;
}

async function goTo(turn: Turn, talk: Talk, conversation: Conversation, stepId: string): Promise<void> {
  if (stepId === END) return finish(turn, talk, conversation);
  conversation.step = stepId;
  await turn.conversations.change(conversation.id, {
    step: stepId,
    state: 'active',
    data: conversation.data,
    lastAt: turn.now,
  });
  await turn.say(await question(turn, talk, conversation));
}

async function park(turn: Turn, conversation: Conversation, step: string): Promise<void> {
  conversation.step = step;
  await turn.conversations.change(conversation.id, {
    step,
    state: 'active',
    data: conversation.data,
    lastAt: turn.now,
  });
}

/** The message that asks the step a conversation is at. */
export async function question(turn: Turn, talk: Talk, conversation: Conversation): Promise<Message> {
  const { script } = talk;
  const step = stepOf(script, conversation.step);
  if (!step) throw new Error(`script ${script.id} has no step ${conversation.step}`);
  const ask = (await talk.ask?.(turn, conversation, step.id)) ?? {};
  const key = ask.key ?? (`${script.id}.${step.id}` as TextKey);
  const ways = step.ways ?? ['skip', 'later', 'stop'];
  const choices: Choice[] = [
    ...(ask.choices ?? (step.choices ?? []).map((id) => choice(id))),
    ...ways.map((id) => choice(id)),
  ];
  return {
    kind: script.kind,
    key,
    body: [...(ask.before ?? []), { say: ask.values ? { key, values: ask.values } : { key } }, ...(ask.after ?? [])],
    ...(ask.items ? { items: ask.items } : {}),
    ...(ask.card ? { card: ask.card } : {}),
    choices,
    ...(step.expects === 'choice'
      ? {}
      : {
          fields: [{ id: step.id, label: ask.values ? { key, values: ask.values } : { key }, type: 'long' as const }],
        }),
    ...(ask.when ? { when: ask.when } : {}),
    asks: { conversation: conversation.id, step: step.id },
  };
}

async function finish(turn: Turn, talk: Talk, conversation: Conversation): Promise<void> {
  await turn.conversations.change(conversation.id, { state: 'ended', data: conversation.data, lastAt: turn.now });
  await talk.finish?.(turn, conversation);
  await backToWaiting(turn);
}

async function leave(turn: Turn, talk: Talk, conversation: Conversation, stepId: string, way: WayOut): Promise<void> {
  if (way === 'back') {
    const facts = await factsOf(turn, talk, conversation);
    return goTo(turn, talk, conversation, previousStep(talk.script, stepId, facts));
  }
  const how = way === 'later' ? 'later' : 'stop';
  await turn.conversations.change(conversation.id, {
    state: how === 'stop' ? 'ended' : 'waiting',
    data: conversation.data,
    lastAt: turn.now,
  });
  conversation.data.left = how;
  if (talk.leave) await talk.leave(turn, conversation, how);
  else await turn.say(reply(how === 'stop' ? 'word.stopped' : 'word.later'));
  if (how === 'later') await turn.conversations.change(conversation.id, { data: conversation.data });
  else await backToWaiting(turn);
}

/** After one conversation ended: the one that had to wait, unless the person put it off themselves. */
async function backToWaiting(turn: Turn): Promise<void> {
  if ((await turn.conversations.list({ state: 'active' })).length > 0) return;
  const waiting = await turn.conversations.list({ state: 'waiting' }, { by: 'lastAt', descending: true });
  const next = waiting.find((conversation) => conversation.data.left !== 'later');
  if (!next) return;
  await turn.say(reply('word.back-to', { what: { key: `word.script.${next.script}` as TextKey } }));
  await repeatTalk(turn, next);
}

async function factsOf(turn: Turn, talk: Talk, conversation: Conversation) {
  return (await talk.facts?.(turn, conversation)) ?? {};
}

function talkOf(id: string): Talk {
  const talk = talks[id];
  if (!talk) throw new Error(`no script ${id}`);
  return talk;
}
