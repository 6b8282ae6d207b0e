import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deliver } from '../../src/cli/outcome.js';
import type { VerbIo } from '../../src/cli/verb.js';
import { runPlan } from '../../src/engine/plan.js';
import type { EngineAnswer } from '../../src/platform/engine-request.js';
import { deliveryOf } from '../../src/workers/deliver.js';
import { inFolder, namesIn, problemsOn } from '../support/cli.js';
import { planFile, planOfFile } from '../support/plan-file.js';

const plan = planOfFile(planFile());
const made = runPlan(plan, { seed: 1, rounds: 3, shards: 2 }, { shouldStop: () => false, onProgress: () => undefined }, { engine: 'test', tzdata: 'test', preset: plan.preset });
const answer: EngineAnswer = { ...made, rejections: [] };

const delivered = (folder: string, what: EngineAnswer, json: boolean): { readonly code: number; readonly stdout: string; readonly stderr: string } => {
  const seen = { code: 0, stdout: '', stderr: '' };
  const io: VerbIo = {
    stdout: (text) => void (seen.stdout += text), stderr: (text) => void (seen.stderr += `${text}\n`), exitWith: (code) => void (seen.code = code),
    cwd: folder, config: { dataFolder: null, maxUploadBytes: 1_000_000, trustedNetwork: false },
  };
  deliver(io, deliveryOf(plan, what), 'out', 'plan.json', json);
  return seen;
};

describe('what plan delivers', () => {
  it('is rejected.json and nothing else when the referee does not confirm it: exit 4, the reasons, an earlier output gone', () =>
    inFolder((folder) => {
      expect(delivered(folder, answer, true).code).toBe(0);
      const reasons = ['The solver counts the objective as 1, the referee as 2.'];
      const { code, stdout, stderr } = delivered(folder, { ...answer, rejections: reasons }, true);
      expect(code).toBe(4);
      expect(JSON.parse(stdout)).toMatchObject({ outcome: 'rejected', rejections: reasons, files: ['rejected.json'] });
      expect(problemsOn(stderr)).toMatchObject([{ code: 'verification-failed', value: reasons[0] }]);
      expect(namesIn(folder)).toEqual(['out', 'out/rejected.json']);
      const rejected = JSON.parse(readFileSync(join(folder, 'out', 'rejected.json'), 'utf8')) as { format: string; reasons: string[]; shifts: unknown[] };
      expect(rejected).toMatchObject({ format: 'sunshift-rejected/1', reasons });
      expect(rejected.shifts).toHaveLength(made.outcome.roster.shifts.length);
      expect(delivered(folder, answer, false).code).toBe(0);
    }));

  it.each([['covered', 0], ['uncoverable', 3], ['stopped', 5]] as const)('ends %s with %i', (outcome, code) =>
    inFolder((folder) => {
      const open = { openProof: made.certificate.bound!, atLeastOpenMinutes: 0, windows: [], bindingRules: [], repairs: [] };
      const ended = { ...answer, outcome: { ...made.outcome, ...open, kind: outcome } };
      expect(delivered(folder, ended, false).code).toBe(code);
    }));
});
