import { z } from 'zod';
import { formOf } from '../../../src/commands/forms.ts';
import type { AccountRef, Incoming } from '../../../src/ports/incoming.ts';
import { account as accountRef } from '../account.ts';
import { wordsOf } from '../read/words.ts';
import { readSigns } from '../show/plainText.ts';

/** What somebody wants to fill in: the form of a command, what to keep of a message, or all questions of a conversation. */
export type Wanted =
  | { readonly is: 'command'; readonly name: string }
  | { readonly is: 'save'; readonly text: string }
  | { readonly is: 'ahead'; readonly delivery: string };

/** What comes back with a form. */
const metadata = z.object({
  language: z.enum(['en', 'nl']),
  place: z.string().optional(),
  delivery: z.string().optional(),
});

const id = z.string().min(1).max(255);
const entry = z.object({
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
});
const submission = z.object({
  type: z.literal('view_submission'),
  team: z.object({ id }),
  user: z.object({ id }),
  view: z.object({
    id,
    callback_id: id,
    private_metadata: z.string(),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), entry)) }),
  }),
});
const shortcut = z.object({
  type: z.enum(['shortcut', 'message_action']),
  team: z.object({ id }),
  user: z.object({ id }),
  callback_id: id,
  trigger_id: z.string().min(1),
  message: z.object({ text: z.string().default(''), blocks: z.unknown().optional() }).optional(),
});
const suggestion = z.object({
  type: z.literal('block_suggestion'),
  team: z.object({ id }),
  user: z.object({ id }),
  value: z.string(),
});

/** The callback of the global shortcut and of the one on messages. */
export const PLAN = 'plan';
export const SAVE = 'save';
export const AHEAD = 'ahead';

/** What a shortcut asks for, and what it is as long as no form can be shown: a first contact, or the bare command. */
export function receiveShortcut(body: unknown): { wanted: Wanted; trigger: string; incoming: Incoming } | undefined {
  const { data } = shortcut.safeParse(body);
  if (!data) return undefined;
  const common = { account: accountRef(data.team.id, data.user.id), profile: { name: '' } };
  if (data.callback_id === PLAN) {
    const incoming: Incoming = { ...common, key: `shortcut:${data.trigger_id}`, is: 'command', name: 'meet' };
    return { wanted: { is: 'command', name: 'meet' }, trigger: data.trigger_id, incoming };
  }
  if (data.callback_id !== SAVE || !data.message) return undefined;
  const text = wordsOf(data.message.text, data.message.blocks);
  const incoming: Incoming = { ...common, key: 'opened', is: 'opened' };
  return { wanted: { is: 'save', text }, trigger: data.trigger_id, incoming };
}

/** A form that was filled in, as what it comes to. */
export function receiveSubmission(body: unknown): Incoming | undefined {
  const { data } = submission.safeParse(body);
  const told = data && metadata.safeParse(parsed(data.view.private_metadata)).data;
  if (!data || !told) return undefined;
  const values = valuesOf(data.view.state.values);
  const common = {
    account: accountRef(data.team.id, data.user.id),
    profile: { name: '' },
    key: `view:${data.view.id}`,
    ...(told.place ? { place: told.place } : {}),
  };
  if (data.view.callback_id === AHEAD)
    return told.delivery ? { ...common, is: 'form', delivery: told.delivery, values } : undefined;
  const form = formOf(data.view.callback_id);
  return form && { ...common, is: 'command', ...form.typed(values, told.language) };
}

/** Whose contacts are asked for, and what was typed. */
export function receiveSuggestion(body: unknown): { account: AccountRef; typed: string } | undefined {
  const { data } = suggestion.safeParse(body);
  return data && { account: accountRef(data.team.id, data.user.id), typed: readSigns(data.value).replaceAll('\0', '') };
}

function valuesOf(state: Readonly<Record<string, Readonly<Record<string, z.infer<typeof entry>>>>>) {
  const values: Record<string, string> = {};
  for (const [field, elements] of Object.entries(state)) {
    const [element] = Object.values(elements);
    const given = element?.value ?? element?.selected_date ?? element?.selected_time ?? element?.selected_option?.value;
    if (given) values[field] = given.replaceAll('\0', '');
  }
  return values;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
