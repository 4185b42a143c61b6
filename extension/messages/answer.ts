/** Answering calls: the sender is checked, the argument validated, errors cross the wire as text. */
import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import type { Reply } from './calls.ts';

type CallMap<Map> = { [Name in keyof Map]: { argument: unknown; answer: unknown } };

/** For each call: what its argument must be, and who answers. */
export type Answers<Map extends CallMap<Map>> = {
  readonly [Name in keyof Map]: {
    readonly argument: v.GenericSchema<unknown, Map[Name]['argument']>;
    readonly answer: (
      argument: Map[Name]['argument'],
      sender: Runtime.MessageSender,
    ) => Promise<Map[Name]['answer']> | Map[Name]['answer'];
  };
};

const requestSchema = v.object({ whence: v.string(), argument: v.unknown() });

/** Listens for the calls of one direction. Call it in the script's first turn. */
export function answerCalls<Map extends CallMap<Map>>(answers: Answers<Map>): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    const request = v.safeParse(requestSchema, message);
    if (!request.success || sender.id !== browser.runtime.id) return undefined;
    if (!Object.hasOwn(answers, request.output.whence)) return undefined;
    const name = request.output.whence as keyof Map;
    return reply(() => answerOne(answers[name], request.output.argument, sender));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function answerOne<Map extends CallMap<Map>, Name extends keyof Map>(
  { argument, answer }: Answers<Map>[Name],
  given: unknown,
  sender: Runtime.MessageSender,
): Promise<unknown> {
  const parsed = v.safeParse(argument, given);
  if (!parsed.success) throw new Error(`Not a valid call: ${parsed.issues[0].message}`);
  return answer(parsed.output, sender);
}

async function reply(work: () => Promise<unknown>): Promise<Reply> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
