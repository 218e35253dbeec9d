import type { Clients } from './clients.ts';
import type { Removal } from './removal.ts';

/** The workspaces that Spoor talks in, each through a client with its own token. */
export interface Workspaces extends Clients {
  /** Whether one of them is ours: what comes from another is nobody's here. */
  has(tenant: string): Promise<boolean>;
  /** Notes that the app was removed, and gives what is to be done once Slack was told that it was heard. */
  removed(removal: Removal): Promise<() => Promise<void>>;
}
