/** A broken rule. `error` is what Slack answers with; without one it takes the message all the same. */
export interface Breach {
  readonly what: string;
  readonly error?: string;
}

export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectsIn(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A layout that Slack does not take. */
export function wrong(what: string): Breach {
  return { what, error: 'invalid_blocks' };
}

/** How many there may be of something. */
export function* checkCount(list: unknown, where: string, most: number, least = 1): Generator<Breach> {
  const count = Array.isArray(list) ? list.length : 0;
  if (count > most) yield wrong(`${where} has ${count}, no more than ${most} are allowed`);
  if (count < least) yield wrong(`${where} has ${count}, at least ${least} are needed`);
}

/** How long a string may be, where there is one. */
export function* checkLength(value: unknown, where: string, most: number): Generator<Breach> {
  if (value === undefined) return;
  if (typeof value !== 'string') yield wrong(`${where} is no string`);
  else if (value.length > most)
    yield wrong(`${where} has ${value.length} characters, no more than ${most} are allowed`);
}
