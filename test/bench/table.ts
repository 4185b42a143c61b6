/** Prints rows under a header, columns padded to their widest cell. */
export function printTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = header.map((name, at) =>
    Math.max(
      name.length,
      ...rows.filter((row) => row.length === header.length).map((row) => row[at]!.length),
    ),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[at]!)))
      .join('  ');
  console.log(line(header));
  for (const row of rows) {
    console.log(
      row.length === header.length ? line(row) : `${row[0]!.padEnd(widths[0]!)}  ${row[1]}`,
    );
  }
}
