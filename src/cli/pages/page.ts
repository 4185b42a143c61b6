/** A saved HTML page on its way to an article. */
export interface SavedPage {
  readonly bytes: Uint8Array;
  /** Its address; null where only the page itself may know it. */
  readonly url: string | null;
  /** What its article is called where nothing gives it an address. */
  readonly name: string | null;
  /** The charset that the server named, if any. */
  readonly charset: string | null;
}
