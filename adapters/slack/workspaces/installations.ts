import type { Temporal } from 'temporal-polyfill';
import type { Access } from './clients.ts';

/** The workspaces the app is installed in. */
export interface Installations {
  find(tenant: string): Promise<Installed | undefined>;
  /** The token of an installation. Throws `OperatorError` when it cannot be read. */
  accessTo(tenant: string): Promise<Access | undefined>;
  /** Keeps an installation, in the place of the one before it; whoever was left behind there is back. All of it or nothing. */
  put(installed: { readonly tenant: string; readonly token: string }): Promise<void>;
  /**
   * The app was removed: the token goes at once, nothing is sent there any more, and whoever has no other account is erased
   * after thirty days. An installation that came since stays.
   *
   * @param id the installation's
   */
  end(id: string): Promise<void>;
  /** Whether a state comes back for the first time. @param seconds for how long it is remembered */
  spend(state: string, seconds: number): Promise<boolean>;
  /** Puts every token under the key used now. Throws `OperatorError` when a key is not there. */
  renew(): Promise<void>;
}

interface Installed {
  readonly id: string;
  readonly installedAt: Temporal.Instant;
}
