import { Routes } from 'discord.js';
import type { Log } from '../../../src/ports/log.ts';
import type { Api } from '../api.ts';
import { commandsOf } from './commands.ts';

/** Tells Discord of the commands when it knows them otherwise. What fails is logged: those it knows go on. */
export async function registerCommands(api: Api, applicationId: string, log: Log): Promise<void> {
  const wanted = commandsOf();
  const route = Routes.applicationCommands(applicationId);
  try {
    const query = new URLSearchParams({ with_localizations: 'true' });
    const known = await api.call('GET', route, { query });
    if (isKnown(wanted, known)) return;
    await api.call('PUT', route, { body: wanted });
    log.info('discord commands told', { count: wanted.length });
  } catch (error) {
    log.error('discord commands not told', error);
  }
}

/** Whether everything that is wanted is known, and no more. What Discord fills in by itself does not count. */
export function isKnown(wanted: unknown, known: unknown): boolean {
  if (Array.isArray(wanted)) {
    if (wanted.length === 0) return known === undefined || (Array.isArray(known) && known.length === 0);
    if (!Array.isArray(known) || known.length !== wanted.length) return false;
    const byName = wanted.every(isNamed) && known.every(isNamed);
    return wanted.every((each, at) =>
      isKnown(each, byName ? known.find((other) => isSameName(each, other)) : known[at]),
    );
  }
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof known !== 'object' || known === null) return false;
    const other = known as Readonly<Record<string, unknown>>;
    return Object.entries(wanted).every(([name, value]) => isKnown(value, other[name]));
  }
  return wanted === known || (wanted === false && known === undefined);
}

function isNamed(each: unknown): each is { name: string; type?: number } {
  return typeof each === 'object' && each !== null && 'name' in each;
}

function isSameName(one: unknown, other: unknown): boolean {
  return isNamed(one) && isNamed(other) && one.name === other.name && one.type === other.type;
}
