import fc from 'fast-check';
import { currentFormat } from '../../src/formats/format-version.js';
import { InputError } from '../../src/engine/model/problem.js';
import { type Json, fullPlan, planOf, problemsOf } from './support.js';

describe('the format of a file', () => {
  const refused = (format: unknown): { code: string; field: string; hint: string; rule: string } => problemsOf(() => planOf({ ...fullPlan(), format, unheardOf: 1 }))[0];

  it('that is newer is refused before anything else is judged, saying how to go on', () => {
    const problems = problemsOf(() => planOf({ ...fullPlan(), format: 'sunshift-plan/2', unheardOf: 1 }));
    expect(problems).toMatchObject([{ code: 'unsupported-format', field: 'format', value: 'sunshift-plan/2' }]);
    expect(problems[0].rule).toBe('This version of Sunshift reads sunshift-plan up to /1.');
    expect(problems[0].hint).toContain('Upgrade Sunshift');
  });

  it('that is of another kind, of no version or missing is refused', () => {
    expect(refused('sunshift-roster/1')).toMatchObject({ code: 'unsupported-format' });
    expect(refused('sunshift-plan/0')).toMatchObject({ code: 'unsupported-format' });
    expect(refused('sunshift-plan')).toMatchObject({ code: 'unsupported-format' });
    expect(refused(1)).toMatchObject({ code: 'unsupported-format' });
    expect(refused(undefined)).toMatchObject({ code: 'missing-field', field: 'format' });
  });

  it('that is older is lifted step by step', () => {
    const steps = [(json: Json) => ({ ...json, format: 'sunshift-plan/2', steps: [1] }), (json: Json) => ({ ...json, format: 'sunshift-plan/3', steps: [...json.steps, 2] })];
    expect(currentFormat({ format: 'sunshift-plan/1' }, 'sunshift-plan', 3, steps)).toEqual({ format: 'sunshift-plan/3', steps: [1, 2] });
    expect(currentFormat({ format: 'sunshift-plan/2', steps: [] }, 'sunshift-plan', 3, steps)).toEqual({ format: 'sunshift-plan/3', steps: [2] });
  });

  it('is asked of an object only', () => {
    expect(problemsOf(() => planOf('[]'))).toMatchObject([{ code: 'wrong-type', field: 'document' }]);
    expect(problemsOf(() => planOf('"plan"'))).toMatchObject([{ code: 'wrong-type' }]);
    expect(problemsOf(() => planOf('null'))).toMatchObject([{ code: 'wrong-type' }]);
  });
});

describe('a plan damaged anywhere', () => {
  /** Every path of a JSON document. */
  function paths(value: Json, path: (string | number)[] = []): (string | number)[][] {
    if (typeof value !== 'object' || value === null) return [path];
    const keys: (string | number)[] = Array.isArray(value) ? value.map((_, i) => i) : Object.keys(value);
    return [path, ...keys.flatMap((key) => paths(value[key], [...path, key]))];
  }

  it('is refused with problems in the one style, or accepted, and never breaks the reader', () => {
    const all = paths(fullPlan()).filter((path) => path.length > 0 && path[0] !== 'format');
    const junk = fc.constantFrom<unknown>(undefined, null, 0, -1, 1.5, 1e308, '', 'x', '0', '2027-03-28', '02:30', 'Europe/Warsaw', true, [], {}, [[]], [{}], ['x'], { code: 'x' }, -0);
    let refused = 0;
    let accepted = 0;
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...all), junk), { minLength: 1, maxLength: 3 }), (damages) => {
      const json = fullPlan();
      for (const [path, value] of structuredClone(damages)) {
        let holder: Json = json;
        for (const key of path.slice(0, -1)) holder = typeof holder === 'object' && holder !== null ? holder[key] : undefined;
        if (typeof holder !== 'object' || holder === null) continue;
        if (value === undefined) delete holder[path[path.length - 1]];
        else holder[path[path.length - 1]] = value;
      }
      try {
        planOf(json);
        accepted++;
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        refused++;
        for (const { field, rule, hint, message } of error.problems) {
          if (field === '' || rule === '' || hint === '' || message === '' || /undefined|\[object/.test(message)) throw new Error(`not in the style: ${message}`, { cause: error });
        }
      }
    }), { numRuns: 400, seed: 21 });
    expect(refused).toBeGreaterThan(300);
    expect(accepted).toBeGreaterThan(2);
  });
});
