/** The answer, a paragraph a line, outlets in bold. */
import type { Finding } from '../../src/types.ts';
import { answerLines } from './answer-lines.ts';

export function Answer({ finding, here }: { finding: Finding; here: string | null }) {
  return (
    <div class="answer">
      {answerLines(finding, here).map(({ role, parts }) => (
        <p class={role}>{parts.map(({ text, strong }) => (strong ? <b>{text}</b> : text))}</p>
      ))}
    </div>
  );
}
