import type { Cues } from './words.ts';

/** Each by itself is a plain word; two that differ, said of oneself in one sentence, are not. */
export const cues: Cues = {
  self: "(?:i|i'm|i've|i'd|i'll|me|my|mine|myself)",
  small: [
    '(?:just|only|merely|simply)(?= (?!two|three|four|five|six|the two|on |in |when |after |before |for |from |by |with |at |speak|needs?|want|ask)\\p{L}+)',
    "(?:not|\\p{L}+n't|never|hardly|nothing|no) (?:really |very |that |so |all that |terribly |particularly |a |an |any |expect |do |offer |know |anything |been |be |to be |exactly )*(?:important|special|interesting|exciting|impressive|clever|smart|talented|much|real|proper|exceptional|remarkable|worth|original|brilliant|anybody|somebody|achieved|accomplished|amounted|a lot|glamorous|spectacular)",
    '(?:lousy|ordinary|mediocre|average|boring|dull|tiny|silly|stupid|modest|humble|plain|feeble|meagre|poor|pathetic|clumsy|useless|hopeless|lowly|simple|small-time|insignificant|unimportant|rubbish|shabby|thin)(?! (?:english|words?|language|terms|bits|houses?|shops?|flats?|villages?|firms?|companies|harvest|cousin|neighbourhoods?|areas?|people|families))',
    '(?:luck|lucky|coincidence|accident|fluke|by chance|happened to|turn|favou?r)(?! (?:enough|plays|forty|of events))',
    "(?:i'm afraid|sorry|apolog\\p{L}+|forgive|excuse|pardon|hope you don't mind|if you don't mind|don't laugh|i must admit|i have to admit|to be honest|i confess|embarrassing|embarrassed|ashamed)(?! to passengers)",
    '(?:lots of|plenty of|so many|other|most|loads of) people (?:\\p{L}+ )?(?:do|can|could|know|are|have)|(?:done|made|thought up|carried) by (?:others|my|the others|someone else)|(?:others|colleagues|the team|my wife|my husband|my boss|my brother|my sister) (?:do|does|did|know|knows|are|is) (?:\\p{L}+ ){0,2}?(?:real|clever|hard|better|more|rest|difficult|actual|work|thinking)|the real work',
    '(?:put up with|tolerate|took pity on|take pity on|stuck with|let me|allowed me|humou?r) me|allowed to (?:help|join|tag)',
    "(?:i think|i guess|i suppose|maybe|perhaps|probably|sort of|kind of|rather|a bit|a little|somewhat|i hope|or so|possibly|hopefully)(?= *(?:$|,|[\\p{L}']+ ))",
    "(?:can't|cannot|couldn't|don't|wouldn't) (?:really )?(?:do|expect|offer|say|know|promise|claim|contribute|add|boast|brag|compete|hope)(?= (?:much|a lot|anything|to|more|that))",
  ],
  big: [
    '(?:always|never|whatever|every time|each time|everything|everyone|everybody|nobody|no one|nothing|anything|anyone|without fail|without exception|all (?:of )?(?:my|the|them)|every(?! (?:\\p{L}+day|day|week|month|year|morning|evening|summer|winter|other)) \\p{L}+|no (?:client|customer|problem|other|boss|student|patient|opponent|deal) )',
    '(?<!(?:with|for|of|from|by|to|know|knows|has|have|had|met|under|hire|make|do|the next|find|my|their|your|her|his|buys?|eat|at|in|on|was|wants?|price) (?:the )?)(?:best|finest|greatest|smartest|most (?!of|people|likely|days|weeks|nights|evenings|clients|junior|recent)[\\p{L}-]+|number one|(?:the )?only \\p{L}+ (?:that |who )?(?:you|they|anyone) can|better than|more (?:\\p{L}+ ){1,3}than any|no better|no greater|no finer|faster than|the first to know)',
    '(?:success|winners?|champions?|solutions?|perfect|perfectly|trust|triumphs?|results|disappointed|disappoints?|fails?|failed|wrong|saved|saves|genius|talent|talented|gifted|lives|legend|beats?|beaten|resists?|loves? me|adores? me|admires? me|millions|fortune|miracles?|magic|guaranteed?|flawless|impossible|unbeatable|the answer|rescued|victory|winning|superior|extraordinary|exceptional)(?! (?:so|in the tax))',
    '(?:owes?|owed|owing|thanks|down|due|credit\\p{L}*) (?:\\p{L}+ ){0,4}?to (?:me|my)|because of me|(?:my|me) alone|single-handed\\p{L}*|by myself|on my own|without me',
    "in the (?:world|country|universe|whole \\p{L}+|entire \\p{L}+|industry|business|north|south|east|west)|on (?:earth|the planet|the market)|(?:of all time|in history|anywhere|worldwide|you'll ever|you will ever|sought-after|in demand|than they know themselves|than themselves|you can (?:trust|find|get|hire))",
    '(?:in (?:an|one|a) (?:hour|day|week|minute|afternoon|month|morning)|in (?:minutes|seconds|no time)) (?:what|where)|what takes (?:\\p{L}+ ){1,3}?(?:an?|weeks?|days?|months?|years?|hours?)',
  ],
  unless:
    '(?:not the|by no means|(?:mentor|boss|father|mother|team|teacher|grandfather|grandmother|manager) (?:is|was|has|had)|want to|wanted to|hope to|hoped|help|helps|helped|helping|learn(?:ed|t)?|try|tried|trying|looking for|teach|taught|check|checks|ask|asks|would like|if you|make sure|moved|changed)',
};
