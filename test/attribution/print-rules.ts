/** `npm run rules`: the attribution rules as a markdown table, for a reader of the docs. */
import { NAMED_RULES, UNNAMED_RULES } from '../../src/attribution/rules/table.ts';

const rows = [...NAMED_RULES, ...UNNAMED_RULES].map((rule) => [
  rule.id,
  rule.kind,
  rule.meaning,
  rule.example,
  rule.counterExample,
]);
const head = ['rule', 'kind', 'meaning', 'fires on', 'leaves alone'];
for (const row of [head, head.map(() => '---'), ...rows]) {
  console.log(`| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
}
