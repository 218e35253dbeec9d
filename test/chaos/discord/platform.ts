import { setTimeout as sleep } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { choiceIn } from '../../scenarios/discordHeard.ts';
import { spoorCalled } from '../../scenarios/discordTyped.ts';
import type { DiscordUser } from '../../twins/discord/person.ts';
import type { SeenMessage } from '../../twins/discord/seen.ts';
import { type DiscordTwin, startDiscordTwin } from '../../twins/discord/twin.ts';
import type { Arrived, Platform } from '../platform.ts';
import type { Scene } from '../story.ts';
import { faults } from './faults.ts';

const PATIENCE_MS = 75_000;
const LOOKS_AGAIN_MS = 20;
/** Discord forgets nonces after some minutes, and asks for a heartbeat every 41 seconds; here both are over at once. */
const TIMING = { nonceMs: 0, heartbeatMs: 700 };
/** The mark that a question was answered is no message; whoever was to set it may have died. */
const MARK = /\n\n-# Your answer\\: [^\n]*$/u;
const CLOSED = 'direct messages closed for a while';
const CLOSED_MS = 300;

/** Discord's twin with one server. There is one gateway: of several processes the first listens, the others only send. */
export async function openDiscordPlatform(): Promise<Platform> {
  // Both the coach and Discord date what they make by the story's clock: what is in doubt is looked for by that.
  let at = Temporal.Instant.from('2026-11-24T09:00:00Z').epochMilliseconds;
  let since = performance.now();
  const now = () => at + Math.floor(performance.now() - since);
  const twin = await startDiscordTwin({ timing: TIMING, now });
  const server = twin.server('Acme');
  const people = new Map<string, DiscordUser>();
  let closes = false;

  function personOf(name: string): DiscordUser {
    const person = people.get(name) ?? twin.person({ name, locale: 'en-GB', in: server });
    people.set(name, person);
    return person;
  }

  /** Only what somebody does there is answered however late: what the coach begins by itself may expire meanwhile. */
  function closeFor(person: DiscordUser): void {
    person.closesDms();
    setTimeout(() => person.opensDms(), CLOSED_MS);
  }

  return {
    home: (victim) => ({ on: 'discord', apiUrl: twin.apiUrl, token: twin.token, listens: victim === 0 }),
    async does(scene) {
      at = Math.max(now(), Temporal.Instant.from(scene.at).epochMilliseconds);
      since = performance.now();
      await abreast(twin);
      const person = personOf(scene.who);
      if (closes && isDone(scene)) closeFor(person);
      closes = false;
      const isTaken = await act(twin, person, scene);
      await twin.settled();
      await abreast(twin);
      return isTaken;
    },
    goWrong(random, share) {
      if (random() >= share) return undefined;
      const names = [...Object.keys(faults), CLOSED];
      const name = names[Math.floor(random() * names.length)] ?? '';
      faults[name]?.(twin, random);
      closes = name === CLOSED;
      return name;
    },
    goRight() {
      closes = false;
      twin.faults.clear();
    },
    arrived: () =>
      [...people].flatMap(([to, { id, sees }]) => sees.filter(({ author }) => author !== id).map(arrivedAs(to))),
    violations: twin.violations,
    close: () => twin.close(),
  };
}

/** Waits until the app is there and has all that was told: Discord shows it as offline before. */
async function abreast(twin: DiscordTwin): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (!(await twin.isAbreast())) {
    if (Date.now() > until) throw new Error('nobody has connected to Discord');
    await sleep(LOOKS_AGAIN_MS);
  }
}

function isDone({ says, types, chooses }: Scene): boolean {
  return (says ?? types ?? chooses) !== undefined;
}

async function act(twin: DiscordTwin, person: DiscordUser, { says, types, chooses }: Scene): Promise<boolean> {
  if (says !== undefined) {
    // Of a stranger's first words nobody is told later on: who sees no answer writes again. Whoever was answered is read back.
    const isKnown = person.sees.some(({ author }) => author === twin.botId);
    await person.writes(says);
    return isKnown;
  }
  if (types !== undefined) {
    const { command, options } = spoorCalled(types, twin.commands);
    return (await person.types(command, options)).acknowledged;
  }
  if (chooses === undefined) return true;
  for (const offers of [...person.sees].reverse()) {
    const found = offers.buttons.find(({ customId }) => choiceIn(customId) === chooses);
    if (found) return (await person.presses(offers, found.customId)).acknowledged;
  }
  throw new Error(`nothing offers the choice ${chooses}`);
}

/** Discord tells no delivery: a message is known by its id. */
function arrivedAs(to: string): (seen: SeenMessage) => Arrived {
  return ({ id, text }) => ({ delivery: id, part: 0, to, text: text.replace(MARK, '') });
}
