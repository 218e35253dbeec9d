import { expect, it } from 'vitest';
import type { Api } from '../../../adapters/discord/api.ts';
import { createReadBack } from '../../../adapters/discord/in/readBack.ts';

const CHANNEL = '2';
const said = (id: number) => ({ id: String(id), channel_id: CHANNEL, author: { id: '1' }, type: 0, content: `${id}` });

it('a channel is read once more when a session begins while it is being read', async () => {
  const written = [said(11)];
  const kept: string[] = [];
  let meanwhile: (() => Promise<void>) | undefined;
  const api: Pick<Api, 'call'> = {
    async call(_method, _route, { query } = {}) {
      const after = Number(new URLSearchParams(query).get('after'));
      const found = written.filter(({ id }) => Number(id) > after);
      const act = meanwhile;
      meanwhile = undefined;
      await act?.();
      return found;
    },
  };
  const account = { platform: 'discord', tenant: 'discord', userId: '1' };
  const find = async () => [
    { account, channel: CHANNEL, lastKey: kept.at(-1) ?? `message:${CHANNEL}:10`, since: { epochMilliseconds: 0 } },
  ];
  const readBack = createReadBack({ api: { ...api, close: () => undefined }, find, failed: () => undefined });
  const keep = async ({ key }: { key: string }) => void (kept.includes(key) || kept.push(key));
  let line: Promise<void> = Promise.resolve();
  const read = (channel: string) => {
    line = line.then(() => readBack.before(channel, keep));
    return line;
  };
  let again: Promise<void> = Promise.resolve();
  meanwhile = async () => {
    // What is written from here on comes before the new session, and after what was just read.
    written.push(said(12));
    again = readBack.begin(read);
    await new Promise((done) => setTimeout(done, 5));
  };
  await readBack.begin(read);
  await again;
  expect(kept).toEqual([`message:${CHANNEL}:11`, `message:${CHANNEL}:12`]);
});
