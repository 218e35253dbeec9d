import type { Contact } from '../../domain/entities.ts';
import { fitsASentence } from '../../domain/fitsASentence.ts';
import type { Paragraph, Values } from '../../domain/message.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { nameWanted, signature } from '../messages.ts';
import { greetedName, toneOf } from '../thanks/thanksDraft.ts';

const WORDINGS = { knower: 3, connector: 2 } as const;

/** What a question to somebody is made of. */
export interface Question {
  readonly to: Contact;
  readonly topic: string;
  /** Whether they may know somebody rather than know it themselves. */
  readonly connects: boolean;
  /** Who sent the coachee there, as long as the two have not been in touch. */
  readonly from: Contact | undefined;
}

/**
 * A question to somebody of the network, in their language and tone; the wording turns with `round`. The subject stands in
 * it in the coachee's own words, in quotes where they do not fit a sentence of that language. The person sends it.
 */
export function askDraft(
  turn: Turn,
  { to, topic, connects, from }: Question,
  email: boolean,
  round: number,
): Paragraph[] {
  const { language, address } = toneOf(turn, to);
  const values: Values = {
    name: greetedName(to),
    me: signature(turn),
    address,
    topic,
    fits: language === turn.person.language ? fitOf(topic) : 'no',
    from: from?.name ?? '',
    hasFrom: from ? 'yes' : 'no',
  };
  const kind = connects ? 'connector' : 'knower';
  const key = email ? `ask.email-${kind}` : `ask.text-${kind}-${(round % WORDINGS[kind]) + 1}`;
  return [{ draft: { key: key as TextKey, values }, language }, ...nameWanted(turn)];
}

/** Whether a subject can be asked about, or is one that is looked for («een goede notaris»), or must be quoted. */
function fitOf(topic: string): 'yes' | 'one' | 'no' {
  if (!fitsASentence(topic)) return 'no';
  return /^(?:een|an?)\s/iu.test(topic) ? 'one' : 'yes';
}
