import type { Discord } from '../discord.ts';
import { breach, within } from './breach.ts';

/** What autocomplete offers: at most 25. */
export function checkChoices(discord: Discord, data: unknown): void {
  const { choices } = (data ?? {}) as { choices?: { name: unknown; value: unknown }[] };
  if (!Array.isArray(choices) || choices.length > 25) return void breach(discord, 'autocomplete', '25 choices at most');
  for (const { name, value } of choices) {
    within(discord, 'autocomplete', 'the name of a choice', name, 100);
    if (typeof value === 'string') within(discord, 'autocomplete', 'the value of a choice', value, 100);
  }
}
