import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasPlatform, readConfiguration } from '../../adapters/configuration.ts';

const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };

describe('the configuration', () => {
  it('needs nothing at all', () => {
    const configuration = readConfiguration({});
    expect(configuration).toMatchObject({ PORT: 3000, SPOOR_ROLE: 'all' });
    expect(hasPlatform(configuration)).toBe(false);
  });

  it('takes an empty variable for an unset one', () => {
    expect(readConfiguration({ SLACK_BOT_TOKEN: '', PORT: ' ' })).toEqual(readConfiguration({}));
  });

  it('takes several platforms at once', () => {
    expect(hasPlatform(readConfiguration({ ...slack, DISCORD_TOKEN: 'd' }))).toBe(true);
  });

  it('names every wrong variable in one message, and how to mend it, without repeating values', () => {
    const wrong = {
      PORT: 'eighty-secret',
      SPOOR_ROLE: 'boss-secret',
      DATABASE_URL: 'mysql://secret',
      LOG_LEVEL: 'loud-secret',
      SLACK_BOT_TOKEN: 'xapp-secret',
    };
    let message = '';
    try {
      readConfiguration(wrong);
    } catch (error) {
      message = String(error);
    }
    for (const name of Object.keys(wrong)) expect(message).toContain(name);
    expect(message).not.toContain('secret');
  });

  it('asks for what belongs together', () => {
    expect(() => readConfiguration({ SLACK_APP_TOKEN: 'xapp-1' })).toThrow(/SLACK_BOT_TOKEN/u);
    expect(() => readConfiguration({ SLACK_BOT_TOKEN: 'xoxb-1' })).toThrow(/SLACK_SIGNING_SECRET/u);
    expect(() => readConfiguration({ ...slack, SLACK_CLIENT_ID: '1' })).toThrow(
      /SLACK_CLIENT_SECRET[\s\S]*SPOOR_SECRET_KEY/u,
    );
    expect(() => readConfiguration({ SPOOR_ROLE: 'worker' })).toThrow(/SPOOR_ROLE/u);
  });

  it('gives the platforms’ addresses the ending they need', () => {
    const { SLACK_API_URL, DISCORD_API_URL } = readConfiguration({
      SLACK_API_URL: 'http://localhost:1/api',
      DISCORD_API_URL: 'http://localhost:2/api/',
    });
    expect([SLACK_API_URL, DISCORD_API_URL]).toEqual(['http://localhost:1/api/', 'http://localhost:2/api']);
  });

  it('is explained in .env.example, variable for variable', () => {
    const named = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=(.*)$/gmu)];
    expect(named.map(([, name]) => name).sort()).toEqual(Object.keys(readConfiguration({})).concat(unset).sort());
    expect(named.every(([, , value]) => value === '')).toBe(true);
  });
});

/** Names that stay out of the result while they are not set. */
const unset = [...readFileSync('adapters/configuration.ts', 'utf8').matchAll(/^ {4}([A-Z_]+): /gmu)]
  .map(([, name]) => name ?? '')
  .filter((name) => !(name in readConfiguration({})));
