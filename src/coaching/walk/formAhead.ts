import { stepOf } from '../../conversation/engine.ts';
import type { Conversation } from '../../domain/entities.ts';
import type { Say } from '../../domain/message.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { factsOf } from './course.ts';
import { talks } from './talks.ts';

/** A question that can be answered in a form, by the id of its step. */
export interface Ahead {
  readonly id: string;
  readonly label: Say;
}

/** The questions of a conversation that are still to be asked in words, from the open one on, whatever their answers lead to. */
export async function formAhead(turn: Turn, conversation: Conversation): Promise<Ahead[]> {
  const talk = talks[conversation.script];
  const open = talk && stepOf(talk.script, conversation.step);
  if (!talk || !open) return [];
  const facts = await factsOf(turn, talk, conversation);
  const ahead: Ahead[] = [];
  for (const step of talk.script.steps.slice(talk.script.steps.indexOf(open))) {
    const isLeftOut = step.when !== undefined || (step.unless !== undefined && facts[step.unless]);
    if (!step.keep || isLeftOut) continue;
    const { key, values } =
      (await talk.ask?.(turn, { ...conversation, data: { ...conversation.data } }, step.id)) ?? {};
    const text = key ?? (`${talk.script.id}.${step.id}` as TextKey);
    ahead.push({ id: step.id, label: values ? { key: text, values } : { key: text } });
  }
  return ahead;
}
