import { foldName, matchName, type Named } from '../name/name.ts';
import { longestNamePrefix } from '../name/namePrefix.ts';
import { leadingName, splitOrganisation } from '../name/personWords.ts';
import { readJob } from '../told/job.ts';
import type { ContactChange } from './contactField.ts';
import { openings, readChanges, readDetails } from './contactWords.ts';
import { cutSentence } from './readBeing.ts';

/**
 * What a line behind /contact asks: to put two people together, to add somebody, or somebody with what is told of them.
 * `unclear`: somebody known, and words that can be read as nothing.
 */
export type ContactLine =
  | { readonly is: 'merge'; readonly names: readonly string[]; readonly secondStays: boolean }
  | { readonly is: 'add' | 'person'; readonly name: string; readonly changes: readonly ContactChange[] }
  | { readonly is: 'unclear'; readonly name: string; readonly rest: string };

const longest = 4000;
const LONGEST_NAME = 5;
const addVerb = /^(?:add|new|toevoegen|voeg toe|nieuwe?)(?:\s*:\s*|\s+|$)/iu;
const addRound = /^voeg\s+(.+?)\s+toe(?![\p{L}\p{M}])[\s,:]*(.*)$/isu;
const mergeVerb = /^(?:merge|combine|join|samenvoegen|combineer|combineren|voeg samen)(?:\s*:\s*|\s+|$)/iu;
const mergeRound = /^voeg\s+(.+?)\s+samen(?:\s+(?:met\s+)?(.+))?$/isu;
const mergeLast = /^(.+?)\s+samenvoegen(?:\s+met\s+(.+))?$/isu;
const between = /\s+(?:into|with|met|and|en|plus)\s+|\s*[,;&+=]\s*/iu;

/** Reads a line behind /contact, Dutch or English: "Anna: u", "add Anna, TenneT", "merge Anna de Wit and Anna Wit". */
export function readContactLine(line: string, contacts: readonly Named[] = []): ContactLine {
  const text = line
    .slice(0, longest)
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
  if (contacts.some(({ name }) => foldName(name) !== '' && foldName(name) === foldName(text)))
    return { is: 'person', name: text, changes: [] };
  const both = mergeOf(text);
  if (both) return both;
  const round = addRound.exec(text);
  const added = round ? [round[1], round[2]].filter(Boolean).join(', ') : text.replace(addVerb, '');
  if (round || added !== text) return { ...cutAdded(added), is: 'add' };
  return cutTold(text, contacts);
}

function mergeOf(text: string): ContactLine | undefined {
  const round = mergeRound.exec(text) ?? mergeLast.exec(text);
  const told = round ? [round[1], round[2]].filter(Boolean).join(' & ') : text.replace(mergeVerb, '');
  if (!round && told === text) return undefined;
  const names = told
    .split(between)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return { is: 'merge', names, secondStays: /\sinto\s/iu.test(told) };
}

/** Somebody new, with what is told of them: "Anna de Wit bij TenneT, oud-collega". */
function cutAdded(text: string): { name: string; changes: ContactChange[] } {
  const comma = /^([^,\n(]+?)\s*(?:[,\n]\s*|(?=\())(.+)$/su.exec(text);
  const [head, tail] = [comma?.[1] ?? text, comma?.[2]?.replace(/^\(([^)]*)\)/u, '$1,') ?? ''];
  const said = cutSentence(head);
  const opened = openings(head)
    .map((at) => ({ name: bare(head.slice(0, at)), changes: readChanges(head.slice(at)) }))
    .find(({ name, changes }) => name !== '' && changes?.every(({ value }) => value !== ''));
  const told = said && said.name.length < (opened?.name.length ?? head.length) ? said : opened;
  const { name, organisation } = splitOrganisation(told?.name ?? bare(head));
  const changes: ContactChange[] = [...(organisation ? [{ field: 'organisation' as const, value: organisation }] : [])];
  return { name, changes: [...changes, ...(told?.changes ?? []), ...readDetails(tail)] };
}

/** Somebody, and what is told of them; a name that is known counts as far as it goes. */
function cutTold(text: string, contacts: readonly Named[]): ContactLine {
  const isKnown = (name: string) => matchName(name, contacts).is !== 'none';
  const colon = /^([^:\n]+?)\s*:\s+(.+)$/su.exec(text) ?? /^([^:\n]+?):(?!\/\/)(.+)$/su.exec(text);
  if (colon?.[1] && colon[2] && (isKnown(colon[1]) || leadingName(colon[1]) === colon[1])) {
    const note: ContactChange = { field: 'notes', value: colon[2].trim(), adds: true };
    return { is: 'person', name: colon[1], changes: readChanges(colon[2]) ?? [note] };
  }
  const known = longestNamePrefix(text, contacts);
  const worker = cutWorker(text, isKnown);
  if (worker) return worker;
  for (const at of openings(text)) {
    const [head, tail] = [bare(text.slice(0, at)), text.slice(at)];
    const changes = readChanges(tail);
    const named = /^\p{Lu}/u.test(tail) && changes?.some(({ value }) => value === '');
    if (changes && !named && head !== '' && (isKnown(head) || leadingName(head) === head))
      return { is: 'person', name: head, changes };
  }
  const comma = /^([^,\n]+?)\s*[,\n]\s*(.+)$/su.exec(text);
  if (comma?.[1] && comma[2]) return { ...cutAdded(text), is: 'person' };
  if (isKnown(text)) return { is: 'person', name: text, changes: [] };
  if (known && known.rest !== '') return { is: 'unclear', name: known.name, rest: known.rest };
  return { ...cutAdded(text), is: 'person' };
}

/** Somebody known, where they work, and as what; what is said besides is a note. */
function cutWorker(text: string, isKnown: (name: string) => boolean): ContactLine | undefined {
  const words = text.split(' ');
  for (let count = Math.min(LONGEST_NAME, words.length - 1); count > 0; count -= 1) {
    const [name, behind] = [bare(words.slice(0, count).join(' ')), words.slice(count).join(' ')];
    const job = isKnown(name) ? readJob(behind) : undefined;
    if (!job) continue;
    const { organisation, role, more } = job;
    const work: ContactChange[] = [
      ...(role ? [{ field: 'role' as const, value: role }] : []),
      { field: 'organisation', value: organisation },
    ];
    const note: ContactChange[] = more ? [{ field: 'notes', value: more, adds: true }] : [];
    return { is: 'person', name, changes: [...(/^is\s/iu.test(behind) ? work : work.toReversed()), ...note] };
  }
  return undefined;
}

function bare(text: string): string {
  return text.replace(/^[\s,;:]+|[\s,;:]+$/gu, '');
}
