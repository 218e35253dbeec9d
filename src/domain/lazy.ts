/** Made when it is first asked for, and kept: patterns that take long to build do not hold up the start. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
