import { cpus, release, totalmem, type } from 'node:os';
import type { Comparison } from './compare.ts';
import type { Memory } from './memory.ts';

export interface Figures {
  readonly comparisons: readonly Comparison[];
  readonly queries: readonly [number, number];
  readonly memory: Memory | undefined;
}

const GB = 1024 ** 3;

/** The figures as BENCHMARKS.md shows them. */
export function report({ comparisons, queries, memory }: Figures): string {
  const [few, many] = queries;
  return `# Benchmarks

\`npm run bench\` measures this anew; \`npm run bench -- --write\` writes this page. Medians; each stands beside a baseline timed in the same run, before and after. The baseline’s second time ÷ its first is the noise: a ratio within it means nothing.

Measured ${new Date().toISOString().slice(0, 10)} on ${machine()}.

${comparisons.map(table).join('\n')}
**Queries of a whole tick**, ten people due: ${few} among a thousand, ${many} among a million.

${memory ? memoryTable(memory) : 'Memory was not measured: only Linux tells it.\n'}`;
}

function machine(): string {
  const all = cpus();
  return `${all.length} × ${all[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / GB)} GB, ${type()} ${release()}, Node ${process.version}`;
}

function table({ title, measured, ratios, noise }: Comparison): string {
  const last = measured.length - 1;
  const ratio = (row: number) =>
    row === 0 ? '1' : row === last ? `${noise.toFixed(2)} (noise)` : (ratios[row - 1] ?? 0).toFixed(2);
  const rows = measured.map(
    ({ name, median, samples }, row) => `| ${name} | ${median.toFixed(1)} ms | ${ratio(row)} | ${samples} |`,
  );
  return `**${title}**

| | median | ratio | samples |
|---|---|---|---|
${rows.join('\n')}
`;
}

function memoryTable({ bareNode, spoor, postgres }: Memory): string {
  return `**Memory, idle** (proportional set size, ten seconds after the first message)

| | MB |
|---|---|
| a Node that does nothing | ${bareNode.toFixed(0)} |
| Spoor | ${spoor.toFixed(0)} |
| its built-in PostgreSQL | ${postgres.toFixed(0)} |
`;
}
