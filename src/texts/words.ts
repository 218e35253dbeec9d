import { dutch } from './dutch.ts';
import { english } from './english.ts';

const extra: Readonly<Record<string, readonly string[]>> = {
  yes: [
    'y',
    'yep',
    'yes please',
    'sure',
    'ok',
    'oke',
    'oké',
    'okay',
    'j',
    'jazeker',
    'klopt',
    'prima',
    'that is right',
    'right',
    'correct',
  ],
  no: ['n', 'nope', 'nee hoor', 'klopt niet', 'wrong'],
  skip: ['sla over', 'overslaan', 'pass'],
  stop: ['stoppen', 'halt'],
  back: ['terug', 'vorige'],
  done: ['klaar', 'gelukt'],
  'not-yet': ['nog niet', 'not yet'],
};

/** The words that stand for a choice when somebody types it, in any language, folded to lower case. */
export function choiceWords(choice: string): readonly string[] {
  const key = `choice.${choice.split(':')[0]}`;
  const labels = [english, dutch].map((texts) => (texts as Record<string, string>)[key]?.toLowerCase());
  return [choice, ...labels.filter((label) => label !== undefined), ...(extra[choice] ?? [])];
}
