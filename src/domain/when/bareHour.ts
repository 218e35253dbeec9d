/** Behind a day, and what may stand between, a number alone is the hour. */
const BARE =
  /(?<!\p{L})(\p{L}{2,9}(?:day|dag)|morgen|overmorgen|tomorrow)(?:\s+(?:instead|then|liever|dan|maar|toch|graag|please))*\s+(\d{1,2})(?=\s|[,.!]|$)(?!\s+\p{L}{3,9}(?:ber|ary|uari|art|rch|ril|mei|may|june?|juni|july?|juli|gust)|\s+(?:jan|feb|mrt|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec)(?!\p{L}))/iu;

/** “Friday instead 9”, «dinsdag 2»: the hour spelled as such. */
export function withHour(text: string, language: 'en' | 'nl'): string {
  return text.replace(BARE, `$1 ${language === 'nl' ? 'om' : 'at'} $2`);
}
