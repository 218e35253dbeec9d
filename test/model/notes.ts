import type { Chat } from '../../src/ports/chat.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { asSaid, type Said } from '../moments/said.ts';
import type { Line } from '../moments/year/diary.ts';
import type { Cause } from './process.ts';

/** What was heard, with why it was said. */
export type Heard = Said & { readonly cause: Cause | undefined };
/** A line of a random life: an input has its delivery key, `again` when the platform delivered it once more. */
export interface Happened extends Line {
  readonly said?: Heard;
  readonly key?: string;
  readonly again?: boolean;
  readonly pressed?: { readonly delivery: string; readonly choice: string; readonly runs: boolean };
}

/** What happens in one life, noted down as it does; a chat that hears everything, and knows what it heard. */
interface Notes {
  readonly chat: Chat;
  readonly lines: Happened[];
  /** Why each delivery was made. */
  readonly causes: Map<string, Cause>;
  /** The buttons of each delivery that run a command. */
  readonly runs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Another life begins. */
  clear(): void;
}

export function takeNotes(clock: Clock): Notes {
  const lines: Happened[] = [];
  const causes = new Map<string, Cause>();
  const runs = new Map<string, ReadonlySet<string>>();
  const chat: Chat = {
    platform: 'model',
    async send(outgoing) {
      const { id, message } = outgoing;
      const cause = causes.get(id);
      const unasked = cause?.by === 'coach';
      const said = { ...asSaid(outgoing, clock.now()), unasked, cause };
      const all = [...(message.choices ?? []), ...(message.items ?? []).flatMap(({ choices = [] }) => choices)];
      runs.set(id, new Set(all.filter(({ run }) => run).map((choice) => choice.id)));
      lines.push({ at: said.at, who: unasked ? 'coach' : 'answer', text: `(${said.key}) ${said.text}`, said });
      return { reference: id };
    },
    find: async ({ id }) => (runs.has(id) ? { is: 'sent', reference: id } : { is: 'not-sent' }),
    showAnswered: async () => undefined,
    profileOf: async () => ({ name: '' }),
  };
  return {
    chat,
    lines,
    causes,
    runs,
    clear() {
      lines.length = 0;
      causes.clear();
      runs.clear();
    },
  };
}
