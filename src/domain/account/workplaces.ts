import { nameSource, organisationSource } from '../name/personWords.ts';

const WORKS = new RegExp(
  `(?<![\\p{L}\\p{M}])(?<name>${nameSource})(?:['’]s|\\s+(?:is|werkt|zit|works|sits))\\s+(?:(?<role>(?:\\p{Ll}[\\p{L}'’-]*\\s+){0,4}?)(?:at|bij|van|of|for)\\s+(?:(?:the|de|het)\\s+)?(?<organisation>${organisationSource}))`,
  'gu',
);

/**
 * The lines about people with where they work, as told behind them: “yes, but Sam is features editor at the New Statesman”
 * makes «Sam Kerr» into «Sam Kerr (New Statesman)».
 */
export function withWorkplaces(lines: readonly string[], told: string): string[] {
  const works = [...told.matchAll(WORKS)].flatMap(({ groups }) =>
    groups?.name && groups.organisation
      ? [{ name: groups.name, organisation: groups.organisation.replace(/[.,]+$/u, '') }]
      : [],
  );
  return lines.map((line) => {
    const found = works.find(({ name, organisation }) => holds(line, name) && !line.includes(organisation));
    return found ? line.replace(nameIn(found.name), (name) => `${name} (${found.organisation})`) : line;
  });
}

/** A name in a line with what follows of it: «Sam» of «Sam Kerr». */
function nameIn(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])${name}(?:\\s+\\p{Lu}[\\p{L}'’-]*)*(?![\\p{L}\\p{M}])`, 'u');
}

function holds(line: string, name: string): boolean {
  return (
    nameIn(name).test(line) && !/\(/u.test(line.slice(line.search(nameIn(name))).split(/,|\s(?:en|and)\s/u, 1)[0] ?? '')
  );
}
