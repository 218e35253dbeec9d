import { afterAll, beforeAll } from 'vitest';
import type { Actor, Heard, Stage } from '../../scenarios/stage.ts';
import { openTerminalStage } from '../../scenarios/terminalStage.ts';

type Language = 'en' | 'nl';
const zones = { en: 'Europe/London', nl: 'Europe/Amsterdam' } as const;

/** A card as the terminal gives it. */
export interface ShownCard {
  readonly title: string;
  readonly fields: readonly { readonly label: string; readonly value: string }[];
}

/** Two terminals for a whole file, one a language: whoever sits down is somebody new, past the welcome. */
export function openSeats(): (language?: Language) => Promise<Actor> {
  const stages = new Map<Language, Stage>();
  let seats = 0;
  beforeAll(async () => {
    for (const language of ['en', 'nl'] as const)
      stages.set(language, await openTerminalStage({ language, zone: zones[language], now: '2026-11-24T09:30:00Z' }));
  });
  afterAll(async () => {
    for (const stage of stages.values()) await stage.close();
  });
  return async (language = 'en') => {
    const stage = stages.get(language);
    if (!stage) throw new Error('no stage');
    seats += 1;
    const me = await stage.enters(`Sam ${seats}`);
    await me.chooses('yes');
    await me.says(language === 'nl' ? 'Een baan in de energiesector' : 'A job in the energy sector');
    await me.chooses('no');
    return me;
  };
}

/** Adds people, each confirmed, each taken for somebody new. */
export async function adds(me: Actor, ...lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    const asked = await me.types(`contact add ${line}`);
    await me.chooses(asked.at(-1)?.key === 'contact.near' ? 'new' : 'yes');
  }
}

/** Presses the first button of the last message whose id begins so. */
export function presses(me: Actor, heard: readonly Heard[], begin: string): Promise<readonly Heard[]> {
  const found = heard.at(-1)?.choices.find(({ id }) => id.startsWith(begin));
  if (!found) throw new Error(`no button ${begin} in ${heard.at(-1)?.key}`);
  return me.chooses(found.id);
}

export const keys = (heard: readonly Heard[]) => heard.map(({ key }) => key);
export const ids = (heard: readonly Heard[]) => heard.at(-1)?.choices.map(({ id }) => id) ?? [];
export const labels = (heard: readonly Heard[]) => heard.at(-1)?.choices.map(({ label }) => label) ?? [];
export const text = (heard: readonly Heard[]) => heard.at(-1)?.text ?? '';
export const card = (heard: readonly Heard[]) => heard.at(-1)?.card as ShownCard;
