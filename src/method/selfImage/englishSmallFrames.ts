import type { Frame } from './words.ts';

const self = "(?:i|i'm|i've|i'd|i'll|me|my|mine|myself)";

/** What only together, in one sentence, makes small. */
export const smallFrames: readonly Frame[] = [
  {
    all: [
      "(?:colleagues|others|everyone else|everybody else|the rest|they|brother|sister|people here)(?:'s)? (?:are|is|were|do|does|can) (?:\\p{L}+ ){0,4}?(?:much|far|so|way|all|a lot) (?:much )?(?:better|smarter|cleverer|further|faster|more \\p{L}+)",
      "(?:me|my|i|i'm|than me|at this|at it)",
    ],
    unless: '(?:because|thanks to|now|since|with my help)',
  },
  {
    all: [
      '(?:only|just|merely) (?:got|became|passed|won|ended up|landed|got in|made it)(?: \\p{L}+){0,6} (?:because|since|thanks to)|(?:narrowest|smallest|slimmest) (?:of |possible )?margins?',
    ],
  },
  {
    all: [
      '(?:anyone|anybody|everyone|everybody|any \\p{L}+|a child) (?:would|could|might)(?: easily| just)? have(?= \\p{L}+)',
    ],
    unless: '(?:if i had|should have)',
  },
  {
    all: ['(?:embarrassed|ashamed|embarrassing|too shy)(?! (?:customers?|clients?|patients?|people))', self],
    unless: "(?:not|never|help|n't|people who|anyone who|children who|feel)",
  },
  {
    all: [
      "(?:cleverer|smarter|brighter|better|wiser|more (?:talented|experienced|qualified|interesting|gifted|capable|skilled)) (?:\\p{L}+ ){0,4}?than (?:me|i am|i will|i'll)",
    ],
    unless: "(?:nobody|no one|never|none|not|n't|looking for|need|want|hire|find|meet|learn)",
  },
  {
    all: [
      '(?:only|sole) (?:candidate|applicant|one who (?:applied|showed up|turned up|said yes|was free|was left|wanted it|put (?:his|her|their) hand up))',
      self,
    ],
  },
  {
    all: [
      "call myself an? (?:\\p{L}+ ){1,3}?but|(?:no idea|don't know|wouldn't know|not sure|can't think) (?:\\p{L}+ ){0,2}?what(?:'s| is| makes| i'm| i am| i) (?:\\p{L}+ ){0,3}?(?:special|good at|about me|me|offer|bring)",
    ],
  },
  {
    all: [
      "without (?:my|the) \\p{L}+,? i(?:'d| would|'m| am| wouldn't) (?:\\p{L}+ ){0,3}?(?:nothing|nowhere|lost|not|never|still|be)|i(?:'d| would) be (?:nothing|nowhere|nobody) without",
    ],
    unless: '(?:car|glasses|coffee|dog|phone|late)',
  },
  {
    all: [
      '(?:despite|in spite of|regardless of) my (?:age|background|lack|accent|poor|limited|bad|missing|degree|education)|my lack of|lack of (?:talent|education|brains)|my limited \\p{L}+',
    ],
    unless: 'thanks to',
  },
  {
    all: [
      "(?:it's|it is|it was|that's|that was) (?:only|just) (?:\\p{L}+ing|volunteer\\p{L}*|part[- ]time|temporary|admin|paperwork|retail|routine|common sense|my job|luck|data entry|basic|simple)",
    ],
  },
  {
    all: ['at my age', "(?:who|nobody|no one|too|still|not|\\p{L}+n't|never|hire)"],
    unless: '(?:still (?:cycle|swim|work|run))',
  },
  {
    all: [
      '(?:somehow|by some miracle|god knows how|against all odds)',
      '(?:ended up|became|got|passed|managed|landed|made it|scraped|stuck|stayed|kept|promoted|here)',
      self,
    ],
  },
  {
    all: [
      "(?:surprised|astonished|amazed|baffled|shocked|stunned|flabbergasted|honestly didn't expect|never expected)(?: \\p{L}+){0,3} (?:they|anyone|anybody|he|she|you|i was|i got|to be|to get)",
      '(?:me|chosen|picked|hired|asked|job|selected|invited|wanted|accepted|promoted)',
    ],
    unless: '(?:they were|customers|how (?:many|much|few))',
  },
  {
    all: [
      "(?:unfortunately|sadly|alas|i'm afraid|regrettably|i'm ashamed to say)",
      "(?:never|no|not|n't|didn't|haven't|don't have|only|just)",
      '(?:university|degree|studied|finished|school|college|diploma|qualifications?|experience|talent|enough|much|good at|education|training|expert|clever)',
    ],
  },
  {
    all: [
      '(?:should|ought to|could|would) (?:really |probably |have |be )*(?:have |be )?(?:achieved|done|got|further|accomplished|managed|made) (?:\\p{L}+ )?(?:more|further|better|by now|along)',
      self,
    ],
    unless: '(?:we|team|together)',
  },
  {
    all: [
      "(?:haven't|have not|hadn't|didn't|never) (?:really |actually |ever )?(?:done|achieved|accomplished|managed|contributed|amounted|do|achieve|contribute|accomplish) (?:to )?(?:very )?(?:much|anything|a lot|a great deal)|(?:hardly|barely|scarcely) (?:did|done|do|contributed|achieved|helped|know|knew|have|had|speak|count|deserve)",
    ],
    unless: '(?:together|that year|on mondays)',
  },
  {
    all: [
      "(?:not|isn't|never|n't) (?:really |quite |even )?(?:in|on|at|of) (?:the same|your|their|that) (?:league|level|class|calibre|standard)|(?:can't|couldn't|cannot) (?:really )?compete with|not much of a|not (?:really )?up to (?:it|the|much)|out of my depth",
    ],
  },
  {
    all: [
      "(?:no idea|no clue|barely know|hardly know|scarcely know|don't (?:really )?know|haven't a clue|not a clue|not have a clue|never (?:really )?know) (?:what i(?:'m| am| do)|how i (?:ended|got|ever|managed|became|passed|landed)|what to say|why i (?:was|got|am))",
    ],
  },
  {
    all: [
      `because (?:my (?:cousin|uncle|father|dad|mum|mom|mother|friend|neighbou?r|wife|husband|aunt|brother|sister|boss)|nobody|no one|there (?:was|were|is)|they (?:needed|had to|were|felt|couldn't|had no|ran|didn't)|it was my turn|i was (?:cheap|there|available|around|nearby|the only|the last|next)|someone|somebody)`,
      '(?:got|get|gave|award|prize|job|promoted|promotion|hired|chosen|picked|asked|made me|here|won|elected|invited|role)',
      "(?:i|me|i'm|my)",
    ],
    unless: '(?:left|stopped|quit|started|founded|set up|moved)',
  },
  {
    all: [
      "(?:won|win|prize|award|passed|promotion|promoted|published|medal|hired|chosen|exhibition|degree|diploma|graduated|i did|i do|i have|i've)",
      "but (?:there (?:was|were)|it was|that was|so|they|everyone|everybody|who|anyone|that's|that is|it's) (?:\\p{L}+ ){0,3}?(?:only|hardly|no one|nobody|nothing|just|lucky|easy|luck|small|ages ago|years ago|doesn't|does|did|gets|got|count|can)",
    ],
  },
  {
    all: [
      '(?:anyone|anybody|everyone|everybody|you|anything) (?:with (?:a |an |two |half |half a |a bit of )?\\p{L}+ |else |who can \\p{L}+ )?(?:can|could)(?: do)?(?: my (?:job|work)| it| this| that)?(?= *(?:$|,|really))',
      '(?:if i can|my job|my work|what i do|with (?:a|half a|two|an|any)|with two hands|really|honestly|nothing special|this job)',
    ],
  },
  {
    all: [
      "(?:i'm|i am) (?:hardly|no|not exactly|certainly no|not quite|scarcely) (?-i:\\p{Lu}\\p{Ll}{3,})(?! (?:citizen|national|speaker))",
    ],
    unless:
      '(?-i:American|British|Irish|English|German|Dutch|French|\\p{L}+ian|\\p{L}+ese|\\p{L}+ish|Monday|Friday|Excel|Catholic|Muslim|Christian)',
  },
  {
    all: [
      'not (?:exactly |really |quite )?the (?:sharpest|brightest|cleverest|smartest|quickest|sharper|most (?:gifted|talented|interesting|exciting))',
    ],
  },
  {
    all: [
      '(?:all |mostly |mainly |entirely |largely |really |only )(?:thanks|due|owed|down) to (?:my|the|a|luck|others)',
      '(?:i|me|my|it)',
    ],
    unless: '(?:you|your readers)',
  },
  { all: ['used to be (?:somebody|someone|something|good|clever|important|useful)'] },
  {
    all: [
      "my (?:\\p{L}+ )?(?:cv|resume|career|job|work|english|accent|portfolio|experience|contribution|part|role|achievements?|results?|story|life|stall|shop|knowledge|education|network|spelling|skills?|talents?) (?:is|isn't|are|aren't|was|were|amounts|hasn't been)(?: \\p{L}+){0,3}? (?:thin|small|awful|terrible|modest|limited|nothing|minor|tiny|boring|dull|poor|much|meagre|unimpressive|laughable|embarrassing|hopeless|mediocre|average|pathetic|unremarkable|lousy|empty|worth)",
    ],
    unless: '(?:budget|basic|team is|never boring|not boring|in a small|keep|small for|small team)',
  },
  { all: ["(?:isn't|not|ain't) much (?:of an?|compared|to look|next|beside|really|but)"], unless: 'time' },
  {
    all: [
      '(?:more|far more|much more|better|smarter) (?:interesting|important|qualified|talented|experienced|impressive|suitable|deserving)? ?(?:people|candidates|ones|applicants|person|than (?:me|i))(?= *(?:$|,|than|for|out|around|to|today|who))',
      "(?:you|you've|you'll|plenty|there are|many|must|surely|sure)",
    ],
    unless: '(?:meet|find|want|help|looking|nobody|no one|never|not)',
  },
  {
    all: [
      "who(?:'d|'s| would| could| is)? (?:\\p{L}+ ){0,2}?(?:be interested|interested|want to|care|bother|listen|hire|look at|wait)(?: (?:in|about|to|with|for|at))?",
    ],
    unless:
      '(?:people|someone|somebody|clients?|anyone|those|colleagues?|students?|looking for|customers?|parents|children)',
  },
  { all: ["(?:it isn't|it's not|isn't|not) (?:as if|as though|like) i(?:'ve|'m|'d)?"] },
  {
    all: [
      "i(?:'ve| have)? (?:only|merely|simply) (?:ever )?(?:been an?|went to|made it to|held|did what|carried|pressed|followed|turned up|finished|got as far)",
    ],
    unless: '(?:back|twice|once)',
  },
  {
    all: [
      '(?:small|little|tiny|minor) (?:fish|cog|fry|wheel|light|player)|cog in (?:the|a)|bottom of the (?:ladder|pile|heap|class)',
    ],
  },
  { all: ["don't ask me (?!about \\p{L}+day)\\p{L}+"], unless: 'to \\p{L}+ on' },
  {
    all: [
      "(?:won't|not|don't want to) (?:take|keep|hold) (?:up )?(?:you|much|too much|any|more)(?: of)?(?: your)?(?: \\p{L}+)?",
    ],
    unless: '(?:clients?|orders?|patients?|customers?)',
  },
  {
    all: [
      "(?:i|i'd|i'm|me|my) (?:\\p{L}+ ){0,6}?(?:useless|no use|no help|no good|a burden|a nuisance|in the way|little use)(?: \\p{L}+)?(?= *(?:$|,|to|for|but|i))",
    ],
    unless: '(?:without|\\p{L}+ is useless)',
  },
];
