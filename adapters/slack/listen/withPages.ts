import type { Receiver } from '@slack/bolt';
import type { Pages } from '../workspaces/installer.ts';
import { end, listenAt } from './listenAt.ts';

/** A receiver that needs no port, with pages at one. Throws OperatorError from `start` when the port cannot be used. */
export function withPages(receiver: Receiver, port: number | undefined, pages: Pages | undefined): Receiver {
  if (port === undefined || !pages) return receiver;
  const served = listenAt(port, async (request, response) => {
    if (!(await pages(request, response))) end(response, 404);
  });
  return {
    init: (app) => receiver.init(app),
    async start() {
      await served.start();
      try {
        await receiver.start();
      } catch (error) {
        await served.stop();
        throw error;
      }
    },
    async stop() {
      await served.stop();
      await receiver.stop();
    },
  };
}
