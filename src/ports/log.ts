/** Facts for the operator: ids, kinds and counts, never anybody's words. */
export type Facts = Readonly<Record<string, string | number | boolean | undefined>>;
export interface Log {
  info(event: string, facts?: Facts): void;
  warn(event: string, facts?: Facts): void;
  error(event: string, error: unknown, facts?: Facts): void;
}
