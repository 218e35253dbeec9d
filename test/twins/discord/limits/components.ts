import { ComponentType } from 'discord-api-types/v10';
import { flat } from '../components.ts';
import type { Discord } from '../discord.ts';
import { breach } from './breach.ts';
import { checkPart, type Loose } from './parts.ts';

const MOST = 40;
const MOST_ROWS = 5;
const IN_TEXTS = 4000;
const { ActionRow, Section, TextDisplay, MediaGallery, File, Separator, Container } = ComponentType;
const AT_TOP: readonly number[] = [ActionRow, Section, TextDisplay, MediaGallery, File, Separator, Container];

/** The components of a message: https://docs.discord.com/developers/components/reference */
export function checkComponents(discord: Discord, where: string, components: readonly unknown[], isV2: boolean): void {
  const bad = (what: string): never => breach(discord, where, what);
  const parts = flat(components) as unknown as Loose[];
  if (parts.length > MOST) bad(`${parts.length} components, and ${MOST} at most`);
  if (!isV2 && components.length > MOST_ROWS) bad(`${components.length} rows, and ${MOST_ROWS} at most`);
  for (const { type } of components as Loose[]) {
    if (!isV2 && type !== ActionRow) bad(`component ${type} needs the flag of components V2`);
    if (!AT_TOP.includes(type)) bad(`component ${type} stands at the top`);
  }
  checkIds(discord, where, parts);
  for (const part of parts) checkPart(discord, where, part);
  const sum = parts
    .filter(({ type }) => type === TextDisplay)
    .reduce((all, { content }) => all + String(content).length, 0);
  if (sum > IN_TEXTS) bad(`${sum} characters of text in all, and ${IN_TEXTS} at most`);
}

/** Each `custom_id` and each `id` once. */
export function checkIds(discord: Discord, where: string, parts: readonly Loose[]): void {
  for (const key of ['custom_id', 'id']) {
    const ids = parts.map((part) => part[key]).filter((id) => id !== undefined && id !== 0);
    if (new Set(ids).size < ids.length) breach(discord, where, `a ${key} stands twice`);
  }
}
