import { describe, expect, it } from 'vitest';
import { talks } from '../../src/coaching/walk/talks.ts';
import { commands } from '../../src/commands/registry.ts';
import { waysOut } from '../../src/conversation/script.ts';
import { keys } from './shape.ts';
import { sourcesIn } from './source.ts';

const known = new Set<string>(keys);
const missing = (wanted: readonly string[]) => wanted.filter((key) => !known.has(key));
const literals = sourcesIn('src', 'adapters').flatMap((source) => source.literals);
const said = new Set(literals.filter(({ parts }) => parts.length === 1).map(({ parts: [text = ''] }) => text));
/** Families of texts: `goal.kind.${kind}` in the source is any text that begins and ends so. */
const families = literals
  .filter(({ parts }) => parts.length > 1 && /^[a-z-]+\.[\w.-]*$/u.test(parts[0] ?? ''))
  .map(({ parts }) => new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[\\w-]*')}$`, 'u'));

/** Questions that say something else than their own name each time; those that choose a person use the texts of `contact`. */
const OWN_TEXT = [
  'contact.address',
  'contact.cadence',
  'contact.circle',
  'contact.language',
  'contact.text',
  'edit.named',
  'edit.named-all',
  'event.who',
  'favours.who',
  'step.propose',
  'touch.goal',
  'touch.person',
];

/** What is put together out of a script or a command, and so stands nowhere in the source as a whole. */
const helps = commands.flatMap(({ name }) => [`help.${name}`, `help.${name}.more`]);
const scripts = Object.values(talks).map(({ script }) => script);
const questions = scripts.flatMap(({ id, steps }) => steps.map((step) => `${id}.${step.id}`));
const examples = scripts.flatMap(({ id, steps }) =>
  steps.filter(({ example }) => example).map((step) => `${id}.${step.id}.example`),
);
const offered = scripts.flatMap(({ steps }) =>
  steps.flatMap(({ choices = [] }) => (choices === 'rows' ? [] : choices)),
);
const briefly = scripts.flatMap(({ id, steps }) =>
  steps.filter(({ draft }) => draft).map((step) => `${id}.${step.id}.unclear`),
);
const buttons = [...waysOut, ...offered].map((id) => `choice.${id}`);

describe('a text', () => {
  it('stands ready for each command: what it does, and how it is used', () => {
    expect(helps.length).toBeGreaterThan(40);
    expect(missing(helps)).toEqual([]);
  });

  it('stands ready for each conversation one can come back to', () => {
    expect(missing(scripts.map(({ id }) => `word.script.${id}`))).toEqual([]);
  });

  it('stands ready for each question, but for those that bring a text of their own', () => {
    const own = missing(questions).filter((key) => !/\.(\w+-)?(which|new)$/u.test(key));
    expect(own.toSorted()).toEqual([...OWN_TEXT].toSorted());
  });

  it('stands ready as an example wherever one is promised', () => {
    expect(examples.length).toBeGreaterThan(10);
    expect(missing(examples)).toEqual([]);
  });

  it('stands ready for each draft, instead of saying it again', () => {
    expect(briefly.length).toBeGreaterThan(2);
    expect(missing(briefly)).toEqual([]);
  });

  it('stands ready for each button, but for those with a label of their own', () => {
    const own = missing(buttons).map((key) => key.replace('choice.', ''));
    const labelled = own.filter((id) => said.has(id) || keys.some((key) => key.endsWith(`.${id}`)));
    expect(own.filter((id) => !labelled.includes(id))).toEqual([]);
  });

  it('is said somewhere', () => {
    const composed = new Set([...helps, ...questions, ...examples, ...briefly, ...buttons]);
    const used = (key: string) => said.has(key) || composed.has(key) || families.some((family) => family.test(key));
    expect(keys.filter((key) => !used(key))).toEqual([]);
  });

  it('exists wherever the source names one', () => {
    const topics = new Set(keys.map((key) => key.split('.')[0] ?? ''));
    const named = [...said].filter(
      (text) => /^[a-z-]+(\.[\w-]+)+$/u.test(text) && topics.has(text.split('.')[0] ?? ''),
    );
    expect(named.length).toBeGreaterThan(200);
    expect(missing(named)).toEqual([]);
  });
});
