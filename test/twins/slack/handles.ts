import { randomUUID } from 'node:crypto';
import { Refusal } from './api/refusal.ts';
import type { Timing } from './wire/timing.ts';
import type { Person, StoredMessage, Team } from './world.ts';

/** What a trigger id stands for: somebody did something just now, maybe in a modal. */
interface Trigger {
  readonly team: Team;
  readonly person: Person;
  readonly inModal: boolean;
}

/** What a response URL stands for: an answer in this channel, to this person, about this message. */
export interface Response {
  readonly team: Team;
  readonly person: Person;
  readonly channel: string;
  readonly message?: StoredMessage;
}

/** The short-lived keys that come with commands and interactions. */
export interface Handles {
  trigger(trigger: Trigger): string;
  /** Uses a trigger id up. Throws Refusal when it is unknown, used or older than three seconds. */
  exchange(id: unknown): Trigger;
  responseUrl(response: Response): string;
  /** Throws Refusal when the address is unknown, used five times or older than thirty minutes. */
  respond(id: string): Response;
}

export function createHandles(origin: () => string, timing: Timing): Handles {
  const triggers = new Map<string, Trigger & { readonly at: number; used: boolean }>();
  const responses = new Map<string, Response & { readonly at: number; uses: number }>();
  return {
    trigger(trigger) {
      const id = `${triggers.size + 1}.${Date.now()}.${randomUUID().replaceAll('-', '')}`;
      triggers.set(id, { ...trigger, at: Date.now(), used: false });
      return id;
    },
    exchange(id) {
      const trigger = triggers.get(String(id));
      if (!trigger) throw new Refusal('invalid_trigger_id');
      if (trigger.used) throw new Refusal('exchanged_trigger_id');
      if (Date.now() - trigger.at > timing.triggerMs) throw new Refusal('expired_trigger_id');
      trigger.used = true;
      return trigger;
    },
    responseUrl(response) {
      const id = randomUUID();
      responses.set(id, { ...response, at: Date.now(), uses: 0 });
      return `${origin()}/response/${response.team.id}/${id}`;
    },
    respond(id) {
      const response = responses.get(id);
      if (!response) throw new Refusal('no_such_response_url');
      if (Date.now() - response.at > timing.responseUrlMs) throw new Refusal('expired_url');
      if (response.uses >= timing.responseUrlUses) throw new Refusal('used_url');
      response.uses += 1;
      return response;
    },
  };
}
