import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { notFound } from './refusals.js';

/** A user's code in the path, `/sites/:code`: nothing of another form exists, so it is not-found. `noun` is for the message. */
export function codeParam(noun: string, name = 'code'): ParameterDecorator {
  return param(noun, name, /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u);
}

/** A UUID in the path, `/rosters/:id`. */
export function idParam(noun: string, name = 'id'): ParameterDecorator {
  return param(noun, name, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
}

function param(noun: string, name: string, form: RegExp): ParameterDecorator {
  return createParamDecorator((_: unknown, context: ExecutionContext) => {
    const value = String(context.switchToHttp().getRequest<Request>().params[name]);
    if (!form.test(value)) throw notFound(noun, value);
    return value;
  })();
}
