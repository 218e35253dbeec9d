import type { Language } from '../domain/entities.ts';
import type { TextKey } from '../texts/keys.ts';

/** A field of a form behind a command. `day` is YYYY-MM-DD and `time` HH:MM, or as one says it; `choice` one of its options. */
export interface FormField {
  readonly id: string;
  readonly label: TextKey;
  readonly type: 'person' | 'day' | 'time' | 'long' | 'choice';
  readonly options?: readonly { readonly id: string; readonly label: TextKey }[];
  readonly optional?: true;
}

/** A form for whoever calls a command without saying more. What is filled in comes to the same as a typed line. */
export interface CommandForm {
  readonly name: string;
  readonly title: TextKey;
  readonly fields: readonly FormField[];
  /** The command and the line that the fields come to. */
  typed(values: Readonly<Record<string, string>>, language: Language): { name: string; line: string };
}

const ABOUT: Readonly<Record<Language, string>> = { en: 'about', nl: 'over' };
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', nl: 'nl-NL' };

function about(text: string | undefined, language: Language): string {
  return text?.trim() ? `${ABOUT[language]} ${text.trim()}` : '';
}

/** A day as one types it: «1 december 2026»; one that was typed stays as it is. */
function dayTyped(day: string | undefined, language: Language): string {
  if (!day || !/^\d{4}-\d{2}-\d{2}$/u.test(day)) return day ?? '';
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locales[language], options).format(Date.parse(`${day}T00:00:00Z`));
}

function lineOf(...parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => part?.trim() || []).join(' ');
}

const aboutField: FormField = { id: 'about', label: 'form.about', type: 'long', optional: true };

export const forms: readonly CommandForm[] = [
  {
    name: 'meet',
    title: 'form.meet',
    fields: [
      { id: 'who', label: 'form.with-whom', type: 'person' },
      { id: 'day', label: 'form.day', type: 'day', optional: true },
      { id: 'time', label: 'form.time', type: 'time', optional: true },
      aboutField,
    ],
    typed: ({ who, day, time, about: what }, language) => ({
      name: 'meet',
      line: lineOf(who, dayTyped(day, language), time, about(what, language)),
    }),
  },
  {
    name: 'refer',
    title: 'form.refer',
    fields: [
      { id: 'to', label: 'form.sent-to', type: 'person' },
      { id: 'from', label: 'form.sent-by', type: 'person', optional: true },
      aboutField,
    ],
    typed: ({ to, from, about: what }, language) => ({
      name: 'refer',
      line: lineOf(to, from && `via ${from}`, about(what, language)),
    }),
  },
  {
    name: 'save',
    title: 'form.save',
    fields: [
      {
        id: 'kind',
        label: 'form.kind',
        type: 'choice',
        options: [
          { id: 'tips', label: 'form.tip' },
          { id: 'refer', label: 'form.referral' },
        ],
      },
      { id: 'text', label: 'form.words', type: 'long' },
    ],
    typed: ({ kind, text }) => ({ name: kind === 'refer' ? 'refer' : 'tips', line: lineOf(text) }),
  },
];

export function formOf(name: string): CommandForm | undefined {
  return forms.find((form) => form.name === name);
}
