/** A fault of the connection falls somewhere in a line's handling, which takes about this long. */
const LONGEST_LINE_MS = 200;

/** Something a platform does to an app. */
export type Fault<Twin> = (twin: Twin, random: () => number) => void;

export const later = (random: () => number, befall: () => void) =>
  void setTimeout(befall, Math.floor(random() * LONGEST_LINE_MS));
