import type { Paragraph } from '../../src/domain/message.ts';
import { paragraphText } from '../../src/texts/plain.ts';
import type { Reader } from '../../src/texts/say.ts';

/** What stands between a paragraph and the next of its kind, where they are one text. */
function joint(paragraph: Paragraph): string | undefined {
  if ('draft' in paragraph) return '\n\n';
  return 'say' in paragraph && paragraph.say.key === 'help.line' ? '\n' : undefined;
}

/** The texts of a body in order: drafts that follow one another are one to copy, and lines of a list one to read. */
export function bodyTexts(body: readonly Paragraph[], reader: Reader): { text: string; first: Paragraph }[] {
  const texts: { text: string; first: Paragraph }[] = [];
  let before: string | undefined;
  for (const paragraph of body) {
    const between = joint(paragraph);
    const text = paragraphText(paragraph, reader);
    const last = texts.at(-1);
    if (last && between && between === before) last.text += between + text;
    else texts.push({ text, first: paragraph });
    before = between;
  }
  return texts;
}
