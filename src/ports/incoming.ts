import type { Language } from '../domain/entities.ts';

/** Who says something, as the platform names them. */
export interface AccountRef {
  readonly platform: string;
  readonly tenant: string;
  readonly userId: string;
}

/** What the platform tells of a person. What is not told with the first contact is asked before they are heard. */
export interface Profile {
  readonly name: string;
  readonly language?: Language;
  readonly zone?: string;
}

/** One thing that came in. `key` is the platform's delivery key: the same key twice is the same thing. */
export type Incoming = {
  readonly account: AccountRef;
  readonly profile: Profile;
  readonly key: string;
  /** The channel of the person's direct messages, once the platform has told it. */
  readonly channel?: string;
  /** Where the answer is said, when that is not the direct message. Only the adapter can read it. */
  readonly place?: string;
} & Input;

export type Input =
  | {
      readonly is: 'command';
      readonly name: string;
      readonly line?: string;
      readonly options?: Readonly<Record<string, string>>;
    }
  | { readonly is: 'reply'; readonly text: string }
  /** A message that was said is changed on the platform; `of` is the key it came in with. */
  | { readonly is: 'edited'; readonly of: string; readonly text: string }
  | { readonly is: 'choice'; readonly delivery: string; readonly choice: string }
  | { readonly is: 'form'; readonly delivery: string; readonly values: Readonly<Record<string, string>> }
  | { readonly is: 'opened' };
