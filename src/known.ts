/** What was made of the strings met last: of at least `limit`, of at most twice as many; a cache, no state. */
export class Known<V> {
  #fresh = new Map<string, V>();
  /** The ones before these: what is common is found here, and stays. */
  #before = new Map<string, V>();

  constructor(
    private readonly limit: number,
    private readonly make: (of: string) => V,
  ) {}

  /** What is made of a string. */
  of(string: string): V {
    const known = this.#fresh.get(string);
    if (known !== undefined) return known;
    const found = this.#before.get(string) ?? this.make(string);
    if (this.#fresh.size >= this.limit) {
      this.#before = this.#fresh;
      this.#fresh = new Map();
    }
    this.#fresh.set(string, found);
    return found;
  }
}
