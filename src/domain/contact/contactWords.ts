import {
  addressOf,
  type ContactChange,
  type ContactField,
  isEmail,
  isPhone,
  readContactValue,
  stateOf,
} from './contactField.ts';
import { begins, fieldNames, inside } from './fieldOpeners.ts';
import { readBeing, roleAt } from './readBeing.ts';
import { circleCode, withoutNot } from './readCircles.ts';

const rhythm = /^(?:every|each|elke|elk|iedere|ieder|om de|once|twice|eens|(?:een|één|twee|drie|\d+) ?(?:keer|x)) /iu;
const longestName = 120;
const strict: readonly ContactField[] = ['email', 'phone', 'language', 'address', 'cadence', 'state'];
/** Whose words do not run on behind a comma. */
const closed: readonly ContactField[] = [...strict, 'circle'];

/** Whose words do run on there, whatever else may be told. */
const runsOn: readonly ContactField[] = ['notes', 'interests'];

/** Places in a line where something other than a name may begin, leftmost first; behind the first words only. */
export function openings(line: string): number[] {
  const starts = [...line.slice(0, longestName).matchAll(/(?<=[\s,:])\S/gu)].map(({ index }) => index);
  const opened = new Set([...line.slice(0, longestName).matchAll(inside)].map(({ index }) => index));
  return starts.filter((at) => opened.has(at) || bareChange(line.slice(at)) !== undefined);
}

/** What needs no word before it: an e-mail address, a number, "u", "oud-collega", "nooit", "elke maand". */
function bareChange(text: string): ContactChange | undefined {
  const value = text.trim();
  if (isEmail(value)) return { field: 'email', value };
  if (isPhone(value)) return { field: 'phone', value };
  // "Buurman" and "Vriend" are names as well.
  if (/^\p{Lu}/u.test(value)) return undefined;
  if (/^(?:je|u)$/u.test(value) && addressOf(value)) return { field: 'address', value };
  if (circleCode(withoutNot(value))) return { field: 'circle', value };
  if (stateOf(value)) return { field: 'state', value };
  if (rhythm.test(value) && readContactValue('cadence', value, 'nl')) return { field: 'cadence', value };
  return undefined;
}

/**
 * What a text tells of somebody: "works at TenneT as engineer", "e-mail anna@x.nl, tel 06 12345678", "u". A field named
 * without a value has an empty one. Nothing when it does not begin with anything that can be told.
 */
export function readChanges(text: string): ContactChange[] | undefined {
  const changes: ContactChange[] = [];
  for (const part of text.split(/\s*[,;\n]\s*/u).filter(Boolean)) {
    const found = readPart(part);
    const last = changes.at(-1);
    if (!last) {
      if (!found) return undefined;
      changes.push(...found);
    } else if (found && canBe(found)) changes.push(...found);
    else if (closed.includes(last.field) && canBe([last])) changes.push({ field: 'notes', value: part, adds: true });
    else changes[changes.length - 1] = { ...last, value: `${last.value}, ${part}` };
  }
  return changes.length > 0 ? changes : undefined;
}

/** What was told, as a text that `readChanges` reads the same way. */
export function writeChanges(changes: readonly ContactChange[]): string {
  return changes.map(({ field, value }) => (field === 'state' ? value : `${fieldNames[field]} ${value}`)).join('\n');
}

/** "Houdt van zeilen, mail liever niet" tells nothing of an e-mail address. */
function canBe(changes: readonly ContactChange[]): boolean {
  return changes.every(
    ({ field, value }) =>
      value !== '' && (!strict.includes(field) || readContactValue(field, value, 'nl') !== undefined),
  );
}

function readPart(part: string): ContactChange[] | undefined {
  const bare = bareChange(part);
  if (bare) return [bare];
  let found: { field: ContactField; length: number } | undefined;
  for (const [field, pattern] of begins) {
    const length = pattern.exec(part)?.[0].length ?? 0;
    if (length > (found?.length ?? 0)) found = { field, length };
  }
  if (!found) return readBeing(part);
  const { field } = found;
  const value = part.slice(found.length).trim();
  if (field === 'organisation') return work(value);
  return [{ field, value, ...(field === 'notes' ? { adds: true } : {}) }];
}

/** "TenneT als adviseur", "TenneT as an engineer". */
function work(value: string): ContactChange[] {
  const [, organisation, role] = /^(.+?)\s+(?:as an?|as|als)\s+(.+)$/iu.exec(value) ?? [];
  if (!organisation || !role) return [{ field: 'organisation', value }];
  return [
    { field: 'organisation', value: organisation },
    { field: 'role', value: role },
  ];
}

/** What stands behind a name after commas: "TenneT, adviseur, oud-collega, anna@x.nl". What fits nowhere is a note. */
export function readDetails(text: string): ContactChange[] {
  const changes: ContactChange[] = [];
  const loose: string[] = [];
  for (const part of text.split(/\s*[,;\n]\s*/u).filter(Boolean)) {
    const found = readPart(part);
    const last = changes.at(-1);
    if (found && canBe(found)) changes.push(...found);
    else if (last && runsOn.includes(last.field) && last.value !== '')
      changes[changes.length - 1] = { ...last, value: `${last.value}, ${part}` };
    else {
      const [, work = part, note] = /^(\p{Lu}[^:]{1,80}?)\s*:\s+(.+)$/su.exec(part) ?? [];
      loose.push(work);
      if (note) changes.push({ field: 'notes', value: note, adds: true });
    }
  }
  const has = (field: ContactField) => changes.some((change) => change.field === field);
  for (const [at, part] of loose.entries()) {
    const work = roleAt(part);
    const circle = work && circleCode(work.role);
    const workLater = /^\p{Ll}/u.test(part) && loose.slice(at + 1).some((other) => /^\p{Lu}/u.test(other));
    if (circle) changes.push({ field: 'circle', value: work.role }, { field: 'notes', value: part, adds: true });
    else if (work && !has('organisation') && !has('role'))
      changes.push({ field: 'role', value: work.role }, { field: 'organisation', value: work.organisation });
    else if (!has('organisation') && !workLater) changes.push({ field: 'organisation', value: part });
    else if (!has('role')) changes.push({ field: 'role', value: part });
    else changes.push({ field: 'notes', value: part, adds: true });
  }
  return changes;
}
