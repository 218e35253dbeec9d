import femaleEnglish from 'human-names/data/female-human-names-en.json' with { type: 'json' };
import femaleDutch from 'human-names/data/female-human-names-nl.json' with { type: 'json' };
import maleEnglish from 'human-names/data/male-human-names-en.json' with { type: 'json' };
import maleDutch from 'human-names/data/male-human-names-nl.json' with { type: 'json' };

/** First names that are words as well: in small letters they are those. */
const ordinary = new Set(
  `
  aagje aal abbey acacia ace ad adonis age al alen alia ally amarant amaryllis amber amethyst amir anders
  angel apple april aqua archer arden arend aria art asa ash aspen assepoester aston ate attila august
  augustus aurelia aurora autumn ava aya azalea babs barbertje barbie bas basil baxter bay bear beau beertje
  ben berry bill bladen blanche blaze blessing bliss bloom blossom blue boston boy braden branden brandy bray
  breeze brie brod brook brooks broos buck buddy cadence caesar cai callen calypso cam candy caprice cara
  carter cas cash cat cerise chance charity chase chastity cherry chester chip chole christen chrysanthemum
  chuck claris clarisse clarity clark clay clementine cliff clover coco colt constant cooper coral crystal
  curt dahlia daisy dalen dalton dan darren dash dawn deacon dean demi destiny diamond dino dixie doetje dolly
  don dot drew duke dusty earl earnest ebony echo elco elektra ember emerald ernst espen eve faith fawn femme
  fern ferry flick flip flo floor flora ford forest foster fox gage gale garnet gene genesis ger gil ginger
  glen graad grace grant grey gunner gus gust guy hal hamer han har harm harmony has haven hazel heath heaven
  holden honesty honey honor hope hub hunter huw hyacinth ids indigo ine iris ive ivy jak jantje janus jarig
  jazz jen jent jersey jet jewel jo job jock jojo joke jon joop journey joy judas julienne junior juniper just
  justice kade kaden kale kali kalle kat kent kick kik kip kit knut ko koert koos koren kwinten lacy lake lala
  lammert lance landen lander lane lard lark laurel lavender leaf ledger leen lei les lev leven levy liberty
  lief lieve lieven lilac linde linden link lolita lotus lucky luk lux lyra lyric madison madonna mara mare
  mart mat mats maverick maxim maxwell may mea meadow meg mei melody mercy merel mien mietje mila miller mimi
  mina mink miracle mirte missie misty mitt modesty moe morgana morgens naja nestor nik nova oasis ocean
  octaaf ole olive opal ot page palmer pansy pat patience peace pearl peer penny pier pierce piers pip pixie
  pol poppy porter precious primo primrose prince princess promise prudence puck queenie ram rani raven reed
  reef rein ren rex rich rider rijk rinse rio river rock rocky rod roman rose rosy rover rowan rozemarijn rue
  rune rusty saffron sage said sapphire scarlet september serenity sherry sierra sjerp sky snow sol spike
  splinter spring star sterling stone storm sue sugar summer sus taco talon tam tiara tiger tiny tod ton toon
  tori trace tray trinity tulip turner uwe valentijn valentine van viola violet wade walker walt ward wies wil
  will willow winter wolf woody zak zwaantje
`.split(/\s+/u),
);
const names = new Set([femaleEnglish, femaleDutch, maleEnglish, maleDutch].flat().map((name) => name.toLowerCase()));

/** Whether a word in small letters is a first name in the Netherlands or where English is spoken, and nothing else. */
export function isFirstName(word: string): boolean {
  return word
    .toLowerCase()
    .split('-')
    .every((part) => names.has(part) && !ordinary.has(part));
}
