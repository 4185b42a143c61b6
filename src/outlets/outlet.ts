/** An outlet of the registry. */
export interface Outlet {
  /** The one name that Whence shows: "The New York Times". Unique. */
  readonly name: string;
  /** Other unambiguous names in text: "New York Times", "NYT", "NYTimes". */
  readonly aliases: readonly string[];
  /** Short names that several outlets or plain words share: "Times". */
  readonly shortNames: readonly string[];
  /** Registrable domains or hosts, without "www.". */
  readonly domains: readonly string[];
  /** Owner group, where known. Outlets of one owner do not confirm one another. */
  readonly owner: string | null;
  readonly kind: OutletKind;
  /** ISO 3166 alpha-2. */
  readonly country: string;
}

export type OutletKind = 'newspaper' | 'network' | 'magazine' | 'agency' | 'website';
