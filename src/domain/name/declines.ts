const DECLINES =
  /^(?:no|nee|neen|nope|nah|niet|geen|don['’]?t|do not|not (?:him|her|them|that|now)|never ?mind|nvm|laat(?: het| dat)? maar|forget (?:it|that)|leave it|skip it|cancel|annuleer|undo|ongedaan|exit|quit|bye|q|stop (?:it|this|maar)|ga weg)(?!\p{L})/iu;
const ANOTHER = /\p{Lu}\p{L}/u;

/** Whether what is typed to “Shall I add that name?” declines it, in more words than a no: “no i dont want that”, «laat maar hoor». */
export function declines(text: string): boolean {
  const line = text.trim();
  return DECLINES.test(line) && !ANOTHER.test(line.slice(1));
}
