/** Style sheets for shadow roots arrive as text; see build.mjs. */
declare module '*.shadow.css' {
  const sheet: string;
  export default sheet;
}
