import { z } from 'zod';
import { readCommand } from '../../src/commands/readCommand.ts';
import type { Input } from '../../src/ports/incoming.ts';
import { readSteering, type Steering } from './commands.ts';
import type { Offers } from './offers.ts';

/** What one line of input means. */
export type Line =
  | { readonly is: 'nothing' }
  | { readonly is: 'steering'; readonly steering: Steering }
  | { readonly is: 'input'; readonly input: Input }
  | { readonly is: 'unclear'; readonly why: string };

export interface Reading {
  /** Whether lines that begin with a brace are JSON. */
  readonly json: boolean;
  readonly offers: Offers;
  readonly findCommand: (word: string) => { readonly name: string } | undefined;
}

/** Ways out of a question, which work whether it shows them or not. */
const ALWAYS = ['skip', 'later', 'back', 'stop'];
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);
const jsonLine = z.union([
  z.strictObject({ say: z.string() }),
  z.strictObject({ choose: z.string() }),
  z.strictObject({ form: z.record(z.string(), value) }),
]);

/** Reads one line. Nothing but what the person typed decides: no time, no database. */
export function readLine(line: string, reading: Reading): Line {
  // A NUL cannot be kept in a database's text, and nobody types one.
  const typed = line.replaceAll('\0', '').trim();
  if (typed === '') return { is: 'nothing' };
  if (reading.json && typed.startsWith('{')) return readJson(typed, reading);
  if (typed.startsWith(':')) return { is: 'steering', steering: readSteering(typed) };
  if (typed.startsWith('/')) return { is: 'input', input: readCommand(typed, reading.findCommand) };
  const pressed = reading.offers.typed(typed);
  if (pressed) return { is: 'input', input: { is: 'choice', ...pressed } };
  return { is: 'input', input: { is: 'reply', text: typed } };
}

function readJson(typed: string, reading: Reading): Line {
  const read = jsonLine.safeParse(parsed(typed));
  if (!read.success) return { is: 'unclear', why: 'This line is not {"say":"…"}, {"choose":"<id>"} or {"form":{…}}.' };
  if ('say' in read.data) return readSaid(read.data.say, reading);
  if ('choose' in read.data) return readChosen(read.data.choose, reading);
  const values = Object.fromEntries(Object.entries(read.data.form).map(([field, given]) => [field, formValue(given)]));
  const delivery = reading.offers.form(Object.keys(values));
  if (delivery === undefined) return { is: 'unclear', why: 'No message has a form to fill in.' };
  return { is: 'input', input: { is: 'form', delivery, values } };
}

/** A word behind a colon is meant to steer; ":)" and ":smile:" are not. */
const MISTYPED = /^:\p{L}{2,}(?![\p{L}_]*:)/u;

/** What is said is taken literally, numbers and labels too; only commands and what steers are still that. */
function readSaid(text: string, reading: Reading): Line {
  const said = text.replaceAll('\0', '').trim();
  if (said === '') return { is: 'nothing' };
  if (said.startsWith('/')) return { is: 'input', input: readCommand(said, reading.findCommand) };
  if (said.startsWith(':')) {
    const steering = readSteering(said);
    if (steering.is !== 'help') return { is: 'steering', steering };
    if (MISTYPED.test(said)) return { is: 'unclear', why: 'This steers nothing. See :help.' };
  }
  return { is: 'input', input: { is: 'reply', text: said } };
}

function readChosen(id: string, { offers }: Reading): Line {
  const pressed = offers.pressed(id);
  if (pressed) return { is: 'input', input: { is: 'choice', ...pressed } };
  if (ALWAYS.includes(id)) return { is: 'input', input: { is: 'reply', text: id } };
  return { is: 'unclear', why: 'No message offers that choice.' };
}

function formValue(given: z.infer<typeof value>): string {
  if (given === null) return '';
  return (Array.isArray(given) ? given.join(', ') : String(given)).replaceAll('\0', '');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
