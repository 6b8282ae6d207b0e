import { InputError } from '../../src/engine/model/problem.js';
import { importedRequirement } from '../../src/engine/requirement/imported.js';
import { requirementOf } from '../../src/engine/requirement/require.js';
import { REQUIREMENT_COLUMNS, REQUIREMENT_DETAIL_COLUMNS, readRequirementCsv, requirementCsv } from '../../src/formats/requirement-csv.js';
import { forecastOf } from '../engine/requirement/forecast-of.js';
import { planOf, queueOf } from '../support/builders.js';

const plan = planOf({
  days: 2,
  queues: [
    queueOf({ code: 'voice, "en"', staffing: { kind: 'erlang-c', serviceLevel: 0.8, answerWithinSeconds: 20, maxOccupancy: 0.85 }, rosterShrinkage: 0.1, minimumAgents: 1 }),
    queueOf({ code: '=SUM(A1)', staffing: { kind: 'fixed', agents: 2 } }),
  ],
});
const requirement = requirementOf(plan, forecastOf(plan, (startMs) => (startMs / 3_600_000) % 24));
const csv = requirementCsv(requirement);

describe('requirement.csv', () => {
  it('has one row for each queue and demand interval, queues in plan order, LF at line ends', () => {
    const lines = csv.split('\n');
    expect(lines).toHaveLength(1 + 2 * 48 + 1);
    expect(lines[0]).toBe([...REQUIREMENT_COLUMNS, ...REQUIREMENT_DETAIL_COLUMNS, 'definition'].join(','));
    expect(lines[1]).toBe('2027-03-08T00:00:00Z,"voice, ""en""",0,180,0,0,0,0,1,1,,,,minimum,,erlang-c,offered,offered,stationary,0,0,0,0,,,service level = served within 20 s / offered; ASA = mean wait of all offered; targets hold in each interval');
    expect(lines[49]).toBe("2027-03-08T00:00:00Z,'=SUM(A1),0,180,0,2,2,2,0,2,,,,fixed,,fixed,,,,,,,,,,agents as the plan states them");
    expect(csv).not.toContain('\r');
  });

  it('read back it is the same obligation: same hash, queue codes included', () => {
    const rows = readRequirementCsv(csv, 'requirement.csv');
    expect(importedRequirement(plan, rows).hash).toBe(requirement.hash);
  });

  it('every number comes back with its last digit', () => {
    const [header, ...lines] = csv.trim().split('\n').slice(0, 49).map((line) => line.replace('"voice, ""en"""', 'v').split(','));
    const column = (name: string): number[] => lines.map((cells) => Number(cells[header.indexOf(name)]));
    const { cells } = requirement.queues[0];
    expect(column('agents_fractional')).toEqual(cells.map((cell) => cell.agentsFractional));
    expect(column('scheduled')).toEqual(cells.map((cell) => cell.scheduled));
    expect(column('service_level')).toEqual(cells.map((cell) => cell.serviceLevel ?? 0));
  });

  it('needs three columns, accepts spreadsheet habits and other columns', () => {
    const text = '\ufeffqueue;note;start_utc;required\r\nV;x;2027-03-08 00:00;3\r\n\r\nV;"a;b";2027-03-08T01:00:00.000Z;0\r\n';
    expect(readRequirementCsv(text, 'r.csv')).toEqual([
      { line: 2, startMs: Date.parse('2027-03-08T00:00Z'), queue: 'V', required: 3, agents: null },
      { line: 4, startMs: Date.parse('2027-03-08T01:00Z'), queue: 'V', required: 0, agents: null },
    ]);
  });

  it.each([
    ['start_utc,queue\n2027-03-08T00:00Z,V\n', 'wrong-header'],
    ['start_utc,queue,required,required\n', 'wrong-header'],
    ['', 'wrong-header'],
    ['start_utc,queue,required\n2027-03-08T00:00Z,"V,1\n', 'not-csv'],
    ['start_utc,queue,required\n\u0000', 'not-csv'],
  ])('refuses a file as a whole: %j is %s', (text, code) => {
    expect(problems(text).map((problem) => problem.code)).toEqual([code]);
  });

  it('names every bad row with line and column', () => {
    const text = [
      'start_utc,queue,required,agents', '2027-02-30T00:00Z,V,1,', '2027-03-08T00:00+02:00,V,1,', '2027-03-08T00:00Z,,1,', '2027-03-08T00:00Z,V,-1,',
      '2027-03-08T00:00Z,V,1.5,', '2027-03-08T00:00Z,V,NaN,', '2027-03-08T00:00Z,V,,', '2027-03-08T00:00Z,V,1,x', '2027-03-08T00:00Z,V,1', '2027-03-08T00:00Z,V,20270308,',
    ].join('\n');
    expect(problems(text).map((problem) => `${problem.code} at ${problem.field}`)).toEqual([
      'ragged-row at line 10, cells', 'bad-time at line 2, column start_utc', 'bad-time at line 3, column start_utc', 'bad-row at line 4, column queue',
      'out-of-range at line 5, column required', 'wrong-type at line 6, column required', 'not-finite at line 7, column required',
      'wrong-type at line 8, column required', 'wrong-type at line 9, column agents', 'out-of-range at line 11, column required',
    ]);
  });
});

function problems(text: string): InputError['problems'] {
  try {
    readRequirementCsv(text, 'r.csv');
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}
