import { AsyncLocalStorage } from 'node:async_hooks';
import type { NextFunction, Request, Response } from 'express';

/** Why work is called off whose answer nobody will read: neither a fault of ours nor a problem to tell. */
export class ClientGone extends Error {
  constructor() {
    super('the client went away before its answer was ready');
    this.name = 'ClientGone';
  }
}

/** The response of the request that is being answered; its signal is made for who asks for it only. */
interface Asked {
  readonly response: Response;
  signal?: AbortSignal;
}

const requests = new AsyncLocalStorage<Asked>();

/** Lets everything that a request calls know when its client is gone. */
export function watchClient(_request: Request, response: Response, next: NextFunction): void {
  requests.run({ response }, next);
}

/** Aborted with ClientGone when the connection closes before the answer was sent; undefined outside a request. */
export function clientSignal(): AbortSignal | undefined {
  const asked = requests.getStore();
  return asked === undefined ? undefined : (asked.signal ??= signalOf(asked.response));
}

function signalOf(response: Response): AbortSignal {
  const controller = new AbortController();
  const gone = (): void => {
    if (!response.writableFinished) controller.abort(new ClientGone());
  };
  if (response.closed) gone();
  else response.once('close', gone);
  return controller.signal;
}
