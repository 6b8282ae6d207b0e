import { type Problem, problemOf } from '../engine/model/problem.js';

/** Limits of a number that is written as text, in a CSV cell or behind an option. */
export interface NumberLimits {
  readonly min?: number;
  readonly max?: number;
  /** The value lies strictly above / below. */
  readonly above?: number;
  readonly below?: number;
  readonly whole?: boolean;
  /** A way out that knows the usual mistake. */
  readonly hint?: string;
}

const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** The number that a text says, or the problem with it (wrong-type, not-finite, out-of-range), which names `field`. */
export function readNumber(text: string, field: string, limits: NumberLimits): number | Problem {
  const rule = ruleOf(limits);
  const hint = limits.hint ?? 'Correct the number; the decimal sign is a point, and there are no thousands separators.';
  const value = DECIMAL.test(text) ? Number(text) : NaN;
  if (/^[+-]?(nan|inf|infinity)$/i.test(text) || Math.abs(value) === Infinity) return problemOf('not-finite', field, text, rule, hint);
  if (Number.isNaN(value)) return problemOf('wrong-type', field, text, rule, hint);
  if (limits.whole === true && !Number.isSafeInteger(value)) return problemOf('wrong-type', field, text, rule, hint);
  return inside(value, limits) ? value : problemOf('out-of-range', field, text, rule, hint);
}

/** The same, with the problem put into a list; NaN then. */
export function readNumberInto(problems: Problem[], text: string, field: string, limits: NumberLimits): number {
  const found = readNumber(text, field, limits);
  if (typeof found === 'number') return found;
  problems.push(found);
  return NaN;
}

function inside(value: number, { min, max, above, below }: NumberLimits): boolean {
  return !(min !== undefined && value < min) && !(max !== undefined && value > max)
    && !(above !== undefined && value <= above) && !(below !== undefined && value >= below);
}

function ruleOf({ min, max, above, below, whole }: NumberLimits): string {
  const bounds = [
    above === undefined ? '' : `above ${above}`, min === undefined ? '' : `${min} or more`,
    below === undefined ? '' : `below ${below}`, max === undefined ? '' : `at most ${max}`,
  ].filter((bound) => bound !== '');
  return `It is a ${whole === true ? 'whole' : 'finite'} number${bounds.length === 0 ? '' : ` ${bounds.join(' and ')}`}.`;
}
