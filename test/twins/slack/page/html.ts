/** Markup as text. What comes in from outside goes through `escaped` or `shown` first. */
export type Html = string;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escaped(text: string): Html {
  return text.replace(/[&<>"]/gu, (sign) => SIGNS[sign] ?? sign);
}

/** Text of Slack's that has its three signs written out, as a page shows it. */
export function shown(text: string): Html {
  return escaped(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
}

/** An element with a class and what stands in it. */
export function box(name: string, inner: Html | readonly Html[], element = 'div'): Html {
  return `<${element} class="${name}">${typeof inner === 'string' ? inner : inner.join('')}</${element}>`;
}
