import {
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { box, escaped, type Html } from '../../slack/page/html.ts';
import type { Part } from '../components.ts';
import { markdown } from './markdown.ts';

/** Components under one another, as a message shows them. */
export function components(all: readonly (APIMessageTopLevelComponent | Part)[]): Html {
  return box('components', all.map(component));
}

function component(one: APIMessageTopLevelComponent | Part): Html {
  switch (one.type) {
    case ComponentType.ActionRow:
      return box('actions', one.components.map(component));
    case ComponentType.Button:
      return button(one);
    case ComponentType.StringSelect:
      return select(one);
    case ComponentType.TextDisplay:
      return box('text', markdown(one.content));
    case ComponentType.Section:
      return section(one);
    case ComponentType.Separator:
      return box(one.divider === false ? 'gap' : 'divider', '');
    case ComponentType.Container:
      return box('container', one.components.map(component));
    case ComponentType.File:
      return box('file', escaped(one.file.url.replace('attachment://', '')));
    case ComponentType.MediaGallery:
      return box('file', one.items.map(({ media }) => escaped(media.url.replace('attachment://', ''))).join(' '));
    default:
      return box('odd', `[${one.type}]`);
  }
}

const STYLES: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'link',
};

function button(one: APIButtonComponent): Html {
  const label = 'label' in one ? one.label : undefined;
  const sign = one.style === ButtonStyle.Link ? ' ↗' : '';
  const name = `button ${STYLES[one.style] ?? ''}${one.disabled ? ' disabled' : ''}`;
  return box(name, `${escaped(label ?? '')}${sign}`, 'span');
}

function select({ options, placeholder = 'Make a selection', disabled }: APIStringSelectComponent): Html {
  const chosen = options.filter((option) => option.default).map(({ label }) => label);
  const shown = chosen.length > 0 ? escaped(chosen.join(', ')) : box('hint', escaped(placeholder), 'span');
  return box(`select${disabled ? ' disabled' : ''}`, shown);
}

function section({ components: texts, accessory }: APISectionComponent): Html {
  const beside = accessory.type === ComponentType.Button ? button(accessory) : box('thumbnail', '');
  return box('section', [box('said', texts.map(component)), box('beside', beside)]);
}
