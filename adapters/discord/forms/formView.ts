import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { FormField } from '../../../src/commands/forms.ts';
import type { Say } from '../../../src/domain/message.ts';
import { type Reader, say } from '../../../src/texts/say.ts';
import { clean, cutText } from '../../cutText.ts';
import { shortLabel } from '../out/buttons.ts';

/** https://docs.discord.com/developers/components/reference#label and https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal */
const TITLE = 45;
const LABEL = 45;
const DESCRIPTION = 100;
const OPTION = 100;
const ENTRY = 4000;
/** Fields in one form. */
const FIELDS = 5;

/** A field as it is shown. */
export type ShownField = Omit<FormField, 'label'> & { readonly label: Say; readonly initial?: string };

export interface FormParts {
  /** What the form is for; comes back with it. */
  readonly id: string;
  readonly title: Say;
  readonly fields: readonly ShownField[];
  readonly reader: Reader;
}

/** A form as one modal: its first five fields. */
export function formView({ id, title, fields, reader }: FormParts): APIModalInteractionResponseCallbackData {
  return {
    custom_id: id,
    title: shortLabel(say(title, reader), TITLE),
    components: fields.slice(0, FIELDS).map((field) => labelled(field, reader)),
  };
}

/**
 * A question without room on its label: the sentence that asks stands there, what else is said below it; where even that has
 * no room, it stands below in full.
 */
function labelled(field: ShownField, reader: Reader): APILabelComponent {
  const question = clean(say(field.label, reader)).replace(/\s+/gu, ' ').trim();
  const sentences = question.split(/(?<=[.?!])\s+/u);
  const asks = sentences.findLast((each) => each.endsWith('?')) ?? sentences[0] ?? question;
  const label = shortLabel(question.length <= LABEL ? question : asks, LABEL);
  const rest = label === asks ? sentences.filter((each) => each !== asks).join(' ') : asks;
  return {
    type: ComponentType.Label,
    label,
    ...(label === question || rest === '' ? {} : { description: shortLabel(rest, DESCRIPTION) }),
    component: inputOf(field, reader),
  };
}

function inputOf(
  { id, type, initial, optional, options = [] }: ShownField,
  reader: Reader,
): APILabelComponent['component'] {
  const required = optional !== true;
  if (type === 'choice') {
    const shown = options.map((each, at) => ({
      label: shortLabel(say({ key: each.label }, reader), OPTION),
      value: each.id,
      ...(at === 0 ? { default: true } : {}),
    }));
    return { type: ComponentType.StringSelect, custom_id: id, required, options: shown };
  }
  const typed = initial === undefined ? undefined : cutText(clean(initial), ENTRY, (sign) => sign.length)[0];
  const hint =
    type === 'day' || type === 'time' ? { placeholder: say({ key: `discord.as-you-say-${type}` }, reader) } : {};
  return {
    type: ComponentType.TextInput,
    custom_id: id,
    style: type === 'long' ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required,
    max_length: ENTRY,
    ...hint,
    ...(typed ? { value: typed } : {}),
  };
}
