import { randomUUID } from 'node:crypto';
import type { EnvelopedEvent, SlashCommand } from '@slack/bolt';
import type { SlackEvent } from '@slack/types';
import { envelop } from '../payloads.ts';
import type { Team, World } from '../world.ts';
import type { FaultPlan } from './faults.ts';
import { type Outcome, type SignedRequest, sendRequest, signRequest } from './requestUrl.ts';
import type { Envelope, SocketMode } from './socketMode.ts';
import type { Timing } from './timing.ts';

/** How something that Slack told the app ended. */
export interface Ack extends Outcome {
  /** Times it was sent, the first included. */
  readonly attempts: number;
}

/** One sending of something to the app, kept so that a test can replay it or tamper with it. */
export interface Sent {
  readonly kind: 'event' | 'command' | 'interaction';
  readonly payload: unknown;
  /** Over HTTP only. */
  readonly request?: SignedRequest;
  readonly acknowledged: Promise<boolean>;
}

/** Everything the app is told, over whichever way it can be reached. */
export interface Delivery {
  /** Sends until acknowledged, four times at most, as the Events API does. */
  event(team: Team, event: SlackEvent): Promise<Ack>;
  /** Sends once: a person waits for it. */
  command(team: Team, payload: SlashCommand): Promise<Ack>;
  interaction(team: Team, payload: object): Promise<Ack>;
  /** Resolves when nothing is under way any more. */
  settled(): Promise<void>;
  pointAt(requestUrl: string | undefined): void;
  /** Asks the app's address to prove that it is the app's. */
  verifiesUrl(): Promise<boolean>;
  readonly sent: readonly Sent[];
  close(): void;
}

interface Parts {
  readonly world: World;
  readonly sockets: SocketMode;
  readonly faults: FaultPlan;
  readonly timing: Timing;
  readonly signingSecret: string;
}

const NOT_INSTALLED: Ack = { acknowledged: false, attempts: 0, reason: 'not_installed' };

/** Where the app was removed it hears of that, and of nothing else. */
function isTold({ botToken }: Team, event?: SlackEvent): boolean {
  return botToken !== undefined || event?.type === 'app_uninstalled' || event?.type === 'tokens_revoked';
}

const FORM = 'application/x-www-form-urlencoded';

export function createDelivery({ world, sockets, faults, timing, signingSecret }: Parts): Delivery {
  let requestUrl: string | undefined;
  let open = true;
  const sent: Sent[] = [];
  const underWay = new Set<Promise<unknown>>();

  function post(kind: Sent['kind'], payload: object, envelope: Envelope, headers?: Record<string, string>) {
    if (requestUrl === undefined) {
      const outcome = sockets.deliver(envelope, timing.ackMs);
      sent.push({ kind, payload, acknowledged: outcome.then(({ acknowledged }) => acknowledged) });
      return outcome;
    }
    const request = signRequest(requestUrl, {
      ...bodyOf(kind, payload),
      secret: signingSecret,
      ...(headers ? { headers } : {}),
    });
    const outcome = sendRequest(request, timing.ackMs);
    sent.push({ kind, payload, request, acknowledged: outcome.then(({ acknowledged }) => acknowledged) });
    return outcome;
  }

  async function attempt(body: EnvelopedEvent<SlackEvent>, retry: number, reason: string): Promise<Outcome> {
    const envelope: Envelope = {
      type: 'events_api',
      payload: body,
      accepts_response_payload: false,
      retry_attempt: retry,
      retry_reason: reason,
    };
    const headers = retry > 0 ? { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': reason } : undefined;
    return post('event', body, envelope, headers);
  }

  async function untilAcknowledged(body: EnvelopedEvent<SlackEvent>): Promise<Ack> {
    await faults.turn();
    let outcome = await attempt(body, 0, '');
    let attempts = 1;
    for (const wait of timing.redeliverAfterMs) {
      if (outcome.acknowledged || outcome.final || !open) break;
      await new Promise((resolve) => setTimeout(resolve, wait));
      outcome = await attempt(body, attempts, outcome.reason ?? '');
      attempts += 1;
    }
    if (outcome.acknowledged && faults.takeDuplicate()) {
      await attempt(body, attempts, 'http_timeout');
      attempts += 1;
    }
    return { ...outcome, attempts };
  }

  async function once(kind: 'command' | 'interaction', payload: object, type: Envelope['type']): Promise<Ack> {
    const outcome = await post(kind, payload, { type, payload, accepts_response_payload: true });
    return { ...outcome, attempts: 1 };
  }

  function follow<T>(work: Promise<T>): Promise<T> {
    const done = work.finally(() => underWay.delete(done));
    underWay.add(done);
    return done;
  }

  return {
    event: (team, event) =>
      isTold(team, event) ? follow(untilAcknowledged(envelop(world, team, event))) : Promise.resolve(NOT_INSTALLED),
    command: (team, payload) =>
      isTold(team) ? follow(once('command', payload, 'slash_commands')) : Promise.resolve(NOT_INSTALLED),
    interaction: (team, payload) =>
      isTold(team) ? follow(once('interaction', payload, 'interactive')) : Promise.resolve(NOT_INSTALLED),
    async settled() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
    pointAt(url) {
      requestUrl = url;
    },
    async verifiesUrl() {
      if (requestUrl === undefined) return false;
      const challenge = randomUUID();
      const body = JSON.stringify({ token: 'verification-token', challenge, type: 'url_verification' });
      const request = signRequest(requestUrl, { body, type: 'application/json', secret: signingSecret });
      const { acknowledged, body: answer } = await sendRequest(request, timing.ackMs);
      return acknowledged && (answer === challenge || JSON.stringify(answer) === JSON.stringify({ challenge }));
    },
    sent,
    close() {
      open = false;
    },
  };
}

function bodyOf(kind: Sent['kind'], payload: object): { body: string; type: string } {
  if (kind === 'event') return { body: JSON.stringify(payload), type: 'application/json' };
  const fields = kind === 'command' ? Object.entries(payload) : [['payload', JSON.stringify(payload)]];
  return { body: new URLSearchParams(Object.fromEntries(fields)).toString(), type: FORM };
}
