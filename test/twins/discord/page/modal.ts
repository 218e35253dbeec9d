import {
  type APIModalInteractionResponseCallbackData,
  type APIStringSelectComponent,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { box, escaped, type Html } from '../../slack/page/html.ts';
import type { SeenModal } from '../people/modals.ts';
import { markdown } from './markdown.ts';

type Field = APITextInputComponent | APIStringSelectComponent;

/** A modal: its title above, its buttons below. */
export function modal({ title, components }: SeenModal): Html {
  const foot = [box('button secondary', 'Cancel', 'span'), box('button primary', 'Submit', 'span')];
  const fields = (components as APIModalInteractionResponseCallbackData['components']).map(part);
  return box('modal', [box('title', escaped(title)), ...fields, box('foot', foot)]);
}

function part(one: APIModalInteractionResponseCallbackData['components'][number]): Html {
  switch (one.type) {
    case ComponentType.TextDisplay:
      return box('text', markdown(one.content));
    case ComponentType.Label: {
      const field = one.component as Field;
      const said = one.description === undefined ? '' : box('description', escaped(one.description));
      return box('field', [label(one.label, field), said, input(field)]);
    }
    case ComponentType.ActionRow: {
      const [field] = one.components;
      return field ? box('field', [label(field.label ?? '', field), input(field)]) : '';
    }
    default:
      return box('odd', '[?]');
  }
}

function label(text: string, { required }: Field): Html {
  return box('label', `${escaped(text)}${required === false ? '' : box('required', ' *', 'span')}`);
}

function input(one: Field): Html {
  if (one.type === ComponentType.TextInput) {
    const name = one.style === TextInputStyle.Paragraph ? 'input tall' : 'input';
    return box(name, escaped(one.value ?? '') || box('hint', escaped(one.placeholder ?? ''), 'span'));
  }
  if (one.type !== ComponentType.StringSelect) return box('odd', '[?]');
  const chosen = one.options.filter((option) => option.default).map((option) => option.label);
  return box(
    'select',
    escaped(chosen.join(', ')) || box('hint', escaped(one.placeholder ?? 'Make a selection'), 'span'),
  );
}
