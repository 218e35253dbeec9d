import type { Frame } from './words.ts';

const self = "(?:i|i'm|i've|i'd|i'll|me|my|mine|myself)";
const never =
  '(?:never|nobody|no one|no-one|nothing|none|not one|not once|not a single|nowhere|no \\p{L}+(?= (?:was|is|has|can|could|ever|too|i|in|that|will|would)))';
const failure =
  '(?:fail\\p{L}*|los(?:e|es|t|ing)(?! (?:my|your|heart|sight|touch|track|patience|interest|sleep|weight))|miss(?:es|ed)?(?= *(?:$|,))|mistakes?|errors?|wrong|off(?= *(?:$|,))|beat|beats|beaten|hard(?! of)|tough|impossible|resist\\p{L}*|(?:stops?|stopped|scares?|surprises?|defeats?|rivals?|matches|equals|outsmarts?|replaces?|touch|catch|top) me|refuse[sd]?|reject\\p{L}*|disappoint\\p{L}*|defeated|outsmart\\p{L}*|surpass\\p{L}*|too (?:big|hard|difficult|complex|complicated|much|small)|(?:need|needs|needed|have|had) to (?:prepare|practi[sc]e|think|try|study|rehearse)|stuck|unhappy|dissatisfied|regret\\p{L}*|flop\\p{L}*|out of my (?:league|depth)|has it over|compares?|second best|one failed)';
const always =
  '(?:always|invariably|100 ?%|any|anyone|anybody|anything|whatever|whichever|everyone|everybody|everything|every(?! (?:\\p{L}+day|day|weekday|week|month|quarter|year|morning|evening|night|summer|winter|spring|autumn|time you|other|second|two|three|now))|all (?:of )?(?:my|the|our|your|their)|each|in (?:seconds|minutes|no time)|daily|within \\p{L}+ (?:seconds|minutes|days))';
const achieved =
  '(?:wins?|won|winning|succeed\\p{L}*|(?:huge |great |big |total |instant )?success(?:es|ful)?|closed?(?= *(?:$|,))|nail(?:s|ed)?|recover(?:s|ed)|cured?|healed|pass(?:es|ed)(?! (?:on|by|away))|flawless\\p{L}*|perfection|impossible|(?:come|comes|came|get|gets|finish|finishes|there|ends? up|arrive) first|(?:get|got|land|win) the (?:job|deal|role|contract|gold)|(?:love|loves|adore|adores|admire|admires|worship|worships|envy|envies) me|tripled?|(?:get|gets|got|see|deliver|delivers) results|outperform\\p{L}*|better than|champions?|rich|millions|bestsellers?|sells? out|sold out|to gold|standing ovations?|happy(?= *(?:$|,))|delighted|thrilled|spot on|prizes?|liar|master(?:s|ed)|excels|excelled|triumphs?|victor(?:y|ies|ious)|a hit|smash hits?|medals?|roaring|landslide|sensations?|masterpieces?|ballistic|record-breaking|unbeaten|loved every)';
const intends =
  '(?:want|wanted|wants|hope|hoped|help|helps|helped|try|trying|tries|learn|learned|dream|dreamed|should|would like|if|loved|so that|together|once|who|taught|nobody wins)';

/** What only together, in one sentence, claims more than anybody can show. */
export const bigFrames: readonly Frame[] = [
  {
    all: [
      "(?:i'm|i am) (?:\\p{L}+ ){0,2}?(?:smarter|cleverer|brighter|better|sharper|more talented|more gifted) than (?!i (?:was|used)|average|nothing|last|before|i look|i thought|expected)\\p{L}+",
    ],
    unless: '(?:not|never|at)',
  },
  {
    all: [
      '(?:anyone|anybody|someone|somebody|nobody|no one|another|person|man|woman) (?:quite )?like me',
      "(?:never|not|\\p{L}+n't|nobody|no one|once in|nowhere|find)",
    ],
    unless: '(?:would|need|hire|want)',
  },
  {
    all: [
      '(?:follow|walk|go|run) (?:me )?(?:into|through) (?:the )?fire|follow me (?:anywhere|wherever|everywhere)|would (?:die|kill|do anything) for me',
    ],
  },
  {
    all: [
      'with me (?:on|in|at|by|as|around|running|leading|behind)',
      "(?:can't|won't|never|win|wins|winning|success|guaranteed|lose|safe|best|nothing)",
    ],
    unless: '(?:bring|take|took|brought|share|sit|talk|walk)',
  },
  {
    all: [
      "what (?:the|other|others|everyone|everybody|most|a whole|an entire|\\d+|ten|five|three) ?(?:\\p{L}+ ){0,4}?(?:couldn't|can't|cannot|need|needs|took|takes|didn't|failed|struggled?|fail|never)",
      "(?:i|i've|i'll|i'm)",
    ],
    unless: '(?:write|help|explain|ask|listen|hear|understand what|guess|wonder|note)',
  },
  {
    all: [
      '(?:blown away|speechless|amazed|stunned|in tears|mesmeri[sz]ed|captivated|spellbound|floored)(?: by| with| at| when| after)?',
      '(?:always|everyone|everybody|people|audiences?|clients?|customers?|every|they)',
      '(?:my|me|i)',
    ],
    unless: "(?:i was|i am|i'm|left me)",
  },
  {
    all: [
      '(?:everyone|everybody|every (?:boss|client|customer|manager|teacher|employer)|all my (?:bosses|clients|customers|managers|employers))',
      '(?:best|greatest|brightest|smartest|favou?rite)',
      '(?:says|say|said|tells|told|calls|called|thinks|agrees?|knows)',
      self,
    ],
    unless: '(?:boss is|teacher is)',
  },
  {
    all: [
      "i (?:will |can |'ll )?always (?:deliver(?= *(?:$|,))|find (?:a|the) (?:solution|way|answer)|make it work|hit (?:my|the|every) targets?|get there|come through|close)",
    ],
  },
  {
    all: [
      '(?:never|not once) (?:had|got|received|heard) (?:a |one |any |even one )?(?:single )?(?:complaints?|bad reviews?|unhappy \\p{L}+|dissatisfied \\p{L}+|no for an answer)',
    ],
  },
  {
    all: [
      "i(?:'ve| have| can| could)? (?:\\p{L}+ ){0,2}?(?:know|knows|understand|sell|sold|earn|see|solve|do|did|done|work|achieved?|forgotten|read|learn|teach|cook|write|design|manage|have)(?: \\p{L}+){0,6} than(?: (?:the|any|most|all|my|your|every|our|anything|anyone|an?))",
      '(?:more|better|faster|harder|quicker|cleverer)',
    ],
    unless:
      '(?:rather|prefer|years?|hours?|euros?|pounds?|dollars?|times?|percent|people|students|deadline|than my (?:husband|wife|brother|sister|mother|father))',
  },
  {
    all: [
      'my (?:\\p{L}+ ){1,2}?(?:is|are|was|were) (?:far |much |way |simply |so much |always )?(?:better|faster|smarter|stronger|finer|superior)(?: \\p{L}+)? (?:than|to) (?:anything|anyone|any|all|every|the rest|what|the competition|others|everything)',
    ],
  },
  {
    all: [
      '(?:gift|talent|skill|skills|eye|instinct|brain|mind|nose|feel|touch)(?: \\p{L}+){0,4} (?:nobody|no one|no-one|few|hardly anyone|none|one in a million)',
      self,
    ],
  },
  {
    all: [
      "(?:you need me|come to me|ask me|call me|i'm your (?:man|woman|girl|guy)|you need to (?:call|ask|hire) me)(?= *(?:$|,))",
      '(?:done right|done properly|the best|real|serious|quality|want it|perfect|results)',
    ],
  },
  {
    all: [
      "(?:when|whenever|if) i(?:'m| am) (?:away|off|gone|ill|sick|not there|on holiday)",
      '(?:everything|nothing|place|falls apart|collapses?|chaos|stops?|goes wrong|nobody knows|panic)',
    ],
    unless: '(?:hand over|cover|notes|colleague)',
  },
  {
    all: [never, failure, self],
    unless: `(?:want|wanted|hope|if|unless|once|since|then|because|tried|try|taught|who taught|sometimes|abroad)`,
  },
  { all: [always, achieved, self], unless: intends },
  {
    all: [
      '(?:weep|weeps|cry|cries|beg|begs|fear|fears|scared|afraid|terrified|jealous|envious|in awe|rave|raves|worship|worships|adore|adores|tremble|trembles|obsessed|look up)(?: (?:of|about|for|over|with|at|before|to))? (?:me|when i (?:leave|go|walk|speak|enter|resign|retire))',
      '(?:clients?|customers?|people|they|competitors|colleagues|patients|rivals|everyone|everybody|bosses|students|opponents|managers|others|the others|suppliers|investors|women|men)',
    ],
    unless: '(?:used to|because i was|at first)',
  },
  {
    all: [
      "(?:needs? me|can't do without me|lost without me|nowhere without me|nothing without me)(?= *(?:$|[,:]|more))",
    ],
    unless: '(?:if|when|whenever|case|on \\p{L}+days?)',
  },
  {
    all: [`(?:can't|cannot|couldn't|can not|lost|nowhere|nothing|won't|never) (?:\\p{L}+ ){0,4}?without (?:me|my)`],
    unless: '(?:coffee|glasses|dog|bike|phone|wife|husband|i)',
  },
  {
    all: [`without (?:me|my \\p{L}+)`, "(?:would|wouldn't|had|could|couldn't|will|never)"],
    unless: "(?:car|glasses|help|i|i'd|i'm)",
  },
  {
    all: [
      "(?:i'm|i am|i was) the (?:\\p{L}+ )?(?:reason|brains?|backbone|driving force|engine|secret|key|heart and soul|pillar|glue|saviou?r|future|standard|benchmark|gold standard|complete package|full package|total package|whole package)",
    ],
    unless: 'not',
  },
  { all: ['(?:the )?(?:complete|full|total|whole) package', self] },
  {
    all: [
      'i am to \\p{L}+ what|(?:the|a) (?:king|queen|god|goddess|emperor|pope|godfather|godmother|master|boss) of \\p{L}+',
      self,
    ],
    unless: '(?:met|served|portrait|statue|for the)',
  },
  {
    all: [
      'never (?:been|was|seen|met|had|worked with) (?:a |an |anyone |anybody )?(?:\\p{L}+ )?(?:better|smarter|faster|greater|finer|more \\p{L}+)',
      'than (?:me|i)',
    ],
  },
  {
    all: [
      'no (?:competition|competitors?|rivals?|equals?|limits?|weaknesses|weak points|flaws|peers?|match|match for me)(?= *(?:$|[,.]|in|on|when|for|to))',
      "(?:i have|i've got|i know|i've|there is|my|me)",
    ],
    unless: '(?:law|scheme|act)',
  },
  { all: ['(?:make|do|does|achieve|manage|sell|pull off) the impossible', self] },
  {
    all: [
      "best \\p{L}+ (?:that )?(?:you|they|anyone|he|she|money|any \\p{L}+)(?:'ll|'ve| will| have| could| can| has)? (?:ever|possibly|find|get|buy|hope)",
    ],
    unless: '(?:best question|i ever|my (?:boss|mentor|team|mother|father))',
  },
  {
    all: [
      'most \\p{L}+ (?:\\p{L}+ ){0,2}?(?:of my generation|in the (?:country|world|business|field|industry|company|region)|of all time|alive|on the planet|around)',
      "(?:i|i'm|i am|me)",
    ],
    unless: '(?:for|with|who|whom|by|he|she)',
  },
  {
    all: [
      '(?:until|till|before) i (?:came|arrived|stepped|took|joined|showed|got there|walked)',
      '(?:mess|disaster|chaos|nothing|dead|failing|bankrupt|shambles|hopeless|dying|lost|impossible)',
    ],
  },
  {
    all: ['perfect (?:memory|judge?ment|record|score|eye|instincts?|timing|taste|track)', self],
    unless: '(?:looking|want|need|for the|search|not)',
  },
  {
    all: [
      'than (?:any|all|every|most) (?:\\p{L}+ )?(?:professors?|doctors?|experts?|specialists?|consultants?|lawyers?|engineers?|colleagues?|managers?|competitors?|others?|people|teachers?|designers?|\\p{L}+(?:er|or|ist)s?)(?! (?:way|time|job|part|thing|industry|place|month|year))',
      "(?:i|i'm|my)",
      '(?:more|better|smarter|faster|cleverer|harder|quicker|sharper)',
    ],
    unless: '(?:other day|rather|want|like)',
  },
];
