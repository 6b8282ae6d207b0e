import { type InstanceOptions, instance } from '../../bench/roster-instance.js';
import { planFileText } from '../../bench/roster-plan-file.js';
import { compile } from '../../src/engine/roster/compile/compile.js';
import { parsePlan } from '../../src/formats/plan-file.js';
import { readRequirementCsv, requirementCsv } from '../../src/formats/requirement-csv.js';

const BASE: InstanceOptions = { agents: 30, distinct: false, weeks: 2, intervalMinutes: 60, tightness: 0.85, seed: 1, softPrices: true };
const noFile = (): never => {
  throw new Error('the plan names no file');
};

describe('a benchmark instance written as a plan file', () => {
  it.each<readonly [string, Partial<InstanceOptions>]>([
    ['in classes', {}],
    ['everybody different', { distinct: true, seed: 2 }],
    ['on the grid of 15 minutes, without wishes', { intervalMinutes: 15, softPrices: false }],
    ['of six weeks, tight', { weeks: 6, tightness: 0.94, seed: 3 }],
  ])('%s is read back as the same problem for the solver, and its requirement as the same needs', (_, changes) => {
    const { plan, requirement } = instance({ ...BASE, ...changes });
    const read = parsePlan(planFileText(plan), noFile);
    expect(compile(read, requirement).problem).toEqual(compile(plan, requirement).problem);
    expect([read.name, read.agents, read.timeOff]).toEqual([plan.name, plan.agents, plan.timeOff]);
    const rows = readRequirementCsv(requirementCsv(requirement), 'requirement.csv');
    expect(rows.map((row) => row.required)).toEqual(requirement.queues[0].cells.map((cell) => cell.required));
  });
});
