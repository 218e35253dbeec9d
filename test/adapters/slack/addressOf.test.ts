import { expect, it } from 'vitest';
import { addressOf } from '../../../adapters/slack/workspaces/addressOf.ts';

it.each([
  [{ host: 'spoor.example' }, 'https://spoor.example'],
  [{ host: '10.0.0.1:3000', 'x-forwarded-host': 'spoor.example' }, 'https://spoor.example'],
  [{ host: 'localhost:3000' }, 'http://localhost:3000'],
  [{ host: '127.0.0.1:3000' }, 'http://127.0.0.1:3000'],
  [{ host: '[::1]:3000' }, 'http://[::1]:3000'],
  [{ host: 'localhost.evil.example' }, 'https://localhost.evil.example'],
])('a browser sees %o at %s', (headers, address) => {
  expect(addressOf(headers)).toBe(address);
});

it.each([[{}], [{ host: 'a"b' }], [{ host: 'x/y' }], [{ host: 'user@host' }]])('%o is no address', (headers) => {
  expect(addressOf(headers)).toBeUndefined();
});
