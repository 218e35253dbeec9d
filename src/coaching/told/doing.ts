import type { Values } from '../../domain/message.ts';
import type { TextKey } from '../../texts/keys.ts';

type Options = Readonly<Record<string, string>>;

/** What a line asks to be done: by a command at once, which asks for itself, or once its own question has a yes. */
export type Doing =
  | { readonly is: 'run'; readonly command: string; readonly options?: Options }
  | {
      readonly is: 'do';
      readonly key: TextKey;
      readonly values: Values;
      readonly command: string;
      readonly options: Options;
    };
