import type { Installation, OrgInstallation } from '@slack/oauth';
import { describe, expect, it } from 'vitest';
import { requireUsable } from '../../../adapters/slack/workspaces/requireUsable.ts';

const bot = { token: 'xoxb-1', id: 'B01', userId: 'U01', scopes: ['chat:write'] };
const usual: Installation<'v2', false> = {
  team: { id: 'T01' },
  enterprise: undefined,
  user: { id: 'U02', token: undefined, scopes: undefined },
  bot,
  isEnterpriseInstall: false,
};

describe('what Slack gives for an installation', () => {
  it('is the workspace and the bot’s token, also within an Enterprise organisation', () => {
    expect(requireUsable(usual)).toEqual({ tenant: 'T01', token: 'xoxb-1' });
    expect(requireUsable({ ...usual, enterprise: { id: 'E01' } })).toEqual({ tenant: 'T01', token: 'xoxb-1' });
  });

  it.each<[string, Installation | OrgInstallation]>([
    ['for a whole organisation', { ...usual, team: undefined, enterprise: { id: 'E01' }, isEnterpriseInstall: true }],
    ['without a bot', { ...usual, bot: undefined } as unknown as Installation],
    ['with a token that ends by itself', { ...usual, bot: { ...bot, refreshToken: 'xoxe-1', expiresAt: 1 } }],
  ])('is of no use %s', (_, installation) => {
    expect(() => requireUsable(installation)).toThrow();
  });
});
