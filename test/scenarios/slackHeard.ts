import { Temporal } from 'temporal-polyfill';
import type { Outgoing } from '../../src/ports/store.ts';
import { plain } from '../adapters/slack/limitsOf.ts';
import type { SeenMessage } from '../twins/slack/seen.ts';
import type { Heard } from './stage.ts';

/**
 * What somebody heard of the coach in Slack: each thing it said once, however many messages that took.
 *
 * @param said what was sent, by the id that each message carries
 */
export function heardIn(seen: readonly SeenMessage[], said: ReadonlyMap<string, Outgoing>): Heard[] {
  const heard: Heard[] = [];
  let last = '';
  for (const message of seen.filter(({ byApp }) => byApp)) {
    const delivery = String((message.metadata?.event_payload as { delivery?: string } | undefined)?.delivery ?? last);
    const outgoing = said.get(delivery);
    if (!outgoing) throw new Error(`nobody sent the message “${message.text}”`);
    const before = delivery === last ? heard.pop() : undefined;
    heard.push(merged(before, message, outgoing));
    last = delivery;
  }
  return heard;
}

function merged(before: Heard | undefined, { ts, text, blocks, files }: SeenMessage, outgoing: Outgoing): Heard {
  const { message, account } = outgoing;
  const at = Temporal.Instant.fromEpochMilliseconds(Math.floor(Number(ts)) * 1000);
  const buttons = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
  const choices = buttons.flatMap((each) => {
    const id = /^choice:(.*)$/u.exec(each.action_id ?? '')?.[1];
    return each.type === 'button' && id !== undefined ? [{ id, label: plain(each.text.text) }] : [];
  });
  return {
    at: before?.at ?? at.toString(),
    to: account.userId,
    kind: message.kind,
    key: message.key,
    text: [before?.text, plain(text)].filter((each) => each !== undefined && each !== '').join('\n\n'),
    choices: [...(before?.choices ?? []), ...choices],
    card: message.card ?? null,
    file: files[0]?.name ?? before?.file ?? null,
    ...(message.when === undefined ? {} : { when: message.when }),
  };
}
