/** How Slack reaches Spoor: over a socket that Spoor opens, or by calling in at a port. */
export type Way =
  | { readonly is: 'socket'; readonly appToken: string }
  | { readonly is: 'http'; readonly port: number; readonly signingSecret: string };
