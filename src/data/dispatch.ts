/** The only way in: is the call declared, may this window make it, is the input sound, does it touch own rows only, is there leave for what it takes out; then the handler; then an envelope. */
import { type CallName, contract, isCallName } from '../shared/ipc/contract/index.ts';
import { CallError, type Reply, requestSchema } from '../shared/ipc/result.ts';
import { requireAccess } from './access/require-access.ts';
import { requireLeave } from './access/require-leave.ts';
import type { App, CallContext } from './app.ts';
import { tellOpening } from './audit/openings.ts';
import { Refusals } from './audit/refusals.ts';
import type { Connection } from './connection.ts';
import { contextOf } from './context-of.ts';
import { stopAtDamage } from './damage.ts';
import { codeOf } from './error-code.ts';
import { handlers } from './handlers/index.ts';

export type Dispatch = (connection: Connection, message: unknown) => Promise<Reply | null>;

/** @param report gets unexpected errors; must not write names or notes anywhere */
export function createDispatch(app: App, report: (call: string, error: unknown) => void): Dispatch {
  const refusals = new Refusals(app);
  return async (connection, message) => {
    const request = requestSchema.safeParse(message);
    if (!request.success) return null;
    const { id, call, input } = request.data;
    try {
      return { id, ok: true, value: await answer(app, connection, call, input) };
    } catch (error) {
      const refusal = error instanceof CallError ? error : new CallError(codeOf(error));
      if (error !== refusal && refusal.code === 'disk_full') app.reserve.release();
      if (refusal.code === 'internal' || refusal.code === 'damaged') report(call, error);
      const isRestored = refusal.code === 'damaged' && stopAtDamage(app);
      refusals.tell(connection, call, input, refusal);
      return { id, ok: false, error: isRestored ? 'data_restored' : refusal.code, detail: refusal.detail };
    }
  };
}

async function answer(app: App, connection: Connection, call: string, input: unknown): Promise<unknown> {
  if (!isCallName(call)) throw new CallError('unknown_call');
  if (!connection.touch(app.clock.now())) signOut(app);
  if (!contract[call].allow.includes(connection.role)) throw new CallError('not_allowed');
  const parsed = contract[call].input.safeParse(input);
  if (!parsed.success) throw new CallError('bad_input', { field: parsed.error.issues[0]?.path.join('.') ?? '' });
  const context = contextOf(app, connection);
  requireAccess(context, call, parsed.data);
  requireLeave(context, call, parsed.data);
  const value = await handlerOf(call)(parsed.data, context);
  tellOpening(context, call, parsed.data);
  return value;
}

/** The time without a sign of life is over: staff screens close, and nothing is taken out for somebody who has left. */
function signOut(app: App): void {
  void app.exports.stop();
  app.broadcast({ event: 'signed-out' });
}

type AnyHandler = (input: unknown, context: CallContext) => unknown;

// The record is typed call by call; looked up by a name known only at run time it has to forget that.
const handlerOf = (call: CallName) => handlers[call] as AnyHandler;
