import type { Language } from '../../src/domain/entities.ts';

const english = {
  steer: ':next what I say next · :wait 2h or 3d · :clock · :as <name> · :quit',
  intro: 'Just write; a number presses a button. /help shows what I can do.',
  nothing: 'Nothing is lined up yet. Plan a conversation with /meet, or tell me who you spoke to.',
  notKept: 'I couldn’t keep that just now. Please say it once more.',
  as: 'You are now',
  for: 'for',
  file: 'Saved as',
  you: 'you',
};

/** The terminal's own few words: what steers it, and what stands around the coach's messages. */
export const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  nl: {
    steer: ':next wat ik hierna zeg · :wait 2h of 3d · :clock · :as <naam> · :quit',
    intro: 'Schrijf gewoon; een cijfer drukt op een knop. /hulp laat zien wat ik kan.',
    nothing: 'Er staat nog niets klaar. Plan iets met /gesprek, of vertel me wie je sprak.',
    notKept: 'Ik kon dat nu niet bewaren. Zeg je het nog een keer?',
    as: 'Je bent nu',
    for: 'voor',
    file: 'Bewaard als',
    you: 'jij',
  },
};
