import { formOf } from '../../../src/commands/forms.ts';
import { readCommand } from '../../../src/commands/readCommand.ts';
import { findCommand } from '../../../src/commands/registry.ts';
import { MORE, SPOOR } from '../register/commands.ts';
import { LOOKED_UP, optionNamed } from '../register/options.ts';
import type { Done } from './payloads.ts';
import type { Received, Start } from './received.ts';

type Called = Extract<Done, { type: 2 }>['data'];
type Typing = Extract<Done, { type: 4 }>['data'];

const ON_MESSAGE = 3;
/** An id of ours; anything else behind an option was typed. */
const ID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/u;

/** A command with its options; one that has a form and says nothing more opens it. */
export function receiveCommand({ type, name, options, target_id: target, resolved }: Called, start: Start): Received {
  if (type === ON_MESSAGE) {
    const text = resolved?.messages?.[target ?? '']?.content;
    if (text === undefined) return { is: 'gone' };
    return { is: 'wanted', wanted: { is: 'save', text }, incoming: { ...start, is: 'opened' } };
  }
  const [sub] = options;
  if (name !== SPOOR || !sub) return { is: 'gone' };
  const given = valuesOf(sub.options);
  const called = sub.name === MORE ? typedBehindMore(given) : calledBy(sub.name, given);
  if (!called) return { is: 'gone' };
  const incoming = { ...start, ...called };
  if (formOf(called.name) && called.line === undefined && Object.keys(called.options ?? {}).length === 0)
    return { is: 'wanted', wanted: { is: 'command', name: called.name }, incoming };
  return { is: 'incoming', incoming, opensCard: called.name === 'today' };
}

function valuesOf(options: Typing['options'][number]['options']): Readonly<Record<string, string>> {
  return Object.fromEntries(options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, plain(value)]])));
}

function plain(value: string | number | boolean): string {
  return String(value).replaceAll('\0', '').trim();
}

interface CalledCommand {
  readonly is: 'command';
  readonly name: string;
  readonly line?: string;
  readonly options?: Readonly<Record<string, string>>;
}

function typedBehindMore({ command = '', text = '' }: Readonly<Record<string, string>>): CalledCommand {
  return readCommand(`/${command.replace(/^\/+/u, '')} ${text}`, findCommand);
}

/** What was looked up is an id; what was only typed there is read as a line, like anything else that is typed. */
function calledBy(word: string, given: Readonly<Record<string, string>>): CalledCommand | undefined {
  const command = findCommand(word);
  if (!command) return undefined;
  const options: Record<string, string> = {};
  const typed: string[] = [];
  for (const [shown, value] of Object.entries(given)) {
    const name = optionNamed(shown);
    if (!name || value === '') continue;
    if (name === 'line' || (name in LOOKED_UP && !ID.test(value))) typed.push(value);
    else options[name] = value;
  }
  if (!command.options.safeParse(options).success) return undefined;
  return {
    is: 'command',
    name: command.name,
    ...(typed.length > 0 ? { line: typed.join(' ') } : {}),
    ...(Object.keys(options).length > 0 ? { options } : {}),
  };
}

/** What is being looked up, by the option that is being typed in. */
export function receiveLookup({ name, options }: Typing): Received {
  const [sub] = options;
  const focused = sub?.options.find((option) => option.focused);
  const nothing = { is: 'lookup', lookup: { of: 'nothing', typed: '' } } as const;
  if (name !== SPOOR || !sub || !focused) return nothing;
  const typed = plain(focused.value ?? '');
  const option = optionNamed(focused.name);
  if (option === 'command') return { is: 'lookup', lookup: { of: 'commands', typed } };
  if (option === 'value')
    return valuesOf(sub.options).what === 'zone' ? { is: 'lookup', lookup: { of: 'zones', typed } } : nothing;
  const of = LOOKED_UP[option as keyof typeof LOOKED_UP];
  return of ? { is: 'lookup', lookup: { of, typed } } : nothing;
}
