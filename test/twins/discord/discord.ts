import type { Paces } from './api/paces.ts';
import type { Interactions } from './people/pending.ts';
import type { Timing } from './timing.ts';
import type { FaultPlan } from './wire/faults.ts';
import type { Gateway } from './wire/gateway.ts';
import type { World } from './world.ts';

/** What the parts of the twin share. */
export interface Discord {
  readonly token: string;
  readonly world: World;
  readonly timing: Timing;
  readonly gateway: Gateway;
  readonly faults: FaultPlan;
  readonly paces: Paces;
  readonly interactions: Interactions;
  /** Notes that the app broke a documented limit or a rule of ours. */
  violate(where: string, what: string): void;
}
