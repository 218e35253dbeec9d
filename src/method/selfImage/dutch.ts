import { big } from './dutchBig.ts';
import { bigFrames } from './dutchBigFrames.ts';
import { cues } from './dutchCues.ts';
import { small } from './dutchSmall.ts';
import { smallFrames } from './dutchSmallFrames.ts';
import type { SelfImageWords } from './words.ts';

export const dutch: SelfImageWords = {
  small,
  big,
  bigFrames,
  smallFrames,
  cues,
  innocent: [
    'niet (?:alleen|enkel|slechts)(?: maar)?',
    'maar (?:één|twee|drie|eens|liefst)',
    '(?<=(?:^|[.!?] ))een beetje(?= \\p{L}+ \\p{L}+t(?!\\p{L}))',
    'geen (?:\\p{L}+ ){0,3}?(?:klein )?beetje',
    'best practices?',
    '(?:mijn|op mijn) beste',
    '(?:altijd|nooit) (?:al )?(?:gewild|willen|gehoopt)',
  ],
  denies: ['niet', 'geen', 'nooit', 'zonder'],
  hedges: [
    'misschien',
    'wellicht',
    'mogelijk',
    'eventueel',
    'enigszins',
    'een beetje',
    'geloof ik',
    'ik geloof',
    'zeg maar',
    'min of meer',
    'zoiets',
    'redelijk',
    'hopelijk',
    'vermoedelijk',
    'ergens wel',
    'best wel',
    'een tikje',
    'ietwat',
    'lijkt me',
    'zou kunnen',
    'tamelijk',
    'wel oké',
    'ongeveer',
    'soms',
    'wel aardig',
    'niet slecht',
    'ik vermoed',
    'heel misschien',
    'durf',
    'durven',
    'voorzichtig',
    "zo'n beetje",
  ],
  worth: [
    '(?:goed|oké|redelijk|redelijke|aardig|nuttig|helpen|noemen|niet slecht|handig|geschikt|bieden|bijdragen|kan ik|iets van|verstand|talent|wel kunnen|bekwaam|van nut|betekenen|kundig|in orde)',
  ],
};
