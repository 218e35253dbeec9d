import { ApplicationCommandOptionType } from 'discord-api-types/v10';

/** An option as the app registered it. */
export interface RegisteredOption {
  readonly type: number;
  readonly name: string;
  readonly required?: boolean;
  readonly options?: readonly RegisteredOption[];
  readonly choices?: readonly { readonly value: string | number }[];
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
}

const MOST_CHARACTERS = 6000;
const TYPES: Readonly<Record<number, string>> = {
  [ApplicationCommandOptionType.String]: 'string',
  [ApplicationCommandOptionType.Integer]: 'number',
  [ApplicationCommandOptionType.Number]: 'number',
  [ApplicationCommandOptionType.Boolean]: 'boolean',
};

/** Throws where Discord's own form would not take a value. */
export function checkValue(option: RegisteredOption, value: string | number | boolean): void {
  const { name, type, choices } = option;
  if (typeof value !== TYPES[type] || (type === ApplicationCommandOptionType.Integer && !Number.isInteger(value)))
    throw new Error(`${name} does not take ${String(value)}`);
  if (choices && !choices.some((choice) => choice.value === value))
    throw new Error(`${String(value)} is no choice of ${name}`);
  const size = typeof value === 'string' ? value.length : Number(value);
  const [least = 0, most = MOST_CHARACTERS] =
    typeof value === 'string'
      ? [option.min_length, option.max_length]
      : [option.min_value ?? Number.NEGATIVE_INFINITY, option.max_value ?? Number.POSITIVE_INFINITY];
  if (size < least || size > most) throw new Error(`${name} takes ${least} to ${most}, and not ${size}`);
}
