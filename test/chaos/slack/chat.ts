import { openSlack } from '../../../adapters/slack/connect.ts';
import type { Way } from '../../../adapters/slack/listen/way.ts';
import { findCommand } from '../../../src/commands/registry.ts';
import { chaosLog } from '../chaosLog.ts';
import type { TalkingChat } from '../platform.ts';

export interface SlackHome {
  readonly on: 'slack';
  readonly apiUrl: string;
  readonly botToken: string;
  readonly way: Way;
}

/** Slack as it is: the real adapter and the real SDK. */
export function openSlackChat({ apiUrl, botToken, way }: SlackHome): Promise<TalkingChat> {
  return openSlack({ apiUrl, botToken, way, findCommand, log: chaosLog });
}
