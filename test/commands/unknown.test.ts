import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor, Stage } from '../scenarios/stage.ts';
import { openTerminalStage } from '../scenarios/terminalStage.ts';

let stage: Stage;
let me: Actor;
beforeAll(async () => {
  stage = await openTerminalStage({ language: 'nl', zone: 'Europe/Amsterdam', now: '2026-11-24T09:00:00Z' });
  me = await stage.enters('Sanne');
  await me.chooses('yes');
  await me.says('Een baan in de energiesector');
  await me.chooses('no');
});
afterAll(() => stage.close());

describe('a command nobody knows', () => {
  it('is answered with the nearest in one’s own language, and pressing it keeps what was typed behind it', async () => {
    const asked = (await me.types('gespek Piet Jansen volgende week dinsdag 14:30')).at(-1);
    expect(asked).toMatchObject({ key: 'help.nearest', text: '/gespek ken ik niet. Bedoelde je /gesprek?' });
    const said = (await me.chooses('yes')).at(-1);
    expect(said).toMatchObject({ key: 'contact.new' });
    expect(said?.text).toContain('Piet Jansen');
    await me.says('stop');
  });

  it('is said to be unknown when none is near', async () => {
    const [said] = await me.types('zwembad');
    expect(said).toMatchObject({ key: 'help.unknown', choices: [] });
  });

  it('is found by help too: its nearest is proposed there', async () => {
    const [said] = await me.types('hulp gespek');
    expect(said?.text).toContain('/gesprek');
  });
});

describe('help', () => {
  it('names every command by its Dutch word, each with what it does', async () => {
    const [said] = await me.types('hulp');
    const lines = said?.text.split('\n').filter((line) => line.startsWith('/')) ?? [];
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.some((line) => line.startsWith('/gesprek: '))).toBe(true);
    expect(lines.some((line) => line.startsWith('/hulp: '))).toBe(true);
    expect(lines.every((line) => /^\/\p{Ll}+: \p{Ll}/u.test(line))).toBe(true);
  });

  it('shows one command with an example, in whatever language its word is', async () => {
    for (const word of ['gesprek', '/gesprek', 'meet', 'GESPREK Piet']) {
      const [said] = await me.types(`hulp ${word}`);
      expect(said, word).toMatchObject({ key: 'help.one' });
      expect(said?.text, word).toContain('/gesprek Piet Jansen');
    }
  });
});
