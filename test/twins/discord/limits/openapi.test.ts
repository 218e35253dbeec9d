import { describe, expect, it } from 'vitest';
import { hasOpenApi, judge, prepareJudge } from './openapi.ts';
import { trial } from './trial.ts';

const judged = (route: string, body: unknown) => {
  prepareJudge();
  return trial((discord) => judge(discord, route, body)).noted;
};
const row = { type: 1, components: [{ type: 2, style: 1, label: 'Yes', custom_id: 'yes' }] };

// Discord's OpenAPI stands beside a checkout, not in it.
describe.skipIf(!hasOpenApi)('Discord’s own OpenAPI', () => {
  it.each([
    ['createDM', { recipient_id: '80351110224678912' }],
    ['createMessage', { content: 'Hi', components: [row], nonce: 'a1', enforce_nonce: true }],
    ['editMessage', { content: 'Hi' }],
    ['interactionCallback', { type: 4, data: { content: 'Hi', flags: 64 } }],
    ['interactionCallback', { type: 8, data: { choices: [{ name: 'A', value: 'a' }] } }],
    ['followUp', { content: 'Hi', flags: 64 }],
    ['editOriginal', { content: 'Hi', components: [row] }],
    ['putCommands', [{ name: 'spoor', description: 'The coach' }]],
    ['createCommand', { name: 'spoor', description: 'The coach' }],
    ['editCommand', { description: 'The coach' }],
  ])('has nothing against what %s is given here', (route, body) => expect(judged(route, body)).toEqual([]));

  it.each([
    ['createDM', { recipient_id: 'anna' }],
    ['createMessage', { content: 5 }],
    ['editMessage', { components: [{ type: 2 }] }],
    ['interactionCallback', { type: 9, data: { title: 'No id' } }],
    ['followUp', { components: 'none' }],
    ['editOriginal', { embeds: 'none' }],
    ['putCommands', [{ description: 'No name' }]],
    ['createCommand', { description: 'No name' }],
    ['editCommand', { options: 'none' }],
  ])('has something against it for %s', (route, body) => {
    expect(judged(route, body)).toEqual([expect.stringMatching(`^${route}: Discord's OpenAPI`)]);
  });
});
