const LONGEST = 4000;

/** «Bank of England», «Ministerie van Economische Zaken en Klimaat» and “Johnson, Inc.” are one. */
const BETWEEN =
  /[\n;]|,(?!\s*(?:Inc|Ltd|LLC|LLP|PLC|BV|B\.V|NV|N\.V)\b)|\s(?:and|or)\s(?=(?:the\s)?[\p{Lu}\p{N}])|(?<!\b(?:[Mm]inisterie|[Dd]epartement|[Dd]irectie|[Aa]fdeling)\b[^\n,;]{1,60})(?<!\b(?:Bank|Universit(?:y|ies)|Department|Ministry|City|Council|House|Institute|School|College|Chamber|Office|Board|Church|Port|Academy|Association|Federation|Society|Institution))\s(?:en|of)\s(?=(?:bij\s)?(?:(?:de|het)\s)?[\p{Lu}\p{N}])/u;

/** Organisations as one names them: a line each, with commas, or with «en» between the last two. */
export function listedOrganisations(text: string): string[] {
  return unique(
    text
      .slice(0, LONGEST)
      .split(BETWEEN)
      .map((part) => part.replace(/^(?:\s|[-•*]|(?:en|and)\s)+|[\s.]+$/gu, '')),
  );
}

/** Questions, each by itself: a line each, or one after the other. */
export function listedQuestions(text: string): string[] {
  return unique(
    text
      .slice(0, LONGEST)
      .split(/\n|(?<=\?)\s+/u)
      .map((part) => part.replace(/^[\s\-•*]+|\s+$/gu, '')),
  );
}

function unique(parts: readonly string[]): string[] {
  return [...new Set(parts.filter((part) => /[\p{L}\p{N}]/u.test(part)))];
}
