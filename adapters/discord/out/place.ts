/**
 * Where an answer is said: through an interaction, whose token serves for a quarter of an hour.
 *
 * `dm`: what waits there is filled with the first answer, the others follow as messages. `there`: the same where only one
 * person sees it, and the others follow there. `pressed`: all follow where only one person sees the button.
 */
export interface Place {
  readonly is: 'dm' | 'there' | 'pressed';
  readonly token: string;
}

/** A place as it is kept with what is to be said there. */
export function writePlace({ is, token }: Place): string {
  return `${is} ${token}`;
}

export function readPlace(kept: string | null | undefined): Place | undefined {
  const [is, token] = kept?.split(' ') ?? [];
  return token && (is === 'dm' || is === 'there' || is === 'pressed') ? { is, token } : undefined;
}

/** Whether only one person sees what is said there, and nobody can write there. */
export function isHidden(kept: string | null | undefined): boolean {
  const place = readPlace(kept);
  return place !== undefined && place.is !== 'dm';
}
