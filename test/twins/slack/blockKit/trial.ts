import type { ChatPostMessageArguments, WebClient } from '@slack/web-api';
import { clientOf } from '../boltApp.ts';
import type { SlackUser } from '../person.ts';
import { type SlackTwin, startSlackTwin } from '../twin.ts';

export const x = (length: number) => 'x'.repeat(length);
export const times = <T>(count: number, make: (place: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));
export const plain = (text: string) => ({ type: 'plain_text', text });
export const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
export const section = (more: object) => ({ type: 'section', text: mrkdwn('Hi'), ...more });
export const option = (more: object = {}, n = 0) => ({ text: plain('One'), value: `v${n}`, ...more });
export const button = (more: object = {}) => ({ type: 'button', action_id: 'a', text: plain('Yes'), ...more });
export const input = (element: object, more: object = {}) => ({
  type: 'input',
  label: plain('Name'),
  element,
  ...more,
});
export const typed = (more: object = {}) => ({ type: 'plain_text_input', action_id: 'a', ...more });
export const select = (more: object = {}) => ({ type: 'static_select', action_id: 'a', options: [option()], ...more });
export const image = (more: object = {}) => ({
  type: 'image',
  alt_text: 'A tree',
  image_url: 'https://a.nl/b.png',
  ...more,
});
export const actions = (...elements: object[]) => ({ type: 'actions', elements });
const dialog = { title: plain('t'), text: plain('t'), confirm: plain('y'), deny: plain('n') };
export const confirm = (more: object) => ({ confirm: { ...dialog, ...more } });

/** A twin with one person and no app behind it. */
export interface Trial {
  readonly twin: SlackTwin;
  readonly anna: SlackUser;
  readonly client: WebClient;
  /** Posts and tells what came of it: `taken`, or Slack's error. */
  post(args: object): Promise<string>;
}

export async function startTrial(): Promise<Trial> {
  const twin = await startSlackTwin({ timing: { redeliverAfterMs: [], ackMs: 1 } });
  const workspace = twin.workspace('Acme');
  const anna = workspace.user({ name: 'Anna' });
  const client = clientOf(twin, workspace.botToken);
  return {
    twin,
    anna,
    client,
    async post(args) {
      try {
        await client.chat.postMessage({ channel: anna.dm, text: 'Hi', ...args } as ChatPostMessageArguments);
        return 'taken';
      } catch (error) {
        return (error as { data?: { error?: string } }).data?.error ?? String(error);
      }
    },
  };
}
