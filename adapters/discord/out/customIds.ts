/**
 * What comes back from Discord when a button is pressed or a form is sent. It names a message and a choice, and nothing
 * that is anybody's own.
 */
const CHOICE = /^choice:([\w-]+):(.+)$/su;
const ABOUT = /^(all|write):([\w-]+)$/u;
const FORM = /^form:([a-z-]+)(?::(en|nl))?$/u;

export const choiceId = (delivery: string, choice: string): string => `choice:${delivery}:${choice}`;
/** Opens the questions still ahead in one form; comes back with the form. */
export const allId = (delivery: string): string => `all:${delivery}`;
/** Opens a form to answer in words where no message can be written; comes back with the form. */
export const writeId = (delivery: string): string => `write:${delivery}`;
/** Opens the form of a command; with a language it is what comes back with that form. */
export const formId = (name: string, language?: string): string => `form:${name}${language ? `:${language}` : ''}`;

export type CustomId =
  | { readonly is: 'choice'; readonly delivery: string; readonly choice: string }
  | { readonly is: 'all' | 'write'; readonly delivery: string }
  | { readonly is: 'form'; readonly name: string; readonly language: 'en' | 'nl' };

/** Reads what came back; nothing when it is not ours. */
export function readCustomId(given: string): CustomId | undefined {
  const [, delivery, choice] = CHOICE.exec(given) ?? [];
  if (delivery && choice) return { is: 'choice', delivery, choice };
  const [, is, about] = ABOUT.exec(given) ?? [];
  if (about) return { is: is === 'all' ? 'all' : 'write', delivery: about };
  const [, name, language] = FORM.exec(given) ?? [];
  return name ? { is: 'form', name, language: language === 'nl' ? 'nl' : 'en' } : undefined;
}
