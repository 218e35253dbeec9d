import type { ContactChange } from './contactField.ts';
import { circleCode } from './readCircles.ts';

const whose = `(?:one of |(?:een|één) van )?(?:my |our |mijn |onze |ons |m['’]n |an? |een )?`;
const being = new RegExp(String.raw`^is\s+(?:now |nu )?${whose}(.+)$`, 'iu');
const birthday = /^(?:is )?(?:birthday|verjaardag|jarig)(?![\p{L}\p{M}])/iu;
const says = /^(\S+(?:\s+\S+){0,3}?)\s+((?:is|was|has|heeft|had|lives|woont|knows|kent|plays|speelt)\s+.+)$/su;

/** A role and where: "adviseur bij KPN". */
export function roleAt(text: string): { role: string; organisation: string } | undefined {
  const [, role, organisation] = /^(.+?)\s+(?:at|bij|van|of|from)\s+(\p{Lu}.*|\d.*)$/u.exec(text) ?? [];
  return role && organisation ? { role, organisation } : undefined;
}

/** "is a friend", "is adviseur bij KPN", "jarig op 3 mei"; nothing for what else somebody is. */
export function readBeing(text: string): ContactChange[] | undefined {
  if (birthday.test(text)) return [{ field: 'notes', value: text, adds: true }];
  const what = being.exec(text)?.[1];
  if (!what) return undefined;
  if (circleCode(what)) return [{ field: 'circle', value: what }];
  const work = roleAt(what);
  if (!work || circleCode(work.role)) return undefined;
  return [
    { field: 'role', value: work.role },
    { field: 'organisation', value: work.organisation },
  ];
}

/** Somebody and a sentence about them that fits no field: "Anna | is verhuisd". */
export function cutSentence(text: string): { name: string; changes: ContactChange[] } | undefined {
  const [, name, value] = says.exec(text) ?? [];
  return name && value ? { name, changes: [{ field: 'notes', value, adds: true }] } : undefined;
}
