/** Organisations as one names them: a line each, with commas, or with «en» between the last two. */
export function listedOrganisations(text: string): string[] {
  return unique(
    text
      .split(/[\n,;]|\s(?:en|and|of|or)\s(?=(?:(?:de|het|the)\s)?[\p{Lu}\p{N}])/u)
      .map((part) => part.replace(/^(?:\s|[-•*]|(?:en|and)\s)+|[\s.]+$/gu, '')),
  );
}

/** Questions, each by itself: a line each, or one after the other. */
export function listedQuestions(text: string): string[] {
  return unique(text.split(/\n|(?<=\?)\s+/u).map((part) => part.replace(/^[\s\-•*]+|\s+$/gu, '')));
}

function unique(parts: readonly string[]): string[] {
  return [...new Set(parts.filter((part) => /[\p{L}\p{N}]/u.test(part)))];
}
