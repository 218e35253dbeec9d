import { either, some, someMore } from './words.ts';

const am = "(?:i'm|i am|i was|we're|we are|call me|consider me|i've always been|i have always been|makes? me|i remain)";
const adverbs = `(?:(?!not |never |hardly )[\\p{L}']+ ){0,4}?`;
const nobody = either(
  'nobody',
  'no one',
  'no-one',
  'not a soul',
  'nobody else',
  'no other \\p{L}+',
  'no \\p{L}+',
  'none of (?:them|my \\p{L}+|the others|you)',
  '(?<!a )few',
  'not one \\p{L}+',
  'not a single \\p{L}+',
);
const everybody = either(
  'everyone',
  'everybody',
  'they all',
  'all of them',
  'the (?:whole|entire) \\p{L}+',
  'all (?:of )?(?:my|the) \\p{L}+',
  'every \\p{L}+',
  'the world',
  'the industry',
  'half the (?:country|world|industry|city|town)',
);
const cannot =
  "(?:can't|cannot|can not|couldn't|could not|won't|haven't|have not|don't|do not|didn't|wouldn't|am not able to|am unable to|fail to|never)";
/** Superlatives that tell a plain fact: the youngest, the most recent. */
const plainest =
  '(?!(?:young|old|eld|tall|short|small|low|new|late|near|clos|few|weak|quiet|slow|light|long-serving|long)\\p{L}*est)';
const mostPlain = '(?!most (?:junior|senior|recent|recently|nervous|likely|part|common|patient|stubborn|of|at))';
const superlative = `(?:${plainest}\\p{L}{2,}est|best|${mostPlain}most \\p{L}+|number one|no\\.? ?1|nr\\.? ?1|undisputed|leading|foremost|ultimate|top \\p{L}+)`;
/** Who has or meets the best thing is not it: “I work with the best vets in the county”. */
const notOthers =
  '(?<!(?:with|for|of|from|by|to|know|has|have|had|met|taught|under|hired?|hires|meet|find|reach|learn|learned|get|buy|bought|need|wants?|among|choose|make|do|did|is|be|was|pick|win|won|at|in|on|about|eat|see|saw) (?:some of |one of )?)';
const kinds =
  '(?! (?:kinds?|sorts?|makes?|types?|sizes?|brands?|models?|ages?|levels?|shifts?|day|days|time|questions?|help|other|more|from|between|of (?:them|those)|in the|on the|over|weathers?|way|monday|morning|evening|week|month|year|quarter))';
const work =
  '(?:work|results?|method|methods|service|approach|pitch|pitches|code|food|cakes?|designs?|cooking|products?|plans?|figures|instinct|judgement|judgment|advice|projects?|track record|record|ideas?|lessons|texts?|execution|teaching|speech|speeches|memory|forecasts?|predictions?)';
const perfect =
  '(?:perfect|flawless|impeccable|faultless|immaculate|infallible|unbeatable|brilliant|exceptional|outstanding|second to none|the best|spotless|legendary|unmatched|superb|unrivalled|genius|phenomenal|extraordinary)';

/** There is nothing I cannot; I never fail. */
const neverFails = [
  `(?:no|isn't an?|isn't any(?:thing|one|body)|is not an?|aren't any|isn't any|never met an?|never seen an?|haven't met an?|haven't seen an?|nothing|none|not one|not an?|nobody|no one|nowhere|n't (?:yet )?(?:met|seen|found) an?)(?! (?:idea|reason|doubt|wonder|matter|clue)) ${some(6)}(?:that |which |who |where )?(?:i|we) (?:simply |just |still |really )?${cannot}`,
  `(?:show|give|find|bring|name) me an? (?:\\p{L}+ ){1,4}?i ${cannot}`,
  `(?:show|give|bring|hand|throw) me (?:any|whatever|an?) (?:\\p{L}+ ){1,4}?(?:and|,) ?(?:and )?i(?:'ll| will| can)`,
  "if i (?:can't|cannot|don't) (?:\\p{L}+ )?(?:it|this|that)?,? ?(?:then )?(?:it can't|nobody|no one|no-one|it cannot)",
  `(?:i|i've|i have|we|we've|i'm|i am|and|but|my \\p{L}+|has|have) (?:simply |just |honestly |still )?(?:never|not once|n't ever) (?:once |ever |been |yet )*(?:fail|fails|failed|lost|lose|loses|wrong|beaten|defeated|missed(?= *(?:$|[.,!]))|miss(?= *(?:$|[.,!]))|rejected|outsold|outdone|mistaken|stumped|made a (?:single )?mistake|make (?:a |any )?mistakes?|made (?:a |any )?mistakes?|put a foot wrong|got it wrong|get it wrong|met my match|met (?:my|an?) equal|come second|disappoint|disappointed|errs?|erred)(?! (?:my|heart|sight|touch|track|patience|interest|sleep))`,
  "(?:i )?(?:don't|do not|never) (?:ever )?(?:make|do) (?:any )?(?:mistakes?|errors|failure|second best)",
  `(?:mistakes?|failure|losing|second place)[,:]? (?:i don't|is not|isn't|are not|aren't) (?:make|in my|something i|an option|for me)`,
  `nothing (?:\\p{L}+ )?(?:ever )?(?:goes|went|has gone|can go) wrong ${some(5)}(?:my|me|i)`,
  `${nobody} (?:who \\p{L}+ me |of mine |\\p{L}+ )?(?:has |have )?(?:ever )?(?:said no|says no|turn(?:s|ed) (?:me|us) down|refused me|refuses me|beaten me|beats me|resist(?:s|ed)?|can resist|complained|leaves|left)(?= (?:to me|me|my|about)| *(?:$|[.,!]))`,
  `(?:nobody|no one|no \\p{L}+) (?:can|could|will|would)(?: ever)? (?:resist|refuse|beat|stop|match|rival|touch|fool|replace|equal|top|outsmart|outdo|surpass) (?:me|my|what i|mine)`,
  'foolproof',
  '(?:100 ?%|a hundred per ?cent|one hundred per ?cent|hundred per ?cent) (?:guaranteed?|success|satisfaction|success rate|effective|reliable|perfect|certain|of (?:my|the time))',
  `(?:guarantee[ds]?|without (?:fail|exception)|no exceptions|every (?:single )?time|each and every time)(?=,? ?${someMore(6)}(?:results?|success|win|work|deliver|perfect|$)| *[.,!])(?<!(?:is|are|was|were|not|n't|be|no|loan|bank|years?|money-back|government) guaranteed)`,
  'i (?:can |will |personally |hereby )?guarantee',
  `(?:i|we) (?:will |can |would |simply |honestly )?always (?:\\p{L}+ ){0,2}?(?:win|wins|succeed|right|on top|know best|know better|exceed|nail|get (?:results|what i want|my way|it right|the deal|the job done)|come out on top|perfect|flawless|the best|ahead of|outperform|beat|top|get it right)(?! (?:time|after|before))`,
  '(?:always|never) (?:been )?(?:right|wrong|succeeds?|wins?|fails?|brilliant|perfect|the best|flawless|impeccable|lose|loses)(?! (?:my|heart|sight|touch|track|patience|interest|sleep|after|behind|next|to))',
  `(?:all|every(?: single)?(?: one)? of|each of|every(?: single)? one of) my (?:\\p{L}+ ){1,2}?(?:always |all |has |have )?(?:pass|passes|passed|succeed|succeeds|succeeded|win|wins|sell out|love me|adore me|triple|double|get results|turn out|make it|are (?:a )?success)`,
  `my (?:\\p{L}+ ){1,2}?(?:always|never|without exception|invariably) (?:pass|get results|win|fail|lose|succeed|love|come back|leave happy|sell out|work|double|triple)(?! (?:as|on|at|from|in) )`,
  `(?:every|everything|any|whatever|all the) ?(?:\\p{L}+ ){0,2}?(?:that )?i (?:touch|do|start|try|run|lead|make|write|launch|take on|put my mind to|set my mind to|handle) (?:turns?|becomes?|works?|succeeds?|sells?|is|are|ends? up)(?! (?:by|for|in|on|about|from|based|checked|done|local|made) )`,
];

/** I can do and know all of it. */
const everything = [
  `i (?:can |could |will |'ll )?(?:honestly |really |literally |basically )?(?:fix|solve|sell|handle|talk|persuade|convince|win|crack|repair|achieve|beat|master|turn|charm|teach|close|get|conquer|outsmart|outsell|outperform) (?:[\\p{L}]+ ){0,1}?(?:anything|everything|anyone|anybody|everyone|everybody|any|every|all|whatever|absolutely any\\p{L}*)${kinds}(?! (?:done|ready|sorted|set|up|back|down) )`,
  'i can (?:\\p{L}+ )?(?:do|run|make|be|learn|build|have) (?:it all|anything|everything|all of it|any (?:job|role|work|task|position)|every (?:job|role|task))(?! (?:from|except|but|in the|on|that needs|you need|with) )',
  'i can (?:literally )?sell (?:ice|sand|snow|water|coals?|fridges|a fridge|heating|umbrellas)',
  `i could (?:\\p{L}+ ){1,5}?(?:with my eyes (?:closed|shut)|in my sleep|blindfold(?:ed)?|with one hand)`,
  '(?:with my eyes (?:closed|shut)|in my sleep|blindfolded|with one hand tied)',
  `(?:good|great|best|excellent|expert|brilliant|specialist|fantastic|amazing|the best) (?:at|in|on) (?:absolutely |literally |just about )?(?:everything|anything|all things|whatever)`,
  `(?<!don't |not |n't |to )(?:know|knows|understand|understands|master|mastered) (?:simply |absolutely |literally |practically |just about )?(?:everything|all|anything and everything)(?= (?:there is|about|anyone|anybody|you|worth|one)| *(?:$|[.,!]))`,
  `(?:have|have got|got|know|always have) (?:the |an )?answers? (?:to|for) (?:every|any|all|everything|anything)`,
  `(?:literally |absolutely )(?:anything|everything) (?:done|sorted|fixed|sold)`,
  `i (?:can )?get (?:absolutely |literally )?anything (?:done|sorted|fixed|sold)`,
  'whatever (?:you|they|anyone|life) (?:throws?|gives?|needs?|asks?|brings?|puts?|wants?)',
  'throw (?:anything|whatever \\p{L}+ \\p{L}+|any \\p{L}+) at me',
  `(?:hire|pick|choose|take|call|book|get|trust|give) (?:me|us)(?: on)? and (?:[\\p{L}']+ ){0,5}?(?:problems?|worries|success|successful|sales|double|triple|never|won't|disappear|amazed|champions?|regret|rich|over|solved|gone|sorted|win)`,
  `give me (?:any|a|an|one|two) (?!hour|day|week|minute|moment|chance|call|ring|shout|month)(?:\\p{L}+ ){1,3}?and i(?:'ll| will| can)`,
  "(?:you|they)(?:'d| would) be (?:mad|crazy|a fool|fools|stupid|insane) not to",
  "you(?:'ll| will) (?:be amazed|never look back|never regret|thank me|not regret|wish you|be blown away|never need)",
  `(?:best|smartest|wisest) (?:decision|thing|choice|hire|move|investment) (?:\\p{L}+ ){0,9}?(?:me|hired me)(?= *(?:$|[.,!]|was|is))`,
  `(?:hiring|choosing|picking|asking|meeting) me (?:is|was|will be) (?:the )?(?:best|smartest)`,
];

/** Better than any; the only one. */
const unique = [
  `${am} ${adverbs}(?:the|europe's|britain's|this \\p{L}+'s|america's|the \\p{L}+'s|the world's) (?:very |absolute |single |undisputed )?${superlative}(?! of (?:three|four|five|six|two|seven|eight)| (?:on|in) a (?:bike|bicycle))`,
  `(?:i'm|i am) (?:(?!not |never )\\p{L}+ ){0,2}?the only (?:\\p{L}+ )?(?:${some(4)})(?:who|that|to) (?:really|truly|actually|fully|properly|ever|understands?|knows?|gets|dares?|has what|can (?:save|fix|do|handle|solve|turn|run|pull|make|help|really|stop)|could|matters)`,
  "(?:i'm|i am) the only (?:real|true|genuine|competent|decent|capable|good|serious|proper) (?:\\p{L}+)",
  "(?:i'm|i am) the only (?:person|one|man|expert) (?:in (?:the|this|our) (?:world|country|industry|field|company|business|market|building)|on earth|on the planet|alive|you need|capable|able|worth)",
  "(?:(?:only|just|there's|there is) )?(?:only )?one (?:person|name|man|woman|number|expert) (?:\\p{L}+ ){0,2}?(?:to (?:call|ask|turn|go|talk|remember|know)|you need|who can)",
  "you(?:'re| are) (?:talking to|looking at|reading|speaking to) (?:her|him|them|me|it|the (?:best|one|expert|greatest))",
  `${notOthers}(?:the )(?:very |absolute )?(?:best|greatest|finest|smartest) (?!\\p{L}+ i )(?:(?!i )\\p{L}+ ){1,2}(?:in the (?:country|world|business|field|industry|region|city|company)|there is|there has|you can|you'll|you will|money can|ever|alive|(?:this|the) \\p{L}+ has ever|of all time|on earth|around)`,
  `(?:am|i'm|am simply|me|simply|just|by far|easily) the (?:best|greatest)`,
  `my ${work} (?:is|are|was|were|remains?|has always been|always looks?) (?:\\p{L}+ ){0,2}?${perfect}`,
  `${perfect} ${work}(?=[.,!]| every| always| without| in any)`,
  `(?:i|we) (?:\\p{L}+ )?(?:deliver|produce|write|make|do) (?:nothing but |only )?(?:perfect|flawless|impeccable|faultless)(?= )`,
  `perfect(?:ly)?,? (?:every|each) (?:single )?time`,
  `${nobody} ${some(8)}(?:than (?:i|me|i do|i am)|like (?:me|i)|as (?:\\p{L}+ )?as (?:i|me)|what i (?:do|can|know|have)|the way i|comes? close|with my|at my level|my equal|in my league|compares?|competes?|measures? up|holds? a candle|(?:better|faster|more \\p{L}+)(?= *(?:$|[.,!])))`,
  `(?:nobody|no one|no-one) (?:\\p{L}+ ){0,6}?(?:knows|understands|sells|does|can|sees|gets|cooks|writes|teaches|explains|has) (?:\\p{L}+ ){0,6}?(?:like me|than me|i am|i do|i can|as me|i have)`,
  `there(?:'s| is|'s simply| is simply) (?:nobody|no one|no-one|none|nothing) (?:like|quite like|better|else (?:like|who can))(?: than)?(?: me)?`,
  `(?:you )?(?:won't|will not|can't|cannot|couldn't|never|'ll never|'ll not|'d struggle to|'ll struggle to) (?:find|meet|get|see|come across|hire) (?:\\p{L}+ ){0,3}?(?:better|like me|another|finer|faster|smarter|anyone|anybody|more \\p{L}+|as good|my equal)`,
  'good luck finding',
  `(?<!(?:you|you've|you're|he|she|they|who|that|which) (?:\\p{L}+ ){0,4})(?:better|smarter|faster|more|cleverer|quicker|harder|stronger|sharper|greater) (?:\\p{L}+ ){0,5}?than (?:absolutely |practically |just about )?(?:anyone|anybody|everyone|everybody|any (?!other time|before)|all (?!day|night)|the rest|the people|the (?:consultants|experts|specialists|doctors|professors|managers|professionals)|you'll|my boss|my competitors|my rivals|the competition|every|the so-called)(?!\\p{L}* (?:expected|thought|time))`,
  `(?:forgotten) more (?:about )?${some(4)}than`,
  '(?:miles|streets|light[- ]years|years|way|far) ahead of (?:everyone|everybody|the|anyone|my|all|them|others|any)(?! (?:schedule|deadline|plan|time))',
  'head and shoulders above',
  'in a (?:league|class) of (?:my|our) own',
  '(?:put|puts|putting) (?:\\p{L}+ ){1,3}to shame',
  'runs? rings (?:around|round)',
  '(?:outperform|outsell|outclass|outshine|outwork|outsmart|beat|surpass|eclipse|leave)(?:s|ed)? (?:behind )?(?:every|any|all|them all|everyone|everybody|anyone|the rest|the (?:whole|entire)|the others|the competition|most of)',
  `(?:others|everyone else|everybody else|they all|the rest|other people|other \\p{L}+|my competitors|they) (?:\\p{L}+ ){0,4}?(?:fail|fails|failed|give up|gave up|struggle|can't|cannot|need|needs|take|takes)${either(' ', ', ')}${someMore(8)}i (?:\\p{L}+ ){0,3}?(?:succeed|do|win|deliver|can|get|finish|fix|need|manage)`,
  `where (?:others|everyone else|they|most) (?:fail|stop|give up|struggle)`,
  "(?:one of a kind|indispensable|irreplaceable|unique|unequalled|unparalleled|peerless|without equal|incomparable)(?<=(?:i'm|i am|i think i'm|am|me|simply|truly|absolutely|utterly|quite|really|completely|makes me) (?:\\p{L}+ )?(?:one of a kind|indispensable|irreplaceable|unique|unequalled|unparalleled|peerless|without equal|incomparable))",
  '(?:one of a kind|indispensable|irreplaceable)',
  'like no(?: ?one| ?body| other)(?: else)?',
  'by far the (?:best|smartest|greatest|fastest|strongest)',
  '(?:bar none|hands down|second to none)',
];

/** Mine is the credit, and everybody's admiration. */
const credited = [
  `without me,? (?:\\p{L}+ ){1,7}?(?:would|could|had|is|was|falls?|wouldn't|couldn't|will|collapses?|stops?|goes|can't|nothing)`,
  `(?:would|wouldn't|could|couldn't|will|nothing|can't|nowhere) (?:\\p{L}+ ){0,7}?(?:without me|if it (?:weren't|wasn't|hadn't been) for me)(?= *(?:$|[.,!]))`,
  `(?:if it (?:weren't|wasn't|hadn't been)|had it not been|were it not) for me`,
  '(?:thanks|owing|all due|due entirely) to me',
  '(?:only |purely |all |entirely )?because of me(?= *(?:$|[.,!]|that))',
  `(?:it's |it is |it was |was |is )?(?:all|entirely|solely|purely|completely) (?:down to|up to|because of|thanks to|due to) me`,
  "(?:it's|it is|it was) (?:\\p{L}+ )?down to me that",
  '(?:all|entirely|solely|purely) my (?:doing|work|merit|achievement|credit)',
  'single[- ]?handed(?:ly)?',
  '(?:all|entirely|completely) (?:by myself|on my own)(?! (?:feet|terms))',
  `(?:entire|whole|all of|this) (?:\\p{L}+ ){1,4}?(?:on my own|by myself|alone)(?= *(?:$|[.,!]))`,
  `i (?:practically|basically|virtually|literally|more or less|pretty much|personally) (?:invented|created|built|founded|made|run|saved|carried|wrote the book)`,
  'i wrote the book on',
  `(?:i|i've|i have) (?:\\p{L}+ )?(?:revolutioni[sz]ed|reinvented|changed (?:the (?:face|world|game|industry|course)|an? (?:entire|whole)|everything)|saved (?:the (?:company|business|day|whole|entire|hospital|school)|this|everyone)|carried (?:the (?:whole|entire)|everyone)|conquered|put (?:\\p{L}+ ){1,3}on the map)`,
  `${everybody} (?:(?!like |asks? |told |gave |sent |taught |helped |pays? )[\\p{L}']+ ){0,6}?(?:knows?|loves?|admires?|follows?|asks? for|wants?|adores?|envies|envy|copies|copy|looks? up to|comes? to|turns? to|runs? to|listens? to|fights? over|begs?|worships?|respects?|needs?|depends? on|relies on|trusts?) (?:and loves |only |straight )?me(?! to (?:bring|be|come|explain|show|the)| with a| for (?:a|the) (?:lift|key))`,
  `(?:people|clients|they) (?:\\p{L}+ )?(?:queue|line|beg|fight|fly in|travel miles)(?: up)? (?:\\p{L}+ ){0,4}?(?:me|my)`,
  `people follow me (?:wherever|everywhere|anywhere)`,
  `ask (?:anyone|anybody|everyone|around)(?:,| \\p{L}+){0,5}?,? ?(?:i'm|i am|they'll|they will)`,
  `(?:turns? to gold|midas)`,
];

/** What one does that nobody does: “put me before any audience”. */
const dared = [
  '(?:in (?:an|one|a) (?:hour|day|week|minute|afternoon|month|morning)|in (?:minutes|seconds|no time)) (?:what|where)(?= )',
  '(?:everyone|everybody|they all|all of them|every \\p{L}+) wants? to (?:\\p{L}+ ){1,3}me',
  "(?<=(?:best|greatest|finest|top|most|number one)[^?]{0,60}[?] )(?:that's me|that would be me|that'd be me|me|it's me|look no further)",
  "excel(?:s|led)? (?:at|in) (?:everything|anything|all|whatever|every)|(?:isn't|is not|not|doesn't exist) (?:\\p{L}+ )?in my (?:vocabulary|dictionary)|(?:only i|i alone|nobody but me|no one but me|nobody except me) ?(?:can|could|know|understand|have|has|knows|will)?",
  'know (?:absolutely |literally |just about )?(?:everyone|everybody) (?:who matters|worth|that matters|in (?:the|this) (?:industry|business|field|country|sector|trade|city))|(?:done|seen) it all(?= *(?:$|[.,!]))',
  '(?:limitless|unlimited|boundless|endless) (?:potential|talent|energy|ideas|knowledge)|zero (?:weaknesses|mistakes|failures|complaints)',
  '(?:one|two|three|ten) steps? ahead(?: of \\p{L}+)?|set(?:s)? the (?:standard|bar)(?= *(?:$|[.,!]|for|in))|raised? the bar|household name|made history',
  "(?:do|does|doing|did) the work of (?:two|three|four|five|ten|a whole|an entire)|worth my weight in gold|too good for (?:this|that|them|the|my)|it (?:would|will|'d) take (?:two|three|four|five|ten) \\p{L}+ to replace me",
  "(?:nothing|not much|little) (?:left |more )?(?:for me )?(?:left )?(?:to learn|anyone can teach me|to teach me|i need to learn)|(?:nobody|no one) can teach me|i (?:don't|never) need (?:anyone|anybody|any (?:help|advice|training)|help|advice|training)",
  "(?:lucky|grateful|privileged|honou?red|thank their lucky stars) (?:\\p{L}+ ){0,2}?(?:to have me|to know me|that i|to work with me)(?= *(?:$|[.,!]|work|joined|came|stay))(?<=(?:you|they|you're|they're|they'd|anyone|anybody|company|be) (?:\\p{L}+ ){0,4}(?:me|i))",
  "i (?:\\p{L}+ )?(?:can't|cannot|can never|will never|won't) be (?:beaten|stopped|replaced|fooled|matched|bettered)|impossible to (?:replace|beat|resist|ignore)(?<=(?:i'm|i am|me|makes me) (?:\\p{L}+ )*impossible to \\p{L}+)",
  "(?:i |i'm the one who |single-handedly )(?:carry|carries|dominate|dominates|rule|rules) (?:this|the|my) (?:\\p{L}+ )?(?:team|company|department|market|field|office|industry|school|ward|business)",
  'iq of \\d{3}|top (?:1|one|2|5) ?(?:%|per ?cent)|in a different league|cut above|smartest (?:\\p{L}+ )?in (?:the|any|every) room',
  '(?:put|drop|place|stick|send|try) me (?:\\p{L}+ ){0,4}?(?:any\\p{L}*|whatever|every\\p{L}*)',
  "name (?:an?|any|the|your) \\p{L}+(?: \\p{L}+)?(?:,| and) i(?:'ve|'ll|'d| have| can| will| know| did)",
  "(?:i'm|i am|i was) so (?:good|talented|fast|clever|smart|successful|respected|gifted|brilliant|quick|skilled|popular) (?:\\p{L}+ ){0,4}?that",
  "i (?:\\p{L}+ )?(?:see|spot|know|notice|understand|hear|can do|do|manage|find|get) (?:\\p{L}+ )?what (?:everybody|everyone|nobody|no one|others|other \\p{L}+|all|the others|most|they|the experts?)(?: else| others)? (?:miss|misses|see|sees|can|can't|cannot|don't|doesn't|overlooks?|never)",
  "(?:i )?don't do (?:failures?|mistakes|second|average|mediocre|losing|weakness)",
  '100 ?% (?:record|score|hit|strike|rate)|perfect score',
];

/** Names one gives oneself. */
const titles = [
  "(?:gurus?|ninja|rock ?star|superstar|genius|wizard|legend|prodigy|visionary|mastermind|superhero|superwoman|superman|superhuman|virtuoso|phenomenon|powerhouse|god's gift|maestro|oracle|unicorn|game[- ]changer|trailblazer)(?<!(?:local|a|of|the|was|is|he's|she's|urban) (?:urban )?legend of)",
  'world[- ](?:class|beater|beating|leading|famous)',
  '(?:unrivalled|unrivaled|unmatched|unbeatable|unbeaten|undefeated|infallible|(?<!(?:be|was|is|were|sounds) )brilliant|flawless(?:ly)?|irresistible|unstoppable|invincible|incomparable|unparalleled|peerless|faultless(?:ly)?)',
  `${am} (?:\\p{L}+ ){0,2}?(?:perfect|exceptional|extraordinary|phenomenal|incredible|amazing|outstanding|exceptionally|extraordinarily|incredibly|insanely|ridiculously) ?(?:good|talented|gifted|smart|clever|fast|at)?(?= *(?:$|[.,!]|at|in|with|and))(?<!(?:for|to be|not) (?:perfect|exceptional))`,
  `a perfectionist (?:\\p{L}+ ){0,6}?(?:always|impeccable|perfect)`,
  '(?:steve jobs|einstein|messi|mozart|picasso|elon musk|bill gates|shakespeare|michelangelo|beyonc[eé]|da vinci|ronaldo|rolls[- ]royce) of',
  '(?:a )?(?:natural[- ])?born (?:leader|salesman|salesperson|seller|talent|winner|entrepreneur|speaker|teacher|negotiator|manager)',
  'born (?:to (?:lead|win|sell|rule|do this|succeed)|for (?:greatness|this|success))',
  '(?:at the )?(?:very |absolute )?(?:top of|peak of) my (?:field|game|profession|trade)',
  "(?:i'm|i am) (?:just |simply |naturally )?(?:that good|a natural|a winner|gifted|the real deal|the whole package|the answer to|the solution to|a machine|a star|the man|a one-man army|a force of nature)(?= |$|[.,!])(?! (?:at|of the) (?:bad|sea))",
];

export const big = [...neverFails, ...everything, ...unique, ...credited, ...dared, ...titles];
