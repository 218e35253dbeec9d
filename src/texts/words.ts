import { dutch } from './dutch.ts';
import { english } from './english.ts';

const extra: Readonly<Record<string, readonly string[]>> = {
  yes: [
    'y',
    'yep',
    'yeah',
    'yup',
    'please do',
    'yes please',
    'sure',
    'ok',
    'oke',
    'oké',
    'okay',
    'j',
    'ja hoor',
    'ja graag',
    'ja, graag',
    'graag',
    'jazeker',
    'zeker',
    'doe maar',
    'is goed',
    'klopt',
    'ja klopt',
    'ja, klopt',
    'dat klopt',
    'ja dat klopt',
    'ja, dat klopt',
    'inderdaad',
    'prima',
    'that is right',
    'right',
    'correct',
  ],
  no: [
    'n',
    'nope',
    'nah',
    'no thanks',
    'no thank you',
    'nee hoor',
    'nee dank je',
    'nee, dank je',
    'liever niet',
    'klopt niet',
    'dat klopt niet',
    'wrong',
  ],
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
  'not-now': ['nu niet', 'niet nu', 'not right now'],
  'not-yet': ['nog niet', 'not yet'],
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
