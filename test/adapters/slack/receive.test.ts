import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../adapters/slack/read/words.ts';
import { receive } from '../../../adapters/slack/receive.ts';
import { findCommand } from '../../../src/commands/registry.ts';

const account = { platform: 'slack', tenant: 'T1', userId: 'U1' };
const event = (given: object) => ({ type: 'event_callback', team_id: 'T1', event_id: 'Ev1', event: given });
const message = { type: 'message', channel: 'D1', channel_type: 'im', user: 'U1', text: 'hello', ts: '1.1' };
const command = {
  command: '/spoor',
  text: 'meet Piet',
  team_id: 'T1',
  user_id: 'U1',
  channel_id: 'C1',
  trigger_id: 't1',
  response_url: 'https://hooks.example/1',
};
const press = {
  type: 'block_actions',
  team: { id: 'T1' },
  user: { id: 'U1' },
  trigger_id: 't2',
  channel: { id: 'D1' },
  container: { is_ephemeral: false },
  response_url: 'https://hooks.example/2',
  actions: [{ action_id: 'choice:yes', value: 'delivery-1' }],
};
const read = (body: unknown) => receive(body, findCommand);
const incoming = (body: unknown) => {
  const received = read(body);
  return received?.is === 'incoming' ? received.incoming : undefined;
};

describe('what Slack sends', () => {
  it('is a reply when somebody writes in the direct message', () => {
    const said = { account, key: 'message:D1:1.1', channel: 'D1', is: 'reply', text: 'hello' };
    expect(incoming(event(message))).toMatchObject(said);
    expect(incoming(event({ ...message, subtype: 'file_share', text: '' }))).toMatchObject({ ...said, text: '' });
  });

  it.each([
    ['the app wrote itself', { ...message, bot_id: 'B1' }],
    ['was deleted', { ...message, subtype: 'message_deleted' }],
    ['stands in a channel', { ...message, channel_type: 'channel' }],
    ['nobody wrote', { ...message, user: undefined }],
  ])('is nothing when a message %s', (_, given) => {
    expect(read(event(given))).toBeUndefined();
  });

  it('is an edit of the message it changes, and nothing when only a preview was added', () => {
    const changed = (text: string) =>
      event({
        ...message,
        subtype: 'message_changed',
        message: { user: 'U1', ts: '1.1', text },
        previous_message: { user: 'U1', ts: '1.1', text: 'hello' },
      });
    expect(incoming(changed('hello there'))).toMatchObject({ key: 'Ev1', is: 'edited', of: 'message:D1:1.1' });
    expect(read(changed('hello'))).toBeUndefined();
  });

  it('is a command in both languages, answered where it was typed', () => {
    expect(incoming(command)).toMatchObject({
      account,
      key: 'command:t1',
      place: 'C1 https://hooks.example/1',
      is: 'command',
      name: 'meet',
      line: 'Piet',
    });
    expect(incoming({ ...command, text: 'gesprek Piet' })).toMatchObject({ name: 'meet', line: 'Piet' });
    expect(incoming({ ...command, text: '' })).toMatchObject({ name: 'today' });
    expect(incoming({ ...command, command: '/refer', text: 'Anna' })).toMatchObject({ name: 'refer', line: 'Anna' });
    expect(incoming({ ...command, command: '/spoor2', text: 'today' })).toMatchObject({ name: 'today' });
  });

  it('is a choice when a button is pressed; one that only one person sees is answered there', () => {
    const chosen = { key: 'press:t2', is: 'choice', delivery: 'delivery-1', choice: 'yes' };
    expect(incoming(press)).toMatchObject(chosen);
    expect(incoming(press)?.place).toBeUndefined();
    const hidden = { ...press, container: { is_ephemeral: true }, channel: { id: 'C1' } };
    expect(incoming(hidden)).toMatchObject({ ...chosen, place: 'C1 https://hooks.example/2' });
    expect(read({ ...press, actions: [{ action_id: 'other', value: 'x' }] })).toBeUndefined();
  });

  it('tells of somebody’s language and zone, and of a zone that exists nowhere not', () => {
    const changed = (tz: string) =>
      event({ type: 'user_change', user: { id: 'U1', real_name: 'Sam', tz, locale: 'nl-NL' } });
    const profile = { name: 'Sam', language: 'nl', zone: 'Europe/Amsterdam' };
    expect(read(changed('Europe/Amsterdam'))).toEqual({ is: 'profile', account, profile });
    expect(read(changed('Nowhere/At All'))).toMatchObject({ profile: { name: 'Sam', language: 'nl' } });
  });

  it('may have any shape at all: what is not known is nothing, and never an error', () => {
    const odd = fc.anything({ withBigInt: false });
    fc.assert(
      fc.property(odd, odd, (one, other) => {
        read(one);
        read({ ...command, text: other });
        read(event({ ...message, text: other, blocks: one }));
        read({ ...press, actions: [one] });
      }),
    );
  });
});

describe('what somebody typed', () => {
  const rich = (...elements: object[]) => [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }];

  it('is read without marks: style, links and mentions as their words', () => {
    const blocks = rich(
      { type: 'text', text: 'Spoke to ' },
      { type: 'text', text: 'Anna', style: { bold: true } },
      { type: 'text', text: ' <&> ' },
      { type: 'link', url: 'https://tennet.eu/x' },
      { type: 'text', text: ' ' },
      { type: 'emoji', name: 'thumbsup', unicode: '1f44d' },
    );
    expect(wordsOf('ignored', blocks)).toBe('Spoke to Anna <&> https://tennet.eu/x 👍');
  });

  it('keeps lines and lists', () => {
    const item = (text: string) => ({ type: 'rich_text_section', elements: [{ type: 'text', text }] });
    const list = { type: 'rich_text_list', style: 'ordered', elements: [item('Carla'), item('Bert')] };
    expect(wordsOf('', [{ type: 'rich_text', elements: [item('Names:'), list] }])).toBe('Names:\n1. Carla\n2. Bert');
  });

  it('is read from the text where no blocks come along', () => {
    const text = 'Tom &amp; Jerry <https://a.nl/x> <http://b.nl|b.nl> <mailto:c@d.nl|c@d.nl> &lt;3 <@U2>';
    expect(wordsOf(text, undefined)).toBe('Tom & Jerry https://a.nl/x b.nl c@d.nl <3 @U2');
    expect(wordsOf(':tada: :+1::skin-tone-2:', undefined)).toBe('');
  });
});
