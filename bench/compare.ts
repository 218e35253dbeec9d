import { Bench } from 'tinybench';

interface Measured {
  readonly name: string;
  /** Median, in milliseconds. */
  readonly median: number;
  readonly samples: number;
}

export interface Contestant {
  readonly name: string;
  /** What is timed. */
  run(): Promise<unknown>;
  /** What comes before each time, and is not timed. */
  before?(): Promise<unknown>;
  /** What comes after each time, and is not timed. */
  after?(): Promise<unknown>;
}

export interface Comparison {
  readonly title: string;
  readonly measured: readonly Measured[];
  /** Of each contestant after the baseline: its median ÷ the baseline's. */
  readonly ratios: readonly number[];
  /** The baseline's second median ÷ its first: what a ratio means nothing below. */
  readonly noise: number;
}

/**
 * Times contestants beside a baseline that is timed twice, once before and once after them, in the same run.
 *
 * @param times how often each is run
 */
export async function compare(
  title: string,
  times: number,
  baseline: Contestant,
  ...contestants: readonly Contestant[]
): Promise<Comparison> {
  const bench = new Bench({
    iterations: times,
    time: 0,
    warmupIterations: Math.min(times, 3),
    warmupTime: 0,
    throws: true,
  });
  const again = { ...baseline, name: `${baseline.name}, again` };
  for (const each of [baseline, ...contestants, again])
    bench.add(each.name, () => each.run(), {
      async: true,
      ...(each.before ? { beforeEach: async () => void (await each.before?.()) } : {}),
      ...(each.after ? { afterEach: async () => void (await each.after?.()) } : {}),
    });
  await bench.run();
  const measured = bench.tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
    return { name, median: result.latency.p50, samples: result.latency.samplesCount };
  });
  const [first, ...others] = measured;
  const last = others.pop();
  if (!first || !last) throw new Error('nothing was measured');
  return {
    title,
    measured,
    ratios: others.map(({ median }) => median / first.median),
    noise: last.median / first.median,
  };
}
