const ALL =
  /(?<!\p{L})(?:(?:dat|dit) (?:was|is|waren|zijn) (?:het|ze|alles|allemaal|iedereen)(?! (?:wat|die|niet))|that(?:['’]s| is| was) (?:all|it|everyone|everybody|the lot)|those (?:are|were) (?:all|the only)|(?:verder |meer )?niemand (?:anders|meer|verder)|verder niemand|(?:no ?body|no[ -]?one) else|no (?:more|other) (?:names|people)|(?:geen|niet) (?:andere|meer) (?:namen|mensen)|meer (?:namen )?(?:waren|was) er niet)(?!\p{L})/iu;

/** Whether what is said behind a yes tells that there is nobody more to name: «ja, dat was alles». */
export function saidAll(text: string): boolean {
  return ALL.test(text);
}
