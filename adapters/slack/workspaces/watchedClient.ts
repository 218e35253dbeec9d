import { type WebAPICallResult, WebClient, type WebClientOptions } from '@slack/web-api';
import { isEnded } from '../errors.ts';

/** A client that tells when its token is refused for good: an app may be removed without Spoor hearing of it. */
export class WatchedClient extends WebClient {
  readonly #ended: () => Promise<void>;

  constructor(token: string, options: WebClientOptions, ended: () => Promise<void>) {
    super(token, options);
    this.#ended = ended;
  }

  override async apiCall(...call: Parameters<WebClient['apiCall']>): Promise<WebAPICallResult> {
    try {
      return await super.apiCall(...call);
    } catch (error) {
      if (isEnded(error)) await this.#ended();
      throw error;
    }
  }
}
