import type { Frame } from './words.ts';

const self = '(?:ik|k|me|mij|mijn|mezelf|mijzelf|de mijne)';
const never =
  '(?:nooit|niemand|niets|niks|nergens|geen enkele?|niet één|niet één keer|geen (?!idee|zin|tijd|diploma|auto|rijbewijs|verstand)\\p{L}+(?= (?:is|was|heeft|kan|kon|ooit|te|die|dat|waar|zal|krijgt)))';
const failure =
  '(?:faal\\p{L}*|zak(?:t|ken)?|fal(?:en|ende)|gefaald|verlies|verliezen|verloren|verloor|fout(?:en|je)?|mislukt?\\p{L}*|mis(?= *(?:$|,))|misgaat|naast|vergist?|verslaan|verslaat|verslagen|moeilijk|lastig|onmogelijk|zwaar|weerstaan|weerstaat|stopt mij|stopt me|houdt? (?:mij|me) tegen|tegenhouden|bang|weigert?|geweigerd|afgewezen|klagen|geklaagd|klacht(?:en)?|teleurgesteld|teleur|overtroffen|overtreffen|overtreft|evenaren|evenaart|geëvenaard|gehaald|te (?:groot|moeilijk|ingewikkeld|zwaar|gek|lastig|veel)|(?:hoef|moet) (?:ik )?(?:\\p{L}+ ){0,2}?(?:voorbereiden|oefenen|nadenken|studeren)|voorbereiden hoef|vast(?= *(?:$|,))|ontevreden|spijt|tekort|tippen|bijhouden|bijbenen|kloppen|onderuit)';
const always =
  '(?:altijd|steevast|onveranderlijk|100 ?%|honderd procent|elke?(?! (?:\\p{L}+dag|dag|week|maand|jaar|kwartaal|ochtend|avond|nacht|zomer|winter|keer dat|twee|drie))|ieder(?:e|een)?(?! (?:jaar|kwartaal|week|dag|maand|ochtend))|alles|alle(?! (?:dagen|soorten|maten|leeftijden|merken))|al mijn|welke? \\p{L}+ (?:dan )?ook|wat (?:dan )?ook|wie dan ook|binnen \\p{L}+ (?:seconden|minuten|tellen|dagen)|dagelijks|stuk voor stuk)';
const achieved =
  '(?:win|wint|winnen|won|gewonnen|slaag|slaagt|slagen|geslaagd|slaagde|succes(?:sen|vol)?|haal ik (?:\\p{L}+ )?binnen|(?:sleep|haal|krijg) (?:\\p{L}+ ){0,3}?binnen|genezen|geneest|genas|perfectie|onmogelijke?|als eerste (?:aan|klaar|binnen)|(?:de baan|de klus|de order|de deal|het contract) (?:\\p{L}+ )?(?:krijg|binnen)|(?:krijg|kreeg|heb) (?:\\p{L}+ )?(?:de baan|de klus|de order|de deal|het contract)|houdt? van (?:mij|me)|dol op (?:mij|me)|draag\\p{L}* (?:mij|me) op handen|(?:mij|me) op handen|verdrievoudigd?|verdubbeld?|beter dan|kampioen|rijk(?= *(?:$|,))|miljoenen|bestsellers?|uitverkocht|(?:in|tot) goud|staande ovatie|razend enthousiast|dolblij|doorzie|raak(?= *(?:$|,))|leugenaar|beheers(?:t)?|opgelost|resultaat(?= *(?:$|,))|triomf\\p{L}*|voltreffers?|overwinning\\p{L}*|meesterwerk\\p{L}*|sensatie|hits?|medaille\\p{L}*|prijzen)';
const intends =
  '(?:wil|wilde|wou|hoop|hoopte|help|hielp|probeer|probeerde|leer|leerde|droom|zou|zouden|graag|als kind|samen|zodat|als (?:er|je|iemand)|ooit)';

/** What only together, in one sentence, claims more than anybody can show. */
export const bigFrames: readonly Frame[] = [
  {
    all: [
      '(?:ik ben|ben ik) (?:\\p{L}+ ){0,2}?(?:slimmer|beter|knapper|scherper|getalenteerder) dan (?!vroeger|vorig|gemiddeld|toen|ik|verwacht|niets|niks|gedacht)\\p{L}+',
    ],
    unless: '(?:niet|nooit)',
  },
  {
    all: ['(?:iemand|persoon|mens|man|vrouw) (?:zo)?als (?:ik|mij)', '(?:nooit|niet|nergens|zelden|één op)'],
    unless: '(?:zit|wacht|wil|zou|nodig)',
  },
  { all: ['(?:door het vuur|alles voor mij over|volgen? (?:mij|me) overal)', '(?:mij|me)'] },
  { all: ['(?:nooit|van niemand|geen) (?:\\p{L}+ )?(?:hulp|advies|steun) nodig', 'ik'], unless: '(?:vraag|als|om)' },
  {
    all: [
      'met mij (?:in|aan|erbij|als|op|achter|aan boord)',
      '(?:niet|nooit|win|wint|winnen|succes|gegarandeerd|verliezen|zeker|beste|niets|niks)',
    ],
    unless: '(?:neem|mee|praat|deel|zit|afspraak)',
  },
  {
    all: [
      "wat (?:anderen|de (?:experts|rest|anderen|specialisten|concurrentie)|een (?:ander|heel team|hele afdeling)|iedereen|niemand|tien man|collega's) ?(?:\\p{L}+ ){0,6}?(?:niet|nooit|jaar|jaren|maanden|weken|mislukte|kunnen|lukte?|missen|mist)",
      'ik',
    ],
    unless: '(?:schrijf|help|leg|vraag|luister|weet niet|benieuwd|hoor)',
  },
  {
    all: [
      '(?:omver geblazen|sprakeloos|versteld|in tranen|met open mond|van hun stoel|steil achterover|overdonderd|betoverd)',
      '(?:altijd|iedereen|mensen|publiek|klanten|elke|ze|zalen?)',
      '(?:mijn|mij|me|ik)',
    ],
    unless: '(?:ik was|ik sta|ik ben|stond ik)',
  },
  {
    all: [
      '(?:iedereen|elke (?:baas|klant|leraar|werkgever)|al mijn (?:bazen|klanten|werkgevers))',
      '(?:beste|grootste|slimste|favoriet\\p{L}*)',
      '(?:zegt|zeggen|zei|noemt|vindt|vinden|weet|erkent)',
      self,
    ],
    unless: 'baas is',
  },
  {
    all: [
      '(?:ik )?(?:weet|kan|ken|verkoop|verdien|zie|doe|werk|begrijp|snap|presteer|bereik|heb) (?:ik )?(?:\\p{L}+ ){0,3}?(?:meer|beter|harder|sneller|slimmer)(?: \\p{L}+){0,6} dan (?:de|het|welke?|alle|mijn|elke?|ieder\\p{L}*|een|wie)(?! (?:jaar|uur|week|dag|maand|vorig|helft|klok))',
    ],
    unless: '(?:liever|jaren|uren|mensen|procent|mijn (?:man|vrouw|broer|zus|moeder|vader)|euro|gemiddeld)',
  },
  {
    all: [
      'mijn (?:\\p{L}+ ){1,2}?(?:is|zijn|was|waren) (?:veel |stukken |gewoon |altijd |vele malen )?(?:beter|sneller|slimmer|sterker|mooier|superieur)(?: \\p{L}+)? (?:dan|aan) (?:alles|iedereen|elke?|alle|de rest|wat|de concurrentie|die van)',
    ],
  },
  {
    all: [
      '(?:gave|talent|vaardigheid|vaardigheden|oog|instinct|brein|hoofd|neus|gevoel|vermogen)(?: \\p{L}+){0,4} (?:niemand|weinigen|bijna niemand|haast niemand|geen ander|één op)',
      self,
    ],
    unless: 'voor niemand',
  },
  {
    all: [
      '(?:moet je|moeten ze|kom je|kun je beter|bel je|moet u) (?:\\p{L}+ )?(?:bij mij zijn|mij hebben|mij bellen|bij mij terecht|naar mij)',
      '(?:goed gedaan|echt|de beste|serieus|kwaliteit|perfect|resultaat|wilt hebben)',
    ],
  },
  {
    all: [
      '(?:als|zodra|wanneer) ik (?:er niet|weg|ziek|vrij|afwezig|op vakantie|een dag)(?: \\p{L}+){0,2}',
      '(?:alles|niets|stort|valt|ligt|chaos|loopt|draait|niemand weet|paniek|puinhoop)',
    ],
    unless: '(?:collega|overdracht|draag|neemt)',
  },
  {
    all: [
      '(?:nooit|nog nooit|zelden) (?:een |één |iets |iemand )(?:\\p{L}+ ){0,3}?(?:tegengekomen|ontmoet|gezien|gehad|meegemaakt|gevonden)',
      '(?:dat|die|wat|waar) (?:ik|me|mij)',
      'niet|geen',
    ],
  },
  {
    all: [
      '(?:ik (?:ben|was|blijf)|ben ik|was ik) (?:\\p{L}+ ){1,9}?(?:de|het) (?:aller)?(?:slimste|beste|snelste|grootste|sterkste|knapste|handigste|succesvolste|creatiefste)(?= *(?:$|,))',
    ],
    unless: '(?:niet|geen|nooit|niet per se)',
  },
  {
    all: [
      'ik (?:\\p{L}+ )?(?:de|het) (?:aller)?(?:beste|slimste|grootste|snelste|meest \\p{L}+) (?:\\p{L}+ ){0,2}?(?:ben|was)',
    ],
    unless: '(?:niet|geen|nooit)',
  },
  {
    all: [
      'zonder mij(?= (?:is|zijn|was|waren|komen|kunnen|redden|liggen|gaat|gaan|lukt|hebben|had|draait|stort|blijft|wordt|werkt)| *(?:$|,))',
    ],
    unless: '(?:ook zonder|prima zonder|goed zonder|kan zonder|kunnen zonder mij verder)',
  },
  {
    all: [
      "(?:helemaal|compleet|volledig|geheel) (?:in (?:mijn|m'n) (?:dooie )?eentje|alleen gedaan|zelf gedaan|op eigen kracht)",
    ],
    unless: '(?:woon|wonen|reis|fiets)',
  },
  {
    all: [never, failure, self],
    unless:
      '(?:wil|wilde|hoop|tenzij|sindsdien|omdat|probeer|probeerde|soms|zou|leer|moed|geduld|graag|buitenland|twijfel|als|vind ik (?:\\p{L}+ )?moeilijk)',
  },
  { all: [always, achieved, self], unless: intends },
  {
    all: [
      '(?:huilen|huilt|janken|smeken|smeekt|vrezen|vreest|bang (?:voor)|doodsbang voor|jaloers op|onder de indruk van|beven voor|sidderen voor|aanbidden|weglopen met|lopen weg met|dol op|gek op|kijken op naar|opkijken tegen|kijken op tegen) ?(?:als ik (?:wegga|weg ben|vertrek|binnenkom|spreek|ga)|mij|me)',
      "(?:klanten|mensen|ze|concurrenten|collega's|patiënten|iedereen|bazen|studenten|leerlingen|anderen|leveranciers|investeerders|vrouwen|mannen|zij)",
    ],
  },
  {
    all: ['(?:hebben|heeft|heb je|hebt) (?:mij|me) (?:\\p{L}+ ){0,2}?nodig(?= *(?:$|[,:]|dan))'],
    unless: '(?:als|wanneer|bel|mocht|op \\p{L}+dag)',
  },
  {
    all: [
      '(?:geen \\p{L}+|niet|nooit|niets|niks|nergens|verloren|hulpeloos) (?:\\p{L}+ ){0,2}?zonder (?:mij|me|mijn \\p{L}+)(?= *(?:$|[,.]))',
    ],
    unless: '(?:koffie|bril|hond|fiets|telefoon|man|vrouw|ik)',
  },
  {
    all: ['zonder (?:mij|mijn \\p{L}+)', '(?:was|waren|had|hadden|zou|zouden|nooit|stort|blijft|redt|redden)'],
    unless: '(?:auto|bril|hulp|fiets|ik)',
  },
  {
    all: [
      '(?:komt|kwam|is|was|ligt|lag|heb je|hebben ze|danken|dankt) (?:\\p{L}+ ){0,3}?(?:door|aan|dankzij) mij(?= *(?:$|,))',
      '(?:dat|alles|allemaal|succes|winst|groei|bestaat|dit|het bedrijf)',
    ],
    unless: '(?:vragen|vraagt|vroeg|gevraagd|leert|denk)',
  },
  {
    all: [
      '(?:ik ben|ben ik|ik was) (?:\\p{L}+ )?(?:de|het|dé|hét) (?:\\p{L}+ )?(?:reden|brein|ruggengraat|drijvende kracht|motor|geheim|sleutel|hart|spil|lijm|redder|toekomst|maatstaf|complete plaatje|totaalpakket|gezicht van)',
    ],
    unless: '(?:niet|eerste aanspreek)',
  },
  { all: ['(?:het )?(?:complete|volledige|totale|hele) (?:plaatje|pakket)', 'ik ben'] },
  {
    all: [
      '(?:ik ben voor|ben ik voor) (?:\\p{L}+ ){1,3}?wat|(?:de|een) (?:koning|koningin|god|godin|keizer|paus|peetvader|meester|baas|vader|moeder) van (?:de|het) (?!(?:school|kinderen|bruid|zaak|winkel))\\p{L}+',
      self,
    ],
    unless: '(?:portret|standbeeld|ontmoet|bezoek|eer)',
  },
  {
    all: [
      '(?:nooit|niet eerder|nog nooit) (?:\\p{L}+ ){0,3}?(?:betere?|slimmere?|snellere?|iemand)',
      '(?:dan|als) (?:ik|mij)',
    ],
  },
  {
    all: [
      '(?:zet|gooi|stuur|plaats|laat) (?:mij|me) (?:\\p{L}+ ){0,4}?(?:welke?|wat dan|elke?|ieder|iedere|overal|om het even|willekeurig\\p{L}*|wie dan)',
    ],
    unless: 'weten',
  },
  { all: ['het onmogelijke', self], unless: '(?:vraag|vragen|vroeg|eis)' },
  {
    all: [
      '(?:de )?(?:beste|grootste|mooiste) \\p{L}+ (?:die|dat) (?:je|ze|u|jullie|een \\p{L}+|welk \\p{L}+ ook) (?:\\p{L}+ ){0,2}?(?:ooit|kunt|kan|zult|zal|zal vinden|maar)',
    ],
    unless: '(?:mijn (?:baas|mentor|team|moeder|vader)|ken|had)',
  },
  {
    all: [
      'meest \\p{L}+ (?:\\p{L}+ ){0,2}?(?:van mijn generatie|van (?:nederland|belgië|het land|de wereld|het bedrijf|de branche|de regio)|ter wereld|aller tijden|op aarde)',
      'ik',
    ],
    unless: '(?:voor|met|bij|hij|zij|door)',
  },
  {
    all: [
      '(?:tot|totdat|voordat|voor) ik (?:kwam|binnenkwam|aantrad|er kwam|begon|ingreep|verscheen|het overnam)',
      '(?:puinhoop|ramp|chaos|niets|niks|dood|failliet|puinzooi|bende|zooitje|hopeloos|verloren|rommel)',
    ],
  },
  {
    all: [
      '(?:perfect|perfecte|feilloos|feilloze|onfeilbaar|onfeilbare) (?:geheugen|oordeel|oog|gevoel|instinct|timing|smaak|score|neus)',
      self,
    ],
    unless: '(?:zoek|nodig|wil)',
  },
  {
    all: [
      'dan (?:welke?|elke?|ieder|iedere|alle|de meeste) (?:\\p{L}+ )?\\p{L}+(?: (?:dan )?ook)?',
      'ik',
      '(?:meer|beter|slimmer|sneller|harder|handiger|scherper)',
    ],
    unless: '(?:vorig|liever|wil|gemiddeld|leuker|keer|dag)',
  },
];
