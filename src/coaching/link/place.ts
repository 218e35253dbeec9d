import type { Account } from '../../domain/entities.ts';
import type { Value } from '../../domain/message.ts';

/** An account as one speaks of it: its platform; beside another one there, with the name it has or as the other one. */
export function placeOf(account: Account | undefined, beside: Account | undefined): Value {
  const { platform = '', name = '' } = account ?? {};
  const isTwin = platform === beside?.platform;
  const which = isTwin ? (name !== '' && name !== beside?.name ? 'named' : 'another') : 'plain';
  return { key: 'link.place', values: { which, platform, name } };
}
