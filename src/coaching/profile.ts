import type { Account, Language } from '../domain/entities.ts';
import { replanAll } from '../moments/replan.ts';
import type { Turn } from '../turn.ts';
import { sayCardsOfTonight } from './prep/card.ts';

/** What a platform tells of somebody, and by what it knows them. */
interface Told {
  readonly name?: string;
  readonly language?: Language;
  readonly zone?: string;
}
type Known = Pick<Account, 'platform' | 'tenant' | 'userId'>;

/** Where a new person begins: as the platform tells. */
export async function acquaint(turn: Turn, of: Known, { name, language, zone }: Told): Promise<void> {
  await note(turn, await accountOf(turn, of), { language, zone });
  const known = { ...(name ? { name } : {}), ...(language ? { language } : {}), ...(zone ? { zone } : {}) };
  await turn.changePerson(known);
}

/**
 * Takes over what changed on the platform since it last told. What the person chose here stays until then; a new zone
 * moves what goes by wall time.
 */
export async function followProfile(turn: Turn, of: Known, { language, zone }: Told): Promise<void> {
  const account = await accountOf(turn, of);
  if (!account) return;
  await note(turn, account, { language, zone });
  if (language && account.language && language !== account.language) await turn.changePerson({ language });
  const isMoved = zone && account.zone && zone !== account.zone && zone !== turn.person.zone;
  if (!isMoved) return;
  const formerZone = turn.person.zone;
  await turn.changePerson({ zone });
  await replanAll(turn, formerZone);
  await sayCardsOfTonight(turn);
}

async function accountOf(turn: Turn, { platform, tenant, userId }: Known): Promise<Account | undefined> {
  const [account] = await turn.accounts.list({ platform, tenant, userId });
  return account;
}

async function note(
  turn: Turn,
  account: Account | undefined,
  { language, zone }: { language: Language | undefined; zone: string | undefined },
): Promise<void> {
  if (account) await turn.accounts.change(account.id, { ...(language ? { language } : {}), ...(zone ? { zone } : {}) });
}
