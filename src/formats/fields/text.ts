import { isZone } from '../../engine/time/zone.js';
import { dayNumber, wallMinute } from '../../engine/time/dates.js';
import { type Problem, type ProblemCode, problemOf } from '../../engine/model/problem.js';
import { PRESETS } from '../../engine/model/presets.js';
import { nearest } from '../nearest.js';
import type { FieldDoc, JsonSchema, Kind } from './field.js';

interface TextRule {
  readonly label: string;
  readonly schema: JsonSchema;
  readonly rule: string;
  readonly hint: string;
  /** A way out that knows the value; null where it knows none. */
  readonly guess?: (text: string) => string | null;
  readonly code: ProblemCode;
  fits(text: string): boolean;
}

function textKind(rule: TextRule): Kind {
  return {
    label: rule.label,
    schema: () => ({ type: 'string', ...rule.schema }),
    check: (value, path, doc) => {
      if (typeof value !== 'string') return [notText(value, path, doc, rule)];
      return rule.fits(value) ? [] : [problemOf(rule.code, path, value, rule.rule, rule.guess?.(value) ?? rule.hint)];
    },
  };
}

function notText(value: unknown, path: string, doc: FieldDoc, rule: TextRule): Problem {
  if (value === undefined) return problemOf('missing-field', path, value, rule.rule, exampleHint(doc, rule.hint));
  return problemOf('wrong-type', path, value, `${rule.rule.slice(0, -1)}, written as text in quotes.`, exampleHint(doc, rule.hint));
}

/** "Write it, for example ..." where the field has an example, else the kind's own way out. */
export function exampleHint(doc: FieldDoc, otherwise: string): string {
  return doc.example === undefined ? otherwise : `Write it, for example ${JSON.stringify(doc.example)}.`;
}

/** Free text of 1 to 200 characters. */
export function text(): Kind {
  return textKind({
    label: 'text', schema: { minLength: 1, maxLength: 200 }, code: 'out-of-range',
    rule: 'It is a text of 1 to 200 characters.', hint: 'Write 1 to 200 characters.',
    fits: (value) => value.length >= 1 && value.length <= 200,
  });
}

/** A user's code: files, seeds and certificates sort and refer by it, so it holds nothing that a CSV cell or a shell could misread. */
export function code(): Kind {
  const pattern = '^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}$';
  const regex = new RegExp(pattern, 'u');
  return textKind({
    label: 'code', schema: { pattern }, code: 'out-of-range',
    rule: 'A code is 1 to 64 letters, digits, dots, hyphens and underscores, and begins with a letter or a digit.',
    hint: 'Write a code such as "mnl-day" and keep the long form for the name.', fits: (value) => regex.test(value),
  });
}

/** One of a few words. */
export function choice(...words: readonly string[]): Kind {
  const list = words.map((word) => `"${word}"`).join(', ');
  return textKind({
    label: words.length === 1 ? `\`"${words[0]}"\`` : 'one word of a list', schema: { enum: words }, code: 'out-of-range',
    rule: words.length === 1 ? `It is ${list}.` : `It is one of ${list}.`, hint: words.length === 1 ? `Write ${list}.` : 'Write one of these words.',
    fits: (value) => words.includes(value),
  });
}

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export function weekday(): Kind {
  return { ...choice(...WEEKDAYS), label: 'weekday' };
}

/** Calendar date YYYY-MM-DD, from 1970 to 2199: outside it zones have no clock that tzdata vouches for. */
export function date(): Kind {
  return textKind({
    label: 'date', schema: { pattern: '^(19[7-9]|20\\d|21\\d)\\d-\\d{2}-\\d{2}$' }, code: 'bad-date',
    rule: 'It is a date of the calendar, YYYY-MM-DD, from 1970 to 2199.', hint: 'Write a date such as "2027-03-08".',
    fits: (value) => Number.isFinite(dayNumber(value)) && value >= '1970' && value < '2200',
  });
}

/** Clock reading HH:MM; `24:00` only where it ends a window. */
export function wallTime(end: 'start' | 'end' = 'start'): Kind {
  const last = end === 'end' ? '24:00' : '23:59';
  return textKind({
    label: 'clock time', schema: { pattern: end === 'end' ? '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$' : '^([01]\\d|2[0-3]):[0-5]\\d$' }, code: 'bad-time',
    rule: `It is a clock time HH:MM from 00:00 to ${last}.`, hint: 'Write a time such as "07:30".',
    fits: (value) => wallMinute(value) <= (end === 'end' ? 1440 : 1439),
  });
}

/** A day's local time, as typed: looked up on a clock later. */
export function typedTime(pattern: RegExp, rule: string, hint: string): Kind {
  return textKind({ label: 'typed time', schema: { pattern: pattern.source }, code: 'bad-time', rule, hint, fits: (value) => pattern.test(value) });
}

/** IANA zone. Offsets such as "+02:00" are no zones: they have no clock changes. */
export function zone(): Kind {
  return textKind({
    label: 'IANA zone', schema: { pattern: '^[A-Za-z]' }, code: 'unknown-zone',
    rule: 'A zone is a name of the IANA time zone database that the installed tzdata knows.', hint: 'Write a name such as "Europe/Warsaw", "America/Bogota" or "UTC".',
    fits: isZone,
    guess: (value) => {
      const close = nearest(value, Intl.supportedValuesOf('timeZone'), 2);
      return close === null ? null : `Did you mean "${close}"?`;
    },
  });
}

/** ISO 4217 code. */
export function currency(): Kind {
  return textKind({
    label: 'currency', schema: { pattern: '^[A-Z]{3}$' }, code: 'out-of-range',
    rule: 'A currency is an ISO 4217 code of three capital letters.', hint: 'Write a code such as "USD", "PLN" or "COP".', fits: (value) => /^[A-Z]{3}$/.test(value),
  });
}

/** A plain decimal number in quotes, so that no digit is lost on the way; never negative. */
export function decimalText(limits: { readonly max?: string; readonly above?: '0'; readonly hint?: string } = {}): Kind {
  const pattern = '^\\d{1,12}(\\.\\d{1,10})?$';
  const regex = new RegExp(pattern);
  const range = limits.max === undefined ? (limits.above ? 'above 0' : 'of 0 or more') : `from 0 to ${limits.max}`;
  const rule = `It is a plain decimal number ${range}, written as text in quotes.`;
  const hint = limits.hint ?? 'Write it in quotes with a point and without sign, exponent or thousands separators, such as "12.50".';
  return {
    label: 'decimal text',
    schema: () => ({ type: 'string', pattern }),
    check: (value, path, doc) => {
      if (value === undefined) return [problemOf('missing-field', path, value, rule, exampleHint(doc, hint))];
      if (typeof value !== 'string') return [problemOf('wrong-type', path, value, rule, typeof value === 'number' ? `Write "${value}" with the quotes.` : hint)];
      if (!regex.test(value)) return [problemOf(/^-\d/.test(value) ? 'out-of-range' : 'wrong-type', path, value, rule, hint)];
      const above = limits.above !== undefined && Number(value) <= 0;
      const beyond = limits.max !== undefined && Number(value) > Number(limits.max);
      return above || beyond ? [problemOf('out-of-range', path, value, rule, hint)] : [];
    },
  };
}

/** A file named relative to the file that names it; absolute paths would make a plan work on one machine only. */
export function filePath(): Kind {
  return textKind({
    label: 'file', schema: { minLength: 1, maxLength: 400 }, code: 'out-of-range',
    rule: 'A file is named by a path relative to the plan.', hint: 'Write a path such as "history/voice.csv".',
    fits: (value) => value.length > 0 && value.length <= 400 && !/^([/\\~]|[A-Za-z]:)/.test(value) && !value.includes('\0'),
  });
}

export function presetCode(): Kind {
  const known = PRESETS.map((preset) => preset.code);
  return textKind({
    label: 'preset', schema: { enum: known }, code: 'unknown-reference',
    rule: 'A preset is one of the dated rule sets that this version carries.', hint: `Write one of ${known.map((name) => `"${name}"`).join(', ')}.`,
    fits: (value) => known.includes(value),
  });
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{3})?Z$/;

/** An instant in UTC as our files write it. */
export function instant(): Kind {
  return textKind({
    label: 'UTC instant', schema: { pattern: INSTANT.source }, code: 'bad-time', rule: 'It is an instant in UTC, YYYY-MM-DDTHH:MM:SSZ.', hint: 'Write for example "2027-03-08T07:00:00Z".',
    fits: (value) => INSTANT.test(value) && Number.isFinite(dayNumber(value.slice(0, 10))),
  });
}

/** sha256 in hexadecimal. */
export function sha256Text(): Kind {
  return textKind({
    label: 'sha256', schema: { pattern: '^[0-9a-f]{64}$' }, code: 'out-of-range', rule: 'It is a sha256 of 64 hexadecimal digits.', hint: 'Take the file as Sunshift wrote it.',
    fits: (value) => /^[0-9a-f]{64}$/.test(value),
  });
}

/** Any text, also an empty or a long one. */
export function anyText(): Kind {
  return textKind({ label: 'text', schema: {}, code: 'wrong-type', rule: 'It is a text.', hint: 'Write a text in quotes.', fits: () => true });
}
