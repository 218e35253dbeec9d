import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../../src/domain/entities.ts';
import type { Values } from '../../src/domain/message.ts';
import { dutch } from '../../src/texts/dutch.ts';
import { english } from '../../src/texts/english.ts';
import type { TextKey } from '../../src/texts/keys.ts';

export const texts: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { en: english, nl: dutch };
export const languages = ['en', 'nl'] as const;
export const keys = Object.keys(english) as TextKey[];

/** What a text asks to be filled in: a plain value, or one that chooses between wordings. */
export type Argument =
  | { readonly is: 'value' }
  | { readonly is: 'select' | 'plural'; readonly cases: readonly string[] };

/** The nodes of a message's tree that matter here, as intl-messageformat parses it. */
type Node = {
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Node[] }>>;
} & {
  readonly pluralType?: string;
};

/** The arguments of a text by name. Throws when the text cannot be read. */
export function shapeOf(text: string): ReadonlyMap<string, Argument> {
  const found = new Map<string, Argument>();
  const look = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (!('type' in node) || node.type === 0 || node.type === 7) continue;
      const name = String(node.value);
      const cases = Object.keys(node.options ?? {});
      const known = found.get(name);
      const all = known && known.is !== 'value' ? [...known.cases, ...cases] : cases;
      if (node.options) found.set(name, { is: node.pluralType ? 'plural' : 'select', cases: [...new Set(all)] });
      else if (!known) found.set(name, { is: 'value' });
      for (const option of Object.values(node.options ?? {})) look(option.value);
    }
  };
  look(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst() as unknown as Node[]);
  return found;
}

const MOST = 600;
/** Ordinary things that are filled in. Longer ones are the person's own words, and not ours to count. */
const SAMPLE = 'Piet Jansen';

/** Values for every way in which a text can be said: each wording with each, and numbers from none to many. */
export function samples(text: string): Values[] {
  let all: Record<string, string | number>[] = [{}];
  for (const [name, argument] of shapeOf(text)) {
    const values = argument.is === 'value' ? [SAMPLE] : argument.is === 'plural' ? [0, 1, 2, 12] : argument.cases;
    all = all.flatMap((given) => values.map((value) => ({ ...given, [name]: value })));
  }
  if (all.length > MOST) throw new Error(`${all.length} ways to say one text: nobody reads all of them.`);
  return all;
}
