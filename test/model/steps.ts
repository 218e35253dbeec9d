import fc from 'fast-check';
import { type Boundary, boundaries } from '../chaos/boundaries.ts';

/** One thing that happens in a random life; a process may be killed in it, the nth time it passes a boundary. */
export type Step = { readonly kill?: { readonly boundary: Boundary; readonly nth: number } | undefined } & (
  | { readonly is: 'says'; readonly text: string }
  | { readonly is: 'types'; readonly line: string }
  /** Presses a button, counted from the newest message with any; `choice` of that message's, round and round. */
  | { readonly is: 'presses'; readonly back: number; readonly choice: number }
  /** The platform delivers the last input once more. */
  | { readonly is: 'repeats' }
  | { readonly is: 'opens' }
  | { readonly is: 'waits'; readonly minutes: number; readonly awake: boolean }
);

const TEXTS = [
  'yes',
  'no',
  'skip',
  'later',
  'stop',
  'nothing',
  '1 and 2',
  'Piet Jansen',
  'Anna Wit, TenneT',
  'tomorrow 14:30',
  'I would like to learn how this market works',
  'A job in the energy sector',
  'Spoke to Anna Wit, she knows Bert Smit at TenneT',
  'I called Kees Bakker',
  'I promised Piet Jansen to send my article by Friday',
  'what do you mean?',
  '👍',
  'Zoë Ödegaard\nIvo Mulder\nLies Kuiper',
  'words '.repeat(600),
];
const LINES = [
  'meet Piet Jansen tomorrow 10:00',
  'meet Anna Wit Thursday 14:30',
  'meet Bert Smit today 21:30',
  'meet Kees Bakker yesterday 10:00',
  'meetings',
  'refer Joost Visser via Piet Jansen',
  'refer Piet Jansen via Anna Wit knows the grid',
  'referrals',
  'request Joost Visser',
  'promises I send Piet Jansen my article',
  'promises',
  'touch Kees Bakker called',
  'nudge',
  'today',
  'prep',
  'evaluate',
  'thanks',
  'thanks Piet Jansen',
  'pause',
  'pause 1 week',
  'pause off',
  'goal Clients for my bakery',
  'contact Piet Jansen',
  'contact merge Anna Wit and Piet Jansen',
  'edit',
  'settings nudge friday 10:00',
  'help',
  'stop',
  'nonsense',
];
const HOUR = 60;
const DAY = 24 * HOUR;

const what = fc.oneof(
  { weight: 3, arbitrary: fc.record({ is: fc.constant('says' as const), text: fc.constantFrom(...TEXTS) }) },
  { weight: 4, arbitrary: fc.record({ is: fc.constant('types' as const), line: fc.constantFrom(...LINES) }) },
  {
    weight: 7,
    arbitrary: fc.record({
      is: fc.constant('presses' as const),
      back: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 3 }) }),
      choice: fc.nat({ max: 9 }),
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom({ is: 'repeats' as const }, { is: 'opens' as const }) },
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant('waits' as const),
      minutes: fc.constantFrom(5, 40, 3 * HOUR, 9 * HOUR, DAY, 3 * DAY, 8 * DAY, 35 * DAY),
      awake: fc.boolean(),
    }),
  },
);
const kill = fc.record({ boundary: fc.constantFrom(...boundaries), nth: fc.constantFrom(1, 1, 1, 2) });
const seldom = fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: kill });

/** A random life of at most this many steps; in one step of ten a process is to be killed. */
export const lives = (longest: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.tuple(what, seldom).map(([step, killed]): Step => ({ ...step, kill: killed })),
    { minLength: 4, maxLength: longest, size: 'max' },
  );
