import type { Contact } from '../../domain/entities.ts';
import { fitsASentence } from '../../domain/fitsASentence.ts';
import type { Paragraph } from '../../domain/message.ts';
import type { Seen } from '../../domain/saw/readSeen.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { nameWanted, signature } from '../messages.ts';
import { greetedName, toneOf } from '../thanks/thanksDraft.ts';

const WORDINGS = 3;

/** What a line with something one came across is made of. */
export interface SeenDraft {
  readonly to: Contact;
  readonly seen: Seen;
  readonly about: string | undefined;
  readonly form: 'text' | 'email';
  readonly round: number;
}

/**
 * A line to send along, in the language and tone of the contact. The link stands in it as it was typed; the subject where it
 * fits a sentence of that language. What was noted of them is left out: it is the person's own.
 */
export function seenDraft(turn: Turn, { to, seen, about, form, round }: SeenDraft): Paragraph[] {
  const { language, address } = toneOf(turn, to);
  const subject = about ?? (seen.words === '' ? '' : seen.topic);
  const fits = subject !== '' && language === turn.person.language && fitsASentence(subject);
  const values = {
    name: greetedName(to),
    me: signature(turn),
    address,
    link: seen.link ?? '',
    hasLink: seen.link ? 'yes' : 'no',
    subject,
    fits: fits ? 'yes' : 'no',
  };
  const key = form === 'email' ? 'saw.email' : `saw.text-${(round % WORDINGS) + 1}`;
  return [{ draft: { key: key as TextKey, values }, language }, ...nameWanted(turn)];
}
