import type { Contact, Conversation, Goal, Step } from '../../domain/entities.ts';
import type { Paragraph } from '../../domain/message.ts';
import { ladder } from '../../method/ladder.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { choice, labelled, para, signature } from '../messages.ts';
import { goalPhrase } from '../request/requestGoal.ts';
import { greetedName, toneOf } from '../thanks/thanksDraft.ts';
import type { Ask } from '../walk/talk.ts';

/** What a conversation keeps of a step. */
export interface StepData {
  rung: Step['rung'];
  /** Whom it is with, the one it names now first. */
  picks: string[];
  /** Those who were passed over here. */
  passed?: string[];
  /** The step, once it was agreed to. */
  step?: string;
  /** It was put off once. */
  again?: boolean;
  /** It comes because it has been quiet. */
  quiet?: boolean;
  unclear?: boolean;
}

export function stepOf({ data }: Pick<Conversation, 'data'>): StepData {
  return data as unknown as StepData;
}

/** Proposes one small step with a line to send; or asks how it went. */
export async function askStep(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  const data = stepOf(conversation);
  const { rung, picks, quiet } = data;
  const contact = await turn.contacts.get(picks[0] ?? '');
  const who = { who: contact?.name ?? '', hasWho: contact ? 'yes' : 'no' };
  const unclear: Paragraph[] = data.unclear ? [para('word.unclear')] : [];
  delete data.unclear;
  if (step === 'how')
    return {
      before: unclear,
      values: who,
      choices: [
        labelled('done', { key: 'step.went-well' }),
        labelled('no', { key: 'step.came-to-nothing' }),
        choice('not-yet'),
      ],
    };
  const goal = await goalFor(turn);
  delete data.quiet;
  const before = [...unclear, ...(quiet && goal ? [para('step.quiet', { goal: goal.words })] : [])];
  const lowest = rung === ladder[0].rung;
  return {
    key: `step.${rung}` as TextKey,
    before,
    values: who,
    after: draftFor(turn, rung, contact, goal),
    choices: [
      labelled('yes', { key: 'step.will' }),
      choice('done'),
      ...(picks.length > 1 ? [choice('someone-else')] : []),
      labelled('no', { key: lowest ? 'step.not-this' : 'step.smaller' }),
    ],
  };
}

/** The goal a step is for: the one that was opened last. */
export async function goalFor(turn: Turn): Promise<Goal | undefined> {
  const [goal] = await turn.goals.list({ state: 'open' }, { by: 'openedAt', descending: true, limit: 1 });
  return goal;
}

/** A line to send, in the language and tone of whom it is for; to nobody in particular something to say aloud. */
function draftFor(turn: Turn, rung: Step['rung'], contact: Contact | undefined, goal: Goal | undefined): Paragraph[] {
  if (!contact) return rung === 'stranger' ? [{ draft: { key: 'step.line.stranger-met' } }] : [];
  const { language, address } = toneOf(turn, contact);
  const phrase = goal && language === turn.person.language ? goalPhrase(goal.words, language) : undefined;
  const purpose = {
    key: 'step.purpose' as const,
    values: { kind: goal?.kind ?? 'other', goal: phrase ?? '', hasGoal: phrase ? 'yes' : 'no' },
  };
  const values = { name: greetedName(contact), me: signature(turn), address, purpose };
  return [{ draft: { key: `step.line.${rung}` as TextKey, values }, language }];
}
