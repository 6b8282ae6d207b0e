import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { dayNumber } from '../../engine/time/dates.js';
import { notFound, refusal } from '../../platform/http/refusals.js';

const LONGEST = 200;

/** `:ref` of a path: an id or a code. What no code can look like is not looked for. `noun` is for the message. */
export function refParam(noun: string): ParameterDecorator {
  return createParamDecorator((_: unknown, context: ExecutionContext) => {
    const ref = String(context.switchToHttp().getRequest<Request>().params['ref']);
    if (ref.length > LONGEST || !/^[\p{L}\p{N}][\p{L}\p{N}._:+-]*$/u.test(ref)) throw notFound(noun, ref);
    return ref;
  })();
}

/** A date of the path. Throws InputError bad-date. */
export function dateParam(name: string): ParameterDecorator {
  return createParamDecorator((_: unknown, context: ExecutionContext) => {
    const date = String(context.switchToHttp().getRequest<Request>().params[name]);
    if (!Number.isFinite(dayNumber(date))) throw refusal('bad-date', name, date, 'It is a date of the calendar, YYYY-MM-DD.', 'Write a date such as "2027-03-08".');
    return date;
  })();
}
