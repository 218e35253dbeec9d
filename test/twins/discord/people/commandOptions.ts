import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import type { World } from '../world.ts';
import { checkValue, type RegisteredOption } from './optionValue.ts';

export type Values = Readonly<Record<string, string | number | boolean>>;

interface Chosen {
  readonly command: APIApplicationCommand;
  readonly data: Record<string, unknown>;
  /** The option that is being typed. */
  readonly focused?: APIApplicationCommandOption;
}

const GROUP = 2;

/**
 * What Discord sends of “/spoor meet”, with options by name, as it was registered. Throws where Discord's own form would
 * not let somebody send it.
 *
 * @param focused the option that is being typed, for autocomplete
 */
export function chosenCommand({ commands }: World, typed: string, values: Values, focused?: string): Chosen {
  const [name = '', ...path] = typed.replace(/^\//u, '').trim().split(/\s+/u);
  const command = commands.find((each) => each.type === 1 && each.name === name);
  if (!command) throw new Error(`there is no /${name}, but: ${commands.map((each) => each.name).join(', ')}`);
  const data: Record<string, unknown> = { id: command.id, name, type: 1 };
  const { options, level } = descend(data, name, path, (command.options ?? []) as unknown as RegisteredOption[]);
  const missing = options.find((option) => option.required && values[option.name] === undefined);
  if (missing && focused === undefined) throw new Error(`/${typed} wants ${missing.name}`);
  level.options = Object.entries(values).map(([key, value]) => {
    const option = options.find((each) => each.name === key);
    if (!option) throw new Error(`/${typed} has no ${key}, but: ${options.map((each) => each.name).join(', ')}`);
    if (focused !== key) checkValue(option, value);
    return { type: option.type, name: key, value, ...(focused === key ? { focused: true } : {}) };
  });
  const found = options.find((each) => each.name === focused) as unknown as APIApplicationCommandOption | undefined;
  return { command, data, ...(found ? { focused: found } : {}) };
}

/** Goes down to the subcommand that was typed. */
function descend(
  data: Record<string, unknown>,
  name: string,
  path: readonly string[],
  all: readonly RegisteredOption[],
): { readonly options: readonly RegisteredOption[]; readonly level: Record<string, unknown> } {
  let options = all;
  let level = data;
  for (const each of path) {
    const sub = options.find((option) => option.name === each && option.type <= GROUP);
    if (!sub)
      throw new Error(`there is no /${name} ${path.join(' ')}, but: ${options.map((one) => one.name).join(', ')}`);
    const inner: Record<string, unknown> = { type: sub.type, name: each };
    level.options = [inner];
    level = inner;
    options = sub.options ?? [];
  }
  if (options.some(({ type }) => type <= GROUP)) throw new Error(`/${[name, ...path].join(' ')} wants a subcommand`);
  return { options, level };
}
