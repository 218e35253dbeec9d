import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receive, receiveEdit, receiveMessage } from '../../../adapters/discord/in/receive.ts';

const APP = '1000000000000000000';
const account = { platform: 'discord', tenant: 'discord', userId: '1' };
const message = {
  id: '11',
  channel_id: '2',
  author: { id: '1', global_name: 'Anna' },
  type: 0,
  content: 'hello',
  edited_timestamp: null,
  mentions: [],
};
const interaction = {
  id: '21',
  application_id: APP,
  token: 't',
  channel_id: '2',
  context: 1,
  locale: 'nl',
  user: { id: '1', global_name: 'Anna' },
  authorizing_integration_owners: { '0': '0' },
};
const called = (name: string, options: readonly object[] = []) => ({
  ...interaction,
  type: 2,
  data: { name: 'spoor', type: 1, options: [{ type: 1, name, options }] },
});
const pressed = { ...interaction, type: 3, message: { id: '3' }, data: { custom_id: 'choice:d-1:yes' } };
const read = (given: unknown) => receive(given, APP)?.received;
const incoming = (given: unknown) => {
  const received = read(given);
  return received?.is === 'incoming' ? received.incoming : undefined;
};

describe('what Discord tells', () => {
  it('is a reply when somebody writes in the direct message, also to a message', () => {
    const said = { account, key: 'message:2:11', channel: '2', is: 'reply', text: 'hello', profile: { name: 'Anna' } };
    expect(receiveMessage(message)).toEqual(said);
    expect(receiveMessage({ ...message, type: 19 })).toEqual(said);
  });

  it.each([
    ['a bot wrote', { author: { id: '1', bot: true } }],
    ['a webhook wrote', { webhook_id: '5' }],
    ['stands on a server', { guild_id: '6' }],
    ['Discord itself put there', { type: 6 }],
  ])('is nothing when %s it', (_, changed) => {
    expect(receiveMessage({ ...message, ...changed })).toBeUndefined();
  });

  it('is an edit of the message it changes, and nothing when only a preview was added', () => {
    const at = '2026-11-24T09:00:00.000000+00:00';
    expect(receiveEdit({ ...message, edited_timestamp: at })).toMatchObject({ is: 'edited', of: 'message:2:11' });
    expect(receiveEdit(message)).toBeUndefined();
  });

  it('is read in plain words: people by name, without a server’s own signs', () => {
    const mentions = [{ id: '9', username: 'tom', global_name: 'Tom' }];
    const content = 'Spoke to <@9> <:party:123456> **today**';
    expect(receiveMessage({ ...message, content, mentions })).toMatchObject({ text: 'Spoke to @Tom  **today**' });
    expect(receiveMessage({ ...message, content: '<a:party:123456>' })).toMatchObject({ text: '' });
  });

  it('is a command with its options: what was looked up as an id, what was only typed as a line', () => {
    const id = '0198c0de-0000-7000-8000-000000000001';
    expect(incoming(called('thanks', [{ name: 'contact', value: id }]))).toMatchObject({
      account,
      key: 'interaction:21',
      channel: '2',
      place: 'dm t',
      profile: { name: 'Anna', language: 'nl', zone: 'Europe/Amsterdam' },
      is: 'command',
      name: 'thanks',
      options: { contact: id },
    });
    const typed = [
      { name: 'contact', value: 'Piet' },
      { name: 'text', value: 'vrijdag 14:30' },
    ];
    expect(incoming(called('meet', typed))).toMatchObject({ name: 'meet', line: 'Piet vrijdag 14:30' });
  });

  it('is any command behind the one that has them all', () => {
    const options = [
      { name: 'command', value: '/wis' },
      { name: 'text', value: 'alles' },
    ];
    expect(incoming(called('more', options))).toMatchObject({ is: 'command', name: 'erase', line: 'alles' });
  });

  it('wants a form when a command says nothing more', () => {
    expect(read(called('meet'))).toMatchObject({ is: 'wanted', wanted: { is: 'command', name: 'meet' } });
    expect(read(called('tips'))).toMatchObject({ is: 'incoming' });
  });

  it('is a choice when a button is pressed; on a server it is answered there', () => {
    expect(incoming(pressed)).toMatchObject({ is: 'choice', delivery: 'd-1', choice: 'yes' });
    expect(incoming(pressed)?.place).toBeUndefined();
    expect(incoming({ ...pressed, context: 0 })).toMatchObject({ place: 'pressed t' });
  });

  it('is of this app only', () => {
    expect(receive({ ...pressed, application_id: '5' }, APP)).toBeUndefined();
  });

  it('may have any shape at all: what is not known is nothing, and never an error', () => {
    const odd = fc.anything({ withBigInt: false });
    fc.assert(
      fc.property(odd, odd, fc.string(), (one, other, text) => {
        receive(one, APP);
        receiveMessage(one);
        receiveMessage({ ...message, content: other, mentions: one });
        receive({ ...pressed, data: { custom_id: text } }, APP);
        receive({ ...interaction, type: 5, data: { custom_id: `form:meet:${text}`, components: other } }, APP);
        receive({ ...called('meet', [{ name: text, value: text }]) }, APP);
        receive({ ...interaction, type: 4, data: one }, APP);
      }),
    );
  });
});
