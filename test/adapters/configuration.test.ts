import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasPlatform, installedOn, readConfiguration, settingNames } from '../../adapters/configuration.ts';

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
    const several = readConfiguration({ ...slack, DISCORD_TOKEN: 'd' });
    expect(several).toMatchObject({ ...slack, DISCORD_TOKEN: 'd' });
    expect(hasPlatform(several)).toBe(true);
  });

  it('names every wrong variable in one message, and how to mend it, without repeating values', () => {
    const wrong = {
      PORT: 'eighty-secret',
      SPOOR_ROLE: 'boss-secret',
      DATABASE_URL: 'mysql://secret',
      LOG_LEVEL: 'loud-secret',
      SLACK_BOT_TOKEN: 'xapp-secret',
      DISCORD_API_URL: 'secret',
      SPOOR_SECRET_KEY: 'secret',
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

  it('takes a password with odd characters when they are encoded, and says so when they are not', () => {
    const encoded = 'postgresql://u:p%23%40%2F@h:5432/d';
    expect(readConfiguration({ DATABASE_URL: encoded }).DATABASE_URL).toBe(encoded);
    expect(() => readConfiguration({ DATABASE_URL: 'postgresql://u:p#@h:5432/d' })).toThrow(/%23/u);
  });

  it('asks for what belongs together, also when something else is wrong', () => {
    expect(() => readConfiguration({ SLACK_APP_TOKEN: 'xapp-1', SPOOR_ROLE: 'boss', PORT: '0' })).toThrow(
      /PORT.*\n.*SPOOR_ROLE: choose.*\n.*SLACK_BOT_TOKEN/u,
    );
    expect(() => readConfiguration({ SLACK_APP_TOKEN: 'xapp-1' })).toThrow(/SLACK_BOT_TOKEN/u);
    expect(() => readConfiguration({ SLACK_BOT_TOKEN: 'xoxb-1' })).toThrow(/SLACK_SIGNING_SECRET/u);
    expect(() => readConfiguration({ ...slack, SLACK_CLIENT_ID: '1' })).toThrow(
      /SLACK_CLIENT_SECRET[\s\S]*SPOOR_SECRET_KEY/u,
    );
    expect(() => readConfiguration({ SPOOR_ROLE: 'worker' })).toThrow(/SPOOR_ROLE/u);
  });

  it('is for one workspace or for many, which come in over a socket or HTTP', () => {
    const many = { SLACK_CLIENT_ID: '1', SLACK_CLIENT_SECRET: 's', SPOOR_SECRET_KEY: 'k'.repeat(32) };
    expect(() => readConfiguration({ ...many, ...slack })).toThrow(/SLACK_BOT_TOKEN: is for one workspace/u);
    expect(() => readConfiguration(many)).toThrow(/SLACK_SIGNING_SECRET/u);
    for (const way of [{ SLACK_SIGNING_SECRET: 's' }, { SLACK_APP_TOKEN: 'xapp-1' }]) {
      const read = readConfiguration({ ...many, ...way });
      expect(installedOn(read)).toEqual(['slack']);
    }
    expect(installedOn(readConfiguration(slack))).toEqual([]);
  });

  it('takes several secret keys, each of them long enough', () => {
    const [one, two] = ['a'.repeat(32), 'b'.repeat(64)];
    expect(readConfiguration({ SPOOR_SECRET_KEY: one }).SPOOR_SECRET_KEY).toEqual([one]);
    expect(readConfiguration({ SPOOR_SECRET_KEY: `${two}, ${one}` }).SPOOR_SECRET_KEY).toEqual([two, one]);
    for (const wrong of [`${one},short`, `${one},`]) {
      expect(() => readConfiguration({ SPOOR_SECRET_KEY: wrong })).toThrow(/SPOOR_SECRET_KEY: give at least 32/u);
    }
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
    expect(named.map(([, name]) => name).sort()).toEqual([...settingNames].sort());
    expect(named.every(([, , value]) => value === '')).toBe(true);
  });
});
