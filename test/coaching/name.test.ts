import { afterEach, describe, expect, it } from 'vitest';
import { getsAcquainted } from '../scenarios/hearing.ts';
import type { Stage } from '../scenarios/stage.ts';
import { openTerminalStage } from '../scenarios/terminalStage.ts';

let stage: Stage | undefined;
afterEach(async () => stage?.close());

describe('the name under a draft', () => {
  it('is never the login; once it is told, every draft is signed with it', async () => {
    stage = await openTerminalStage({ language: 'en', zone: 'Europe/London', now: '2026-11-24T09:30:00Z' });
    const me = await stage.enters('nobody');
    await getsAcquainted(me, 'A job in energy');
    await me.types('contact add Piet Jansen');
    if (me.heard.at(-1)?.choices.some(({ id }) => id === 'yes')) await me.chooses('yes');
    await me.types('thanks Piet');
    const draft = (await me.chooses('email')).at(-1)?.text;
    expect(draft).toContain('Kind regards,\n(your name)');
    expect(draft).toContain('/settings name');
    expect(draft).not.toContain('nobody');
    expect(draft).not.toMatch(/time to talk|making time/u);
    await me.says('later');
    expect((await me.types('settings name Sam de Wit')).at(-1)?.text).toBe(
      'I’ll put Sam de Wit under your drafts from now on.',
    );
    await me.types('thanks Piet');
    const signed = (await me.chooses('card')).at(-1)?.text;
    expect(signed).toContain('where it leads. Sam de Wit');
    expect(signed).not.toContain('/settings name');
    expect((await me.types('settings')).at(-1)?.text).toContain('Name: Sam de Wit');
  });
});
