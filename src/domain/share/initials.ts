/** A person by the first letter of their name, apart from others with the same one: «P.», «P. (2)». By id. */
export function initials(
  people: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, string> {
  const used = new Map<string, number>();
  return new Map(
    people.map(({ id, name }) => {
      const letter = (/\p{L}/u.exec(name)?.[0] ?? '?').toUpperCase();
      const count = (used.get(letter) ?? 0) + 1;
      used.set(letter, count);
      return [id, count === 1 ? `${letter}.` : `${letter}. (${count})`];
    }),
  );
}
