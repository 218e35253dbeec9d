import { big } from './englishBig.ts';
import { bigFrames } from './englishBigFrames.ts';
import { cues } from './englishCues.ts';
import { small } from './englishSmall.ts';
import { smallFrames } from './englishSmallFrames.ts';
import type { SelfImageWords } from './words.ts';

export const english: SelfImageWords = {
  small,
  big,
  bigFrames,
  smallFrames,
  cues,
  innocent: [
    "(?:not|n't) (?:just|only|merely)",
    'best (?:practices?|man|friend)',
    'my best',
    'the same kind of',
    'lucky enough',
    'always (?:wanted|hoped|dreamed|loved|liked|tried)',
    'guaranteed (?:loans?|income|rents?|hours)',
    'plain (?:english|words?|language|terms|text|clothes|speech)',
  ],
  denies: ['not', "\\p{L}+n't", 'no', 'never', 'without', 'hardly'],
  hedges: [
    'maybe',
    'perhaps',
    'possibly',
    'probably',
    'might',
    'may(?= )',
    'sort of',
    'kind of',
    'a bit',
    'somewhat',
    'fairly',
    'reasonably',
    'i guess',
    'i suppose',
    "i'd say",
    'i would say',
    'more or less',
    'hopefully',
    'a little',
    'quite',
    'in a way',
    'i believe',
    'could be',
    'to some extent',
    'not too bad',
    'not bad',
    'occasionally',
  ],
  worth: [
    '(?:good|okay|ok|decent|reasonable|passable|useful|of use|help|call myself|not (?:too )?bad|able|capable|offer|handy|competent|know something|thing or two|some use|alright|all right|interesting|talent(?:ed)?|suitable)',
  ],
};
