import { Temporal } from 'temporal-polyfill';
import type { Outgoing } from '../../src/ports/store.ts';
import { seen as read } from '../adapters/discord/limitsOf.ts';
import type { SeenMessage } from '../twins/discord/seen.ts';
import type { Heard } from './stage.ts';

const EPOCH = 1_420_070_400_000n;

/** When a message was said, from its id. */
function saidAt(id: string): number {
  return Number((BigInt(id) >> 22n) + EPOCH);
}

/**
 * What somebody heard of the coach on Discord: each thing it said once, however many messages that took.
 *
 * @param said what was sent, by the ids of the messages it stands in
 */
export function heardIn(seen: readonly SeenMessage[], said: ReadonlyMap<string, Outgoing>, botId: string): Heard[] {
  const heard: Heard[] = [];
  let last = '';
  for (const message of seen.filter(({ author }) => author === botId)) {
    const outgoing = said.get(message.id);
    if (!outgoing) throw new Error(`nobody sent the message “${message.text}”`);
    const before = outgoing.id === last ? heard.pop() : undefined;
    heard.push(merged(before, message, outgoing));
    last = outgoing.id;
  }
  return heard;
}

function merged(before: Heard | undefined, { id, text, buttons, files }: SeenMessage, outgoing: Outgoing): Heard {
  const { message, account } = outgoing;
  const at = Temporal.Instant.fromEpochMilliseconds(Math.floor(saidAt(id) / 1000) * 1000);
  const choices = buttons.flatMap(({ customId, label }) => {
    const found = choiceIn(customId);
    return found === undefined ? [] : [{ id: found, label }];
  });
  return {
    at: before?.at ?? at.toString(),
    to: account.userId,
    kind: message.kind,
    key: message.key,
    text: [before?.text, read(text)].filter((each) => each !== undefined && each !== '').join('\n\n'),
    choices: [...(before?.choices ?? []), ...choices],
    card: message.card ?? null,
    file: files[0]?.name ?? before?.file ?? null,
    ...(message.when === undefined ? {} : { when: message.when }),
  };
}

/** The choice that a button stands for; on the card with what matters today it names its section too. */
export function choiceIn(customId: string): string | undefined {
  return /^choice:[\w-]+:(?:[a-z]+\/)?(.*)$/u.exec(customId)?.[1];
}
