import type { Field } from '../../src/domain/message.ts';

/** A form that is being filled in, field by field. */
export interface FormInHand {
  readonly delivery: string;
  readonly fields: readonly Field[];
  readonly values: Readonly<Record<string, string>>;
}

/** Forms of one field are the question itself; longer ones are asked field by field. */
export function takeInHand(delivery: string, fields: readonly Field[]): FormInHand | undefined {
  return fields.length > 1 ? { delivery, fields, values: {} } : undefined;
}

/** The field that is asked now; none when all have been. */
export function fieldAsked({ fields, values }: FormInHand): Field | undefined {
  return fields.find((field) => !(field.id in values));
}

/** The form with the answer to the field that was asked. */
export function fillIn(form: FormInHand, answer: string): FormInHand {
  const field = fieldAsked(form);
  return field ? { ...form, values: { ...form.values, [field.id]: answer } } : form;
}
