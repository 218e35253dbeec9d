import type { SlackTwin } from '../../twins/slack/twin.ts';
import { type Fault, later } from '../faults.ts';

/** What Slack does to an app, by what it is called. */
export const faults: Readonly<Record<string, Fault<SlackTwin>>> = {
  'an event delivered twice': ({ faults }) => faults.duplicateEvents(2),
  'a post reset before it was accepted': ({ faults }) =>
    faults.next('chat.postMessage', { is: 'reset', accepted: false }),
  'a post reset after it was accepted': ({ faults }) =>
    faults.next('chat.postMessage', { is: 'reset', accepted: true }),
  'a post refused with 503': ({ faults }) =>
    faults.next('chat.postMessage', { is: 'status', status: 503, accepted: false }),
  'a post accepted with 500': ({ faults }) =>
    faults.next('chat.postMessage', { is: 'status', status: 500, accepted: true }),
  'a post limited for a second': ({ faults }) => faults.next('chat.postMessage', { is: 'limited', retryAfter: 1 }),
  'a post lost, and the history with it': ({ faults }) => {
    faults.next('chat.postMessage', { is: 'reset', accepted: true });
    faults.next('conversations.history', { is: 'status', status: 500, accepted: false });
    faults.next('conversations.history', { is: 'limited', retryAfter: 1 });
  },
  'a mark that was not set': ({ faults }) => faults.next('chat.update', { is: 'status', status: 500, accepted: false }),
  'a socket cut': ({ faults }, random) => later(random, () => faults.cutConnections()),
  'a socket cut, and reconnecting refused': ({ faults }, random) => {
    faults.next('apps.connections.open', { is: 'status', status: 500, accepted: false });
    faults.next('apps.connections.open', { is: 'refused', error: 'internal_error' });
    later(random, () => faults.cutConnections());
  },
  'a socket taken back': ({ faults }, random) => later(random, () => faults.disconnect('refresh_requested')),
  'a socket warned': ({ faults }, random) => later(random, () => faults.disconnect('warning')),
};
