import { createPaces } from '../api/paces.ts';
import type { Discord } from '../discord.ts';
import { createInteractions } from '../people/pending.ts';
import { DISCORD_TIMING } from '../timing.ts';
import { createFaults } from '../wire/faults.ts';
import { createGateway } from '../wire/gateway.ts';
import { createWorld } from '../world.ts';

/** What a check notes, and whether it refuses too. */
export function trial(check: (discord: Discord) => void): {
  readonly noted: readonly string[];
  readonly refused: boolean;
} {
  const noted: string[] = [];
  const timing = DISCORD_TIMING;
  const parts = { url: () => '', ready: () => ({}), guilds: () => [], faults: () => faults };
  const gateway = createGateway({ token: '', timing, privilegedIntents: 0, ...parts });
  const faults = createFaults(() => gateway);
  const discord: Discord = {
    token: '',
    world: createWorld(Date.now),
    timing,
    gateway,
    faults,
    paces: createPaces(timing),
    interactions: createInteractions(() => timing.interactionMs),
    violate: (where, what) => void noted.push(`${where}: ${what}`),
  };
  try {
    check(discord);
    return { noted, refused: false };
  } catch {
    return { noted, refused: true };
  }
}
