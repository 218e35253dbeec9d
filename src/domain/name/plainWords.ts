import { foldName } from './name.ts';

/** Words that are no part of a name however they are typed; those that are a name as well, such as “will” and «wil», are not here. */
const plain = new Set(
  `ik je jij jullie u we wij hij zij ze het een geen niet niets niks wel weet weten wist wat wie waar waarom wanneer hoe hoeveel hoelang hoezo welke
  dat dit deze die iets iemand niemand iedereen ieder alle alles allemaal ja nee misschien nog nu ook is was zijn heb hebt heeft hebben
  had kan kun kunt kunnen mag mogen moet moeten zou zouden zal zullen doe doet doen ga gaat gaan mijn mn mij me jou hem haar hun ons onze maar om te aan
  over met bij als of omdat want dus toch gewoon eigenlijk er hier daar hoor hoi hallo dank bedankt sorry ok oke prima goed leuk
  undo ongedaan gedaan klaar verstuurd gestuurd gebeld gemaild geappt gesproken gezegd gevraagd bedoel bedoelde snap begrijp
  terug wijzig wijzigen verander veranderen verwijder verwijderen wis wissen overslaan volgende vorige verder weg wacht eerst opnieuw
  oud vroeger werk namen naam lijst mensen kring kringen idee vraag meer later straks
  vandaag gisteren overmorgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag morgen
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
  i im ive you youre we he she they it its a the no not dont doesnt didnt cant wont isnt wasnt know knew what whats who whos where why when how which
  that thats this these those them there theres here something someone somebody anyone anybody nobody none everyone everybody everything all many much
  nothing yes maybe my our your his her their is am are was were be been has have had having could would should shall do does did
  to with about but or so if because then than at on of from for by and only really actually again already now also
  hi hello thanks thank thx please sure okay sent called done ask asked said told mean meant understand
  change delete remove edit undo redo back go going stop skip next cancel wait help first more later old former work works
  name names list people person contacts circle circles question
  idk dunno nvm nevermind lol haha hmm hm eh uh huh duh tja pff pfff pf nah nope yep yeah
  finished enough quit exit bye q menu restart start again
  wachten too boring saai lastig moeilijk hard difficult tired moe shy wow cool great nice omg wtf ugh test`.split(
    /\s+/,
  ),
);

/** The words of a text, folded; “don't” is one. */
function wordsOf(text: string): string[] {
  return foldName(text.replace(/(?<=\p{L})['’](?=\p{L})/gu, '')).split(' ');
}

/** Whether a word of a text is never part of a name that is typed in small letters. */
export function hasPlainWord(text: string): boolean {
  return wordsOf(text).some((word) => plain.has(word));
}

/** Whether text is nothing but such words, with capitals too: “Change”, “Thats everyone”, «Geen idee». */
export function isPlain(text: string): boolean {
  return wordsOf(text).every((word) => plain.has(word));
}
