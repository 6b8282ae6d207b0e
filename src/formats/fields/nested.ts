import { type Problem, type ProblemCode, problemOf } from '../../engine/model/problem.js';
import type { Class, FieldDoc, Kind } from './field.js';
import { exampleHint } from './text.js';

const OBJECT = 'It is an object in braces.';

/** One object of a class. */
export function object(type: () => Class): Kind {
  return {
    label: 'object',
    schema: (refer) => refer(type()),
    check: (value, path, doc) => checkObject(value, path, doc),
    nested: { property: null, classes: () => [{ name: '', value: type() }] },
  };
}

/** One object of several classes; the word in `property` says which. */
export function oneOf(property: string, types: () => Readonly<Record<string, Class>>): Kind {
  const classes = (): { name: string; value: Class }[] => Object.entries(types()).map(([name, value]) => ({ name, value }));
  return {
    label: `object by "${property}"`,
    schema: (refer) => ({ oneOf: classes().map((entry) => refer(entry.value)) }),
    check: (value, path, doc) => {
      const wrong = checkObject(value, path, doc);
      if (wrong.length > 0) return wrong;
      const word = (value as Record<string, unknown>)[property];
      const known = classes().map((entry) => entry.name);
      if (typeof word === 'string' && known.includes(word)) return [];
      const rule = `It is one of ${known.map((name) => `"${name}"`).join(', ')}.`;
      return [problemOf(word === undefined ? 'missing-field' : typeof word === 'string' ? 'out-of-range' : 'wrong-type', `${path}.${property}`, word, rule, 'Write one of these words.')];
    },
    nested: { property, classes },
  };
}

interface ListLimits {
  readonly min?: number;
  readonly max?: number;
  readonly hint?: string;
  /** What a wrong number of entries is called, where that has a name of its own. */
  readonly wrongSize?: { readonly code: ProblemCode; readonly rule: string };
}

/** A list of values of one kind. */
export function listOf(kind: Kind, limits: ListLimits = {}): Kind {
  const min = limits.min ?? 0;
  const words = limits.max === min ? `${min}` : `${min > 0 ? `at least ${min}` : ''}${limits.max !== undefined ? `${min > 0 ? ' and ' : ''}at most ${limits.max}` : ''}`;
  const rule = words === '' ? 'It is a list in square brackets.' : `It is a list in square brackets of ${words} ${min === 1 && limits.max === undefined || limits.max === 1 ? 'entry' : 'entries'}.`;
  return {
    label: `list of ${/^object/.test(kind.label) ? kind.label.replace('object', 'objects') : `${kind.label}s`}`,
    schema: (refer) => ({
      type: 'array', items: kind.schema(refer), ...(min > 0 ? { minItems: min } : {}), ...(limits.max === undefined ? {} : { maxItems: limits.max }),
    }),
    check: (value, path, doc) => {
      const hint = limits.hint ?? exampleHint(doc, 'Write a list, such as [ ... ].');
      if (value === undefined) return [problemOf('missing-field', path, value, rule, hint)];
      if (!Array.isArray(value)) return [problemOf('wrong-type', path, value, rule, hint)];
      const items = value.flatMap((item: unknown, index): readonly Problem[] => kind.check(item, `${path}[${index}]`, doc));
      const fits = value.length >= min && (limits.max === undefined || value.length <= limits.max);
      const { code, rule: size } = limits.wrongSize ?? { code: 'out-of-range' as const, rule };
      return fits ? items : [problemOf(code, path, value, size, hint), ...items];
    },
    nested: kind.nested,
  };
}

function checkObject(value: unknown, path: string, doc: FieldDoc): readonly Problem[] {
  if (value === undefined) return [problemOf('missing-field', path, value, OBJECT, exampleHint(doc, 'Write an object, such as { ... }.'))];
  const fits = typeof value === 'object' && value !== null && !Array.isArray(value);
  return fits ? [] : [problemOf('wrong-type', path, value, OBJECT, exampleHint(doc, 'Write an object, such as { ... }.'))];
}
