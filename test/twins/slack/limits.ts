import type { Option } from '@slack/types';
import type { Slack } from './slack.ts';

export function checkMessage(_slack: Slack, _where: string, _args: Readonly<Record<string, unknown>>): void {}
export function checkView(_slack: Slack, _where: string, _view: unknown): void {}
export function checkSuggestions(_slack: Slack, body: unknown): readonly Option[] {
  return (body as { options?: Option[] } | undefined)?.options ?? [];
}
