const greeting =
  /^(?:hoi|hai|hey|hé|hee|hi|hiya|hello|hallo|yo|goede?morgen|goede?middag|goeden?avond|goedendag|good (?:morning|afternoon|evening|day))(?:\s+(?:hoi|hi|spoor|coach|daar|there|allemaal|all|everyone))?[\s.!?…,]*$/iu;

/** Whether a text only greets. It answers no question. */
export function isGreeting(text: string): boolean {
  return greeting.test(text.trim());
}
