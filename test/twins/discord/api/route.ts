import type { Discord } from '../discord.ts';
import type { Call } from './call.ts';

export type Params = Readonly<Record<string, string>>;
type Run = (discord: Discord, call: Call, params: Params) => object | undefined;

/** One way into the API. Its name is what faults know it by. */
export interface Api {
  readonly name: string;
  /** The token in the path is enough; elsewhere the bot’s own is needed. */
  readonly open: boolean;
  match(method: string, path: string): Params | undefined;
  readonly run: Run;
}

export function api(name: string, method: string, pattern: string, run: Run, open = false): Api {
  const wanted = pattern.split('/');
  return {
    name,
    open,
    run,
    match(asked, path) {
      const parts = path.split('/').map(decodeURIComponent);
      if (asked !== method || parts.length !== wanted.length) return undefined;
      const params: Record<string, string> = {};
      for (const [at, each] of wanted.entries()) {
        const part = parts[at] ?? '';
        if (each.startsWith(':')) params[each.slice(1)] = part;
        else if (each !== part) return undefined;
      }
      return params;
    },
  };
}
