import { invalidForm } from '../api/refusal.ts';
import type { Discord } from '../discord.ts';

/** Notes what the app broke, and refuses it as Discord does. */
export function breach(discord: Discord, where: string, what: string): never {
  discord.violate(where, what);
  throw invalidForm(what);
}

/** A text within so many characters: counted as Discord counts, in UTF-16 units. */
export function within(discord: Discord, where: string, what: string, text: unknown, most: number, least = 1): void {
  if (typeof text !== 'string' || text.length < least || text.length > most)
    breach(discord, where, `${what} has to be of ${least} to ${most} characters, and is ${String(text).length}`);
}

export function onlyKeys(discord: Discord, where: string, what: string, object: object, keys: readonly string[]): void {
  const other = Object.keys(object).find((key) => !keys.includes(key));
  if (other !== undefined) breach(discord, where, `${what} has no ${other}`);
}
