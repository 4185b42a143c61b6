/** A value that is made when it is first asked for, and kept: a woken background pays only for what it uses. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
