import { describe, expect, it } from 'vitest';
import { createOffers, type Offers } from '../../../adapters/terminal/offers.ts';
import { readLine } from '../../../adapters/terminal/receive.ts';

function screen(): Offers {
  const offers = createOffers();
  offers.add({
    delivery: 'older',
    choices: [
      { id: 'sent', label: 'Sent' },
      { id: 'later', label: 'Later' },
    ],
    fields: ['thanks'],
    asks: true,
  });
  offers.add({
    delivery: 'newer',
    choices: [
      { id: 'skip', label: 'Skip' },
      { id: 'later', label: 'Later today' },
      { id: 'stop', label: 'Stop' },
    ],
    fields: ['why'],
    asks: true,
  });
  offers.add({ delivery: 'note', choices: [], fields: [] });
  return offers;
}
const read = (line: string, json = false, offers = screen()) =>
  readLine(line, { json, offers, findCommand: () => undefined });
const choice = (delivery: string, id: string) => ({ is: 'input', input: { is: 'choice', delivery, choice: id } });
const reply = (text: string) => ({ is: 'input', input: { is: 'reply', text } });

describe('a typed line', () => {
  it('presses the numbered button of the newest message that has any', () => {
    expect(read('2')).toEqual(choice('newer', 'later'));
    expect(read('[3]')).toEqual(choice('newer', 'stop'));
  });

  it('answers with a bare number where the question asks for one, and presses nothing', () => {
    const offers = screen();
    const choices = [{ id: 'stop', label: 'Stop' }];
    offers.add({ delivery: 'hour', choices, fields: ['when'], numbersAnswer: true });
    expect(read('1', false, offers)).toEqual(reply('1'));
    expect(read('stop', false, offers)).toEqual(choice('hour', 'stop'));
  });

  it('presses no button of a message that asked nothing and scrolled by', () => {
    const offers = createOffers();
    const choices = [{ id: 'erase', label: 'Erase everything' }];
    offers.add({ delivery: 'privacy', choices, fields: [] });
    offers.add({ delivery: 'note', choices: [], fields: [] });
    expect(read('1', false, offers)).toEqual(choice('privacy', 'erase'));
    offers.goOn();
    expect(read('1', false, offers)).toEqual(reply('1'));
    offers.add({ delivery: 'question', choices: [{ id: 'skip', label: 'Skip' }], fields: [], asks: true });
    offers.goOn();
    expect(read('1', false, offers)).toEqual(choice('question', 'skip'));
  });

  it('is an answer when there are fewer buttons than its number', () => {
    expect(read('4')).toEqual(reply('4'));
    expect(read('45 minutes')).toEqual(reply('45 minutes'));
  });

  it('presses a button by its label or the first word of it, whatever the case', () => {
    expect(read('SKIP')).toEqual(choice('newer', 'skip'));
    expect(read('later')).toEqual(choice('newer', 'later'));
    expect(read('later today.')).toEqual(choice('newer', 'later'));
  });

  it('never presses an older button by its label', () => {
    expect(read('sent')).toEqual(reply('sent'));
  });

  it('does not press a button whose question was answered', () => {
    const offers = screen();
    offers.drop('newer');
    expect(read('skip', false, offers)).toEqual(reply('skip'));
  });

  it('is a reply otherwise, braces and all', () => {
    expect(read('I want a job')).toEqual(reply('I want a job'));
    expect(read('{"say":"x"}')).toEqual(reply('{"say":"x"}'));
    expect(read('   ')).toEqual({ is: 'nothing' });
  });

  it('keeps nothing that a database cannot', () => {
    expect(read('a\0b')).toEqual(reply('ab'));
  });
});

describe('a line of JSON', () => {
  it('is said literally, numbers and labels too', () => {
    expect(read('{"say":"2"}', true)).toEqual(reply('2'));
    expect(read('{"say":"Skip"}', true)).toEqual(reply('Skip'));
    expect(read('{"say":":)"}', true)).toEqual(reply(':)'));
    expect(read('{"say":"one\\ntwo"}', true)).toEqual(reply('one\ntwo'));
  });

  it('may say commands and what steers', () => {
    expect(read('{"say":"/spoor"}', true)).toEqual({ is: 'input', input: { is: 'command', name: 'today' } });
    expect(read('{"say":":next"}', true)).toEqual({ is: 'steering', steering: { is: 'next' } });
  });

  it('that was meant to steer and does not is refused, and never said', () => {
    expect(read('{"say":":wiat 3d"}', true).is).toBe('unclear');
    expect(read('{"say":":wait soon"}', true).is).toBe('unclear');
    expect(read('{"say":":smile: hello"}', true)).toEqual(reply(':smile: hello'));
    expect(read('{"say":":D nice"}', true)).toEqual(reply(':D nice'));
  });

  it('chooses from the newest message that offers it', () => {
    expect(read('{"choose":"later"}', true)).toEqual(choice('newer', 'later'));
    expect(read('{"choose":"sent"}', true)).toEqual(choice('older', 'sent'));
  });

  it('chooses what only one item of a list offers by its bare name', () => {
    const offers = createOffers();
    const button = (id: string) => ({ id, label: id });
    offers.add({ delivery: 'list', choices: ['done:1e394439', 'moved:1', 'moved:2'].map(button), fields: [] });
    const pressed = (id: string) =>
      readLine(`{"choose":"${id}"}`, { json: true, offers, findCommand: () => undefined });
    expect(pressed('done')).toEqual(choice('list', 'done:1e394439'));
    expect(pressed('moved').is).toBe('unclear');
  });

  it('can always leave a question, and cannot choose what was never offered', () => {
    expect(read('{"choose":"back"}', true)).toEqual(reply('back'));
    expect(read('{"choose":"nonsense"}', true)).toMatchObject({ is: 'unclear' });
  });

  it('fills in the newest form that has the field', () => {
    expect(read('{"form":{"thanks":"Dear Anna"}}', true)).toMatchObject({
      input: { is: 'form', delivery: 'older', values: { thanks: 'Dear Anna' } },
    });
    expect(read('{"form":{"other":3}}', true)).toMatchObject({ input: { delivery: 'newer', values: { other: '3' } } });
  });

  it('is not taken for something said when it is broken', () => {
    for (const line of ['{', '{"say":1}', '{"say":"x","choose":"y"}', '{"shout":"x"}'])
      expect(read(line, true)).toMatchObject({ is: 'unclear' });
  });

  it('may be plain text all the same', () => {
    expect(read('hello', true)).toEqual(reply('hello'));
    expect(read('1', true)).toEqual(choice('newer', 'skip'));
  });
});
