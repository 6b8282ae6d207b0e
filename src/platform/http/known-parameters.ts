import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { InputError, type Problem } from '../../engine/model/problem.js';
import { ROUTE_DOC, type RouteDoc } from './describe.js';
import { oneOf } from './query.js';

/** Refuses parameters that openapi.json does not show for the route, so that a misspelt one is never ignored. */
@Injectable()
export class KnownParameters implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const doc = this.reflector.get<RouteDoc | undefined, symbol>(ROUTE_DOC, context.getHandler());
    const problems: Problem[] = [];
    const names = [...Object.keys(doc?.query ?? {}), ...(doc?.list === true ? ['limit', 'cursor'] : [])];
    oneOf(context.switchToHttp().getRequest<Request>(), names, problems);
    if (problems.length > 0) throw new InputError(problems);
    return true;
  }
}
