import { problemOf } from '../../engine/model/problem.js';
import type { JsonSchema, Kind } from './field.js';
import { exampleHint } from './text.js';

interface Limits {
  readonly min?: number;
  readonly max?: number;
  /** The value lies strictly above / below. */
  readonly above?: number;
  readonly below?: number;
  /** A way out that knows the usual mistake. */
  readonly hint?: string;
}

/** A whole number. */
export function whole(limits: Limits = {}): Kind {
  return numberKind('whole number', 'integer', limits, Number.isSafeInteger);
}

/** Any finite number. */
export function number(limits: Limits = {}): Kind {
  return numberKind('number', 'number', limits, () => true);
}

/** A share of 1: 0.8 says 80 %. */
export function fraction(limits: Limits = { min: 0, max: 1 }): Kind {
  return { ...number({ ...limits, hint: limits.hint ?? 'Write a fraction of 1, such as 0.8 for 80 %.' }), label: 'fraction' };
}

/** One of a few whole numbers. */
export function wholeOf(...values: readonly number[]): Kind {
  const rule = `It is one of ${values.join(', ')}.`;
  return {
    label: values.join(', '),
    schema: () => ({ enum: values }),
    check: (value, path, doc) => {
      if (value === undefined) return [problemOf('missing-field', path, value, rule, exampleHint(doc, `Write ${values.join(' or ')}.`))];
      if (typeof value !== 'number') return [problemOf('wrong-type', path, value, rule, `Write ${values.join(' or ')}, without quotes.`)];
      return values.includes(value) ? [] : [problemOf(Number.isFinite(value) ? 'out-of-range' : 'not-finite', path, value, rule, `Write ${values.join(' or ')}.`)];
    },
  };
}

function numberKind(label: string, type: 'integer' | 'number', limits: Limits, shape: (value: number) => boolean): Kind {
  const range = rangeText(limits);
  const rule = `It is a ${label}${range === '' ? '' : ` ${range}`}.`;
  return {
    label,
    schema: () => ({ type, ...schemaLimits(limits) }),
    check: (value, path, doc) => {
      const hint = limits.hint ?? exampleHint(doc, `Write a ${label}${range === '' ? '' : ` ${range}`}.`);
      if (value === undefined) return [problemOf('missing-field', path, value, rule, hint)];
      if (typeof value !== 'number') return [problemOf('wrong-type', path, value, `${rule.slice(0, -1)}, written without quotes.`, hint)];
      if (!Number.isFinite(value)) return [problemOf('not-finite', path, value, `${rule.slice(0, -1)}; it is finite.`, hint)];
      if (!shape(value)) return [problemOf('wrong-type', path, value, rule, hint)];
      return inside(value, limits) ? [] : [problemOf('out-of-range', path, value, rule, hint)];
    },
  };
}

function inside(value: number, { min, max, above, below }: Limits): boolean {
  return !(min !== undefined && value < min) && !(max !== undefined && value > max)
    && !(above !== undefined && value <= above) && !(below !== undefined && value >= below);
}

function rangeText({ min, max, above, below }: Limits): string {
  const low = min !== undefined ? `${min} or more` : above !== undefined ? `above ${above}` : '';
  const high = max !== undefined ? `at most ${max}` : below !== undefined ? `below ${below}` : '';
  if (min !== undefined && max !== undefined) return `from ${min} to ${max}`;
  return low !== '' && high !== '' ? `${low} and ${high}` : `${low}${high}`;
}

function schemaLimits({ min, max, above, below }: Limits): JsonSchema {
  return {
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
    ...(above === undefined ? {} : { exclusiveMinimum: above }),
    ...(below === undefined ? {} : { exclusiveMaximum: below }),
  };
}
