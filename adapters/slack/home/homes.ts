import type { Coach } from '../../../src/coach.ts';
import type { AccountRef } from '../../../src/ports/incoming.ts';
import { remember } from '../../remember.ts';
import type { Clients } from '../workspaces/clients.ts';
import { homeView } from './homeView.ts';

/** The dashboards that people have looked at. */
export interface Homes {
  /** Shows somebody’s dashboard as it is now. */
  open(coacheeId: string, account: AccountRef): Promise<void>;
  /** Shows it anew when it was looked at before, and something on it changed. */
  refresh(coacheeId: string): Promise<void>;
}

interface Shown {
  readonly account: AccountRef;
  readonly view: string;
}

/** Who looked longest ago is forgotten beyond this: the next look shows it again. */
const REMEMBERED = 10_000;

export function createHomes(clients: Clients, coach: Pick<Coach, 'home'>): Homes {
  const shown = new Map<string, Shown>();

  async function show(coacheeId: string, account: AccountRef, before: string | undefined): Promise<void> {
    const home = await coach.home(coacheeId);
    if (!home) return void shown.delete(coacheeId);
    const view = homeView(home);
    const text = JSON.stringify(view.blocks);
    if (text === before) return;
    const client = await clients.of(account.tenant);
    await client.views.publish({ user_id: account.userId, view });
    remember(shown, coacheeId, { account, view: text }, REMEMBERED);
  }

  return {
    open: (coacheeId, account) => show(coacheeId, account, undefined),
    async refresh(coacheeId) {
      const last = shown.get(coacheeId);
      if (last) await show(coacheeId, last.account, last.view);
    },
  };
}
