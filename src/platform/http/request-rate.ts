import { type ExecutionContext, Injectable } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import { refusal } from './refusals.js';

/** Refuses one address more than SUNSHIFT_REQUESTS_PER_MINUTE; health and metrics are asked by machines and never refused. */
@Injectable()
export class RequestRate extends ThrottlerGuard {
  protected override shouldSkip(context: ExecutionContext): Promise<boolean> {
    const { path } = context.switchToHttp().getRequest<{ path: string }>();
    return Promise.resolve(path === '/metrics' || path === '/api/v1/health');
  }

  /** One count for all routes together. */
  protected override generateKey(_context: ExecutionContext, tracker: string): string {
    return tracker;
  }

  protected override throwThrottlingException(_context: ExecutionContext, detail: { readonly limit: number; readonly timeToBlockExpire: number }): Promise<void> {
    const rule = `One address sends at most ${detail.limit} requests a minute (SUNSHIFT_REQUESTS_PER_MINUTE).`;
    return Promise.reject(refusal('too-many-requests', 'request', undefined, rule, 'Wait as long as Retry-After says.'));
  }
}
