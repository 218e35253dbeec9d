import type { Language } from '../../src/domain/entities.ts';

const english = {
  steer: ':next what I say next · :wait 2h or 3d · :clock · :as <name> · :quit',
  intro: 'Just write; a number presses a button. /help shows what I can do.',
  nothing: 'Nothing is lined up yet. Plan a conversation with /meet, or tell me who you spoke to.',
  notKept: 'I couldn’t keep that just now. Please say it once more.',
  notSaved: 'I couldn’t save that file, so you haven’t got it. Make room, or let me write here, and ask again:',
  as: 'You are now',
  were: 'You were',
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
    notSaved:
      'Ik kon dat bestand niet bewaren, dus je hebt het niet. Maak ruimte, of laat me hier schrijven, en vraag het opnieuw:',
    as: 'Je bent nu',
    were: 'Je was',
    for: 'voor',
    file: 'Bewaard als',
    you: 'jij',
  },
};
