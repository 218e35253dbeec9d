import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { breach, onlyKeys, within } from './breach.ts';
import { checkSelect } from './selects.ts';

/** A component, with whatever the app put in it. */
export type Loose = Readonly<Record<string, unknown>> & { readonly type: number };

const IN_ROW = 5;
const IN_TEXT = 4000;
const { ActionRow, Button, StringSelect, Section, TextDisplay, Thumbnail, MediaGallery, File, Separator, Container } =
  ComponentType;

const KEYS: Readonly<Record<number, readonly string[]>> = {
  [ActionRow]: ['components'],
  [Button]: ['style', 'label', 'emoji', 'custom_id', 'sku_id', 'url', 'disabled'],
  [StringSelect]: ['custom_id', 'options', 'placeholder', 'min_values', 'max_values', 'disabled'],
  [Section]: ['components', 'accessory'],
  [TextDisplay]: ['content'],
  [Thumbnail]: ['media', 'description', 'spoiler'],
  [MediaGallery]: ['items'],
  [File]: ['file', 'spoiler', 'name', 'size'],
  [Separator]: ['divider', 'spacing'],
  [Container]: ['components', 'accent_color', 'spoiler'],
};
const WITHIN: Readonly<Record<number, readonly number[]>> = {
  [ActionRow]: [Button, StringSelect],
  [Section]: [TextDisplay],
  [Container]: [ActionRow, TextDisplay, Section, MediaGallery, Separator, File],
};

/** One component of a message. */
export function checkPart(discord: Discord, where: string, part: Loose): void {
  const bad = (what: string): never => breach(discord, where, what);
  const keys = KEYS[part.type];
  if (!keys) bad(`there is no component ${part.type} in messages`);
  onlyKeys(discord, where, `component ${part.type}`, part, ['type', 'id', ...(keys ?? [])]);
  const inside = WITHIN[part.type];
  if (inside) {
    const all = part.components as readonly Loose[] | undefined;
    if (!Array.isArray(all) || all.length === 0) bad(`component ${part.type} is empty`);
    const strange = all?.find(({ type }) => !inside.includes(type));
    if (strange) bad(`component ${strange.type} stands in component ${part.type}`);
  }
  switch (part.type) {
    case ActionRow:
      return void checkRow(discord, where, part);
    case Button:
      return void checkButton(discord, where, part);
    case StringSelect:
      return void checkSelect(discord, where, part);
    case TextDisplay:
      return void within(discord, where, 'text', part.content, IN_TEXT);
    case Section:
      if ((part.components as unknown[]).length > 3) bad('a section has one to three texts');
      if (![Button, Thumbnail].includes((part.accessory as Loose | undefined)?.type ?? 0))
        bad('a section has an accessory');
  }
}

function checkRow(discord: Discord, where: string, { components }: Loose): void {
  const all = components as Loose[];
  const selects = all.filter(({ type }) => type !== Button).length;
  if (all.length > IN_ROW || (selects > 0 && all.length > 1))
    breach(discord, where, `a row has five buttons or one select, and this ${all.length}`);
}

function checkButton(discord: Discord, where: string, { style, label, emoji, custom_id: id, url }: Loose): void {
  if (label === undefined && emoji === undefined) breach(discord, where, 'a button has a label or an emoji');
  if (label !== undefined) within(discord, where, 'the label of a button', label, 80);
  if (typeof style !== 'number' || !(style >= 1 && style <= 5)) breach(discord, where, `there is no style ${style}`);
  if (style !== ButtonStyle.Link) {
    if (url !== undefined) breach(discord, where, 'only a link has an address');
    return void within(discord, where, 'custom_id', id, 100);
  }
  if (id !== undefined) breach(discord, where, 'a link has no custom_id');
  within(discord, where, 'the address of a button', url, 512);
  if (!/^(?:https?|discord):\/\//u.test(String(url)))
    breach(discord, where, `a button leads to ${String(url).slice(0, 20)}`);
}
