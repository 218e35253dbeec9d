import type { Cues } from './words.ts';

/** Each by itself is a plain word; two that differ, said of oneself in one sentence, are not. */
export const cues: Cues = {
  self: '(?:ik|k|me|mij|mijn|mezelf|mijzelf)',
  small: [
    '(?:(?<=(?:ben|is|was|heb|had|doe|deed|zit|sta|help|werk|zet|ik|hier) )maar|slechts|gewoon|alleen maar|enkel|alleen)(?= (?!twee|drie|vier|vijf|één|op |in |als |na |voor |van |bij |met |aan |om |per |ook |niet |wel |ik |dat |dan |wat ik|de eigenaar|lezen|maandag|schrijf|het |vraag|eens)\\p{L}+)',
    "(?:niet|nooit|geen|nauwelijks|amper|niks|niets) (?:echt |zo |heel |erg |bijster |zo'n |iets |een |eens |echte |te |er |ooit |al te )*(?:belangrijk|bijzonder|bijzonders|speciaal|interessant|spannend|indrukwekkend|slim|knap|veel|echte? \\p{L}+|uitzonderlijk|waard|origineel|briljant|bereikt|gepresteerd|voorgesteld|moeilijk|soeps|voorstelt|spectaculair|getalenteerd|verwachten)",
    '(?:veel|bijzonder|heel goed|slim|groots) (?:kan|ben|weet|doe|is|heb|mag) (?:ik |het |dat )(?:\\p{L}+ )?niet',
    '(?:belabberde?|doorsnee|middelmatige?|gemiddelde?|saaie?|suf|suffe|stom|stomme|bescheiden|simpele?|eenvoudige?|onbeduidende?|mager|magere|matige?|beroerde?|waardeloze?|waardeloos|onhandige?|zielige?|klein \\p{L}*je|\\p{L}{4,}tje|heel gewoon|doodgewoon|flutopleiding|gebrekkige?)(?! (?:taal|woorden|dingen|klachten|huizen|buurten|verkiezingen))(?<!(?:beetje|een straatje|gesprekje|kopje|praatje|partijtje|partje))',
    '(?:geluk|mazzel|toeval|toevallig|per ongeluk|bij toeval|aan de beurt|gelukje|zomaar|mag blij zijn)(?! (?:en|hebben met))',
    '(?:vrees ik|ik vrees|sorry|excuses|excuus|vergeef|neem me niet kwalijk|hoop dat je het niet|niet lachen|moet ik toegeven|eerlijk gezegd|helaas|ik schaam|gênant|beken)(?! aan)',
    "(?:zoveel|heel veel|genoeg|zat|de meeste|andere) mensen|door anderen|doen (?:de )?anderen|(?:anderen|collega's|mijn vrouw|mijn man|mijn baas|het team|mijn broer|mijn zus) (?:doet|doen|deed|deden|weet|kan|kunnen) (?:\\p{L}+ ){0,2}?(?:echte|slimme|zware|beter|meer|rest|moeilijke|werk|denkwerk)|het echte werk",
    '(?:dulden|gedogen|op de koop toe|medelijden|met (?:me|mij) opgescheept)',
    "(?:denk ik|geloof ik|misschien|wellicht|waarschijnlijk|een soort|soort van|zeg maar(?= *(?:$|,))|een beetje|enigszins|best wel|hopelijk|of zo|wel wat|zo'n beetje)(?= *(?:$|,|[\\p{L}']+))",
    '(?:kan|mag|durf|wil) (?:ik )?(?:\\p{L}+ )?(?:niet|weinig|niks|niets) (?:veel |te veel )?(?:verwachten|bieden|beloven|zeggen|bijdragen|toevoegen|hopen|eisen)',
  ],
  big: [
    '(?:altijd|nooit|wat (?:\\p{L}+ ){1,3}?ook|keer op keer|iedere keer|elke keer|alles|iedereen|niemand|niets|niks|zonder uitzondering|stuk voor stuk|al mijn|alle (?:anderen|\\p{L}+en)|elke?(?! (?:\\p{L}+dag|dag|week|maand|jaar|ochtend|avond|zomer|winter)) \\p{L}+|ieder(?:e)? \\p{L}+|geen (?:klant|probleem|ander|baas|leerling|patiënt|tegenstander|deal))',
    '(?<!(?:met|voor|van|uit|door|naar|ken|kent|heb|heeft|had|bij|onder|zoek|kies|mijn|hun|je|haar|zijn|onze|om|aan|was|in|op|wil|koop|maak) (?:de |het )?)(?:beste|grootste|slimste|lekkerste|knapste|mooiste|meest (?!recente|voorkomende)\\p{L}+|nummer één|enige \\p{L}+ die (?:je|ze|men)|beter dan|meer (?:\\p{L}+ ){1,3}dan (?:welke?|elke?|ieder|wie)|geen (?:betere?|grotere?)|sneller dan|als eerste(?= en| *$))',
    '(?:succes(?:sen|vol)?|winnaars?|kampioen(?:en)?|oplossing(?:en)?|perfect|perfecte|vertrouwen|triomf\\p{L}*|resultaat|teleurgesteld|faal\\p{L}*|gefaald|ongelijk|gelijk|gered|redt?|genie|talent|getalenteerde?|begaafde?|levens|verslaat|verslagen|weerstaat|houdt van (?:me|mij)|miljoenen|fortuin|wonderen|magie|gegarandeerd|foutloos|onmogelijk\\p{L}*|het antwoord|overwinning|superieur|buitengewoon|uitzonderlijk)',
    '(?:aan mij|dankzij mij|door mij|zonder mij|te danken aan mij|mijn verdienste|in mijn eentje|eigenhandig)(?! (?:gevraagd|voorgesteld|gegeven))',
    '(?:van|ter|in) (?:de |het )?(?:hele )?(?:wereld|nederland|belgië|land|heelal|noorden|zuiden|oosten|westen|branche|vak|europa)|op (?:aarde|de markt)|aller tijden|ooit|nergens|wereldwijd|gevraagde|dan zij zichzelf|dan ze zichzelf|die je (?:kunt|kan|ooit)',
    '(?:in (?:een|één) (?:uur|dag|week|minuut|middag|maand|ochtend|uurtje)) (?:wat|waar)|(?:waar|wat) (?:\\p{L}+ ){1,3}?(?:een|een hele|weken|dagen|maanden|jaren|jaar) (?:\\p{L}+ )?(?:over doen|nodig|kost|over doet)',
  ],
  unless:
    '(?:niet de|hulp|(?:mentor|baas|vader|moeder|team|docent|opa|oma|chef) (?:is|was|heeft|had)|wil|wilde|hoop te|help|hielp|helpen|leer|leerde|probeer|probeerde|zoek|zoeken|geef les|controleer|vraag|vraagt|graag|als je|zorg dat|verhuisde|veranderde|zou)',
};
