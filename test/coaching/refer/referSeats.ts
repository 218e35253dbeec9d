import { sitsDown } from '../../moments/sitsDown.ts';
import type { Actor, Stage } from '../../scenarios/stage.ts';
import { openTerminalStage } from '../../scenarios/terminalStage.ts';

type Language = 'en' | 'nl';

const starts = {
  en: { language: 'en', zone: 'Europe/London', now: '2026-11-24T09:30:00Z' },
  nl: { language: 'nl', zone: 'Europe/Amsterdam', now: '2026-11-24T09:30:00Z' },
} as const;

/** Where people sit down on Tuesday 24 November, past the welcome, with a goal and nobody in their list. */
export interface Seats {
  /** On a stage shared with the other tests of the file: time must stay as it is. */
  sits(language?: Language): Promise<Actor>;
  /** On a stage of one's own, where time may pass. */
  sitsAlone(language?: Language): Promise<Actor>;
  close(): Promise<void>;
}

/** Sam Baa, Sam Bab, Sam Bac: names as people have them. */
function nameOf(number: number): string {
  const letter = (index: number) => 'abcdefghijklmnopqrstuvwxyz'.charAt(index % 26);
  return `Sam B${letter(Math.floor(number / 26))}${letter(number)}`;
}

export function createSeats(): Seats {
  const shared = new Map<Language, Stage>();
  const alone: Stage[] = [];
  let people = 0;
  return {
    async sits(language = 'en') {
      const stage = shared.get(language) ?? (await openTerminalStage(starts[language]));
      shared.set(language, stage);
      const me = await stage.enters(nameOf(people));
      people += 1;
      await me.chooses('yes');
      await me.says(language === 'nl' ? 'Een baan in de energiesector' : 'A job in the energy sector');
      await me.chooses('no');
      return me;
    },
    async sitsAlone(language = 'en') {
      const { stage, me } = await sitsDown(starts[language]);
      alone.push(stage);
      return me;
    },
    async close() {
      for (const stage of [...shared.values(), ...alone]) await stage.close();
    },
  };
}
