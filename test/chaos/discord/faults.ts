import type { DiscordTwin } from '../../twins/discord/twin.ts';
import { type Fault, later } from '../faults.ts';

/** What Discord does to an app, by what it is called. */
export const faults: Readonly<Record<string, Fault<DiscordTwin>>> = {
  'an event that comes twice': ({ faults }) => faults.duplicateEvents(2),
  'a post reset before it was accepted': ({ faults }) => faults.next('createMessage', { is: 'reset', accepted: false }),
  'a post reset after it was accepted': ({ faults }) => faults.next('createMessage', { is: 'reset', accepted: true }),
  'a post refused with 503': ({ faults }) =>
    faults.next('createMessage', { is: 'status', status: 503, accepted: false }),
  'a post accepted with 500': ({ faults }) =>
    faults.next('createMessage', { is: 'status', status: 500, accepted: true }),
  'a post limited for half a second': ({ faults }) => faults.next('createMessage', { is: 'limited', retryAfter: 0.5 }),
  'a post limited for longer than is waited for': ({ faults }) =>
    faults.next('createMessage', { is: 'limited', retryAfter: 3.2 }),
  'every call limited': ({ faults }) => faults.storm(3, 0.3),
  'a post lost, and the history with it': ({ faults }) => {
    faults.next('createMessage', { is: 'reset', accepted: true });
    faults.next('getMessages', { is: 'status', status: 500, accepted: false });
    faults.next('getMessages', { is: 'limited', retryAfter: 0.3 });
  },
  'an acknowledgement lost': ({ faults }) => faults.next('interactionCallback', { is: 'reset', accepted: true }),
  'an acknowledgement not taken': ({ faults }) =>
    faults.next('interactionCallback', { is: 'status', status: 500, accepted: false }),
  'an answer filled in, and that lost': ({ faults }) => faults.next('editOriginal', { is: 'reset', accepted: true }),
  'an answer not filled in': ({ faults }) =>
    faults.next('editOriginal', { is: 'status', status: 503, accepted: false }),
  'a mark that was not set': ({ faults }) => faults.next('editMessage', { is: 'status', status: 500, accepted: false }),
  'a socket dropped': ({ faults }, random) => later(random, () => faults.dropConnections()),
  'a socket dropped, and reconnecting refused': ({ faults }, random) => {
    later(random, () => {
      faults.refuseConnections(2);
      faults.dropConnections();
    });
  },
  'a socket gone deaf': ({ faults }, random) => later(random, () => faults.zombie()),
  'a reconnect asked for': ({ faults }, random) => later(random, () => faults.reconnectRequested()),
  'a session to be resumed': ({ faults }, random) => later(random, () => faults.invalidSession(true)),
  'a session ended': ({ faults }, random) => later(random, () => faults.invalidSession(false)),
  'a session timed out': ({ faults }, random) => later(random, () => faults.closeWith(4009)),
  'a session ended, and what was missed not to be read': ({ faults }, random) => {
    faults.next('getMessages', { is: 'status', status: 500, accepted: false }, 2);
    later(random, () => faults.closeWith(4007));
  },
};
