import type { OptionalWebSocketManagerOptions, SessionInfo } from '@discordjs/ws';

/** A session as one connection keeps it. */
export interface OwnSession {
  readonly options: Pick<OptionalWebSocketManagerOptions, 'retrieveSessionInfo' | 'updateSessionInfo'>;
  /** Lets the connection not come back. */
  end(): void;
}

/**
 * The session of one connection. The SDK keeps one for all connections of a process, so that an old one that is still on
 * its way back would take the session of the new one over, and its events with it. Nor can it be ended in the half second
 * before it tries again; but before it does it asks for its session, and is told nothing any more.
 */
export function ownSession(): OwnSession {
  let session: SessionInfo | null = null;
  let isEnded = false;
  return {
    options: {
      retrieveSessionInfo: () => (isEnded ? new Promise(() => undefined) : session),
      updateSessionInfo(_shard, info) {
        session = info;
      },
    },
    end() {
      isEnded = true;
    },
  };
}
