import type { Coach } from '../../../src/coach.ts';
import type { Incoming } from '../../../src/ports/incoming.ts';
import type { SlackChat } from '../chat.ts';
import { createModals } from '../forms/modals.ts';
import { createHomes } from '../home/homes.ts';
import { readPlace } from '../read/place.ts';
import { type FindCommand, type Received, receive } from '../receive.ts';
import type { Clients } from '../workspaces/clients.ts';

/** What of the coach is needed to take in what people say and do. */
export type Hearing = Pick<Coach, 'accept' | 'attend' | 'follow' | 'home' | 'reader' | 'names' | 'ahead'>;

interface Parts {
  readonly coach: Hearing;
  readonly chat: SlackChat;
  readonly clients: Clients;
  /** Whether a workspace is one of ours: what comes from another is nobody’s here. */
  readonly isOurs: (tenant: string) => Promise<boolean>;
  readonly findCommand: FindCommand;
  readonly failed: (event: string, error: unknown) => void;
}

/** Gives what keeps a payload, and then tells what is to be done once Slack knows that it was. */
export function createKeep(parts: Parts): (body: unknown) => Promise<() => Promise<void>> {
  const { coach, chat, clients, isOurs, findCommand, failed } = parts;
  const homes = createHomes(clients, coach);
  const modals = createModals(clients, coach);

  async function accept(incoming: Incoming, opensHome = false): Promise<() => Promise<void>> {
    const place = readPlace(incoming.place ?? null);
    if (incoming.is === 'choice' && place) chat.pressed(incoming.delivery, place);
    const { coacheeId } = await coach.accept(incoming);
    return async () => {
      await coach.attend(coacheeId);
      await (opensHome ? homes.open(coacheeId, incoming.account) : homes.refresh(coacheeId));
    };
  }

  /** Whoever is new is met first; a form that cannot be shown gives way to the plain command. */
  async function show({ wanted, trigger, incoming }: Extract<Received, { is: 'wanted' }>) {
    const { account, place } = incoming;
    const reader = await coach.reader(account);
    if (!reader) return accept(incoming);
    return async () => {
      const by = { account, reader, trigger, ...(place === undefined ? {} : { place }) };
      try {
        if (await modals.open(wanted, by)) return;
      } catch (error) {
        failed('form not shown', error);
      }
      await (await accept(incoming))();
    };
  }

  return async (body) => {
    const received = receive(body, findCommand);
    const account = received && (received.is === 'profile' ? received.account : received.incoming.account);
    if (!received || !account || !(await isOurs(account.tenant))) return async () => undefined;
    if (received.is === 'wanted') return show(received);
    if (received.is === 'incoming') return accept(received.incoming, received.opensHome);
    const coacheeId = await coach.follow(received.account, received.profile);
    return async () => {
      if (coacheeId) await coach.attend(coacheeId);
    };
  };
}
