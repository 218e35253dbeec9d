import type { Paragraph, Value } from '../../domain/message.ts';
import { type Chosen, type Section, sections } from '../../domain/share/readSections.ts';
import { say } from '../../texts/say.ts';
import type { Turn } from '../../turn.ts';
import { para } from '../messages.ts';
import { sectionLines } from './pageSections.ts';
import { whoIsWho } from './whoIsWho.ts';

/** A part of the page: what it is called, and its lines. */
export interface Part {
  readonly section: Section;
  readonly lines: readonly Value[];
}

/** The parts that have something in them, of those that were chosen. */
export async function partsOf(turn: Turn, { on, names }: Chosen): Promise<Part[]> {
  const who = await whoIsWho(turn, names);
  const parts: Part[] = [];
  for (const section of sections.filter((each) => on.includes(each))) {
    const lines = await sectionLines[section](turn, who);
    if (lines.length > 0) parts.push({ section, lines });
  }
  return parts;
}

/** The page as it is shown before it is given. */
export function pageShown(parts: readonly Part[]): Paragraph[] {
  return parts.flatMap(({ section, lines }) => [
    { say: { key: `share.title.${section}` as const }, strong: true },
    para('share.lines', { text: { lines } }),
  ]);
}

/** The page as plain text, to hand over. */
export function pageText(turn: Turn, parts: readonly Part[]): string {
  const { language, zone, name } = turn.person;
  const reader = { language, zone };
  const day = turn.now.toZonedDateTimeISO(zone).toPlainDate();
  const title = say(
    {
      key: 'share.page',
      values: { me: name, hasName: name === '' ? 'no' : 'yes', day: { day: day.toString() }, year: String(day.year) },
    },
    reader,
  );
  const under = (text: string, line: string) => `${text}\n${line.repeat([...text].length)}`;
  const body = parts.map(({ section, lines }) => {
    const text = say({ key: 'share.lines', values: { text: { lines } } }, reader);
    return `${under(say({ key: `share.title.${section}` }, reader), '-')}\n\n${text}`;
  });
  return `${[under(title, '='), ...body, say({ key: 'share.made' }, reader)].join('\n\n')}\n`;
}
