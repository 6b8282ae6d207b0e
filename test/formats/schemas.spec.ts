import { Ajv } from 'ajv';
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { problemLine } from '../../src/cli/problem-line.js';
import { problemOf } from '../../src/engine/model/problem.js';
import { certificateJson } from '../../src/formats/certificate-file.js';
import { fieldTables } from '../../src/formats/field-tables.js';
import { jsonText } from '../../src/formats/json.js';
import { rosterJson } from '../../src/formats/roster-file.js';
import { SCHEMA_NAMES, type SchemaName, schemaOf } from '../../src/formats/schema.js';
import { certificateOf } from './certificates.js';
import { FILES, type Json, fullPlan, planOf, problemsOf } from './support.js';

const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
const validate = Object.fromEntries(SCHEMA_NAMES.map((name) => [name, ajv.compile(schemaOf(name))])) as Record<SchemaName, ReturnType<typeof ajv.compile>>;

describe('the JSON Schemas', () => {
  it.each(SCHEMA_NAMES)('of %s and its tables are the committed ones', (name) => {
    expect(readFileSync(`docs/formats/schemas/${name}.schema.json`, 'utf8')).toBe(jsonText(schemaOf(name)));
    expect(readFileSync(`docs/formats/${name}.md`, 'utf8')).toContain(fieldTables(name));
  });

  it('accept a plan that uses every field, the smallest one of its page, and those of the demo', () => {
    const smallest: Json = JSON.parse(/```json\n([\s\S]*?)```/.exec(readFileSync('docs/formats/plan.md', 'utf8'))![1]);
    expect(planOf(smallest, {}).agents).toHaveLength(1);
    const plans = [fullPlan(), smallest, ...['seed/plan.json', 'seed/three-agents.json'].filter((path) => existsSync(path)).map((path) => JSON.parse(readFileSync(path, 'utf8')))];
    expect(plans.map((plan) => validate.plan(plan) || validate.plan.errors)).toEqual(plans.map(() => true));
  });

  it('accept what we write', () => {
    const plan = planOf(fullPlan());
    const roster = rosterJson({ inputHash: plan.inputHash, requirementHash: plan.inputHash, run: { seed: 1, rounds: 2, shards: 4 }, roster: { format: 'sunshift-roster/1', shifts: plan.tail!.shifts } });
    const problem = problemLine(problemOf('out-of-range', 'horizon.days', NaN, 'It is a number.', 'Write one.'));
    const written: readonly (readonly [SchemaName, string])[] = [['roster', roster], ['certificate', certificateJson(certificateOf())], ['problem', problem]];
    expect(written.map(([name, text]) => validate[name](JSON.parse(text)) || validate[name].errors)).toEqual(written.map(() => true));
  });

  it.each<readonly [string, (plan: Json) => void]>([
    ['an unknown field', (p) => (p.sites[0].colour = 'red')],
    ['a missing field', (p) => delete p.agents[0].contract],
    ['no agents', (p) => (p.agents = [])],
    ['two queues for one agent', (p) => (p.agents[0].queues = ['english', 'spanish'])],
    ['AHT 0', (p) => (p.queues[0].streams[0].ahtSeconds = 0)],
    ['a target above 1', (p) => (p.queues[0].staffing.serviceLevel = 80)],
    ['a rate as a number', (p) => (p.agents[1].pay.rate = 42.5)],
    ['pay of no kind', (p) => (p.agents[1].pay.kind = 'yearly')],
    ['time off in both forms', (p) => (p.timeOff[0].start = '2027-03-15T10:00')],
    ['a pin in both forms', (p) => (p.pins[0].off = true)],
    ['a horizon of 0 days', (p) => (p.horizon.days = 0)],
    ['a newer format', (p) => (p.format = 'sunshift-plan/2')],
    ['null where nothing may be missing', (p) => (p.name = null)],
  ])('refuse a plan with %s', (_says, change) => {
    const json = fullPlan();
    change(json);
    expect(validate.plan(json)).toBe(false);
    expect(problemsOf(() => planOf(json)).length).toBeGreaterThan(0);
  });

  it('refuse nothing that the reader accepts, and only differ where a schema cannot know better', () => {
    const paths = (value: Json, path: (string | number)[] = []): (string | number)[][] =>
      typeof value !== 'object' || value === null ? [path] : [path, ...(Array.isArray(value) ? [...value.keys()] : Object.keys(value)).flatMap((key) => paths(value[key], [...path, key]))];
    const junk = fc.constantFrom<unknown>(undefined, null, 0, -1, 1, 1.5, '', 'x', '0', '1.5', '-1', '2027-03-28', '02:30', '24:00', 'monday', 'UTC', true, [], {}, ['x'], [0]);
    let refusedByBoth = 0;
    let shape = 0;
    fc.assert(fc.property(fc.constantFrom(...paths(fullPlan()).filter((path) => path.length > 0)), junk, (path, value) => {
      const json = fullPlan();
      const holder = path.slice(0, -1).reduce<Json>((inner, key) => inner[key], json);
      if (value === undefined) delete holder[path[path.length - 1]];
      else holder[path[path.length - 1]] = structuredClone(value);
      const codes = (() => {
        try {
          planOf(json, FILES);
          return [];
        } catch {
          return problemsOf(() => planOf(json, FILES)).map((problem) => problem.code);
        }
      })();
      const accepted = validate.plan(json);
      if (!accepted && codes.length > 0) refusedByBoth++;
      // What is purely a matter of shape, the schema must see as well.
      const ofShape = codes.some((code) => ['unknown-field', 'wrong-type'].includes(code)) || (codes.length > 0 && codes.every((code) => code === 'missing-field') && !/historyQueue|streams/.test(String(path)));
      if (ofShape) shape++;
      if (codes.length === 0 && !accepted) throw new Error(`only the schema refuses ${path.join('.')} = ${JSON.stringify(value)}: ${ajv.errorsText(validate.plan.errors)}`);
      if (ofShape && accepted) throw new Error(`the schema accepts ${path.join('.')} = ${JSON.stringify(value)}, the reader says ${codes.join()}`);
    }), { numRuns: 250, seed: 4 });
    expect(refusedByBoth).toBeGreaterThan(110);
    expect(shape).toBeGreaterThan(70);
  });
});
