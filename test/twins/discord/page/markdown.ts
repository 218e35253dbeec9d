import { box, escaped, type Html } from '../../slack/page/html.ts';

/** Text as Discord shows it. https://support.discord.com/hc/en-us/articles/210298617 */
export function markdown(text: string): Html {
  const pieces = text.split(/```(?:\w+\n)?\n?([\s\S]*?)```/u);
  return pieces
    .map((piece, at) => (at % 2 === 1 ? box('code-block', escaped(piece.trimEnd())) : lines(piece)))
    .join('');
}

const LINES: readonly (readonly [RegExp, string])[] = [
  [/^# (?<inner>.+)$/u, 'h1'],
  [/^## (?<inner>.+)$/u, 'h2'],
  [/^### (?<inner>.+)$/u, 'h3'],
  [/^-# (?<inner>.+)$/u, 'subtext'],
  [/^>>? (?<inner>.*)$/u, 'quote'],
  [/^ *[-*] (?<inner>.+)$/u, 'item'],
  [/^ *(?<inner>\d+\. .+)$/u, 'item numbered'],
];

function lines(text: string): Html {
  if (text === '') return '';
  return text
    .replace(/^\n|\n$/gu, '')
    .split('\n')
    .map((line) => {
      for (const [pattern, name] of LINES) {
        const inner = pattern.exec(line)?.groups?.inner;
        if (inner !== undefined) return box(name, spans(inner));
      }
      return box('line', spans(line) || '&nbsp;');
    })
    .join('');
}

const SPANS: readonly (readonly [RegExp, string])[] = [
  [/\*\*(.+?)\*\*/gu, '<b>$1</b>'],
  [/__(.+?)__/gu, '<u>$1</u>'],
  [/~~(.+?)~~/gu, '<s>$1</s>'],
  [/\*(?!\s)(.+?)(?<!\s)\*/gu, '<i>$1</i>'],
  [/(?<![\p{L}\p{N}_])_(?!\s)(.+?)(?<!\s)_(?![\p{L}\p{N}_])/gu, '<i>$1</i>'],
  [/\[([^\]]+)\]\(&lt;?(?:https?:[^)\s]+?)(?:&gt;)?\)|\[([^\]]+)\]\(https?:[^)\s]+\)/gu, '<a>$1$2</a>'],
  [/&lt;t:(\d+)(?::\w)?&gt;/gu, '<span class="time-stamp">$1</span>'],
];

/** Signs that were written with a backslash are shown as they are: kept aside while the others are read. */
function spans(text: string): Html {
  const aside: string[] = [];
  const keep = (html: Html) => `\uE000${aside.push(html) - 1}\uE001`;
  const plain = text
    .replace(/\\([^\p{L}\p{N}\s])/gu, (_, sign: string) => keep(escaped(sign)))
    .replace(/`([^`]+)`/gu, (_, code: string) => keep(`<code>${escaped(code)}</code>`));
  const marked = SPANS.reduce((inner, [pattern, html]) => inner.replace(pattern, html), escaped(plain));
  return marked.replace(/\uE000(\d+)\uE001/gu, (_, at: string) => aside[Number(at)] ?? '');
}
