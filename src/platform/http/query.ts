import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { InputError, type Problem, problemOf } from '../../engine/model/problem.js';

/** `read(@queryOf('zone', 'from') query: Query<'zone' | 'from'>)`: each once at most and as text; parameters it does not name are refused. */
export type Query<K extends string> = Readonly<Partial<Record<K, string>>>;

export function queryOf(...names: readonly string[]): ParameterDecorator {
  return createParamDecorator((_: unknown, context: ExecutionContext) => {
    const problems: Problem[] = [];
    const values = oneOf(context.switchToHttp().getRequest<Request>(), names, problems);
    if (problems.length > 0) throw new InputError(problems);
    return values;
  })();
}

/** One text per name; what is unknown, repeated or nested goes to `problems`. */
export function oneOf(request: Request, names: readonly string[], problems: Problem[]): Readonly<Record<string, string | undefined>> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.query)) {
    if (!names.includes(name)) {
      const rule = names.length === 0 ? 'This route has no parameters behind the question mark.' : `The parameters here are ${names.join(', ')}.`;
      problems.push(problemOf('unknown-field', name, value, rule, 'Correct its spelling or leave it out.'));
    } else if (typeof value !== 'string') problems.push(problemOf('wrong-type', name, value, 'It is written once.', 'Keep one of them.'));
    else found[name] = value;
  }
  return found;
}
