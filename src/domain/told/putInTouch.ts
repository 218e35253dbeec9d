const ends = '(?=[\\s.!]*$|[,.;!])';
const ways: readonly (readonly [RegExp, (name: string) => string])[] = [
  [new RegExp(`\\b(put|puts) us in touch${ends}`, 'u'), (name) => `$1 me in touch with ${name}`],
  [new RegExp(`\\b(introduced|connected) us(?: to each other)?${ends}`, 'u'), (name) => `$1 me to ${name}`],
  [new RegExp(`\\bstelde ons aan elkaar voor${ends}`, 'u'), (name) => `stelde me voor aan ${name}`],
  [new RegExp(`\\bbracht ons (?:met elkaar )?in contact${ends}`, 'u'), (name) => `bracht me in contact met ${name}`],
  [new RegExp(`\\bheeft ons aan elkaar voorgesteld${ends}`, 'u'), (name) => `heeft me aan ${name} voorgesteld`],
  [
    new RegExp(`\\bheeft ons (?:met elkaar )?in contact gebracht${ends}`, 'u'),
    (name) => `heeft me met ${name} in contact gebracht`,
  ],
];

/** A line that tells who brought “us” together, with whom it is about named: “Jo put me in touch with Mark Li”. */
export function withName(text: string, name: string): string {
  const safe = name.replaceAll('$', '$$$$');
  return ways.reduce((line, [pattern, told]) => line.replace(pattern, told(safe)), text);
}
