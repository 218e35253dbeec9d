import type { Call } from './api/call.ts';
import type { Handles } from './handles.ts';
import type { Delivery } from './wire/delivery.ts';
import type { FaultPlan } from './wire/faults.ts';
import type { SocketMode } from './wire/socketMode.ts';
import type { Timing } from './wire/timing.ts';
import type { Team, World } from './world.ts';

/** The parts that make up Slack, handed to whatever needs some of them. */
export interface Slack {
  readonly world: World;
  readonly handles: Handles;
  readonly delivery: Delivery;
  readonly sockets: SocketMode;
  readonly faults: FaultPlan;
  readonly timing: Timing;
  readonly secrets: { readonly signing: string; readonly clientId: string; readonly clientSecret: string };
  /** Scheme, host and port. */
  origin(): string;
  /** Notes a broken rule of Slack's or of ours. */
  violate(where: string, what: string): void;
}

/** A Web API method for a bot token: what it answers besides `ok`. Throws Refusal. */
export type BotMethod = (slack: Slack, team: Team, args: Call['args']) => object;
