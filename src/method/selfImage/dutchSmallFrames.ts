import type { Frame } from './words.ts';

const self = '(?:ik|k|me|mij|mijn|mezelf|mijzelf|de mijne)';

/** What only together, in one sentence, makes small. */
export const smallFrames: readonly Frame[] = [
  {
    all: [
      "(?:collega's|anderen|de rest|iedereen|ze|mijn broer|mijn zus) (?:zijn|is|waren|doen|kunnen) (?:\\p{L}+ ){0,4}?(?:veel|zoveel|zo veel|stukken|allemaal|een stuk) (?:beter|slimmer|knapper|verder|sneller|handiger)",
    ],
    unless: '(?:doordat|dankzij|nu|sinds)',
  },
  {
    all: [
      '(?:kwam|ben|werd|slaagde|mocht|zit|kreeg) (?:ik )?(?:\\p{L}+ )?(?:alleen|enkel|slechts|alleen maar)(?: \\p{L}+){0,6} (?:omdat|dankzij|doordat)|(?:kleinste?|kleinst mogelijke|krapste|miniemste) marge',
    ],
    unless: '(?:bereikbaar|beschikbaar|kinderen)',
  },
  { all: ['hopelijk (?:is het|vind je het|vinden jullie het|geeft het|kan het) (?:\\p{L}+ )?(?:goed|niet|oké|geen)'] },
  {
    all: [
      '(?:iedereen|ieder ander|elk ander|elke \\p{L}+|een kind) (?:had|zou) (?:dat|die|het|dit|deze)(?: \\p{L}+){0,2} (?:gekregen|gehad|gekund|gedaan|gekozen|gewonnen|gehaald|kunnen|gelukt)',
    ],
  },
  {
    all: ['(?:schaam|schaamde|gênant|gegeneerd|beschaamd|geneer)', '(?:ik|me|mij)'],
    unless: '(?:nooit|niet|help|mensen die|cliënten)',
  },
  {
    all: [
      '(?:slimmer|beter|knapper|handiger|geschikter|ervarener|wijzer|interessanter|getalenteerder) (?:\\p{L}+ ){0,3}?dan (?:ik|mij)(?= *(?:$|,|in|op|hier|bij|zijn))',
    ],
    unless: '(?:niemand|nooit|geen|niet|zoek|vind|nodig|wil|leer|weinig)',
  },
  {
    all: [
      '(?:enige|enigste) (?:kandidaat|sollicitant|die (?:solliciteerde|zich meldde|wilde|tijd had|vrij was|over was|ja zei|kon))',
      self,
    ],
  },
  {
    all: ['(?:ik ben|ben ik) (?:\\p{L}+ ){0,2}?(?:eenvoudige|simpele|gewone|doodnormale|doodgewone|eenvoudig) \\p{L}+'],
    unless: '(?:taal|dag|openings)',
  },
  {
    all: ['niet (?:slim|goed|ervaren|knap|handig|interessant|snel|sterk) genoeg', self],
    unless: '(?:kwaliteit|brood|hout|die|leerling|klant)',
  },
  {
    all: [
      'noem mezelf (?:een )?(?:\\p{L}+ ){1,3}?maar|(?:geen idee|weet niet|zou niet weten|kan niet bedenken) (?:\\p{L}+ ){0,2}?(?:wat er|wat|waar) (?:\\p{L}+ ){0,4}?(?:bijzonder|goed in|aan mij|aan me|te bieden)',
    ],
  },
  {
    all: [
      "zonder mijn (?:collega's|team|vrouw|man|baas|chef|ouders|vader|moeder|begeleider)(?: \\p{L}+)? (?:was|had|zou|ben|stond|kon) ik",
    ],
  },
  {
    all: [
      "(?:ondanks|niettegenstaande) mijn (?:leeftijd|gebrek|achtergrond|accent|opleiding|beperkte|gebrekkige|slechte)|(?:mijn )?gebrek aan (?:ervaring|opleiding|talent|kennis|diploma's)",
    ],
  },
  {
    all: [
      "(?:het|dat|dit|'t|t) (?:is|was) (?:eigenlijk |ook )?(?:maar|slechts|gewoon maar|gewoon) (?!(?:de|dat|hoe|net|goed|beter|leuk|fijn|mooi|heerlijk|prettig|waar|zo|niet|een (?:kwestie|paar|half|uur|kwartier)|twee|drie|één|vijf|tien) ?)\\p{L}+",
    ],
    unless: '(?:minuten|kilometer|uur|lopen|fietsen)',
  },
  { all: ['(?:op|van|met) mijn leeftijd', '(?:wie|niemand|niet|te oud|te laat|geen|nooit)'], unless: 'valt je op' },
  {
    all: [
      '(?:op (?:de )?(?:een|één) of andere manier|god weet hoe|wonder boven wonder|met geluk)',
      '(?:beland|gebleven|geworden|gaan|gedaan|terecht|gehaald|gelukt|geslaagd|hier|baan|werd|kwam|kreeg|leiding)',
      self,
    ],
  },
  {
    all: [
      '(?:verbaasd|verrast|versteld|stomverbaasd|geschrokken|had nooit verwacht|niet verwacht)(?: \\p{L}+){0,3} (?:dat|toen) (?:ze|ik|iemand|jullie|hij|zij)',
      '(?:mij|me|gekozen|aangenomen|gevraagd|baan|uitgenodigd|wilden|toegelaten)',
    ],
    unless: 'hoe (?:veel|weinig)',
  },
  {
    all: [
      '(?:helaas|jammer genoeg|spijtig genoeg|ik schaam me|tot mijn schande)',
      '(?:nooit|geen|niet|alleen|maar|slechts)',
      '(?:gestudeerd|studie|opleiding|diploma|school|ervaring|talent|genoeg|universiteit|papieren|papiertje|hbo|mbo|goed in|veel|afgemaakt)',
    ],
  },
  {
    all: [
      '(?:had|zou) (?:ik )?(?:eigenlijk |al |ook |allang )*(?:\\p{L}+ ){0,2}?(?:verder|meer|beter) (?:\\p{L}+ )?(?:moeten|kunnen|hoeven)|(?:verder|meer|beter) (?:moeten|kunnen) (?:zijn|doen|hebben|bereiken)',
      self,
    ],
    unless: '(?:we|team|samen)',
  },
  {
    all: [
      '(?:nauwelijks|amper|bijna niks|bijna niets|haast niks|zo goed als niks) (?:iets |wat )?(?:gedaan|bijgedragen|gepresteerd|bereikt|aan gedaan|verstand|meegeholpen|van)|heb (?:ik )?(?:\\p{L}+ )?(?:nog )?(?:niet veel|weinig|niks|niets) (?:bereikt|gepresteerd|gedaan|klaargespeeld)',
    ],
  },
  {
    all: [
      '(?:heb|deed|had|kan|weet|doe) (?:ik )?(?:alleen|enkel|slechts|maar) (?:wat|een paar|een klein|een cursus)(?= \\p{L}+)',
    ],
    unless: '(?:nodig|vraag|vragen|minuten|uur|dagen|wat ik)',
  },
  {
    all: [
      '(?:heb|had) (?:ik )?(?:er )?(?:\\p{L}+ )?niet (?:zo |heel |erg |bijster )?veel (?:ervaring|verstand|kennis|talent|opleiding|scholing)|(?:ben|was) (?:ik )?(?:nog )?niet (?:zo|heel|erg|bijster) (?:ervaren|succesvol|creatief|technisch|ambitieus|bijzonder|nuttig|sterk)',
    ],
    unless: 'wel (?:met|van)',
  },
  {
    all: [
      '(?:geen idee|geen flauw benul|geen benul|amper|nauwelijks|weet vaak niet|weet eigenlijk niet|weet niet) (?:\\p{L}+ )?(?:wat ik (?:doe|hier|eigenlijk|aan het|moet)|hoe ik (?:hier|het|ooit|dit|die|er|aan)|waarom ik|waar ik (?:het over|mee bezig))',
    ],
  },
  {
    all: [
      'omdat (?:mijn (?:neef|oom|vader|moeder|vriend|vriendin|buurman|buurvrouw|vrouw|man|tante|broer|zus|baas)|niemand|er (?:niemand|geen|verder|nog|toevallig)|ze (?:iemand|niemand|geen|me|mij|wel|moesten|omhoog|krap)|ik (?:aan de beurt|goedkoop|toevallig|in de buurt|beschikbaar|er (?:toevallig|nu)|de enige|als enige|niet goed genoeg|de laatste|niks anders|te dom|nergens))',
      '(?:kreeg|krijg|gekregen|prijs|baan|gekozen|gevraagd|hier|won|aangenomen|beland|uitgenodigd|gaven|geworden|rol|zit|werd|mocht|vroegen|namen|kozen)',
      'ik|me|mij',
    ],
    unless: '(?:vertrok|stopte|begonnen|opgericht|verhuisd|gestopt|weggegaan)',
  },
  {
    all: [
      '(?:won|win|gewonnen|prijs|geslaagd|promotie|gepubliceerd|medaille|aangenomen|gekozen|tentoonstelling|diploma|afgestudeerd|ik heb wel|ik deed wel)',
      'maar (?:er (?:was|waren|deed|deden|zat|zaten)|het was|dat was|ja|tja|zo|ze|iedereen|wie|dat is|dat stelt|dat kan) (?:\\p{L}+ ){0,3}?(?:maar|alleen|amper|niemand|niks|geluk|makkelijk|lang geleden|jaren geleden|telt|stelt|dat|krijgt|ook|weinig|klein)',
    ],
  },
  {
    all: [
      '(?:iedereen|elke (?:gek|idioot|\\p{L}+)|jij|een kind|ieder) (?:met (?:een |twee |halve )?(?:\\p{L}+ ){1,3})?(?:kan|kon) (?:het|dit|dat|mijn werk|mijn baan|wat ik)|kan (?:iedereen|elke gek|elke idioot|een kind)(?: het| dat)?(?= *(?:$|,))',
    ],
    unless: '(?:zodat|cursus|inschrijven|meedoen|workshop)',
  },
  {
    all: ['(?:ik ben|ben ik) (?:\\p{L}+ )?(?:geen|bepaald geen|nou geen) (?-i:\\p{Lu}\\p{Ll}{3,})'],
    unless:
      '(?-i:\\p{L}+(?:der|ser|aan|ees|lander|dammer|naar|iër|liek|urg|rist)|Duitser|Belg|Fransman|Turk|Moslim|Vlaming|Fries|Engelsman)',
  },
  {
    all: [
      'niet (?:bepaald |echt |nou )?(?:de|het) (?:scherpste|slimste|snuggerste|knapste|handigste|snelste leerling|beste prater|grootste licht|meest (?:begaafde|interessante|boeiende))',
    ],
    unless: 'van de klas',
  },
  {
    all: [
      '(?:allemaal |vooral |grotendeels |eigenlijk |puur |alleen |helemaal )(?:dankzij|door|te danken aan) (?:mijn|de|het|een|mazzel|geluk|anderen)',
      '(?:ik|me|mij|kwam|komt|was|is)',
    ],
    unless: '(?:corona|brexit|verhuizing|crisis|regen|storm)',
  },
  {
    all: ['(?:ooit|vroeger) was ik (?:wat|iets|iemand|goed|belangrijk|nog)'],
    unless: '(?:leraar|\\p{L}+er|goed in)',
  },
  {
    all: [
      'mijn (?:\\p{L}+ )?(?:cv|carrière|loopbaan|baan|werk|nederlands|engels|accent|portfolio|ervaring|bijdrage|aandeel|rol|prestaties?|resultaten|verhaal|leven|kraam|kraampje|winkel|winkeltje|kennis|opleiding|netwerk|spelling|vaardigheden) (?:is|zijn|was|waren|stelt|blijft)(?: \\p{L}+){0,4}? (?:mager|klein|beroerd|vreselijk|bescheiden|beperkt|niks|niets|minimaal|saai|suf|matig|slecht|lachwekkend|gênant|waardeloos|gemiddeld|weinig|leeg)',
    ],
    unless: '(?:budget|nooit saai|niet saai|in een klein|begonnen)',
  },
  {
    all: [
      '(?:veel |nog veel |vast )?(?:interessantere?|belangrijkere?|betere?|geschiktere?|leukere?|slimmere?) (?:mensen|kandidaten|gesprekspartners|sprekers|iemand)',
      '(?:je|jullie|u|er zijn|genoeg|vast|zat|hier|er lopen)',
    ],
    unless: '(?:zoek|vind|help|wil|word|maak|geen|niemand)',
  },
  {
    all: [
      'wie (?:heeft|wil|zou|zit|is) (?:\\p{L}+ ){0,4}?(?:belangstelling|interesse|geïnteresseerd|behoefte|luisteren|wachten|zin|weten|horen)',
    ],
    unless: '(?:zoek|vraag|weet)',
  },
  { all: ['(?:niet alsof|alsof) ik (?:\\p{L}+ )?(?:veel|iets|wat|zo|een)', 'niet'] },
  {
    all: [
      '(?:heb|had|deed|ging) (?:ik )?(?:alleen|maar|slechts|enkel|alleen maar) (?:\\p{L}*school|mbo|vmbo|een cursus\\p{L}*|het pipet|vast)|ik (?:hield|drukte|droeg|volgde|zette|schoof) (?:alleen|enkel|slechts|maar)',
    ],
  },
  {
    all: [
      "(?:ben|was) (?:ik )?(?:altijd |eigenlijk |ook |gewoon )?(?:alleen maar|alleen|gewoon|slechts|enkel) (?:die|dat|zo'n|\\p{L}*(?:moeder|vader|hulp|oma|opa|vrouw|man))(?= *(?:$|,|geweest|die|\\p{L}+))",
    ],
    unless: '(?:op|vrij|thuis op|beschikbaar|bereikbaar|alleen die)',
  },
  {
    all: [
      'ik zit (?:hier|er|daar) (?:\\p{L}+ )?(?:alleen|enkel|maar|slechts|vooral) (?:\\p{L}+ )?(?:omdat|door|dankzij|bij gebrek)',
    ],
  },
  {
    all: [
      '(?:kleine|klein) (?:vis|visje|radertje|schakeltje|pion|pionnetje|lichtje)|onderaan de ladder|(?:pion|radertje|schakeltje) in',
    ],
  },
  { all: ['vraag (?:me|mij) (?:\\p{L}+ )?(?:niks|niets|niet|geen)'] },
  {
    all: [
      '(?:zal|wil|ga) (?:het |je |jullie |u )?(?:\\p{L}+ )?(?:kort houden|niet (?:lang |te lang )?(?:ophouden|storen|vervelen|lastigvallen))',
    ],
  },
  {
    all: ['(?:je|jullie|u|iemand) (?:\\p{L}+ ){0,4}?(?:niks|niets|weinig|niet veel) (?:aan|met) (?:me|mij)'],
  },
  {
    all: [
      '(?:traag|langzaam|slecht|kort) van begrip|(?:heel|erg|zo|bijzonder|echt) goed (?:ben|kan|doe) ik (?:het )?(?:er )?niet|ik ben (?:\\p{L}+ )?niet (?:zo |heel |erg )?goed(?=,)',
    ],
  },
];
