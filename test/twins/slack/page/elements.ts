import type { Option, PlainTextElement } from '@slack/types';
import type { InteractiveElement } from '../blockKit/elements.ts';
import { box, type Html, shown } from './html.ts';

/** How much of a button's label is sure to be seen. https://docs.slack.dev/reference/block-kit/block-elements/button-element */
const SEEN_OF_LABEL = 30;

/** What can be pressed, chosen from or filled in, empty or as it begins. */
export function element(one: InteractiveElement): Html {
  switch (one.type) {
    case 'button':
      return box(`button ${one.style ?? ''}`, shown(cut(one.text.text)), 'span');
    case 'radio_buttons':
      return box(
        'radios',
        one.options.map((option) => radio(option, option.value === one.initial_option?.value)),
      );
    case 'plain_text_input':
      return box(one.multiline ? 'input tall' : 'input', shown(one.initial_value ?? '') || hint(one.placeholder, ''));
    case 'datepicker':
      return box('input picker', one.initial_date ?? hint(one.placeholder, 'Select a date'));
    case 'timepicker':
      return box('input picker', one.initial_time ?? hint(one.placeholder, 'Select a time'));
    case 'overflow':
      return box('button', '⋯', 'span');
    case 'static_select':
    case 'external_select':
      return box('input picker', shown(one.initial_option?.text.text ?? '') || hint(one.placeholder, 'Select an item'));
    default:
      return box('odd', `[${one.type}]`, 'span');
  }
}

function cut(label: string): string {
  return label.length > SEEN_OF_LABEL ? `${label.slice(0, SEEN_OF_LABEL - 1)}…` : label;
}

function hint(placeholder: PlainTextElement | undefined, otherwise: string): Html {
  return box('hint', shown(placeholder?.text ?? otherwise), 'span');
}

function radio({ text }: Option, isChosen: boolean): Html {
  return box('radio', `${box(isChosen ? 'dot on' : 'dot', '', 'span')}${shown(text.text)}`);
}
