import type { APIInteractionResponse, InteractionType } from 'discord-api-types/v10';
import type { StoredMessage } from '../world.ts';

/** How the app answered an interaction. */
export interface Ack {
  readonly acknowledged: boolean;
  /** The type of the response: 4 message, 5 and 6 deferred, 7 update, 8 autocomplete, 9 modal. */
  readonly type?: number;
  readonly body?: unknown;
  readonly afterMs: number;
  /** Calls the app made between the interaction and its answer. */
  readonly callsBefore: number;
}

/** An interaction, from when it was given to the app until its token ends. */
export interface Pending {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  /** The machine's time it was given to the app at. */
  readonly at: number;
  readonly user: string;
  readonly channel: string;
  /** The message a button stands on. */
  readonly on?: StoredMessage;
  readonly userInstalledOnly: boolean;
  response?: APIInteractionResponse;
  /** The answer as a message. */
  original?: StoredMessage | undefined;
  readonly messages: StoredMessage[];
  followUps: number;
  answered(response: APIInteractionResponse): void;
}

export interface Interactions {
  open(pending: Omit<Pending, 'answered' | 'messages' | 'followUps'>, callsSoFar: () => number): Promise<Ack>;
  byId(id: string): Pending | undefined;
  byToken(token: string): Pending | undefined;
  /** Resolves when each was answered or given up. */
  settled(): Promise<void>;
}

export function createInteractions(deadlineMs: () => number): Interactions {
  const byId = new Map<string, Pending>();
  const byToken = new Map<string, Pending>();
  const waiting = new Set<Promise<Ack>>();
  return {
    open(pending, callsSoFar) {
      const before = callsSoFar();
      const ack = new Promise<Ack>((resolve) => {
        const end = (acknowledged: boolean, response?: APIInteractionResponse) => {
          clearTimeout(timer);
          resolve({
            acknowledged,
            ...(response ? { type: response.type, body: response } : {}),
            afterMs: Date.now() - pending.at,
            callsBefore: callsSoFar() - before,
          });
        };
        const timer = setTimeout(() => end(false), deadlineMs());
        const whole = {
          ...pending,
          messages: [],
          followUps: 0,
          answered: (response: APIInteractionResponse) => end(true, response),
        };
        byId.set(pending.id, whole);
        byToken.set(pending.token, whole);
      });
      waiting.add(ack);
      void ack.finally(() => waiting.delete(ack));
      return ack;
    },
    byId: (id) => byId.get(id),
    byToken: (token) => byToken.get(token),
    async settled() {
      while (waiting.size > 0) await Promise.all(waiting);
    },
  };
}
