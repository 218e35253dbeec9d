import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../setup/freePort.ts';
import type { SlackUser } from '../../twins/slack/person.ts';
import type { SeenMessage } from '../../twins/slack/seen.ts';
import { type SlackTwin, startSlackTwin } from '../../twins/slack/twin.ts';
import type { Arrived, OpenPlatform, Platform } from '../platform.ts';
import type { Scene } from '../story.ts';
import { faults } from './faults.ts';

type SlackWay = 'Socket Mode' | 'HTTP';

/** Slack waits a minute and five; here it asks ten times a second, until the next process is there. */
const REDELIVER_AFTER_MS = Array.from({ length: 300 }, () => 100);
const PATIENCE_MS = 30_000;
/** The mark that a question was answered is no message; whoever was to set it may have died. */
const MARK = /\n\nYour answer: [^\n]*$/u;

/**
 * Slack's twin, with one workspace and as many processes as there are ports: over HTTP each has its own, and Slack calls
 * in at that of the process whose turn it is; over a socket Slack chooses by itself.
 */
export function onSlack(by: SlackWay): OpenPlatform {
  return (processes) => openSlack(by, processes);
}

async function openSlack(by: SlackWay, processes: number): Promise<Platform> {
  const twin = await startSlackTwin({ timing: { redeliverAfterMs: REDELIVER_AFTER_MS } });
  const workspace = twin.workspace('Acme');
  const ports: number[] = [];
  while (ports.length < processes) ports.push(await freePort());
  const people = new Map<string, SlackUser>();

  function personOf(name: string): SlackUser {
    const person = people.get(name) ?? workspace.user({ name, locale: 'en-GB', tz: 'Europe/London' });
    people.set(name, person);
    return person;
  }

  function wayOf(victim: number) {
    const port = ports[victim] ?? 0;
    if (by === 'HTTP') return { is: 'http', port, signingSecret: twin.signingSecret } as const;
    return { is: 'socket', appToken: workspace.appToken } as const;
  }

  return {
    home: (victim) => ({ on: 'slack', apiUrl: twin.apiUrl, botToken: workspace.botToken, way: wayOf(victim) }),
    async does(scene, _key, victim) {
      if (by === 'HTTP') twin.pointAt(`http://127.0.0.1:${ports[victim.number]}/slack/events`);
      else await connection(twin);
      const isTaken = await act(personOf(scene.who), scene);
      await twin.settled();
      return isTaken;
    },
    goWrong(random, share) {
      if (random() >= share) return undefined;
      const names = Object.keys(faults).filter((name) => by === 'Socket Mode' || !name.includes('socket'));
      const name = names[Math.floor(random() * names.length)] ?? '';
      faults[name]?.(twin, random);
      return name;
    },
    goRight: () => twin.faults.clear(),
    arrived: () => [...people].flatMap(([to, { sees }]) => sees.filter(({ byApp }) => byApp).map(arrivedAs(to))),
    violations: twin.violations,
    close: () => twin.close(),
  };
}

/** A person waits until the app is there: Slack offers them nothing of it before. */
async function connection(twin: SlackTwin): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (twin.connections === 0) {
    if (Date.now() > until) throw new Error('nobody has connected to Slack');
    await sleep(20);
  }
}

async function act(person: SlackUser, { says, types, chooses }: Scene): Promise<boolean> {
  if (says !== undefined) return (await person.writes(says)).acknowledged;
  if (types !== undefined) return (await person.types('/spoor', types)).acknowledged;
  if (chooses === undefined) return true;
  const offer = person.sees.findLast(({ blocks }) => JSON.stringify(blocks).includes(`"choice:${chooses}"`));
  if (!offer) throw new Error(`nothing offers the choice ${chooses}`);
  return (await person.presses(offer, `choice:${chooses}`)).acknowledged;
}

function arrivedAs(to: string): (seen: SeenMessage) => Arrived {
  return ({ text, metadata }) => {
    const { delivery, part } = (metadata?.event_payload ?? {}) as { delivery?: unknown; part?: unknown };
    return { delivery: String(delivery), part: Number(part), to, text: text.replace(MARK, '') };
  };
}
