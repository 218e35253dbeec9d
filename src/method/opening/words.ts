/**
 * The words by which an opening is read (METHOD, row 10), Dutch and English side by side: nobody says which one they write.
 *
 * Notation, read per clause of lower-case words without accents or apostrophes: `<name>` any word of that group,
 * `a|b` either, `!a|b` one word that is neither, `a?` perhaps, `a*` any word that begins so, `*a` any that ends so,
 * `~` up to five words in between, `^` the start and `$` the end of the clause.
 */
export const openingGroups: Readonly<Record<string, string>> = {
  but: 'but|maar|though|although|only|yet|hoewel|alleen|al|toch|and|en',
  // Who.
  i: 'i|ik|we|wij|ikzelf',
  me: 'me|mij|us|ons|myself|mezelf',
  my: 'my|our|mijn|onze|ons|m',
  you: 'you|je|jij|jullie|u|ye|yous|ge|gij|jou',
  your: 'your|jouw|je|jullie|uw|jou|ye',
  yours: 'you|your|yours|ye|jou|jouw|je|jullie|u|uw|here|hier|there|daar',
  someone: 'someone|somebody|anyone|anybody|iemand|people|mensen|person|personeel|staff|hands|handen|collega',
  // What one is hired for, or paid for.
  job: 'jobs?|baan|baantje|banen|bijbaan*|werk|wark|work|klus|klusje|klusjes|klussen|opdracht|opdrachten|opdrachtje|vacatures?|vacancy|vacancies|functies?|positions?|positie|posities|roles?|rol|openings?|stages?|stageplek*|stageplaats*|leerplek|leerwerkplek*|werkplek|werkervaringsplek*|werkervaringsplaats*|snuffelstage*|internships?|traineeships?|traineeplek|trainee|placements?|apprenticeships?|clerkship|dienstverband|indiensttreding|aanstelling|betrekking|contract|contracts|contracten|contractje|jaarcontract|oproepcontract|employment|assignments?|gigs?|commissions?|post|shifts?|orders?|bestelling|projects?|projecten',
  exist:
    'is|are|was|were|heb|hebben|hebt|heeft|have|got|zijn|weet|weten|ken|kent|know|hear|heard|hoort|hoor|do|does|zit|komt|valt|any|if|of|whether|zou|might|there|that|dat',
  place:
    'room|space|spot|place|seat|desk|bench|chair|slot|plek|plekje|plaats|plaatsje|ruimte|stoel|stoeltje|gap|gaatje|corner|hoekje|budget|headcount|bed',
  any: 'any|anything|something|some|owt|somewhere|iets|wat|ergens|nog|toevallig',
  customers:
    'clients?|customers?|klant|klanten|klantje|opdrachtgevers?|afnemers?|leads|buyers|kopers|cursisten|cliënten|clienten',
  supplier:
    'suppliers?|vendors?|leveranciers?|huisleverancier|contractor|agency|drukker|accountant|boekhouder|caterer|hosting|hostingpartij|partner|provider|freelancer|zzper|copywriter|designer|photographer|fotograaf|huisfotograaf|tekstschrijver|consultant|adviser|advisor|adviseur|trainer|specialist|vormgever',
  papers:
    'cv|cvs|resume|resumes|portfolio|references|referenties|diplomas|sollicitatiebrief|gegevens|details|kaartje|card|name|naam|letter|brief|cards|kaartjes|application|profile|profiel',
  quote:
    'offerte|quote|quotation|proposal|estimate|brochure|folder|prijslijst|prijsopgave|tarievenlijst|price|prices|rates|packages|demo|demonstratie|demonstration|trial|proefperiode|proefplaatsing|samples?|monsters|scan|pitch|aanbod|aanbieding|deal|discount|korting|flyer|presentatie',
  wares:
    'services?|diensten|dienst|product|producten|products|platform|tool|software|systeem|system|solutions?|oplossing|oplossingen|pakket|range|courses?|training|trainingen|workshop|workshops|bureau|kantoor|company|bedrijf',
  team: 'team|firm|company|lab|crew|staff|group|office|organisation|organization|department|business|board|panel|redactie|bedrijf|organisatie|afdeling|club|clubje|ploeg|kantoor|zaak|bestuur|gelederen|workshop|werkplaats|practice|praktijk|school|lineup|shift',
  // What is wanted, and how it is said.
  want: 'want|wants|wanting|wanna|like|love|hope|hoping|hoped|wish|keen|eager|dying|interested|fancy|wil|wilde|wou|willen|zou|hoop|hoopte|gehoopt|graag|dolgraag|liefst|droom|dream|delighted|thrilled|geinteresseerd|interesse|ambieer|aim|aiming|mik|mikken',
  seek: 'seek|seeking|look|looking|search|searching|hunt|hunting|chase|chasing|after|need|needs|angling|fishing|begging|beg|bedelen|asking|ask|vraag|vragen|zoek|zoeken|zocht|zoekende|nodig|verlegen|jacht|uit|find|get|land|vinden|vind|krijgen|krijg',
  can: 'can|could|will|would|may|might|kun|kunt|kan|kon|kunnen|zou|zouden|wil|willen|wilt|mag|zal|zullen',
  // Being taken on, and being passed on.
  hire: 'hire|hiring|employ|employing|recruit|engage|contract|retain|interview|shortlist|place|appoint|book|booking|commission|use|try',
  hired:
    'hired|employed|recruited|engaged|considered|shortlisted|interviewed|appointed|aangenomen|ingehuurd|uitgenodigd|geplaatst|voorgedragen|overwogen',
  aannemen:
    'aannemen|aanneemt|aangenomen|inhuren|inhuurt|huren|huurt|contracteren|contracteert|boeken|boekt|uitnodigen|uitnodigt|plaatsen|inzetten|inzet|inplannen|inplant|opnemen|opneemt|overwegen|overweegt|binnenhalen|binnenhaalt|terugvraagt|uitgeven|publiceren',
  recommend:
    'recommend|recommending|refer|referring|nominate|endorse|propose|introduce|introducing|connect|connecting|mention|tip|aanbevelen|aanbeveelt|voordragen|voordraagt|introduceren|introduceert|introduceer|voorstellen|voorstelt|koppelen|koppelt|doorverwijzen|doorverwijst|verwijzen|tippen|tipt|noemen|noem|binnenloodsen|binnenpraten|binnenkrijgen|binnenbrengen|plaatsen|bezorgen',
  passOn:
    'doorgeleiden|deliver|put|pass|passing|forward|forwarding|hand|handing|circulate|drop|slip|send|sending|give|giving|show|doorsturen|doorstuurt|stuur|sturen|stuurt|doorgeven|doorgeeft|neerleggen|achterlaten|bekijken|afgeven|geven|geef|geeft|laat|leg|leggen|bewaren',
  give: 'give|giving|gave|offer|offering|grant|throw|toss|hand|pass|get|getting|find|finding|spare|geven|geeft|geef|gunnen|gunt|gun|bezorgen|bezorgt|regelen|regelt|regel|toeschuiven|toeschuift|toespelen|schuiven|helpen|helpt|help|vinden|vindt',
  chance:
    'shot|chance|chances|go|start|break|opportunity|kans|kansen|kansje|mogelijkheid|proefdag|exception|uitzondering|interview|sollicitatiegesprek|hours|uren|introduction|introductie|intro',
  arise:
    'comes?|opens?|crops?|pops?|turns?|becomes?|coming|goes|available|free|vacant|vrijkomt|vrijkomen|komt|vrij|opengaat|open|ontstaat|langskomt|langskomen|voorbijkomt|voorbijkomen|komen|opduikt|voordoet|speelt|spelen|leaves|leave|weggaat|vertrekt|ziek|ill|quits|retires',
  // What one sells.
  sell: 'sell|offer|offering|provide|supply|pitch|present|quote|tender|verkopen|verkoop|aanbieden|aanbied|leveren|lever|bieden|presenteren|pitchen|slijten',
  craft:
    'design|build|write|redo|paint|clean|fix|repair|organise|organize|train|coach|shoot|photograph|print|develop|digitise|digitize|translate|maintain|redesign|rebuild|cook|cater|ontwerpen|ontwerp|bouwen|bouw|schilderen|schoonmaken|verzorgen|verzorg|begeleiden|trainen|onderhouden|fotograferen|drukken|ontwikkelen|digitaliseren|vertalen|verbouwen|overnemen|inrichten|opknappen|organiseren',
  make: 'design|build|write|redo|paint|clean|fix|repair|run|organise|organize|manage|handle|improve|train|teach|coach|shoot|photograph|print|develop|digitise|digitize|translate|maintain|redesign|rebuild|cook|cater|do|ontwerpen|ontwerp|bouwen|bouw|schrijven|schilderen|schoonmaken|verzorgen|verzorg|doen|maken|begeleiden|trainen|onderhouden|fotograferen|drukken|ontwikkelen|digitaliseren|vertalen|verbouwen|overnemen|geven|betekenen|inrichten|opknappen|organiseren|regelen',
  // What one wants to know.
  know: 'know|knowing|learn|learning|understand|understanding|hear|hearing|discover|grasp|explore|compare|listen|listening|quiz|grill|pester|educated|weten|horen|leren|begrijpen|snappen|ontdekken|uitzoeken|uitvinden|doorgronden|vernemen|verkennen|achterhalen|orienteren|verdiepen|uithoren|uitvragen|afkijken|bevragen|inlezen|luisteren|peilen|doorvragen|opsteken|nagaan|aanhoren|uitpluizen|interviewen|ondervragen|meekijken|inschatten|schatten|aftasten|kennen|bevatten',
  knows:
    'know|knows|learn|learning|learnt|learned|understand|understands|understanding|hear|hearing|heard|find|finding|figure|figuring|work|working|see|discover|wonder|wondering|wondered|tell|telling|explain|describe|ask|asking|asked|decide|deciding|curious|idea|sense|clear|unsure|picture|clue|grasp|get|question|questions|interested|fact|facts|view|opinion|advice|weten|weet|horen|hoor|hoorde|leren|leer|leert|begrijpen|begrijp|vragen|vraag|vroeg|snap|snappen|snapt|uitleggen|uitlegt|leg|uitzoeken|vertellen|vertel|vertelt|zeggen|zeg|zegt|ontdekken|benieuwd|nieuwsgierig|inschatten|schatten|judge|share|deel|delen|nagaan|bepalen|beslissen|besluiten|schetsen|afvragen|zien|idee|beeld|advies|mening|af|zicht|doorhebben|peilen|kijken|feit',
  wh: 'how|what|why|which|where|when|who|hoe|wat|waarom|welke|welk|waar|waarop|waarmee|waaraan|waarvoor|waarin|wanneer|wie|hoeveel',
  tell: 'tell|explain|teach|describe|enlighten|show|advise|educate|guide|vertellen|vertel|vertelt|uitleggen|uitlegt|toelichten|toelicht|bijpraten|bijpraat|bijspijkeren|inwijden|inwijdt|adviseren|adviseert|schetsen|wegwijs',
  insight:
    'advice|insights?|perspective|opinions?|views?|wisdom|counsel|thoughts|guidance|tips|pointers|reflections|truth|waarheid|feedback|viewpoint|verdict|judgement|judgment|assessment|experiences?|expertise|story|stories|lessons|information|info|brains?|answers?|picture|knowledge|memories|inzicht|inzichten|advies|adviezen|raad|informatie|visie|mening|ervaring|ervaringen|wijsheid|kennis|oordeel|denkwijze|achtergronden|feiten|zienswijze|inschatting|perspectief|kijk|blik|verhaal|verhalen|beeld|antwoord|gedachten|licht|overzicht|deskundigheid|knowhow|lowdown|criticism|kritiek|commentaar|eye|oog',
  // Inside one's own organisation.
  mine: 'team|people|guys|staff|lot|crew|mine|side|department|unit|mensen|afdeling|ploeg|kant',
  mental:
    'want|need|needs|like|love|think|hope|know|believe|feel|guess|suppose|see|ask|wonder|wish|be|is|are|am|was|were|has|have|had|heard|hear|not|never|would|could|can|should|must|may|might|will|do|does|did|tell|say|come|came|and|in|of|at|on|to|the|a|that|who|really|just|always|still|both|also|help|get|go|goes|better|our|my|your|you',
  contribute:
    'bring|run|cover|build|write|writes|draft|handle|provide|share|give|lend|pay|pays|offer|train|organise|organize|prepare|host|fund|supply|arrange|carry|free|deliver|contribute|analyse|teach|test|chip|pull|collate|legwork|mentor|maintain|second|release|send|staff|loan|spare|sort|sorts|return|back|join|design|translate|chair|collect|take|do|put|spend|speak|push|park|turn|stand|cut|plumbing|groundwork|move|clean|swap|trade|set|suggest|parked|lead|work|make|throw',
  bieden:
    'bied|bieden|neem|nemen|neemt|breng|brengen|lever|leveren|levert|geef|geven|doe|doen|doet|regel|regelen|regelt|zorg|zorgen|zorgt|maak|maken|maakt|schrijf|schrijft|trek|verzorg|verzorgen|verzorgt|vang|vangen|vangt|train|trainen|draai|draaien|deel|delen|betaal|betalen|betaalt|spring|pak|zet|zetten|organiseer|begeleid|vul|steek|schuif|leen|lenen|reken|analyseer|bouw|bouwen|bereid|beheer|onderhoud|leid|kook|haal|ruim|steun|ondersteun|test|schrap|sta|staan|stationeer|opent|breek|breken|stuur|plan|vertaal|ontwerp|werk|help|stel',
  inbrengen:
    '*leveren|geven|doen|regelen|verzorgen|*nemen|aanbieden|bieden|meelopen|schrijven|bouwen|maken|*brengen|delen|*betalen|uitlenen|trainen|vrijmaken|bijdragen|opstellen|organiseren|uitwerken|zorgen|meehelpen|terugdoen|bijspringen|steunen|ondersteunen|uitvoeren|uitzoeken|draaien|vrijspelen|begeleiden|voorbereiden|terug|inzetten|oppakken|vertalen|ontwerpen|testen|lenen|mee|overnemen',
  klaar:
    'al|zelf|alvast|klaar|uitgeschreven|gebouwd|gemaakt|geschreven|uitgewerkt|gedaan|voorbereid|geregeld|verzameld|uitgezocht|budget|geld|ruimte|berekend|opgesteld|getest|gevonden|gereserveerd|toegezegd',
  denken:
    'denk|denken|dacht|wil|willen|wilde|hoop|hopen|vind|vinden|vond|weet|weten|zou|zouden|moet|moeten|heb|hebben|had|ben|zijn|was|waren|ga|gaan|vraag|vragen|zie|zien|zag|kom|komen|zoek|zoeken|kan|kunnen|mag|mogen|zal|zullen|hoor|hoorde|reken|wacht|wachten|werk|werken|help|loop|lopen|zit|zitten|sta|staan|merk|stel|pleit|snap|begrijp|geloof|kijk|hou|voel|draaien|je|jij|jou|jullie|u|me|mij|ons|het|dat|dit|er|daar|dan|graag|ook|niet|geen|nu|al|eens|even|wel|een|de|die|als|of|en|maar|want|omdat|zodat|dus|waar|wat|hoe|wie|toen|echt|best|heel|samen|allemaal|beiden|allebei|hier|met|van|voor|om|in|op|bij|zelf|iets|nodig|onze|mijn|jouw',
  think:
    'think|thinking|thought|expect|expecting|assume|suspect|worry|worrying|fear|presume|denk|denkt|denken|dacht|verwacht|verwachten|vreest',
};

/** Spellings made one; `'s` may be a possessive, which no pattern needs. */
export const spellings: readonly (readonly [RegExp, string])[] = [
  [/\bcan'?t\b/g, 'cannot'],
  [/\bwon't\b/g, 'will not'],
  [/\bain'?t\b/g, 'am not'],
  [/\b(do|does|did|is|are|was|were|have|has|had|would|could|should|need)n'?t\b/g, '$1 not'],
  [/\bi'?m\b/g, 'i am'],
  [/\bi'?ve\b/g, 'i have'],
  [/\bid (?=like|love|be|rather)/g, 'i would '],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'d\b/g, ' would'],
  [/\b(it|that|what|who|how|where|there|here|why)'?s\b/g, '$1 is'],
  [/'s\b/g, ''],
  [/\bgonna\b/g, 'going to'],
  [/\bwanna\b/g, 'want to'],
  [/\bgotta\b/g, 'got to'],
  [/\b(gimme|gizza)\b/g, 'give me a'],
  [/\blemme\b/g, 'let me'],
  [/\by'all\b/g, 'you'],
  [/\bw\//g, 'with '],
  [/&/g, ' and '],
  [/(^|\s)'?t(?=\s)/g, '$1het'],
  [/(^|\s)'?n(?=\s)/g, '$1een'],
  [/\bm'n\b/g, 'mijn'],
  [/\bzo'n\b/g, 'zo een'],
  [/\bff\b/g, 'even'],
  [/\b(?:veur|vur)\b/g, 'voor'],
  [/\bmie\b/g, 'mij'],
  [/\b(?:he'j|hedde|hebde)\b/g, 'heb jij'],
  [/\bgin\b/g, 'geen'],
  // "Heb je werk?" asks; "je werk" alone is the other's.
  [/\b(heb|weet|ken|zoek) je\b/g, '$1 jij'],
];

/** Words that turn what follows in the clause round. */
export const negators =
  'not|no|never|none|neither|nor|without|cannot|nothing|nope|geen|niet|nooit|zonder|noch|niks|niets|nergens|nie|allesbehalve|rather than|instead of|far from|anything but|the last thing|het laatste|in plaats van|eerder dan|let alone|laat staan|less about|set aside|free of|wars van|los van|buiten beschouwing|save the|forget|vergeet|left ~ at home|thuis gelaten|stop|quit worrying'.split(
    '|',
  );

/** Turns of phrase in which such a word denies nothing, or two that deny each other: taken out before reading. */
export const noDenial = [
  'niet|not on*|un*',
  'not|niet only|just|alleen|simply|merely|slechts|sure|certain|zeker|yet|nu|erg|vies|far|ver|wrong|verkeerd|langer|meer|zomaar',
  'no|geen|zonder|without doubt|twijfel|problem|probleem|idea|idee|benul|clue|flauw|kaas|pressure|druk|hurry|haast|matter|secret|geheim|regrets|spijt|doekjes|longer|point|use|beating|strings|verplichtingen|offence',
  'not|niet|zonder ~ verplichtingen|clue|secret|geheim',
  'have|got not|no a? clue|idea',
  'do|does|would|will|could|is not mind|know|say|get|hesitate|object|complain|regret|lie|deny|beat|surprise|won',
  'weet|snap|begrijp|weten het|er|nog? niet|niks|niets|nog',
  'niet zo? goed? weten|weet',
  'why|waarom not|niet',
  'why do not',
  'not|niet going|here to|om te? lie|beat|nag|push|be|sound|brag|zeuren|zeiken|drammen|klagen|vervelend|pushy|opdringerig|impose',
  'niet om de hete brij',
  'er niet omheen',
  'niet omheen draaien',
  'want|wil|wens to? be|niet? pushy|opdringerig',
  'geen nee zeggen',
  'not|niet that|dat|alsof|pretend|saying|zeg ~ not|geen|niet',
  'do|does|would|is not not',
  'cannot|kan niet? say|judge|tell|decide|inschatten|schatten|kiezen ~ not?',
  'cannot|kan niet? wait|wachten',
  'nothing|niets|niks more|else|but|anders|meer|te|to than|dan|lose|verliezen?',
  'no|niet more|meer than|dan',
  'nooit te oud',
  'whether|al|or|of or|dan not|niet',
  'or|of|toch|nee|no not|niet|serieus|seriously',
  'not bothered|fussy|picky|too|te proud|beroerd?',
  'kieskeurig niet',
  'would|zou not|niet|het be|niet? stupid|bad|silly|handy|handig|slim|fijn',
];

/** Bygone, other people's or merely talked about: hides the words from the reading of an ask. */
export const innocent = [
  'in my|your|mijn|jouw|jullie|uw place|plaats|shoes|schoenen|position|positie',
  'in deze|die|dit|dat|this|that|the|een|a branche|vak|sector|vakgebied|wereld|field|industry|trade binnenkom|binnenkomen|terechtkom|terechtkomen|beland|belanden',
  'is|are there anything|something going on',
  'previous|last|former|current|old|present|day|own|vorige|vorig|laatste|oude|huidige|toenmalige|eigen|toekomstige|perfectly|goede|good|fine|prima|leuke ~ <job>|<customers>|<supplier>',
  'your|jouw|je|jullie|uw|de|the first|eerste|dream ~ <job>|<customers>',
  'your|jouw|je|jullie|uw|his|her|their|zijn|haar <job>|career|baan|<customers>',
  '<i> have|heb ~ got|al|already|plenty|enough|genoeg|a ~ <job>',
  'out of work',
  'minuten|minutes|uur|uurtje|kwartier|kwartiertje|hour|moment|momentje|tijd|time voor|for|om|to <me> iets|wat|something? te? <tell>?',
  '<me> iets|wat|something te|kunnen|willen? <tell>',
  'van baan|werk ~ wisselen|veranderen',
  'change|switch|changing jobs',
  'you|i know the place',
  'get|set|put|bring <me> up|straight|right to|on? speed?',
  'than|dan a|an|een|any? ~ <job>',
  'my|mijn dream|droom* ~ job?',
  'ik|i mij|me ~ voorstellen|afvragen|afvraag',
  'for|voor each|elkaar|one ~',
  'job|labour|labor|work|employment|vacancy|hiring|role market|markets|security|satisfaction|description|title|seeker*|hunt*|interviews|centre|center|ads|boards|problem|crisis|rate*|gap|trends|practices|freeze|process|life',
  'sollicitatieproce*|arbeidsmarkt*|stagemarkt|banenmarkt',
  'client|customer|supplier relation*|base|experience|satisfaction',
  'line|lines|kind|sort|soort of|van? <job>',
  'aan|te|at|op|tijdens|from|van het? werk|work',
  'it|they|that|this|things|market|system|world|really|actually|teams|funds|rest|you|people|how|everything|procurement work|works|worked',
  'your|jullie|je|jouw|uw|his|her|their|zijn|haar|the|great|lovely|het|good work|werk',
  'i|ik|who|die|that|we|wij now|nu? work|werk|worked|werken|werkt|works ~',
  'project|product|programme|program|account manager*|management|leider|lead',
  'the|de role|rol of|van',
  'for|voor me|mij|iets|something|wat voor? mij|me? ~ is|zou|like|past|be|would|figure|understand|begrijpen|decide|know|whether|or|of',
  'iets|wat|something|anything voor|for mij|me is|to',
  'read|reads|reading|see|sees|leest|lezen|ziet|beoordeelt|beoordelen|judge|judges|compare|vergelijken ~ <quote>|offertes|quotes|<papers>',
  'solliciteren|solliciteer|apply|applying|interview|werk|job|looking|zoek ~ elders|elsewhere|anywhere|anders|another|different',
  'gesolliciteerd|solliciteerde',
  'applied ~ places|elsewhere|jobs|roles',
  'before|voor|voordat i|ik ~',
];

/** What others may think or say, or what would have been so otherwise: not what the speaker wants. */
export const supposed = [
  '<you>|people|everyone|everybody|most|folks|they|mensen|iedereen|men|velen|jullie may|might|must|will|would|are|probably|now|all|vast|nu|misschien? <think> now|nu|vast|misschien|perhaps|probably|maybe|natuurlijk|dan? i|ik|we|this|that|dat|die|it|here|oh|ah|daar|hij|he|she|$',
  'nu|dan|misschien|waarschijnlijk|vast|soms denk je|jij ~ dat|die|ik|daar|$',
  'before|in|voordat|voor case? you|je|jij|u|jullie ~ <think>|wonder|ask|say|run|schrikt|vraagt|begint|zegt',
  'people|folks|folk|lots|others|many|mensen wanting|asking|who|die ~',
  'tells|says|said|told|reckons|zegt|zei|vindt|vond|thinks ~ i|ik ~ should|ought|must|have|had|moet|moest|zou ~',
  'if|had|als|could|kunnen i|ik|we|have ~ was|were|wanted|had|needed|meant|wilde|zocht|wou|kwam|rung|asked|called ~',
  'asked|vroeg|vroegen|vraagt|vragen if|of|whether i|ik ~',
  'i could have ~',
  'ik had ~ kunnen ~',
];

/** Taking back what was said just before. */
export const takesBack = [
  'no|nee|nope|nah|kidding hoor|joh|thanks|dank? $',
  'niet dus',
  'i am|do|will|would|have|did|chose not',
  'not me|really|today|here|from|with|to|true|so|now',
  'but|though|only not|niet here|today|now|from|hier|vandaag|nu|bij|van|daarvoor|daarom',
  'that|this|it is|was|will|would|does not why|what|the|my|your|for|about|on|something|happen|bring*',
  'but? that is|was not why|what|the',
  'maar? dat|dit|daar|die|daarvoor|daarom is|kom|zit|gaat|hoef|vraag|wil|bel|heb|doe|ga|zal|zoek ~ niet|ergens',
  'maar ~ iets anders',
  'but? ~ not why|what|the brings|reason|point',
  'helemaal niet',
  'wees gerust',
  'geen zorgen',
  'do not worry',
];

/** Saying of what was said just before that it is not what one comes for: honest and clear. */
export const setsAside = [
  '<but>? that|this|it is|was not why|what|the ~ here|came|come|called|today|now|talk|ask|asking|discuss ~',
  '<but>? that|this|it|dat|dit is|was|komt ~ not|niet my|the|mijn|de|het point|purpose|topic|subject|question|reason|vraag|onderwerp|punt|doel ~',
  '<but>? that|this|it|dat|dit is|was|komt ~ another|andere|later day|time|moment|keer ~',
  '<but>? this|today|it is|was not about that|it|one $',
  '<but>? today|now|vandaag|nu i|ik am|ben|kom|come only|just|alleen|enkel|purely here|hier|om|to ~ learn|hear|listen|leren|horen|luisteren ~',
  '<but>? i am|did|have|do|will|would not ~ here|come|came|ask|asking|talk|bother ~ for|about|with that|it|one|this|them today|now|here|$',
  '<but>? <i> am|came|called|kom|zit|ben|bel ~ not|niet ~ for|voor a|an|een|any? <job>|<customers> $',
  '<but>? daar|daarvoor|daarom kom|kwam|ben|zit|bel|gaat|draait ~ niet voor|om? gekomen|hier|vragen|vandaag|nu|$',
  '<but>? kom|zit|bel|gaat|draait ik|het daar ~ niet voor|om hier|vandaag|nu|$',
  '<but>? daar|daarover|daarmee wil|ga|zal ~ niet ~ over|mee? hebben|lastigvallen|praten|vragen',
  '<but>? daar hoef|hoeven <you> niet|niets|niks mee|aan|$',
  '<but>? <you> do not have|need ~ about|with|for that|it|this $',
  '<but>? dat|daar vraag|hoef ik ~ niet over|om|voor? $',
  '<but>? is? dat|dit is? niet waarvoor|waarom|de ~ hier|zit|kom|kwam|bel|gekomen|vandaag|reden ~',
];
