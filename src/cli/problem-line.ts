import { InputError, type Problem } from '../engine/model/problem.js';

const LONGEST_VALUE = 500;

/** One problem as one line of JSON; keys always the same six, in this order. */
export function problemLine(problem: Problem): string {
  const { code, field, value, rule, message, hint } = problem;
  return JSON.stringify({ code, field, value: printable(value), rule, message, hint });
}

/** The problems that an error stands for; what nobody foresaw is one problem `unexpected`. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof InputError) return error.problems;
  const message = error instanceof Error ? error.message : String(error);
  const where = error instanceof Error ? (error.stack ?? '').split('\n').find((line) => line.trim().startsWith('at '))?.trim() : undefined;
  return [{
    code: 'unexpected', field: '', value: where ?? null, rule: 'The program foresees everything that input can do.',
    message: `Unexpected error: ${message}`, hint: 'This is a fault of Sunshift: please report it with the command and the files that led to it.',
  }];
}

/** JSON has no NaN, Infinity or undefined, and nobody reads a megabyte on one line. */
function printable(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text === undefined) return null;
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : value;
}
