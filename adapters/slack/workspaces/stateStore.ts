import oauth, { InvalidStateError, type StateStore } from '@slack/oauth';

/** How long somebody may take from the install page until they are back, in seconds. */
export const STATE_SECONDS = 600;

/**
 * The state that goes along to Slack and back: signed, of now, and good once, whichever process it comes back to.
 *
 * @param spend whether it comes back for the first time
 */
export function createStateStore(
  secret: string,
  spend: (state: string, seconds: number) => Promise<boolean>,
): StateStore {
  const signed = new oauth.ClearStateStore(secret, STATE_SECONDS);
  return {
    generateStateParam: (options, now) => signed.generateStateParam(options, now),
    async verifyStateParam(now, state) {
      const options = await signed.verifyStateParam(now, state);
      // A second beyond: what is accepted to the second must not be forgotten within it.
      if (!(await spend(state, STATE_SECONDS + 1))) throw new InvalidStateError('The state came back before.');
      return options;
    },
  };
}
