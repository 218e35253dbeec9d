/** Where everything of Slack's comes in. */
export const EVENTS_PATH = '/slack/events';
/** Where the app is installed from, and where Slack sends whoever did. */
export const INSTALL_PATH = '/slack/install';
export const REDIRECT_PATH = '/slack/oauth_redirect';
