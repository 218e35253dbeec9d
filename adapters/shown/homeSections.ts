import type { Message } from '../../src/domain/message.ts';
import type { Home } from '../../src/home.ts';
import { paragraphText } from '../../src/texts/plain.ts';
import { type Reader, say } from '../../src/texts/say.ts';

/** A part of the dashboard there is something of: its heading, what is shown below it, and what stands small behind that. */
export interface HomeSection {
  readonly title: string;
  readonly message: Message;
  readonly asides: readonly string[];
}

/**
 * The dashboard as it is shown: what there is, each under its heading, and small what there is nothing of. A first line that
 * does no more than announce («Your conversations:») is what the heading says; of a list the rest stands small.
 */
export function homeSections({ sections }: Home, reader: Reader): { filled: HomeSection[]; empty: string[] } {
  const texts = ({ body }: Pick<Message, 'body'>) => body.map((paragraph) => paragraphText(paragraph, reader));
  const filled = sections
    .filter(({ message }) => !isEmpty(message))
    .map(({ name, message }) => {
      const announces = /:\s*$/u.test(texts(message)[0] ?? '');
      const body = announces ? message.body.slice(1) : message.body;
      const isList = (message.items ?? []).length > 0;
      const title = say({ key: `home.${name}` }, reader);
      return isList
        ? { title, message: { ...message, body: [] }, asides: texts({ body }) }
        : { title, message: { ...message, body }, asides: [] };
    });
  return { filled, empty: sections.flatMap(({ message }) => (isEmpty(message) ? texts(message) : [])) };
}

function isEmpty({ items = [], choices = [], card }: Message): boolean {
  return items.length === 0 && choices.length === 0 && !card;
}
