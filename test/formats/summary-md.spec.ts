import { summaryText } from '../../src/cli/summary.js';
import { type PlanResult, runPlan } from '../../src/engine/plan.js';
import { readCertificateJson, certificateJson } from '../../src/formats/certificate-file.js';
import { readRosterCsv, rosterCsv } from '../../src/formats/roster-csv.js';
import { summaryMarkdown } from '../../src/formats/summary-md.js';
import type { Plan } from '../../src/engine/model/plan.js';
import { milliText, minorText } from '../../src/engine/money/currency.js';
import { benAwayFile, planFile, planOfFile } from '../support/plan-file.js';
import { certificateOf } from './certificates.js';

const VERSIONS = { engine: '0.1.0', tzdata: '2025c', preset: 'sunshift-default-2026-11' };

function run(plan: Plan): PlanResult {
  return runPlan(plan, { seed: 1, rounds: 10, shards: 4 }, { shouldStop: () => false, onProgress: () => undefined }, VERSIONS);
}

describe('summary.md', () => {
  const plan = planOfFile(planFile());
  const result = run(plan);
  const text = summaryMarkdown({ plan, ...result });

  it('says in a sentence what became of the plan, and every figure beside it is that of the certificate', () => {
    const { money, exposure, rules } = result.certificate;
    expect(result.certificate.outcome).toBe('covered');
    expect(text).toContain('# morning desk\n\n7 days from 2027-03-08 (UTC dates): 3 agents, 1 site, 1 queue.\n');
    expect(text).toContain('**COVERED**');
    expect(text).toContain('| Desk | 40 | ');
    expect(text).toContain(`**${minorText(result.cost.totalMinor, 'EUR')}**`);
    expect(text).toContain(milliText(money.lowerBound!, 'EUR'));
    expect(text).toContain(`${((money.costGap ?? 0) * 100).toFixed(3)} % of the objective`);
    expect(text).toContain(exposure.expectedOpenMinutes === 0 ? '**Exposure**: 0 agent-hours' : '**Exposure**');
    for (const { rule, checked } of rules) expect(text).toContain(`| ${rule} | ${checked} | 0 |`);
    expect(text).toContain('Passes preset sunshift-default-2026-11 of 2026-11-01');
    expect(text).toContain(plan.inputHash);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('is the same text for the same input', () => {
    const again = planOfFile(planFile());
    expect(summaryMarkdown({ plan: again, ...run(again) })).toBe(text);
  });

  it('names what stays open, the rules in the way and the repairs when the plan cannot be covered', () => {
    const alone = planOfFile(benAwayFile());
    const uncovered = run(alone);
    const page = summaryMarkdown({ plan: alone, ...uncovered });
    expect(uncovered.certificate.outcome).toBe('uncoverable');
    expect(page).toContain('**UNCOVERABLE**: it is proved that at least 20 agent-hours stay open');
    expect(page).toContain('| Desk | 2027-03-08 09:00 |');
    expect(page).toContain('Cheapest repairs found:');
    expect(page).not.toContain('Cost gap');
  });

  it('tells a forecast of contacts with its error beside the noise floor, and says so where nothing is counted', () => {
    expect(text).toContain('No queue counts contacts');
    const stream = {
      queue: 'desk', stream: 'ny', model: 'profile-level', mean: new Float64Array([10.4, 20.2]), calibration: [], parts: [], specialDays: [], leftOut: { rows: 0, contacts: 0 }, notes: [], noiseFloor: { wape: 0.222, rate: 'mean of 9 weeks' },
      scores: [{ model: 'profile-level', wape: 0.2387, bias: 0, biasStandardError: 0.01, origins: 6 }],
    };
    const queue = { queue: 'desk', mean: stream.mean, ahtSeconds: new Float64Array([300, 300]), modelMean: new Float64Array(0), adjustments: [], days: [], ahtIntervals: [], intervals: [], streams: [stream] };
    const page = summaryMarkdown({ plan, ...result, forecast: { grid: result.forecast.grid, queues: [queue] } });
    expect(page).toContain('| desk | ny | 31 | profile-level | 23.9 % | 22.2 % |');
    expect(summaryMarkdown({ plan, ...result, forecast: null })).not.toContain('## Demand');
  });

  it('tells what a planner did to a forecast, what special days were taken for, what was unusual, and notes', () => {
    const stream = {
      queue: 'desk', stream: 'ny', model: 'combination', mean: new Float64Array([10, 20]), calibration: [], parts: [], scores: [], leftOut: { rows: 3, contacts: 71.6 }, noiseFloor: { wape: 0.2, rate: 'mean' },
      specialDays: [
        { date: '2027-03-08', name: 'Founders | day', multiplier: 0.614, learntFrom: 3 }, { date: '2027-03-09', name: 'Sale', multiplier: 1.5, learntFrom: 0 },
        { date: '2027-03-10', name: 'Open day', multiplier: null, learntFrom: 0 },
      ],
      notes: ['About 2027-01-04 the hours of contacts moved by 3 hours.'],
    };
    const adjustments = [{ author: 'A. Rossi', reason: 'price letter', from: '2027-03-15', until: '2027-03-19', factor: 1.2, contacts: 84.4 }];
    const queue = { queue: 'desk', mean: stream.mean, ahtSeconds: new Float64Array(2), modelMean: stream.mean, adjustments, days: [], ahtIntervals: [], intervals: [], streams: [stream] };
    const finding = (day: number): NonNullable<typeof result.forecast.unusual>[number]['findings'][number] =>
      ({ kind: 'outlier', startMs: Date.UTC(2027, 0, day), line: null, message: `Far above on January ${day}.` });
    const forecast = { grid: result.forecast.grid, queues: [queue], unusual: [{ history: 'calls', findings: [1, 2, 3, 4].map(finding) }] };
    const page = summaryMarkdown({ plan, ...result, forecast });
    expect(page).toContain('| desk | 2027-03-15 - 2027-03-19 | 1.2 | +84 | A. Rossi | price letter |');
    expect(page).toContain('| desk | ny | 2027-03-08 | Founders \\| day | 61 % of the usual | learnt from 3 past days |');
    expect(page).toContain('| desk | ny | 2027-03-09 | Sale | 150 % of the usual | typed, or as special days are |');
    expect(page).toContain('| desk | ny | 2027-03-10 | Open day | its own profile | typed |');
    expect(page).toContain('- desk, ny: 3 rows with 72 contacts are left out of what is learnt from.\n- desk, ny: About 2027-01-04 the hours of contacts moved by 3 hours.');
    expect(page).toContain('- History calls: 4 unusual counts or shifts, shown and not removed. The latest 3; sunshift history lists all. Far above on January 4. Far above on January 3. Far above on January 2.');
  });

  it('promises no same bytes of a search that may have been stopped before its first round', () => {
    const run = { seed: 1, rounds: 0, shards: 1 };
    const page = summaryMarkdown({ plan, ...result, certificate: { ...result.certificate, run } });
    expect(page).toContain('--rounds 0` writes the same bytes unless this search was stopped before its first round. ');
    expect(summaryMarkdown({ plan, ...result, certificate: { ...result.certificate, run: { ...run, rounds: 1 } } })).toContain('--rounds 1` writes the same bytes on any machine');
  });

  it('says why a roster has no bound whose search was stopped too early, here and on the terminal', () => {
    const { certificate } = result;
    const early = { ...certificate, bound: null, money: { ...certificate.money, lowerBound: null, costGap: null, costGapControllable: null } };
    const why = 'none: the search was stopped before a lower bound was proved and verified';
    const page = summaryMarkdown({ plan, ...result, certificate: early });
    expect([page.split(`Lower bound: ${why}.`).length - 1, page.includes('Cost gap'), page.includes('writes the same bytes')]).toEqual([2, false, false]);
    expect(summaryText(early, result.cost)).toContain(`lower bound  ${why}`);
    for (const shown of [page, summaryText(early, result.cost)]) expect(shown).not.toMatch(/undefined|NaN|null|\[object/);
  });

  it('stays readable for every outcome and kind of repair', () => {
    for (const outcome of ['covered', 'uncoverable', 'stopped'] as const) {
      const page = summaryMarkdown({ plan, ...result, certificate: certificateOf({ outcome }) });
      expect(page).toContain(`**${outcome.toUpperCase()}**`);
      expect(page).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });
});

describe('what the flow leaves behind', () => {
  it('is read back as it was written: roster and certificate', () => {
    for (const file of [planFile(), benAwayFile()]) {
      const { outcome, certificate } = run(planOfFile(file));
      expect(readRosterCsv(rosterCsv(outcome.roster.shifts), 'roster.csv')).toEqual(outcome.roster.shifts);
      expect(readCertificateJson(certificateJson(certificate), 'certificate.json')).toEqual(certificate);
    }
  });
});
