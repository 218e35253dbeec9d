const introduction =
  /(?:[,;.(–—-]\s*|\s(?:and|en|but|maar|with|met|who|die)\s+|\s)(?:(?:and|en|but|maar|who|die|with|met)\s+)?(?:(?:he|she|they|hij|zij|ze|die)\s+)?(?:(?:will|can|would|could|wil|zal|kan|gaat|also|ook|even|graag|happily|offered to|is going to|won['’]t|can['’]t|cannot|not|niet)\s+){0,3}(?:introduces?\s(?:me|us)|(?:an?\s|een\s)?(?:introductie|introduction|intro)(?=\s*(?:$|[,;.)]))|introduceert(?:\s(?:me|mij|ons))?|(?:me|mij|ons)\s(?:\p{L}+\s){0,2}(?:introduceren|voorstellen)|(?:stelt|stel)\s(?:me|mij|ons)(?:\s\p{L}+){0,3}\svoor|brengt\s(?:me|mij|ons)(?:\s\p{L}+){0,3}\sin\scontact|puts?\s(?:me|us)\sin\stouch)[^,;.]*/iu;

/** Cuts "he will introduce me" or "hij stelt me voor" off a line, and tells whether it was promised or denied. */
export function cutIntroduction(text: string): { text: string; introduces: boolean } {
  const found = introduction.exec(text);
  if (!found) return { text, introduces: false };
  const denied = /(?<!\p{L})(?:niet|geen|not|no|zonder|without|won['’]t|can['’]t|cannot|doesn['’]t)(?!\p{L})/iu.test(
    found[0],
  );
  return { text: (text.slice(0, found.index) + text.slice(found.index + found[0].length)).trim(), introduces: !denied };
}
