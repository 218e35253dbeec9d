import { readFileSync } from 'node:fs';
import { afterEach } from 'vitest';
import { sitsDown } from '../../moments/sitsDown.ts';
import type { Actor, Heard, Stage } from '../../scenarios/stage.ts';

type Row = Readonly<Record<string, unknown>>;

/** Everything kept of a person, as their export gives it. */
export interface Kept {
  readonly touches: readonly Row[];
  readonly referrals: readonly Row[];
  readonly contacts: readonly Row[];
  readonly meetings: readonly Row[];
  readonly thanks: readonly Row[];
  readonly nudges: readonly Row[];
  /** Touches in short: "called Anna 2026-11-23". */
  readonly inShort: readonly string[];
}

let open: Stage[] = [];

/** Lets a test file sit people down: each gets a stage of their own, closed after the test. */
export function seats(): (language?: 'en' | 'nl') => Promise<Actor> {
  afterEach(async () => {
    for (const stage of open) await stage.close();
    open = [];
  });
  return async (language = 'en') => {
    const zone = language === 'en' ? 'Europe/London' : 'Europe/Amsterdam';
    // A Tuesday, half past nine in London.
    const { stage, me } = await sitsDown({ language, zone, now: '2026-11-24T09:30:00Z' });
    open.push(stage);
    return me;
  };
}

/** Says yes as long as a new name is asked about. */
export async function addsAll(me: Actor, heard: readonly Heard[]): Promise<readonly Heard[]> {
  let said = heard;
  while (said.at(-1)?.key === 'contact.new') said = await me.chooses('yes');
  return said;
}

/** Puts people in the list. Nothing is said of any contact with them. */
export async function knows(me: Actor, ...names: readonly string[]): Promise<void> {
  await addsAll(me, await me.types(`touch ${names.join(', ')}: lunch on 3 January 2026`));
}

export async function keptOf(me: Actor): Promise<Kept> {
  const file = (await me.types('export')).at(-1)?.file;
  const tables = JSON.parse(readFileSync(file ?? '', 'utf8')) as Record<string, Row[]>;
  const rows = (table: string) => tables[table] ?? [];
  const names = new Map(rows('contact').map(({ id, name }) => [id, name]));
  const touches = rows('touch');
  return {
    touches,
    referrals: rows('referral'),
    contacts: rows('contact'),
    meetings: rows('meeting'),
    thanks: rows('thanks'),
    nudges: rows('nudge'),
    inShort: touches
      .map(({ kind, contactId, at }) => `${kind} ${names.get(contactId)} ${String(at).slice(0, 10)}`)
      .sort(),
  };
}

export const last = (heard: readonly Heard[]): string => heard.at(-1)?.text ?? '';
export const lastKey = (heard: readonly Heard[]): string => heard.at(-1)?.key ?? '';
export const buttons = (heard: readonly Heard[]): string[] =>
  (heard.at(-1)?.choices ?? []).map(({ id }) => id.split(':')[0] ?? '');
