import type { APIApplicationCommandOptionChoice } from 'discord.js';
import type { Coach } from '../../../src/coach.ts';
import { commands } from '../../../src/commands/registry.ts';
import type { Language } from '../../../src/domain/entities.ts';
import { zonesLike } from '../../../src/domain/zone.ts';
import type { AccountRef } from '../../../src/ports/incoming.ts';
import type { TextKey } from '../../../src/texts/keys.ts';
import { say } from '../../../src/texts/say.ts';
import { shortLabel } from '../out/buttons.ts';
import type { Lookup } from './received.ts';

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure */
const CHOICES = 25;
const NAME = 100;

/** What somebody may mean by what they typed so far. Changes nothing. */
export async function lookUp(
  { of, typed }: Lookup,
  account: AccountRef,
  { coach, language }: { coach: Pick<Coach, 'rows'>; language: Language },
): Promise<APIApplicationCommandOptionChoice<string>[]> {
  const found = await rowsLike(of, typed, (listed) => coach.rows(account, listed, typed), language);
  return found.slice(0, CHOICES).map(({ id, label }) => ({ name: shortLabel(label, NAME), value: id }));
}

interface Row {
  readonly id: string;
  readonly label: string;
}

async function rowsLike(
  of: Lookup['of'],
  typed: string,
  own: (of: 'contacts' | 'meetings' | 'goals') => Promise<readonly Row[]>,
  language: Language,
): Promise<readonly Row[]> {
  switch (of) {
    case 'zones':
      return zonesLike(typed).map(({ place, zone }) => ({
        id: zone,
        label: place === zone ? zone : `${place} (${zone})`,
      }));
    case 'commands':
      return commandsLike(typed, language);
    case 'nothing':
      return [];
    default:
      return own(of);
  }
}

function commandsLike(typed: string, language: Language): Row[] {
  const wanted = typed.toLowerCase().replace(/^\/+/u, '');
  return commands
    .map(({ name, words }) => ({
      id: words[language][0] ?? name,
      label: `${words[language][0] ?? name}: ${say({ key: `help.${name}` as TextKey }, { language, zone: 'UTC' })}`,
    }))
    .filter(({ label }) => label.toLowerCase().includes(wanted))
    .sort((one, other) => Number(other.id.startsWith(wanted)) - Number(one.id.startsWith(wanted)));
}
