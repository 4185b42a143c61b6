import { compare } from '../../src/match/compare.ts';
import { areaUnderCurve, figures } from './measures.ts';
import { pairsOf, read } from './examples.ts';
for (const half of ['tune', 'report'] as const) {
  const rows = pairsOf(half).map((p) => ({ ...p, c: compare(read(p.a), read(p.b)) }));
  const m = rows
    .filter((r) => r.kind === 'paraphrase')
    .map((r) => ({ y: r.y, score: r.c.score, tier: r.c.tier, d: r.c.differences.length }));
  const f = figures(m, (r) => r.score >= 0.5),
    g = figures(m, (r) => r.tier === 'same');
  const rate = (k: string) => {
    const l = rows.filter((r) => r.kind === k);
    return `${k} ${l.length}: same ${((l.filter((r) => r.c.tier === 'same').length / l.length) * 100).toFixed(1)} any ${((l.filter((r) => r.c.tier !== null).length / l.length) * 100).toFixed(1)} diff ${((l.filter((r) => r.c.differences.length).length / l.length) * 100).toFixed(1)}`;
  };
  console.log(
    half,
    `AUC ${areaUnderCurve(m).toFixed(4)} acc ${f.accuracy.toFixed(4)} F1 ${f.f1.toFixed(4)} | same P ${g.precision.toFixed(3)} R ${g.recall.toFixed(3)}`,
    '| diffs pos',
    m.filter((r) => r.y && r.d).length / m.filter((r) => r.y).length,
    'neg',
    m.filter((r) => !r.y && r.d).length / m.filter((r) => !r.y).length,
  );
  for (const k of ['contained', 'quoted', 'near_dup', 'identical', 'look-alike'])
    console.log('   ', rate(k));
}
