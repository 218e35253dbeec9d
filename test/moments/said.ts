import { Temporal } from 'temporal-polyfill';
import type { Message } from '../../src/domain/message.ts';
import type { Outgoing } from '../../src/ports/store.ts';
import { labelOf, plain } from '../../src/texts/plain.ts';

/** One message as the person got it; `at` is the minute it came, in the person's zone: 2026-12-01T16:00. */
export interface Said {
  readonly at: string;
  readonly to: string;
  readonly kind: string;
  readonly key: string;
  readonly text: string;
  /** The conversation whose open question it asks. */
  readonly asks: string | undefined;
  /** Until when it says that there will be a pause, as a wall time. */
  readonly until: string | undefined;
  readonly delivery: string;
  /** The coach said it by itself. */
  readonly unasked: boolean;
  /** Ids of all its buttons, those of its items first. */
  readonly choices: readonly string[];
  readonly labels: readonly string[];
  /** What stands in its list, behind what its first button leads to: `thanks: …`. */
  readonly items: readonly string[];
}

/** An instant as its wall time to the minute: 2026-12-01T16:00. */
export function wallTime(at: Temporal.Instant, zone: string): string {
  return at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** A message on its way out, as the person gets it. */
export function asSaid(outgoing: Outgoing, at: Temporal.Instant): Omit<Said, 'unasked'> {
  const { id, message, zone } = outgoing;
  const items = message.items ?? [];
  const buttons = [...items.flatMap(({ choices = [] }) => choices), ...(message.choices ?? [])];
  return {
    at: wallTime(at, zone),
    to: outgoing.account.userId,
    kind: message.kind,
    key: message.key,
    text: plain(message, outgoing),
    asks: message.asks?.conversation,
    until: pauseIn(message, zone),
    delivery: id,
    choices: buttons.map((button) => button.id),
    labels: buttons.map((button) => labelOf(button, outgoing)),
    items: items.map(({ body, choices = [] }) => {
      const leads = choices[0]?.id.split(':')[0] ?? '';
      return `${leads}: ${plain({ ...message, body, items: [] }, outgoing)}`;
    }),
  };
}

function pauseIn({ key, body }: Message, zone: string): string | undefined {
  if (!key.startsWith('settings.paused')) return undefined;
  const [until] = body.map((each) => ('say' in each ? each.say.values?.until : undefined));
  const when =
    typeof until === 'object' && 'when' in until ? Temporal.Instant.from(until.when.split('[')[0] ?? '') : undefined;
  return when && wallTime(when, zone);
}

/** What came, in short: `2026-12-01T16:00 prep.why`. */
export function brief(said: readonly Said[]): string[] {
  return said.map(({ at, key }) => `${at} ${key}`);
}
