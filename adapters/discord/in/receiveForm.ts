import { formOf } from '../../../src/commands/forms.ts';
import { readCustomId } from '../out/customIds.ts';
import type { Done, Filled } from './payloads.ts';
import type { Received, Start } from './received.ts';

/** The field of a form that is answered in words. */
export const WORDS = 'words';

/** A form that was filled in, as what it comes to. */
export function receiveForm({ custom_id: id, components }: Extract<Done, { type: 5 }>['data'], start: Start): Received {
  const form = readCustomId(id);
  const values = Object.fromEntries(components.flatMap(valuesIn));
  if (form?.is === 'all')
    return { is: 'incoming', incoming: { ...start, is: 'form', delivery: form.delivery, values } };
  if (form?.is === 'write') {
    const text = values[WORDS];
    if (text === undefined) return { is: 'gone' };
    return { is: 'incoming', incoming: { ...start, is: 'reply', text }, answers: form.delivery };
  }
  const command = form?.is === 'form' ? formOf(form.name) : undefined;
  if (!command || form?.is !== 'form' || !command.fields.some((field) => values[field.id])) return { is: 'gone' };
  return { is: 'incoming', incoming: { ...start, is: 'command', ...command.typed(values, form.language) } };
}

function valuesIn({ custom_id: id, value, values, component, components = [] }: Filled): [string, string][] {
  const given = (value ?? values?.[0])?.replaceAll('\0', '').trim();
  const own: [string, string][] = id !== undefined && given ? [[id, given]] : [];
  return [...own, ...(component ? valuesIn(component) : []), ...components.flatMap(valuesIn)];
}
