import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProgram, runProgram } from '../../src/cli/program.js';
import type { VerbIo } from '../../src/cli/verb.js';
import { staffVerb } from '../../src/cli/verbs/staff.js';
import { InputError, type Problem } from '../../src/engine/model/problem.js';
import { inFolder, namesIn } from '../support/cli.js';

interface Run {
  readonly out: string;
  readonly problems: readonly Problem[];
}

async function run(line: string, cwd = process.cwd()): Promise<Run> {
  let out = '';
  const io: VerbIo = {
    stdout: (text) => void (out += text), stderr: () => undefined, exitWith: () => undefined, cwd,
    config: { dataFolder: null, maxUploadBytes: 1_000_000, trustedNetwork: false },
  };
  try {
    await runProgram(createProgram([staffVerb], io), ['staff', ...line.split(' ')]);
    return { out, problems: [] };
  } catch (error) {
    if (error instanceof InputError) return { out, problems: error.problems };
    throw error;
  }
}

async function answer(line: string): Promise<Record<string, unknown>> {
  const { out, problems } = await run(`${line} --json`);
  expect(problems).toEqual([]);
  return JSON.parse(out) as Record<string, unknown>;
}

const HELPER = '--model erlang-c --arrivals 200 --aht 180 --answer-within 20 --service-level 0.8 --max-occupancy 0.85 --shrinkage 0.3';
const shown = ({ problems }: Run): readonly string[] => problems.map((problem) => `${problem.code} ${problem.field}`);

describe('staff', () => {
  it('answers Call Centre Helper: 10 Erlangs, 14 agents, 20 scheduled, 88.8 % in 20 s, occupancy 71.4 %', async () => {
    const found = await answer(HELPER);
    expect(found).toEqual({
      model: 'erlang-c', agents: 14, agentsFractional: expect.closeTo(13.0475, 3) as number, scheduled: expect.closeTo(20, 9) as number,
      serviceLevel: expect.closeTo(0.88835001917946688, 12) as number, asaSeconds: expect.closeTo(7.835937011777243, 10) as number,
      occupancy: expect.closeTo(10 / 14, 12) as number, probabilityOfWait: expect.closeTo(0.17413193359504984, 12) as number, offeredErlangs: 10,
      probabilityOfBlocking: null, meanQueue: expect.closeTo(0.4353298339846, 10) as number, minimumAgents: 0, required: 20, binding: 'service-level', meetsTargets: true,
      serviceLevelDefinition: 'offered', asaDefinition: 'offered', attemptsPerHour: null, callBackShare: null, deferredPerHour: null, probabilityOfAbandonment: null, slotOccupancy: null,
    });
  });

  it('prints the same for people', async () => {
    const { out } = await run(HELPER);
    expect(out).toMatch(/^offered load +10 Erlangs$/m);
    expect(out).toMatch(/^agents +14 \(binding: service-level\)$/m);
    expect(out).toMatch(/^required +20 \(minimum agents 0\)$/m);
    expect(out).toMatch(/^service level +88.835 %$/m);
    expect(out).not.toMatch(/lost/);
  });

  it('answers for a given number of agents, with or without targets', async () => {
    expect(await answer(`${HELPER} --agents 13`)).toMatchObject({ agents: 13, binding: 'given', meetsTargets: false, agentsFractional: expect.closeTo(13.0475, 3) as number });
    expect(await answer('--model erlang-c --arrivals 200 --aht 180 --answer-within 20 --agents 15')).toMatchObject({ agents: 15, agentsFractional: null, meetsTargets: null });
    expect(await answer('--model erlang-b --arrivals 200 --aht 180 --agents 10')).toMatchObject({
      probabilityOfBlocking: expect.closeTo(0.21458234310734734, 13) as number, probabilityOfWait: 0, asaSeconds: 0,
    });
  });

  it('erlang-c at or below the load: needs at least n', async () => {
    for (const agents of [0, 9, 10]) {
      const { problems } = await run(`--model erlang-c --arrivals 200 --aht 180 --answer-within 20 --agents ${agents}`);
      expect(problems).toMatchObject([{ code: 'out-of-range', field: '--agents', value: agents }]);
      expect(problems[0].message).toContain('needs at least 11');
    }
    expect(await answer('--model erlang-c --arrivals 200 --aht 180 --answer-within 20 --agents 11')).toMatchObject({ agents: 11 });
  });

  it('erlang-b reads the service level as the share that is not lost', async () => {
    expect(await answer('--model erlang-b --arrivals 200 --aht 180 --service-level 0.98')).toMatchObject({ agents: 17, binding: 'blocking', serviceLevel: expect.closeTo(0.98705, 5) as number });
  });

  it('fixed states agents, and the floor is not grossed up', async () => {
    expect(await answer('--model fixed --agents 3 --shrinkage 0.25 --floor 5')).toMatchObject({ agents: 3, scheduled: 4, required: 5, binding: 'minimum', serviceLevel: null, offeredErlangs: null });
    expect(shown(await run('--model fixed'))).toEqual(['missing-field --agents']);
  });

  it('no arrivals need nobody but the floor', async () => {
    expect(await answer('--model erlang-c --arrivals 0 --aht 180 --answer-within 20 --service-level 0.8 --floor 2')).toMatchObject({ agents: 0, required: 2, serviceLevel: null, binding: 'minimum' });
  });

  it.each([
    ['erlang-x', 'no staffing model of that name'], ['constructor', 'no staffing model'],
  ])('%s is not available and says what is missing', async (model, missing) => {
    const { problems } = await run(`--model ${model} --arrivals 200 --aht 180`);
    expect(problems).toMatchObject([{ code: 'not-available', field: '--model', value: model }]);
    expect(problems[0].message).toContain(missing);
    expect(problems[0].message).toContain('erlang-b, erlang-c, erlang-a, finite-queue, call-back, blending, chat, deferred, fixed');
  });

  it.each([
    ['', ['missing-field --model']],
    ['--model erlang-c', ['missing-field --arrivals', 'missing-field --aht', 'missing-field --answer-within', 'missing-field --service-level']],
    ['--model erlang-c --arrivals -1 --aht 0 --answer-within x --service-level 80 --max-occupancy 0 --shrinkage 1 --floor 1.5',
      ['out-of-range --arrivals', 'out-of-range --aht', 'wrong-type --answer-within', 'out-of-range --service-level', 'out-of-range --max-occupancy', 'out-of-range --shrinkage', 'wrong-type --floor']],
    ['--model erlang-c --arrivals Infinity --aht NaN --answer-within 20 --service-level 1', ['not-finite --arrivals', 'not-finite --aht', 'out-of-range --service-level']],
    ['--model erlang-c --arrivals 200 --aht 180 --answer-within 20 --service-level 0.8 --patience 60 --deadline 900 --concurrency 3', ['usage --patience', 'usage --deadline', 'usage --concurrency']],
    ['--model erlang-c --arrivals 1e12 --aht 180 --answer-within 20 --service-level 0.8', ['out-of-range offered load']],
    ['--model erlang-c --out x.csv', ['usage --out']],
    ['--batch in.csv', ['missing-field --out']],
    ['--batch in.csv --out x.csv --arrivals 5 --shrinkage 0.3', ['usage --arrivals', 'usage --shrinkage']],
    ['--batch none.csv --out x.csv', ['file-not-found --batch']],
    ['--wrong', ['usage --wrong']],
  ])('refuses "%s"', async (line, expected) => {
    const found = await run(line === '' ? '--json' : line);
    expect([...shown(found)].sort()).toEqual([...expected].sort());
    expect(found.out).toBe('');
  });

  it.each([
    ['--model erlang-a --patience 300 --arrivals 200 --aht 180 --agents 14', { serviceLevel: 0.916792, probabilityOfAbandonment: 0.013984, probabilityOfWait: 0.14526, serviceLevelDefinition: 'offered', meetsTargets: null }],
    ['--model erlang-a --patience 60 --arrivals 200 --aht 180 --agents 12 --service-level-definition served --asa-definition answered', { serviceLevel: 0.930962, serviceLevelDefinition: 'served', asaDefinition: 'answered' }],
    ['--model chat --concurrency 3 --handle-time-factors 1,1.1666666667,1.3333333333 --patience 60 --arrivals 240 --aht 180 --agents 5', { probabilityOfAbandonment: 0.154391, slotOccupancy: 0.86777 }],
    ['--model blending --reserve 2 --arrivals 240 --aht 180 --agents 16', { asaSeconds: 25.714286, deferredPerHour: 66.666667 }],
    ['--model finite-queue --waiting-places 0 --arrivals 200 --aht 180 --agents 10', { probabilityOfBlocking: 0.214582, asaSeconds: 0 }],
    ['--model call-back --call-back-share 0.5 --arrivals 240 --aht 180 --agents 14', { callBackShare: 0.179482, deferredPerHour: 43.075688, occupancy: 0.857143 }],
  ])('%s', async (line, expected) => {
    const found = await answer(line);
    for (const [name, value] of Object.entries(expected)) {
      if (typeof value === 'number') expect(found[name]).toBeCloseTo(value, 5);
      else expect(found[name]).toBe(value);
    }
  });

  it.each([
    ['--model erlang-a --arrivals 200 --aht 180 --service-level 0.8', ['missing-field --patience']],
    ['--model erlang-a --arrivals 200 --aht 180 --service-level 0.8 --patience 0', ['out-of-range --patience']],
    ['--model erlang-a --arrivals 200 --aht 180 --service-level 0.8 --patience Infinity', ['not-finite --patience']],
    ['--model erlang-a --arrivals 200 --aht 0 --service-level 1.2 --patience 60', ['out-of-range --aht', 'out-of-range --service-level']],
    ['--model chat --arrivals 200 --aht 180 --service-level 0.8 --concurrency 0', ['out-of-range --concurrency']],
    ['--model chat --arrivals 200 --aht 180 --service-level 0.8 --concurrency 50', ['out-of-range --concurrency']],
    ['--model chat --arrivals 200 --aht 180 --service-level 0.8 --concurrency 2 --handle-time-factors 1,3', ['out-of-range --handle-time-factors']],
    ['--model chat --arrivals 200 --aht 180 --service-level 0.8 --concurrency 3 --handle-time-factors 1,1.2', ['out-of-range --handle-time-factors']],
    ['--model finite-queue --arrivals 200 --aht 180 --service-level 0.8 --waiting-places 1.5 --reserve 2', ['usage --reserve', 'wrong-type --waiting-places']],
    ['--model call-back --arrivals 200 --aht 180 --service-level 0.8 --call-back-share 1', ['out-of-range --call-back-share']],
    ['--model blending --arrivals 200 --aht 180 --reserve 1 --agents 10', ['out-of-range --agents']],
    ['--model erlang-a --arrivals 200 --aht 180 --patience 60 --service-level 0.8 --service-level-definition best', ['out-of-range --service-level-definition']],
    ['--model deferred --arrivals 60 --aht 300 --interval 45 --travel -1', ['missing-field --deadline', 'out-of-range --interval', 'out-of-range --travel']],
    ['--model deferred --arrivals 60 --aht 300 --deadline 14400 --agents 4', ['out-of-range --agents']],
    ['--model deferred --arrivals 60 --aht 10000 --travel 5000 --deadline 14400', ['out-of-range --aht']],
    ['--model deferred --arrivals 60 --aht 300 --deadline 3600 --backlog 5', ['out-of-range --backlog']],
    ['--model deferred --arrivals 60 --aht 300 --deadline 14400 --backlog 1e9', ['out-of-range offered load']],
    ['--model deferred --arrivals 60 --aht 300 --deadline 14400 --answer-within 20 --patience 9', ['usage --answer-within', 'usage --patience']],
    ['--model fixed --agents 2 --sensitivity x.csv', ['usage --sensitivity']],
  ])('refuses "%s"', async (line, expected) => {
    expect([...shown(await run(line))].sort()).toEqual([...expected].sort());
  });

  it.each([
    ['', { agents: 5, binding: 'deadline', occupancy: 1, offeredErlangs: 5, deferredPerHour: 60, serviceLevel: null, meetsTargets: true }],
    [' --travel 300 --max-occupancy 0.8 --shrinkage 0.2', { agents: 13, offeredErlangs: 10, scheduled: 16.25, required: 17 }],
    [' --backlog 400', { agents: 9, agentsFractional: 8 + 1 / 3, binding: 'deadline', occupancy: 5 / 9 }],
    [' --backlog 400 --agents 8', { agents: 8, binding: 'given', meetsTargets: false }],
    [' --floor 7', { agents: 5, required: 7, binding: 'minimum' }],
  ])('deferred work by a deadline of four hours%s', async (options, expected) => {
    expect(await answer(`--model deferred --arrivals 60 --aht 300 --deadline 14400${options}`)).toMatchObject({ model: 'deferred', ...expected });
  });

  it('deferred work with a deadline below two intervals is answered as the live queue that it is', async () => {
    const live = await answer('--model erlang-c --arrivals 60 --aht 300 --answer-within 900 --service-level 0.8');
    expect(await answer('--model deferred --arrivals 60 --aht 300 --deadline 900')).toEqual(live);
    expect(await answer('--model deferred --arrivals 60 --aht 300 --deadline 1800 --interval 15')).toMatchObject({ model: 'deferred', agents: 5 });
  });

  it('explains deferred work, and what changed volumes would ask', async () => {
    await inFolder(async (folder) => {
      const { out } = await run('--model deferred --arrivals 60 --aht 300 --deadline 14400 --backlog 400 --explain --sensitivity s.csv', folder);
      expect(out).toContain('One agent less (8): occupancy 0.625, deadlines missed.');
      expect(out).toMatch(/backlog over the deadline = 8.333 Erlangs/);
      const table = readFileSync(join(folder, 's.csv'), 'utf8').trimEnd().split('\n');
      expect(table[25]).toBe('0,0,60,300,5,9,9,,,0.555555555556,');
    });
  });

  it('an AHT of ten hours is answered', async () => {
    expect(await answer('--model erlang-a --arrivals 2 --aht 36000 --patience 600 --service-level 0.8')).toMatchObject({ offeredErlangs: 20, meetsTargets: true });
  });

  it('explains, and writes what changed volumes and handle times would ask', async () => {
    await inFolder(async (folder) => {
      const line = '--model erlang-a --arrivals 200 --aht 180 --patience 300 --service-level 0.9 --explain --sensitivity s.csv';
      const { out } = await run(`${line} --json`, folder);
      const found = JSON.parse(out) as { explanation: { steps: { name: string }[]; oneLess: { meetsTargets: boolean } }; sensitivity: string };
      expect(found.explanation.steps.map((step) => step.name)).toEqual(expect.arrayContaining(['offered load A', 'c', 'h', 'pi', 'P', 'e', 'P(nobody free)', 'agents n', 'required']));
      expect(found.explanation.oneLess.meetsTargets).toBe(false);
      expect(found.sensitivity).toBe('s.csv');
      const table = readFileSync(join(folder, 's.csv'), 'utf8').trimEnd().split('\n');
      expect(table).toHaveLength(1 + 49);
      expect(table[25]).toMatch(/^0,0,200,180,10,14,14,0\.91679/);
      expect((await run(line, folder)).out).toMatch(/^One agent less \(13\): .* targets missed/m);
    });
  });

  it('a batch writes its answers; with a bad row it writes nothing and keeps what was there', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'in.csv'), 'model,arrivals_per_hour,aht_s,target_s,agents\nC,200,180,20,\nB,,,,\n');
      writeFileSync(join(folder, 'out.csv'), 'old');
      expect(shown(await run('--batch in.csv --out out.csv --service-level 0.8', folder))).toEqual(['missing-field line 3, column load_erlangs']);
      expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe('old');
      expect(namesIn(folder)).toEqual(['in.csv', 'out.csv']);

      writeFileSync(join(folder, 'in.csv'), 'model,arrivals_per_hour,aht_s,target_s,agents\nC,200,180,20,\n');
      const { out } = await run('--batch in.csv --out sub/out.csv --service-level 0.8 --json', folder);
      expect(JSON.parse(out)).toEqual({ rows: 1, out: 'sub/out.csv' });
      expect(existsSync(join(folder, 'sub/out.csv'))).toBe(true);
      expect(readFileSync(join(folder, 'sub/out.csv'), 'utf8').split('\n')[1]).toMatch(/^C,200,180,,20,14,10,,0.17413193359505,,0.888350019179467,/);
    });
  });
});
