import { stepOf } from '../../conversation/engine.ts';
import type { WayOut } from '../../conversation/script.ts';
import type { Conversation } from '../../domain/entities.ts';
import type { Choice, Message, Paragraph, Say } from '../../domain/message.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { choice, labelled } from '../messages.ts';
import type { Ask, Talk } from './talk.ts';

const WAYS: readonly WayOut[] = ['skip', 'later', 'stop'];

/**
 * The message that asks the step a conversation is at.
 *
 * @param lead what is said first, in the same message
 */
export async function questionOf(
  turn: Turn,
  { script, ask }: Talk,
  conversation: Conversation,
  lead: readonly Paragraph[],
): Promise<Message> {
  const step = stepOf(script, conversation.step);
  if (!step) throw new Error(`script ${script.id} has no step ${conversation.step}`);
  const asked: Ask = (await ask?.(turn, conversation, step.id)) ?? {};
  const key = asked.key ?? (`${script.id}.${step.id}` as TextKey);
  const say: Say = asked.values ? { key, values: asked.values } : { key };
  const own = step.choices === 'rows' ? [] : (step.choices ?? []);
  const choices: Choice[] = [...(asked.choices ?? own.map((id) => choice(id))), ...waysOut(step.ways ?? WAYS, asked)];
  return {
    kind: script.kind,
    key,
    body: [...lead, ...(asked.before ?? []), { say }, ...(asked.after ?? [])],
    ...(asked.items ? { items: asked.items } : {}),
    ...(asked.card ? { card: asked.card } : {}),
    choices,
    ...(step.expects === 'choice' ? {} : { fields: [{ id: step.id, label: say, type: step.field ?? 'long' }] }),
    ...(asked.when ? { when: asked.when } : {}),
    asks: { conversation: conversation.id, step: step.id },
  };
}

function waysOut(ways: readonly WayOut[], { labels }: Ask): Choice[] {
  return ways.map((id) => {
    const label = labels?.[id];
    return label ? labelled(id, label) : choice(id);
  });
}
