import type { Said } from '../said.ts';
import type { Life } from '../stage.ts';

/** A year as it happened: what the coach said by itself, what the person did, what was answered. */
export interface Line {
  readonly at: string;
  readonly who: 'coach' | 'answer' | 'person';
  readonly text: string;
  readonly said?: Said;
}

/** A person's life with everything noted down. */
export interface Diary {
  readonly life: Life;
  readonly lines: Line[];
  /** Lives on to a wall time. */
  until(wall: string): Promise<void>;
  types(line: string): Promise<readonly Said[]>;
  says(text: string): Promise<readonly Said[]>;
  chooses(id: string, on: Said): Promise<readonly Said[]>;
}

export function keepDiary(life: Life): Diary {
  const lines: Line[] = [];
  const heard = (said: readonly Said[]) => {
    for (const each of said)
      lines.push({ at: each.at, who: each.unasked ? 'coach' : 'answer', text: textOf(each), said: each });
    return said;
  };
  const does = async (text: string, act: () => Promise<readonly Said[]>) => {
    const said = await act();
    lines.push({ at: said[0]?.at ?? lines.at(-1)?.at ?? '', who: 'person', text });
    return heard(said);
  };
  return {
    life,
    lines,
    until: async (wall) => void heard(await life.until(wall)),
    types: (line) => does(`/${line}`, () => life.types(line)),
    says: (text) => does(text, () => life.says(text)),
    chooses: (id, on) => does(`[${on.labels[on.choices.indexOf(id)]}]`, () => life.chooses(id, on)),
  };
}

function textOf({ key, text, labels }: Said): string {
  const buttons = labels.length > 0 ? `\n[${labels.join('] [')}]` : '';
  return `(${key}) ${text}${buttons}`;
}
