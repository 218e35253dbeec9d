import { dutch } from './dutch.ts';
import { english } from './english.ts';

const extra: Readonly<Record<string, readonly string[]>> = {
  yes: ['y', 'j'],
  no: ['n'],
  skip: ['sla over', 'sla maar over', 'overslaan', 'pass'],
  later: ['straks', 'niet nu'],
  stop: ['stoppen', 'halt'],
  back: ['terug', 'vorige'],
  done: ['klaar', 'gelukt'],
  // Of a draft that is done one means that it was sent; where both can be chosen this comes first.
  sent: ['done', 'gedaan', 'klaar', 'gestuurd', 'verzonden'],
  email: ['mail', 'e-mail', 'email'],
  card: ['kaart', 'kaartje'],
  'someone-else': ['someone else', 'een ander'],
  'not-now': [
    'nu niet',
    'niet nu',
    'not right now',
    'laat',
    'laat maar zitten',
    'never mind',
    'nevermind',
    'forget it',
  ],
  'not-yet': ['nog niet', 'not yet'],
  keep: ['leave it', 'zo laten', 'houden zo', 'laat maar zo', 'keep it'],
  instead: ['instead', 'in plaats daarvan', 'ervoor in de plaats', 'replace it', 'vervangen', 'vervang'],
  beside: ['ernaast', 'erbij', 'both', 'allebei', 'add it', 'as well', 'extra'],
};

/** Whether typed text is one of the words that stand for a choice. */
export function saysChoice(choice: string, text: string): boolean {
  return choiceWords(choice).includes(
    text
      .trim()
      .toLowerCase()
      .replace(/[.!]+$/u, ''),
  );
}

/** The words that stand for a choice when somebody types it, in any language, folded to lower case. */
export function choiceWords(choice: string): readonly string[] {
  const key = `choice.${choice.split(':')[0]}`;
  const labels = [english, dutch].map((texts) => (texts as Record<string, string>)[key]?.toLowerCase());
  return [choice, ...labels.filter((label) => label !== undefined), ...(extra[choice] ?? [])];
}
