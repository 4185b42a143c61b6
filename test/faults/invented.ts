/** Records of invented articles, as many as are wanted, each of some sentences that no other has. */
const PORTS = ['Quill', 'Arden', 'Wexcombe', 'Elsmouth', 'Cray', 'Gannet'];
const GOODS = ['rope', 'sailcloth', 'lamp oil', 'oysters', 'slate', 'barley', 'tar'];

/** The id of the `n`-th article; ids ascend. */
export const idOf = (n: number): string => `harbour-${String(n).padStart(6, '0')}`;

/** The `n`-th article as a line of a record file. */
export function lineOf(n: number): string {
  const port = PORTS[n % PORTS.length]!;
  const sentences = Array.from({ length: 12 }, (_, at) => {
    const goods = GOODS[(n + at * 3) % GOODS.length]!;
    return `The harbour of ${port} number ${n} counted ${n * 37 + at * 11} crates of ${goods} in week ${at + 1}, the warden told The New York Times.`;
  });
  return JSON.stringify({
    id: idOf(n),
    outlet: n % 2 ? 'The Harbor Ledger' : 'NBC News',
    date: `2018-0${1 + (n % 9)}-11`,
    title: `Harbour ${n} counts its crates`,
    text: sentences.join(' '),
  });
}
