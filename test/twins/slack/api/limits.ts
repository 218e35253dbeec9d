import type { Option } from '@slack/types';
import { type Breach, isObject, objectsIn } from '../blockKit/breach.ts';
import { checkMessageArguments } from '../blockKit/messageLimits.ts';
import { checkSuggested } from '../blockKit/optionLimits.ts';
import { checkViewArguments } from '../blockKit/viewLimits.ts';
import type { Slack } from '../slack.ts';
import { Refusal } from './refusal.ts';

/** Notes what is wrong with a message. Throws Refusal where Slack would not take it. */
export function checkMessage(slack: Slack, where: string, args: Readonly<Record<string, unknown>>): void {
  note(slack, where, [...checkMessageArguments(args, where === 'chat.update')]);
}

/** The same for a view; what is wrong with it is an invalid argument. */
export function checkView(slack: Slack, where: string, view: unknown): void {
  const breaches = [...checkViewArguments(view, where === 'views.publish' ? 'home' : 'modal')];
  note(
    slack,
    where,
    breaches.map((breach) => (breach.error === 'invalid_blocks' ? { ...breach, error: 'invalid_arguments' } : breach)),
  );
}

/** The options that came back for what was typed; none where Slack would not show them. */
export function checkSuggestions(slack: Slack, where: string, body: unknown): readonly Option[] {
  if (!isObject(body)) {
    slack.violate(where, 'nothing was offered');
    return [];
  }
  const breaches = [...checkSuggested(body, where)];
  for (const { what } of breaches) slack.violate(where, what);
  if (breaches.some(({ error }) => error !== undefined)) return [];
  const { options, option_groups: groups } = body;
  return [
    ...objectsIn(options),
    ...objectsIn(groups).flatMap((group) => objectsIn(group.options)),
  ] as unknown as Option[];
}

function note(slack: Slack, where: string, breaches: readonly Breach[]): void {
  for (const { what } of breaches) slack.violate(where, what);
  const refused = breaches.filter(({ error }) => error !== undefined);
  const [first] = refused;
  if (first?.error)
    throw new Refusal(
      first.error,
      refused.map(({ what }) => `[ERROR] ${what}`),
    );
}
