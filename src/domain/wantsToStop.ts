const before = '(?:(?:sorry|nee|no|nou|hm+|oh|well|ok(?:é|ay)?|prima|ja|yes)[\\s,.!…]+)*';
const dutch = [
  '(?:ik )?(?:wil|ga|moet) (?:ik )?(?:(?:nu|hier|even|er|graag|liever|ermee|hiermee|mee) )*(?:stoppen|ophouden|kappen)(?: (?:nu|hier|ermee|hiermee|ermee nu))?',
  'laten we (?:(?:nu|hier|er|ermee|hiermee|maar|mee) )*(?:stoppen|ophouden)(?: (?:ermee|hiermee))?',
  '(?:ik )?(?:stop|kap|hou|houd) (?:(?:er|maar|nu) )*(?:mee|ermee|hiermee|op)(?: (?:mee|nu))?',
  'stop (?:maar|nu|alsjeblieft|even)',
  'stoppen',
];
const english = [
  "i (?:want|would like|need|have|[’']d like) to (?:stop|quit|end)(?: (?:now|here|this|it|please))?",
  "i[’']?d (?:like|rather) (?:to )?(?:stop|quit)(?: (?:now|here|this|it))?",
  "(?:let[’']?s|can we|we can|let us) (?:just )?stop(?: (?:now|here|this|it))*",
  'stop (?:this|it|here|now|that|asking)',
  'stopping',
];
const STOPS = new RegExp(
  `^${before}(?:${[...dutch, ...english].join('|')})(?:[\\s,]+(?:please|graag|hoor|thanks|sorry|bedankt|maar|nu|now))*[\\s.!…]*$`,
  'iu',
);
const LONGEST = 60;

/** Whether words only say that one wants to stop, Dutch or English: «ik wil stoppen», “let's stop here”. */
export function wantsToStop(text: string): boolean {
  const line = text.trim();
  return line.length <= LONGEST && STOPS.test(line);
}
