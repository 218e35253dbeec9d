type Stroke = (text: string) => string;

/** How words stand out. Without colours they are left as they are. */
export interface Paint {
  readonly strong: Stroke;
  readonly faint: Stroke;
  readonly coach: Stroke;
  readonly person: Stroke;
  readonly button: Stroke;
}

/** Strokes for a screen, or ones that leave no trace, for a file or under `NO_COLOR`. */
export function createPaint(colours: boolean): Paint {
  const stroke =
    (on: number, off: number): Stroke =>
    (text) =>
      colours && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    strong: stroke(1, 22),
    faint: stroke(2, 22),
    coach: stroke(32, 39),
    person: stroke(36, 39),
    button: stroke(33, 39),
  };
}
