/** The packs that Whence itself fills. */

/** What ships with the extension. */
export const SHIPPED = 'shipped';
/** What the reader kept, page by page. */
export const KEPT = 'kept';
/** What came in as it was read. */
export const REMEMBERED = 'remembered';
