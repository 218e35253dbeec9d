import { matchName, type Named } from '../name/name.ts';
import { leadingName, mayBeAPerson } from '../name/personWords.ts';

/** A part of a line, and who stands before its colon as whoever named the people in it. */
export interface Sent {
  readonly line: string;
  readonly via?: string;
}

const SENDER =
  /(?:^|,\s*|\s(?:en|and)\s+)(?:(?:van|via|door|from|by|through)\s+)?(?<name>\p{L}(?:(?!\s(?:en|and)\s)[\p{L}\p{M}'’. -]){0,60}?)(?:\s+(?:noemde|zei|named|said))?\s*:\s+(?=(?<rest>\S.*))/giu;

/** «Piet: Eva Mol bij TenneT, Anna: Jan Smit»: cut at each known name with a colon behind it and a person behind that. */
export function bySender(line: string, contacts: readonly Named[]): Sent[] {
  const senders = [...line.matchAll(SENDER)].flatMap(({ 0: whole, index, groups }) => {
    const { name: via = '', rest = '' } = groups ?? {};
    return matchName(via, contacts).is !== 'none' && mayBegin(rest, via)
      ? [{ via, index, from: index + whole.length }]
      : [];
  });
  const before = { line: line.slice(0, senders[0]?.index) };
  const sent = senders.map(({ via, from }, at) => ({ via, line: line.slice(from, senders[at + 1]?.index) }));
  return before.line === '' && sent.length > 0 ? sent : [before, ...sent];
}

/** «Eva Mol: knows about dikes» tells of her; whoever writes no capitals is taken at their word. */
function mayBegin(rest: string, sender: string): boolean {
  const name = leadingName(rest);
  return name === undefined ? !/^\p{Lu}/u.test(sender) : mayBeAPerson(name);
}
