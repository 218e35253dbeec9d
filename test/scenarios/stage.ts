/** What somebody heard from the coach, as every platform shows it. */
export interface Heard {
  readonly at: string;
  readonly to: string;
  readonly kind: string;
  readonly key: string;
  readonly text: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly card: unknown;
  readonly file: string | null;
  readonly when?: string;
}

/** A person on a platform: what they do, and what they hear. */
export interface Actor {
  readonly name: string;
  /** Everything heard so far, oldest first. */
  readonly heard: readonly Heard[];
  /** Writes in the direct message. */
  says(text: string): Promise<readonly Heard[]>;
  /** Types a command: the line without the slash. */
  types(line: string): Promise<readonly Heard[]>;
  /** Presses a button, on the newest message that has it. */
  chooses(id: string): Promise<readonly Heard[]>;
  /** Lets time pass until the coach speaks by itself. */
  next(): Promise<readonly Heard[]>;
  /** Lets time pass: 2h, 3d, 1w. */
  waits(length: string): Promise<readonly Heard[]>;
}

export interface Start {
  readonly language: 'nl' | 'en';
  readonly zone: string;
  /** The coach's clock at the beginning: an ISO instant. */
  readonly now: string;
}

/** One platform with a coach behind it, for one scenario. */
export interface Stage {
  /** Somebody sits down; the first time they are welcomed. */
  enters(name: string): Promise<Actor>;
  /** The process ends and starts again, on the same data. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export type OpenStage = (start: Start) => Promise<Stage>;

/** One story, walked on every platform. */
export interface Scenario {
  readonly name: string;
  readonly start: Start;
  walk(stage: Stage): Promise<void>;
}
