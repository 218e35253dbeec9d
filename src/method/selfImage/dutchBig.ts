import { either, some, someMore } from './words.ts';

const am =
  '(?:ik ben|ben ik|ik was|k ben|we zijn|wij zijn|noem mij|noem me|ik blijf|ik noem mezelf|ik mag mezelf|beschouw mezelf als|maakt mij|maakt me)';
const adverbs = `(?:(?!niet |geen |nooit |misschien )[\\p{L}']+ ){0,3}?`;
const nobody = either(
  'niemand(?: anders)?',
  'geen enkele? \\p{L}+',
  'geen (?:andere? )?\\p{L}+',
  'geen mens',
  'geen van (?:hen|allen|mijn \\p{L}+)',
  'weinig mensen',
  'maar weinigen',
  'er is niemand',
);
const everybody = either(
  'iedereen',
  'heel \\p{L}+',
  'de hele \\p{L}+',
  'het hele \\p{L}+',
  'de halve \\p{L}+',
  'alle \\p{L}+',
  'al mijn \\p{L}+',
  'elke \\p{L}+',
  'ieder \\p{L}+',
  'allemaal',
  'de wereld',
);
/** Superlatives that tell a plain fact: the youngest, the smallest. */
const plainest =
  '(?!(?:jongste|oudste|kleinste|langste|kortste|nieuwste|laatste|dichtst\\p{L}*|minst\\p{L}*|eerste|stilste|zwakste|rustigste|naaste|verste|drukste|traagste|langzaamste|luiste|meeste)(?!\\p{L}))';
const superlative = `(?:aller)?(?:beste|${plainest}\\p{L}{3,}ste(?! (?:in de|van de)? ?(?:familie|keer|jaar|plaats))|meest \\p{L}+|enige echte|nummer één|nummer een|nummer 1|absolute top|onbetwiste \\p{L}+|ultieme \\p{L}+|autoriteit|grootste \\p{L}+)`;
const notOthers =
  '(?<!(?:met|voor|van|uit|door|naar|ken|heb|heeft|had|bij|onder|vind|zoek|leer|leerde|koop|kies|kiezen|maak|maken|op|in|is|was|onze|om|aan) (?:een van |enkele van )?)';
const kinds =
  '(?!,? (?:soort|soorten|merken?|maten?|leeftijd|leeftijden|dag|dagen|week|weken|maand|kwartaal|jaar|ochtend|maandag|avond|zomer|winter|types?|modellen|van|tussen|wat (?:binnenkomt|er)|op tijd|op zijn|zelf|door|voor|klaar|ruimte|tijd|andere|niveaus?|weer|keer))';
const solve =
  '(?:los|repareer|verkoop|overtuig|fix|maak|win|krijg|haal|regel|kraak|versla|overtref|praat|genees|red|tem|leer|begrijp|beheers|doorzie|bereik)';
const work =
  '(?:werk|werkwijze|aanpak|methode|resultaten|resultaat|adviezen|advies|pitch|praatje|presentaties?|ontwerpen|ontwerp|producten|gerechten|taarten|code|teksten|lessen|uitvoering|plannen|intuïtie|geheugen|cijfers|staat van dienst|ideeën|voorspellingen)';
const perfect =
  '(?:perfect|perfecte|foutloos|foutloze|onberispelijke?|vlekkeloze?|feilloos|feilloze|feilloze?|onovertroffen|onverslaanbaar|briljant|briljante|de beste|van wereldklasse|ongeëvenaarde?|uitmuntend|weergaloos|weergaloze|onverslaanbare|subliem|fenomenaal|legendarisch)';
const notFound = '(?:vind|vindt|vinden|tref|kom|zul|zal|krijg|ken|bestaat)';

/** There is nothing I cannot; I never fail. */
const neverFails = [
  `(?:geen|niets|niks|niemand|nergens)(?! (?:idee|reden|twijfel|zin|punt))(?: enkele?)? ${some(7)}(?:dat|die|wat|waar|waarin|waarvan|waarop|waarvoor|waar de) (?:ik|we) (?:\\p{L}+ ){0,5}?(?:niet|geen|nooit|niets)(?! van hou)`,
  `(?:noem|geef|toon|laat) (?:me|mij) (?:een|één|maar) (?:\\p{L}+ ){1,4}?(?:die|dat|wat) ik niet`,
  `geef (?:me|mij) (?:een|één|elke?|welke?|om het even|twee) (?!uur|dag|week|minuut|kans|maand|seintje|belletje)(?:\\p{L}+ ){1,4}?en ik`,
  'als ik (?:het|dit|dat) niet (?:kan|lukt|weet),? (?:dan )?(?:kan|weet|lukt)(?: het)? (?:niemand|niet)',
  `(?:ik|me|mij|en|heb|ben|zat|zit|heeft|had|word|verlies|faal|maak) (?:\\p{L}+ ){0,4}?(?:nog nooit|nooit|niet één keer|nog geen enkele keer|geen enkele keer) (?:eens |ook maar |echt |een (?!enkele)|één |iets |enkele )?(?:\\p{L}+ ){0,2}?(?:gefaald|faal|verloren|verlies|mislukt|fout|fouten|gemist|vergist|misgerekend|misgegrepen|naast|verslagen|overtroffen|afgewezen|teleurgesteld|tegengekomen die beter|tekortgeschoten|misgekleund|mis|weggestuurd|geklopt|onderuit)(?! (?:moed|geduld|hoop))`,
  '(?:faal|verlies|mis|vergis (?:ik )?me) (?:ik )?nooit(?! (?:mijn|het geduld|de moed|uit het oog|een (?:training|verjaardag|afspraak)))',
  `(?:maak|maakte) (?:ik )?(?:echt |nooit |gewoon )?(?:nooit (?:een )?|geen )(?:enkele )?fout(?:en|je|jes)?`,
  `fout(?:en|jes)?[,:]? (?:die )?(?:maak|maken|ken) (?:ik|we) (?:gewoon |echt )?(?:niet|nooit)`,
  'nooit (?:een )?fout(?:en|je)? gemaakt',
  `(?:zit|zat) er (?:\\p{L}+ )?nooit naast`,
  `(?:gaat|ging|liep|loopt|lukt|mislukt|mislukte) (?:er )?(?:\\p{L}+ ){0,2}?(?:nooit|niets|niks) (?:iets |ooit |wat )?(?:mis|fout|in de soep|niet)(?<=(?:ik|mij|mijn|bij).{0,60})`,
  `(?:bij mij|onder mijn \\p{L}+|op mijn \\p{L}+) (?:\\p{L}+ ){0,3}?(?:nooit|niets|niks|geen) (?:\\p{L}+ )?(?:mis|fout)`,
  `mislukken (?:bestaat|ken|komt|doe) (?:\\p{L}+ ){0,3}?niet`,
  `${nobody} (?:heeft |zei |zegt |kan |kon |die \\p{L}+ (?:\\p{L}+ )?)?(?:\\p{L}+ ){0,4}?(?:nee (?:tegen|gezegd)|weerstaan|weerstaat|weigeren|afgewezen|verslaan|verslagen|stoppen|evenaren|evenaart|overtreffen|vervangen|tegenhouden|aan mij tippen|aan me tippen|tippen|bijhouden|bijbenen|kloppen|ontevreden)`,
  `(?:honderd procent|100 ?%|duizend procent|100 procent) (?:gegarandeerd|zeker|succes|resultaat|tevreden|score|slagings\\p{L}+|raak|foutloos|betrouwbaar|effectief|garantie)`,
  '(?:gegarandeerd|honderd procent|zonder uitzondering|geen uitzonderingen|keer op keer|iedere keer weer|elke keer weer|altijd en overal|zonder mankeren)(?= *(?:$|[.,!]|succes|resultaat|raak|een succes|tevreden|meer|beter|winst|slaag|goed|lukt|werkt))(?<!(?:niet|geen|nooit|wordt|is|zijn|voor|bijna|loon|pensioen) (?:gegarandeerd|honderd procent))',
  '(?:slaagt|lukt|werkt|scoort|wint|stijgt|verdubbelt) (?:\\p{L}+ ){0,3}?(?:gegarandeerd|altijd|zonder uitzondering|iedere keer|elke keer)(?<=(?:ik|mij|mijn|me|mijne).{0,80})',
  '(?:ik )?garandeer(?: ik)?',
  `(?:ik|heb|win|slaag|krijg|weet|scoor|kies) (?:\\p{L}+ )?altijd (?:\\p{L}+ ){0,2}?(?:gelijk|succes|raak|prijs|mijn zin|het beste|beter|de winnaar|de juiste keuze|win|wat ik wil|voor elkaar)`,
  `(?:win|slaag|scoor|overtuig) (?:ik )?(?:gewoon |uiteindelijk |echt )?altijd`,
  'altijd (?:gelijk|succes|raak|briljant|perfect|de beste|feilloos|foutloos|onberispelijk|vlekkeloos|top|de slimste)',
  `(?:al(?:le)? (?:mijn|m'n) |elke van mijn |ieder van mijn |mijn )(?:\\p{L}+ )(?:\\p{L}+ )?(?:slagen|slaagt|winnen|wint|halen|verkopen|bereiken|krijgen|scoren) (?:\\p{L}+ )?(?:allemaal|altijd|zonder uitzondering|stuk voor stuk|resultaat|het|gegarandeerd)`,
  `al(?:le)? (?:mijn|m'n) (?:\\p{L}+ ){1,2}?(?:slagen|winnen|haalden|slaagden|zijn (?:een )?succes|houden van me|worden (?:een )?succes)`,
  `(?:alles|elke? \\p{L}+|ieder\\p{L}* \\p{L}+) (?:wat|dat|die|waar|waaraan) ik (?:\\p{L}+ ){0,3}?(?:aanraak|doe|aanpak|begin|kom|zit|leid|start|onderneem|werk|maak|schrijf|lanceer) (?:wordt|lukt|slaagt|verandert|werkt|is een|verkoopt|loopt)`,
];

/** I can do and know all of it. */
const everything = [
  '(?:ik )?(?:kan|weet|beheers|begrijp|ken|snap) (?:ik )?(?:echt |gewoon |werkelijk |letterlijk |absoluut |vrijwel |bijna )?alles(?= *(?:$|[.,!;]|van|over|wat (?:er|met|te)|verkopen|maken|repareren|oplossen|leren|aan|regelen|bouwen|beter))(?! (?:op|zelf|wat ik nodig|van blad|van tevoren|van huis) )(?<!(?:niet|nog niet) alles)',
  `(?:ik )?${solve} (?:ik )?(?:echt |werkelijk |letterlijk |gewoon |vrijwel )?(?:elk|elke|ieder|iedere|alle|alles|iedereen|wie dan ook|wat dan ook)${kinds}(?= (?:\\p{L}+ ){0,3}?(?:op|om|over|aan|mee|plat|weer|voor elkaar|in \\p{L}+ (?:uur|week|dagen))(?!\\p{L})| \\p{L}+ *(?:$|[.,!])| *(?:$|[.,!]))(?! (?:heel|schoon|over naar)(?!\\p{L}))`,
  'los (?:ik )?(?:echt )?(?:elk|ieder|alle|elke) \\p{L}+ op',
  `(?:ik )?kan (?:ik )?(?:echt |werkelijk |gewoon |letterlijk )?(?:elk|elke|ieder|iedere|alle|iedereen|wie dan ook)${kinds} (?:\\p{L}+ ){0,6}?(?:oplossen|repareren|verkopen|overtuigen|overhalen|aanpraten|beter dan|aan|verslaan|winnen|maken|krijgen|redden|overtreffen|leiden|leren|bespelen|doorgronden|omkrijgen|genezen)`,
  "(?:ik )?(?:kan )?(?:verkoop|verkopen|sleet|slijt) (?:ik )?(?:\\p{L}+ )?(?:zand|ijs|sneeuw|water|koelkasten|een koelkast|kachels|zonnebrand|paraplu's)(?: verkopen)? (?:\\p{L}+ )?(?:in de|aan|op de|naar de)",
  '(?:kan )?(?:zand|ijs|sneeuw|koelkasten|een koelkast) (?:in de \\p{L}+ |aan (?:\\p{L}+ )?\\p{L}+ )verkopen',
  "(?:met (?:mijn|m'n) ogen dicht|met één hand op (?:mijn|m'n) rug|op mijn sloffen|in mijn slaap|met twee vingers in (?:mijn|de) neus)",
  '(?:overal|in alles) (?:een )?(?:expert|goed|de beste|specialist|uitblinker|uit)(?: in)?',
  '(?:expert|specialist|goed|de beste|uitblinker) in alles',
  '(?:op|voor) (?:elke|iedere|alle) (?:vraag|vragen|probleem|problemen|kwestie)(?: \\p{L}+){0,3} (?:een |het |de )?(?:antwoord|oplossing)',
  '(?:een |het |de )?(?:antwoord|oplossing) (?:\\p{L}+ )?(?:op|voor) (?:elke|iedere|alle|alles|elk|ieder)',
  '(?:krijg|regel|red|lukt) (?:ik |mij |me )?(?:\\p{L}+ ){0,3}?alles(?: voor elkaar| gedaan| geregeld)?(?= *(?:$|[.,!]))|(?:krijg|krijgt) (?:ik )?(?:\\p{L}+ ){0,3}?alles voor elkaar',
  'wat (?:je|ze|jullie|u) (?:me|mij) ook (?:\\p{L}+)',
  `(?:neem|huur|kies|bel|vraag|haal) (?:mij|me) (?:aan |in |erbij |binnen )?en (?:\\p{L}+ ){0,5}?(?:problemen|succes|zorgen|omzet|opgelost|verdubbelt|nooit|klaar|wint|spijt|geen)`,
  `(?:met|zodra|als) (?:mij|ik) (?:aan boord|erbij|in huis|in je team|instap|begin) (?:\\p{L}+ ){0,4}?(?:succes|opgelost|problemen|nooit|verdubbelt|wint|gegarandeerd)`,
  `(?:beste|slimste|verstandigste) (?:beslissing|keuze|keus|zet|investering|aankoop|besluit) (?:\\p{L}+ ){0,9}?(?:mij|me)(?: (?:aannemen|inhuren|aangenomen|kiezen|nemen|vragen|aan te nemen|in te huren|te \\p{L}+))?(?= *(?:$|[.,!]))`,
  '(?:je bent|ze zijn|je zou|ze zouden) (?:\\p{L}+ )?(?:gek|dom|dwaas|wel gek) (?:\\p{L}+ )?(?:als|om) (?:je|ze|mij) (?:\\p{L}+ )*?(?:mij|me|niet)',
  `(?:je zult|je gaat|u zult|je krijgt|jullie zullen) (?:\\p{L}+ ){0,3}?(?:versteld|geen spijt|nooit spijt|nooit meer|dankbaar|omver)`,
];

/** Better than any; the only one. */
const unique = [
  `${am} ${adverbs}(?:de|dé|het|hét|nederlands|europa's|'s lands|'s werelds|vlaanderens|belgi[eë]s|onbetwist de|de absolute) ${superlative}(?! (?:kind|dochter|zoon|kleinkind|keer|man thuis|thuis|van (?:de klas|drie|vier|vijf|zes|zeven|twee|thuis)|die (?:ging|mocht|studeerde)))`,
  `${am} ${adverbs}(?:de|dé|het|hét) (?:enige|enigste)(?! (?:kind|dochter|zoon|vrouw|man|jongen|meisje|\\p{L}+ (?:op|in|bij) (?:het|de|ons|onze)))(?= (?:${some(4)}(?:die|echte|ter|met wie)|(?:echte|goede|competente|capabele|serieuze))(?! (?:\\p{L}+ ){0,2}?(?:spreekt|woont|rijdt|fietst|parttime|deeltijd|fulltime|nog)))`,
  `${am} ${adverbs}(?:de|dé) (?:enige|enigste)(?= *(?:$|[.,!])| in (?:dit vak|nederland|belgië|europa|de wereld|mijn vak|de branche))`,
  `${notOthers}(?:de|dé) (?:aller)?beste (?!\\p{L}+ die ik)\\p{L}+ (?:van (?:nederland|belgië|vlaanderen|europa|het land|de wereld|de stad|de regio|de provincie)|ter wereld|die je|die er|die dit|die \\p{L}+ ooit|in de branche|op aarde)`,
  `één (?:persoon|naam|adres|iemand|vrouw|man|nummer) (?:\\p{L}+ ){0,3}?(?:bellen|moet|nodig|vragen|hebben|zijn|onthouden)`,
  `(?:daar|daarmee|met haar|met hem|met wie) (?:praat|spreek|zit|sta|zit je|praat je) je (?:\\p{L}+ ){0,2}?(?:nu|mee|tegenover)`,
  `je (?:praat|spreekt|kijkt|zit) (?:er )?(?:nu )?(?:met|naar|tegenover) (?:haar|hem|de beste|de expert|mij)`,
  `(?:gewoon|simpelweg|met afstand|veruit|verreweg|zonder (?:enige )?twijfel|absoluut|zonder meer|ongetwijfeld|stukken|onbetwist) de (?:allerbeste|beste|slimste|snelste|grootste|sterkste|handigste)`,
  `mijn ${work} (?:is|zijn|was|blijft|blijven) (?:\\p{L}+ ){0,3}?${perfect}`,
  `${perfect} ${work}`,
  `(?:lever|schrijf|maak|doe) (?:ik )?(?:altijd |alleen |uitsluitend |steevast )*(?:alleen |uitsluitend )?${perfect}`,
  `(?:niemand|geen enkele \\p{L}+|geen (?:andere )?\\p{L}+|er is geen \\p{L}+|weinig mensen) ${someMore(10)}(?:dan ik|zoals ik|als ik|zo \\p{L}+ als (?:ik|mij)|wat ik (?:kan|doe|weet|heb)|aan mij|tegen mij op|mijn niveau|in mijn buurt|in de buurt|de mijne|mij (?:verslaat|evenaart|bijhoudt|overtreft))`,
  `niemand (?:\\p{L}+ ){0,6}?(?:tegen mij op|mij (?:verslaat|evenaart|bijhoudt)|komt in de buurt|doet me dat na|doet mij dat na|het me na|het mij na)`,
  `(?:als|zoals|gelijk) de mijne (?:\\p{L}+ ){0,2}?niemand`,
  `(?:zo )?iemand (?:zo)?als (?:ik|mij) (?:is er niet|bestaat niet|vind je|vindt u|is er maar|kom je|bestaat er)`,
  `(?:betere?|slimmere?|snellere?|iemand (?:anders|die (?:dit|het)|met mijn)|een tweede|nog zo (?:een|iemand)|goedkopere én betere) (?:\\p{L}+ ){0,5}?${notFound} (?:je|u|ze|jullie|er) (?:\\p{L}+ ){0,3}?(?:nergens|niet|nooit)`,
  `(?:je|u|ze|jullie) ${notFound}t? (?:\\p{L}+ ){0,3}?(?:geen|nergens|nooit|niemand) (?:\\p{L}+ ){0,3}?(?:betere?|beter|slimmere?|snellere?|zoals ik|als ik|meer|tweede)`,
  `(?:beter|slimmer|sneller|harder|meer|handiger|scherper|sterker|grondiger|creatiever) (?:\\p{L}+ ){0,5}?dan (?:iedereen|wie (?:ook|dan ook)|elke?|ieder|alle|de rest|al mijn|al die|wie er|wie nu|welke?|de (?:specialisten|experts|artsen|professoren|deskundigen|consultants|concurrentie|directie|andere|anderen)|menig|mijn (?:concurrenten|baas|collega's))(?! (?:vorig|ander jaar|keer))`,
  `meer (?:over|van) (?:\\p{L}+ )?\\p{L}+ vergeten dan`,
  `(?:mijlenver|ver|kilometers|lichtjaren|jaren|straten|een straatlengte|mijlen) (?:voor|vooruit|boven)(?: \\p{L}+)? (?:op|de|iedereen|alle|mijn|anderen|uit)(?! (?:schema|tijd|planning))`,
  `(?:met kop en schouders|torenhoog|eenzame hoogte|buitencategorie|een klasse apart|een klasse op zich|van een andere planeet|van een ander niveau)`,
  `(?:versla|overtref|overklas|troef|verpletter|blaas) (?:ik )?(?:\\p{L}+ )?(?:elke?|ieder|iedere|iedereen|alle|de rest|allemaal|ze allemaal|mijn (?:collega's|concurrenten)|de concurrentie)`,
  `(?:waar|wat) (?:anderen|een ander|iedereen|de rest|mijn concurrenten|collega's) ${someMore(9)}(?:slaag|lukt het mij|doe ik|kan ik|fix ik|win ik|ga ik|red ik|krijg ik|begin ik|regel ik|klaar)`,
  `waar anderen (?:\\p{L}+ ){0,3}?(?:falen|stoppen|opgeven|vastlopen|afhaken|zakken)`,
  `(?<!bod |techniek |methode |pand |stuk |bedrijf |exemplaar )uniek(?= *(?:$|[.,!]| in (?:nederland|de wereld|mijn|het|dit)))(?<=(?:ik ben|ben ik|mij|me) (?:\\p{L}+ ){0,2}uniek)`,
  'als geen ander',
  `enig in (?:mijn|z'n|zijn) soort`,
  '(?:onmisbaar|onvervangbaar)',
];

/** Mine is the credit, and everybody's admiration. */
const credited = [
  'zonder mij(?:n \\p{L}+)? (?:was|waren|had|hadden|zou|zouden|gaat|gaan|kan|kunnen|draait|redt|redden|valt|staat|stort|loopt|ligt|is|lukt|stonden|stond|komt|kwam|bestaat|bestond)(?! er een (?:collega|vervanger))',
  '(?:als ik er niet was geweest|was ik er niet geweest|had ik er niet gezeten|als ik niet had ingegrepen|als ik er niet was)',
  `(?:niets|niks|nergens|niet|failliet|verloren|nooit) (?:\\p{L}+ ){0,4}?zonder mij(?= *(?:$|[.,!]))`,
  '(?:dankzij|enkel door|volledig door|helemaal door|alleen door|puur door|uitsluitend door|louter door) mij(?:n inzet|n aanpak|n werk)?',
  '(?:komt|kwam|is|was|lag) (?:\\p{L}+ ){0,2}?(?:door|aan) mij(?= *(?:$|[.,!]| alleen| dat))(?<=(?:dat|alles|succes|allemaal|winst|groei|dit) (?:\\p{L}+ ){0,9}(?:door|aan) mij)(?<!vraag\\p{L}* (?:\\p{L}+ )?(?:aan|door) mij)',
  '(?:helemaal|volledig|geheel|uitsluitend|enkel en alleen) (?:mijn (?:verdienste|werk)|aan mij te danken)',
  'aan mij te danken',
  '(?:eigenhandig|hoogstpersoonlijk|moederziel alleen) (?:\\p{L}+)',
  "(?:in (?:mijn|m'n) (?:dooie )?eentje|helemaal (?:alleen|zelf)|moederziel alleen|geheel alleen)(?= (?:[\\p{L}']+ ){0,9}?(?:hele|heel|gered|omgebouwd|veranderd|gezet|opgebouwd|overeind|groot|gemaakt|binnengehaald|gewonnen|stad|land|bedrijf|afdeling|omgegooid|omgedraaid|gebracht))",
  "(?:hele|heel|alle|complete) (?:[\\p{L}-]+ ){1,8}?(?:in (?:mijn|m'n) (?:dooie )?eentje|eigenhandig|alleen (?:gebouwd|gered|gedaan|opgezet|opgebouwd)|helemaal (?:alleen|zelf))",
  `(?:heb|had) (?:ik )?(?:\\p{L}+ ){0,6}?(?:uitgevonden|heruitgevonden|op zijn kop gezet|op z'n kop gezet|gerevolutioneerd|op de kaart gezet|van de ondergang gered)`,
  `(?:heb|had) (?:ik )?(?:de|het|dit|deze|een) (?:hele |heel )?(?:\\p{L}+ ){1,5}?(?:totaal|compleet|voorgoed|voor altijd|volledig|radicaal) (?:veranderd|vernieuwd|omgegooid|omgevormd|getransformeerd)(?! (?:keuken|badkamer|huis|tuin))`,
  `(?:heb|had) (?:ik )?(?:het|de|dit|ons|deze|een) (?:hele |heel )?(?:bedrijf|afdeling|ziekenhuis|school|club|organisatie|fabriek|vereniging|tent|zaak) (?:\\p{L}+ )?(?:gered|overeind gehouden)`,
  `${everybody} (?:(?!zegt |vroeg |gaf |leerde |hielp )\\p{L}+ ){0,5}?(?:kent|kennen|bewondert|bewonderen|wil|willen|aanbidt|volgt|volgen|vraagt|vragen|respecteert|benijdt|kopieert|imiteert|luistert|luisteren|kijkt|kijken|komt|komen|bel\\p{L}*|wendt|leunt|rekent|draait|vecht|smeekt) (?:\\p{L}+ )?(?:(?:om|tegen|naar|bij|op|aan|voor|met|rond) )?(?:mij|me)(?! (?:om te (?:halen|brengen)|langs|de sleutel))`,
  `(?:mensen|klanten|ze|bedrijven) (?:staan in de rij|vechten om|smeken|volgen mij overal|volgen me overal|reizen \\p{L}+ af|liggen aan mijn voeten)`,
  'vraag het (?:maar )?(?:aan )?(?:wie je wilt?|iedereen|wie dan ook|rond)',
  "goud in (?:mijn|m'n) handen|verandert in goud|wordt goud",
];

/** What one does that nobody does: “put me before any audience”. */
const dared = [
  '(?:in (?:een|één) (?:uur|uurtje|dag|week|minuut|middag|maand|ochtend)) (?:wat|waar)(?= )',
  '(?<=(?:beste|grootste|slimste|snelste|topste|meest)[^?]{0,60}[?] )(?:die|dat|hij|zij|daar) (?:staat|zit|ben|is|kijk je|praat je)(?: nu| hier)? (?:voor je|voor u|voor jullie|ik|tegenover je|naar|mee)',
  '(?:blink|munt) (?:ik )?(?:\\p{L}+ )?(?:in|overal in) (?:alles|elk|elke|ieder) ?(?:\\p{L}+ )?uit|(?:staat|komt) (?:\\p{L}+ )?niet (?:voor )?in mijn woordenboek|(?:alleen ik|niemand behalve ik|niemand anders dan ik|buiten mij niemand) ?(?:kan|weet|begrijp|heb|heeft)?',
  'ken (?:ik )?(?:echt |werkelijk |letterlijk )?iedereen (?:die ertoe doet|in (?:de branche|het vak|deze sector|dit vak|de stad|de sector))|(?:vind|weet|heb) (?:ik )?(?:echt )?altijd (?:wel )?een (?:oplossing|uitweg|antwoord)|alles al (?:gezien|gedaan|meegemaakt)',
  '(?:grenzeloze?|onbegrensde?|onuitputtelijke?|eindeloze?) (?:potentieel|talent|energie|ideeën|kennis)|nul (?:zwaktes|fouten|klachten)|nooit (?:één |een (?:enkele )?)?(?:klacht|klachten) gehad',
  '(?:een|twee|drie|tien) stap(?:pen)? voor(?: op \\p{L}+)?|de (?:standaard|norm|toon) (?:zet|bepaal)|(?:zet|bepaal) ik de (?:standaard|norm|toon)|geschiedenis geschreven|geen maat op mij',
  '(?:werk|doe|presteer) (?:ik )?(?:\\p{L}+ )?(?:voor|het werk van) (?:twee|drie|vier|vijf|tien)|goud waard(?<=(?:ik|me|mij) (?:\\p{L}+ ){0,3}goud waard)|te goed voor (?:deze|dit|die|dat|hen|ze|mijn)',
  '(?:niemand|er is niemand die|niemand die) (?:kan )?(?:mij|me) (?:nog )?(?:iets|wat) (?:kan )?(?:leren|leert|wijsmaken|vertellen)|(?:niets|niks) meer te leren|(?:hulp|advies|training|niemand) heb ik niet nodig|heb (?:ik )?(?:niemand|geen (?:hulp|advies|training)) nodig',
  '(?:mogen|mag|moeten|moet|kunnen) (?:\\p{L}+ )?(?:blij|dankbaar|trots|vereerd|gelukkig|in (?:hun|zijn|haar) handen knijpen) (?:\\p{L}+ ){0,2}?(?:dat ik|met mij|mij)',
  '(?:ik )?(?:draag|domineer|beheers) (?:ik )?(?:het|de|dit|deze) (?:hele )?(?:team|bedrijf|afdeling|markt|vak|sector|branche|school|tent)',
  'iq van \\d{3}|top ?(?:1|één|5) ?(?:%|procent)|slimste (?:\\p{L}+ )?(?:van|in) (?:de|elke|iedere|het) (?:kamer|zaal|ruimte|tafel|team|bedrijf)|top\\p{L}*(?:verkoper|talent|coach|manager|adviseur|advocaat|chirurg|kok)',
  '(?:concurrentie|concurrenten|rivalen|gelijken?|grenzen|zwakke (?:punten|plekken)|zwakheden|gebreken|weerga|tegenstanders) (?:heb|ken|bestaan voor) (?:ik|mij) niet|(?:heb|ken) (?:ik )?(?:\\p{L}+ )?geen (?:concurrentie|concurrenten|rivalen|gelijke|gelijken|grenzen|zwakke (?:punten|plekken)|zwakheden|gebreken|weerga|limieten)',
  'noem (?:me |mij )?(?:een|maar een|een willekeurig|elk|het|één) \\p{L}+(?: \\p{L}+)?(?:,| en) ik',
  '(?:ik ben|ben ik) zo (?:goed|getalenteerd|snel|slim|succesvol|gerespecteerd|begaafd|briljant|geliefd|handig) (?:\\p{L}+ ){0,4}?dat',
  'ik (?:\\p{L}+ )?(?:zie|weet|merk|hoor|begrijp|doe|kan|vind|snap) (?:\\p{L}+ )?wat (?:iedereen|niemand|anderen|alle anderen|een ander|de rest|de meesten|ze|experts)(?: anders)? (?:mist|missen|ziet|kan|kunnen|niet|over het hoofd|laat|laten|nooit)',
  '(?:falen|verliezen|opgeven|fouten maken|middelmaat|mislukken|twijfelen)(?: daar)? (?:doe|ken|kan|bestaat) (?:ik |voor mij )?(?:\\p{L}+ )?(?:niet|nooit)|(?:doe|ken) (?:ik )?niet aan (?:falen|verliezen|fouten|opgeven|middelmaat)',
  'score van 100 ?%|100 ?% score|slaagt? (?:in )?100 ?%',
  'hoef(?: ik)? (?:me |mij )?(?:\\p{L}+ )?(?:nooit|niet eens) (?:voor te bereiden|te oefenen|na te denken|te leren)|(?:voorbereiden|oefenen|nadenken|studeren) hoef ik (?:\\p{L}+ )?(?:nooit|niet)',
];

/** Names one gives oneself. */
const titles = [
  '(?:\\p{L}+)?(?:goeroe|guru|ninja|rockster|superster|genie|wonderkind|tovenaar|legende|fenomeen|grootmeester|virtuoos|supermens|superheld|supervrouw|superman|koningin van de|koning van de|alleskunner|meesterbrein|orakel|krachtpatser|whizzkid|gamechanger|eenhoorn)(?<!(?:stads|volks|was een|is een|de|een levende) (?:legende|eenhoorn))',
  '(?:absolute |echte |een )?topper(?<!(?:was|is|zijn|tip) (?:een |echt een )?topper)',
  'visionair(?:e)?',
  '(?:van )?wereldklasse|wereldberoemd(?! in)',
  '(?:ongeëvenaard|onovertroffen|weergaloos|weergaloz|geniaal|genial|briljant|onfeilbaar|feilloz|onverslaanbaar|onverslaanbar|onweerstaanbaar|ongeslagen|ongekend|onoverwinnelijk|foutloos|onstuitbaar|superieur|magistraal|fenomenaal|buitengewoon getalenteerd|ongeëvenaard|weergaloos)e?(?! (?:druk|veel|warm|rijk|populair|hoge?|lage?|grote?))',
  'niet te (?:stoppen|verslaan|evenaren|overtreffen|kloppen|vervangen)(?<=(?:ik|me|mij|ben) (?:\\p{L}+ ){0,3}niet te \\p{L}+)',
  `(?:steve jobs|einstein|messi|cruijff|mozart|picasso|elon musk|bill gates|rembrandt|max verstappen|michelangelo|van gogh|rolls-royce|ronaldo|beyonc[eé]) (?:van|onder)`,
  `${am} (?:\\p{L}+ ){0,2}?(?:perfect|uitzonderlijk|buitengewoon|uitmuntend|fenomenaal|ongelooflijk|waanzinnig|extreem|exceptioneel) ?(?:goed|getalenteerd|slim|begaafd|talent|intelligent)?(?= *(?:$|[.,!]|in|met|en|als))(?<!niet (?:perfect|extreem))`,
  '(?:een )?geboren (?:leider|verkoper|talent|winnaar|ondernemer|spreker|manager|leraar|onderhandelaar)|geboren om te (?:leiden|winnen|verkopen|presteren|heersen)|(?:leider|winnaar|verkoper|talent) van nature',
  '(?:natuurtalent|multitalent|godsgeschenk|geschenk uit de hemel|gods gift|natuurkracht|toptalent)',
  '(?:de |aan de |op de )?(?:absolute )?(?:top|eenzame top) (?:in|van) mijn (?:vak|veld|branche)\\p{L}*',
];

export const big = [...neverFails, ...everything, ...unique, ...credited, ...dared, ...titles];
