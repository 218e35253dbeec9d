import { allow } from '../api/oauth.ts';
import type { Actor } from './actor.ts';

/**
 * The way through a browser: the app's install page, Slack's question, back to the app.
 * https://docs.slack.dev/authentication/installing-with-oauth
 */
export async function install({ slack, team, person }: Actor, installUrl: string) {
  const page = await fetch(installUrl, { redirect: 'manual' });
  const cookies = page.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  const link = page.headers.get('location') ?? /href="(?<link>[^"]*authorize[^"]*)"/u.exec(await page.text())?.[1];
  if (!link) throw new Error('the install page leads nowhere');
  const back = allow(slack, link.replaceAll('&amp;', '&'), team, person);
  const end = await fetch(back, { headers: { cookie: cookies.join('; ') }, redirect: 'manual' });
  return { status: end.status, body: await end.text() };
}
