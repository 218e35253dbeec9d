import { Temporal } from 'temporal-polyfill';

/** One thing that happens: somebody writes, types a command or presses a button; or only time passes. */
export interface Scene {
  readonly who: string;
  /** The coach's clock: an ISO instant. */
  readonly at: string;
  readonly says?: string;
  readonly types?: string;
  readonly chooses?: string;
}

const START = Temporal.Instant.from('2026-11-24T09:00:00Z');

/** Two people, a week and a half: from the welcome to the follow-up, each line a minute after the one before. */
export function story(): Scene[] {
  let now = START;
  const scenes: Scene[] = [];
  const both = (scene: Omit<Scene, 'who' | 'at'>) => {
    for (const who of ['Sam', 'Kim']) scenes.push({ who, at: now.toString(), ...scene });
    now = now.add({ minutes: 1 });
  };
  const until = (instant: string) => {
    now = Temporal.Instant.from(instant);
    both({});
  };
  both({ says: 'hello' });
  both({ chooses: 'yes' });
  both({ says: 'A job in the energy sector' });
  both({ chooses: 'no' });
  both({ types: 'meet Piet Jansen 1 December 14:30 about the grid' });
  both({ chooses: 'yes' });
  both({ chooses: 'yes' });
  until('2026-11-30T16:00:00Z');
  both({ says: 'Where they lack people' });
  both({ says: 'He leads a grid team' });
  both({ says: 'I would like to learn how you see the grid. I am not here for a job.' });
  both({ says: 'Two names' });
  until('2026-12-01T13:30:00Z');
  until('2026-12-01T15:45:00Z');
  both({ says: 'The grid is full until 2030' });
  both({ chooses: 'skip' });
  both({ says: 'Send him my article by Friday' });
  both({ says: 'nothing' });
  both({ says: 'I listened' });
  both({ chooses: 'skip' });
  both({ says: 'Read the grid report' });
  both({ says: 'Anna de Wit, TenneT' });
  both({ chooses: 'yes' });
  both({ says: '1 and 2' });
  until('2026-12-02T09:00:00Z');
  both({ chooses: 'sent' });
  until('2026-12-04T09:00:00Z');
  until('2026-12-08T09:00:00Z');
  return scenes;
}
