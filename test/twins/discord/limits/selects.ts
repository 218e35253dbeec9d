import type { Discord } from '../discord.ts';
import { breach, within } from './breach.ts';

const MOST_OPTIONS = 25;

/** https://docs.discord.com/developers/components/reference#string-select */
export function checkSelect(discord: Discord, where: string, part: Readonly<Record<string, unknown>>): void {
  const bad = (what: string): never => breach(discord, where, what);
  within(discord, where, 'custom_id', part.custom_id, 100);
  if (part.placeholder !== undefined) within(discord, where, 'the placeholder of a select', part.placeholder, 150);
  const options = part.options as readonly Readonly<Record<string, unknown>>[];
  if (!Array.isArray(options) || options.length === 0 || options.length > MOST_OPTIONS)
    bad(`a select has 1 to ${MOST_OPTIONS} options`);
  for (const option of options) {
    within(discord, where, 'the label of an option', option.label, 100);
    within(discord, where, 'the value of an option', option.value, 100);
    if (option.description !== undefined)
      within(discord, where, 'the description of an option', option.description, 100);
  }
  if (new Set(options.map(({ value }) => value)).size < options.length) bad('an option stands twice');
  const { min_values: least = 1, max_values: most = 1 } = part as { min_values?: number; max_values?: number };
  if (least < 0 || most < 1 || least > most || most > options.length)
    bad(`${least} to ${most} of ${options.length} are chosen`);
  if (options.filter((option) => option.default).length > most) bad('more stand chosen than may be');
}
