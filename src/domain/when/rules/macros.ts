/** Words that say which of several days, weeks or months: "next", "last", "coming". Pieces of patterns, see `rule`. */
export const next = '(?:volgende|next) (?:FS )?';
export const last = '(?:vorige|afgelopen|last|previous|past|verleden|laatste)';
export const same =
  '(?:(?:de |the |this |deze )?(?:komende?|aanstaande?|aankomende?|coming|upcoming|eerstvolgende|eerstkomende|as)|deze|dit|this)';

export const bare = String.raw`(?:N|WN|WE)\d{1,2}`;
/** "about", "precisely": they change nothing. */
export const hedge =
  '(?:(?:rond|tegen|around|about|circa|ca|ongeveer|zo|pakweg|approximately|approx|exactly|precies|stipt|say|roughly|iets) (?:FS )?){0,3}';
/** What makes a bare number an hour. */
export const at = `(?:om|at|@) ${hedge}|(?:rond|tegen|around|circa|ca|zo rond|zo tegen|uiterlijk|by|before|about|for|roughly|approximately|ongeveer|uiterlijk om|iets voor) `;
