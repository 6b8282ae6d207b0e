import fc from 'fast-check';
import type { Problem } from '../../src/engine/model/problem.js';
import { readObject } from '../../src/formats/fields/read-object.js';
import { canonicalOf } from '../../src/formats/noun/canonical.js';
import { columnOfField, columnsOf, requiredColumnsOf } from '../../src/formats/noun/columns.js';
import { readNounCsv } from '../../src/formats/noun/read-csv.js';
import { nounCsvHeader, nounCsvRows } from '../../src/formats/noun/write-csv.js';
import { AgentInput } from '../../src/formats/plan/agent.js';
import { ContractInput } from '../../src/formats/plan/contract.js';
import { QueueInput } from '../../src/formats/plan/queue.js';
import { SiteInput } from '../../src/formats/plan/site.js';

function sound<T extends object>(type: new () => T, json: unknown): T {
  const { value, problems } = readObject(type, JSON.parse(JSON.stringify(json)), 'body');
  expect(problems).toEqual([]);
  return canonicalOf(value);
}

function throughCsv<T extends object>(type: new () => T, values: readonly T[]): readonly T[] {
  const columns = columnsOf(type);
  const problems: Problem[] = [];
  const rows = readNounCsv(nounCsvHeader(columns) + nounCsvRows(columns, values), 'nouns.csv', columns, requiredColumnsOf(type), problems);
  expect(problems).toEqual([]);
  return rows.map(({ value }) => sound(type, value));
}

const text = fc.oneof(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), fc.constantFrom('=1+1', '\'=1', '\'\'=', '-5', ' lead', 'trail ', '"quoted"', 'a,b', 'a\nb', '\ttab', '\'', '@x', 'true', '007', '1e5'))
  .filter((value) => value.length <= 200 && !/[\0\ufffd\ufeff]/.test(value) && value.trim() !== '');
const money = fc.constantFrom('0', '12.50', '007', '1.0');
const window = fc.record({ weekday: fc.constantFrom('monday', 'sunday'), from: fc.constantFrom('00:00', '07:30'), to: fc.constantFrom('24:00', '16:00') });

describe('a noun as CSV', () => {
  it('is read back as the same object, whatever its texts hold', () => {
    let applied = 0;
    const site = fc.record({ code: fc.constantFrom('a', 'é-1', '9.x'), name: text, zone: fc.constant('Asia/Manila'), holidays: fc.array(fc.record({ date: fc.constant('2027-03-25'), name: text }), { maxLength: 2 }), weekend: fc.constantFrom(['friday'], ['saturday', 'sunday']) }, { requiredKeys: ['code', 'zone'] });
    fc.assert(fc.property(fc.array(site, { minLength: 1, maxLength: 4 }), (list) => {
      const values = list.map((json) => sound(SiteInput, json));
      expect(throughCsv(SiteInput, values)).toEqual(values);
      applied += values.filter(({ name }) => name !== undefined).length;
    }), { numRuns: 300, seed: 7 });
    expect(applied).toBeGreaterThan(300);
  });

  it('keeps the forms of an object apart: pay by the hour or by the month, every staffing', () => {
    const pay = fc.oneof(fc.record({ kind: fc.constant('hourly'), rate: money, currency: fc.constant('EUR') }), fc.record({ kind: fc.constant('monthly'), salary: money, currency: fc.constant('PLN'), yearlyHoursDivisor: fc.constant('2080') }, { requiredKeys: ['kind', 'salary', 'currency'] }));
    const agent = fc.record({ code: fc.constant('a'), name: text, site: fc.constant('s'), contract: fc.constant('c'), queues: fc.constant(['q']), pay, nightVolunteer: fc.boolean(), unavailable: fc.array(window, { maxLength: 2 }), employedTo: fc.constantFrom(null, '2027-03-31') }, { requiredKeys: ['code', 'site', 'contract', 'queues', 'pay'] });
    fc.assert(fc.property(agent, (json) => {
      const value = sound(AgentInput, json);
      expect(throughCsv(AgentInput, [value])).toEqual([value]);
    }), { numRuns: 200, seed: 7 });
    const staffing = [{ model: 'erlang-c', serviceLevel: 0.8, answerWithinSeconds: 1.5 }, { model: 'erlang-b', maxBlocking: 1e-7 }, { model: 'fixed', agents: 0 }];
    const queues = staffing.map((model, i) => sound(QueueInput, { code: `q${i}`, channel: 'chat', staffing: model, opening: i === 0 ? { zone: 'UTC', windows: [{ weekday: 'monday', from: '09:00', to: '17:00' }] } : null }));
    expect(throughCsv(QueueInput, queues)).toEqual(queues);
  });

  it('tells an empty list of breaks from no list', () => {
    const shifts = [{ code: 'd', from: '07:00', to: '15:00', startEveryMinutes: 60, lengthsMinutes: [240] }];
    const contract = (rules: object): ContractInput => sound(ContractInput, { code: 'c', weeklyPaidMinutes: { min: 0, target: 0, max: 1 }, shifts, rules });
    const values = [contract({ breaks: [] }), contract({}), contract({ nightWindow: { from: '23:00', to: '06:00' }, nightsAllowed: false })];
    expect(throughCsv(ContractInput, values)).toEqual(values);
    expect(values[0].rules).toEqual({ breaks: [] });
  });

  it('has the fields as columns, in their order, and knows in which one a value stands', () => {
    const columns = columnsOf(AgentInput);
    expect(columns.map(({ name }) => name)).toEqual([
      'code', 'name', 'site', 'contract', 'zone', 'queues', 'pay.kind', 'pay.rate', 'pay.currency', 'pay.salary', 'pay.yearlyHoursDivisor',
      'employedFrom', 'employedTo', 'nightVolunteer', 'unavailable', 'preferences', 'rotationPhase',
    ]);
    expect(requiredColumnsOf(AgentInput)).toEqual(['code', 'site', 'contract', 'queues']);
    expect(['pay', 'pay.rate', 'queues[0]', 'unavailable[2].from', 'colour'].map((field) => columnOfField(columns, field))).toEqual(['pay.kind', 'pay.rate', 'queues', 'unavailable', 'colour']);
  });
});

describe('the canonical form', () => {
  it('says the same thing in the same bytes: order of fields, defaults, null for none', () => {
    const one = sound(AgentInput, { pay: { currency: 'EUR', rate: '1', kind: 'hourly' }, queues: ['q'], contract: 'c', site: 's', code: 'a', employedTo: null, nightVolunteer: false });
    const other = sound(AgentInput, { code: 'a', site: 's', contract: 'c', queues: ['q'], pay: { kind: 'hourly', rate: '1', currency: 'EUR' }, unavailable: [] });
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    expect(JSON.stringify(sound(AgentInput, one))).toBe(JSON.stringify(one));
  });
});
