/** What `read` finds in an object, read once as long as the object is there. */
export function oncePer<K extends object, V extends object>(read: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, V>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    const found = read(key);
    kept.set(key, found);
    return found;
  };
}
