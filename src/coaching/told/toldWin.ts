import { matchName } from '../../domain/name/name.ts';
import { whatWasWon } from '../../domain/told/win.ts';
import type { Turn } from '../../turn.ts';
import { reachable } from '../person.ts';
import type { Doing } from './doing.ts';

/** A goal that a line tells was reached, and through whom: noted on a yes. Without any goal open nothing was. */
export async function readOfWin(turn: Turn, text: string): Promise<Doing | undefined> {
  const told = whatWasWon(text);
  if (!told) return undefined;
  const open = await turn.goals.list({ state: 'open' }, { by: 'openedAt' });
  const alike = open.filter(({ kind }) => kind === told.kind);
  const [only, another] = alike.length > 0 ? alike : open;
  if (!only) return undefined;
  const match = told.via === undefined ? undefined : matchName(told.via, await reachable(turn));
  const who = match?.is === 'one' ? match.contact.name : (told.via ?? '');
  const values = {
    goal: only.words,
    hasGoal: another ? 'no' : 'yes',
    who,
    hasWho: who === '' ? 'no' : 'yes',
  };
  const line = [told.what, told.via ? `via ${told.via}` : ''].filter(Boolean).join(' ');
  return {
    is: 'do',
    key: 'told.win',
    values,
    command: 'win',
    options: { ...(another ? {} : { goal: only.id }), line },
  };
}
