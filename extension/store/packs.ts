/** The two packs that are always there. */

/** What ships with the extension. */
export const SHIPPED = 'shipped';
/** What the reader keeps while reading. */
export const KEPT = 'kept';
