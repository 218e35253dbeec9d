/** Where an answer is said: in a channel, seen by one person only, through an address that serves for half an hour. */
export interface Place {
  readonly channel: string;
  readonly url: string;
}

/** A place as it is kept with what is to be said there. */
export function writePlace({ channel, url }: Place): string {
  return `${channel} ${url}`;
}

export function readPlace(kept: string | null): Place | undefined {
  const [channel, url] = kept?.split(' ') ?? [];
  return channel && url ? { channel, url } : undefined;
}
