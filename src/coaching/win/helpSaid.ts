import type { Contact, Win } from '../../domain/entities.ts';
import type { Value } from '../../domain/message.ts';
import type { Turn } from '../../turn.ts';
import type { Help } from './help.ts';

const MOST_NAMES = 3;

/** The names of people one was sent to, the first few. */
export async function namesOf(turn: Turn, ids: ReadonlySet<string>): Promise<string[]> {
  const contacts = await turn.contacts.list({ id: [...ids] });
  return contacts.slice(0, MOST_NAMES).map(({ name }) => name);
}

/** What somebody gave, as the end of a sentence about them: «pointed you to Piet and gave you a tip». */
export async function gaveValue(
  turn: Turn,
  { contactId }: Win,
  { id }: Contact,
  help: Help | undefined,
): Promise<Value> {
  const said: Value[] = contactId === id ? [{ key: 'win.gave.won' }] : [];
  if (!help) return { list: said };
  const { sent, introduced, tips, talked, kept, answered } = help;
  if (introduced.size > 0)
    said.push({ key: 'win.gave.introduced', values: { people: { list: await namesOf(turn, introduced) } } });
  if (sent.size > 0) said.push({ key: 'win.gave.sent', values: { people: { list: await namesOf(turn, sent) } } });
  if (talked) said.push({ key: 'win.gave.talked' });
  if (tips.length > 0) said.push({ key: 'win.gave.tips', values: { count: tips.length } });
  if (kept) said.push({ key: 'win.gave.kept' });
  if (answered) said.push({ key: 'win.gave.answered' });
  return { list: said };
}
