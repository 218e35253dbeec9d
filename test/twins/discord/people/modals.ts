import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  InteractionResponseType,
} from 'discord-api-types/v10';
import { flat } from '../components.ts';
import type { Channel, StoredMessage } from '../world.ts';
import type { Ack } from './pending.ts';

/** One thing to fill in. */
interface SeenField {
  readonly customId: string;
  readonly label: string;
  readonly type: ComponentType.TextInput | ComponentType.StringSelect;
  readonly value: string | readonly string[];
  readonly required: boolean;
  readonly options: readonly { readonly value: string; readonly label: string; readonly default?: boolean }[];
  readonly minLength: number;
  readonly maxLength: number;
  /** Of a select. */
  readonly mostChosen: number;
}

/** A modal as it stands open. */
export interface SeenModal {
  readonly customId: string;
  readonly title: string;
  readonly fields: readonly SeenField[];
  readonly components: readonly unknown[];
}

type Filled = Readonly<Record<string, string | readonly string[]>>;

export interface Modals {
  readonly open: SeenModal | undefined;
  /** An answer that is a modal opens it. */
  answered(ack: Ack, channel: Channel, on: StoredMessage | undefined): void;
  /** What Discord sends when it is submitted; it closes. Throws where Discord's form would not let it be sent. */
  submit(values: Filled): { readonly data: object; readonly channel: Channel; readonly on?: StoredMessage };
}

export function createModals(): Modals {
  let open: { modal: SeenModal; channel: Channel; on: StoredMessage | undefined } | undefined;
  return {
    get open() {
      return open?.modal;
    },
    answered({ type, body }, channel, on) {
      if (type !== InteractionResponseType.Modal) return;
      open = { modal: seenModal((body as { data: APIModalInteractionResponseCallbackData }).data), channel, on };
    },
    submit(values) {
      if (!open) throw new Error('no modal is open');
      const { modal, channel, on } = open;
      const strange = Object.keys(values).find((id) => !modal.fields.some(({ customId }) => customId === id));
      if (strange !== undefined)
        throw new Error(`there is no ${strange}, but: ${modal.fields.map(({ customId }) => customId).join(', ')}`);
      const data = {
        custom_id: modal.customId,
        components: modal.components.map((part) => submitted(part, modal.fields, values)),
      };
      open = undefined;
      return { data, channel, ...(on ? { on } : {}) };
    },
  };
}

function seenModal({ custom_id: customId, title, components }: APIModalInteractionResponseCallbackData): SeenModal {
  const labels = flat(components) as unknown as { type: number; label?: string; component?: { custom_id: string } }[];
  return {
    customId,
    title,
    components,
    fields: flat(components).flatMap((part): SeenField[] => {
      const within = part as unknown as Record<string, unknown> & { custom_id: string };
      const label =
        labels.find(({ component }) => component?.custom_id === within.custom_id)?.label ?? String(within.label ?? '');
      const type: number = part.type;
      if (type !== ComponentType.TextInput && type !== ComponentType.StringSelect) return [];
      const options = (within.options ?? []) as SeenField['options'];
      return [
        {
          customId: within.custom_id,
          label,
          type,
          value:
            type === ComponentType.TextInput
              ? String(within.value ?? '')
              : options.filter((option) => option.default).map(({ value }) => value),
          required: within.required !== false,
          options,
          minLength: Number(within.min_length ?? 0),
          maxLength: Number(within.max_length ?? 4000),
          mostChosen: Number(within.max_values ?? 1),
        },
      ];
    }),
  };
}

function submitted(part: unknown, fields: readonly SeenField[], values: Filled): object {
  const { type, id, component, components } = part as {
    type: number;
    id?: number;
    component?: { custom_id: string };
    components?: { custom_id: string }[];
  };
  const one = (customId: string) => {
    const field = fields.find((each) => each.customId === customId);
    if (!field) throw new Error(`${customId} is nothing to fill in`);
    const value = values[customId] ?? field.value;
    if (field.required && value.length === 0) throw new Error(`${field.label} has to be filled in`);
    if (typeof value === 'string' && value.length > field.maxLength) throw new Error(`${field.label} is too long`);
    if (value.length > 0 && typeof value === 'string' && value.length < field.minLength)
      throw new Error(`${field.label} is too short`);
    if (typeof value !== 'string' && value.length > field.mostChosen)
      throw new Error(`${field.mostChosen} are chosen of ${field.label} at most`);
    const strange =
      typeof value === 'string'
        ? undefined
        : value.find((each) => !field.options.some((option) => option.value === each));
    if (strange !== undefined) throw new Error(`${strange} is no option of ${field.label}`);
    return {
      type: field.type,
      id: 1,
      custom_id: customId,
      ...(typeof value === 'string' ? { value } : { values: value }),
    };
  };
  return {
    type,
    id: id ?? 1,
    ...(component ? { component: one(component.custom_id) } : {}),
    ...(components ? { components: components.map(({ custom_id: customId }) => one(customId)) } : {}),
  };
}
