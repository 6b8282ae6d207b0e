import { inFolder, namesIn, problemsOn, sunshift } from '../support/cli.js';
import { agentInput, contractInput, planFile, put, queueInput } from '../support/plan-file.js';

type Json = Record<string, unknown>;

const warsaw = (timeOff: readonly Json[], start = '2027-03-22'): Json =>
  planFile({ horizon: { start, days: 7 }, sites: [{ code: 'desk', name: 'Desk', zone: 'Europe/Warsaw' }], timeOff });
const voice = (stream: Json = {}, staffing: Json = {}): Json => planFile({
  histories: [{ code: 'calls', file: 'calls.csv', zone: 'UTC' }],
  queues: [queueInput({
    staffing: { model: 'erlang-c', serviceLevel: 0.8, answerWithinSeconds: 20, ...staffing },
    streams: [{ code: 'all', zone: 'UTC', history: 'calls', ahtSeconds: 300, ...stream }],
  })],
});
const calls = (change: (csv: string) => string = (csv) => csv): string =>
  change(`timestamp_utc,calls\n${Array.from({ length: 336 }, (_, i) => `${new Date(Date.UTC(2027, 1, 15) + i * 3_600_000).toISOString().slice(0, 16)},6`).join('\n')}\n`);
const off = (start: string, end: string): Json => ({ agent: 'ann', kind: 'leave', start, end });
const days = (from: string, to: string): Json => ({ agent: 'ann', kind: 'leave', from, to });
const pattern = (parts: Json): Json => ({ code: 'morning', from: '08:00', to: '14:00', startEveryMinutes: 60, lengthsMinutes: [240], ...parts });
const without = (file: Json, ...names: readonly string[]): Json => Object.fromEntries(Object.entries(file).filter(([name]) => !names.includes(name)));

/** What is wrong, the plan file, the code, where it is, and what the message must also say. */
const CASES: readonly (readonly [string, unknown, string, string, string?])[] = [
  ['an unknown zone', planFile({ sites: [{ code: 'desk', name: 'Desk', zone: 'Mars/Olympus' }] }), 'unknown-zone', 'sites[0].zone'],
  ['a typed time that does not exist, with both readings', warsaw([off('2027-03-28T02:30', '2027-03-28T09:00')]), 'time-does-not-exist', 'timeOff[0].start', '+01:00'],
  ['a typed time that exists twice, with both readings', warsaw([off('2026-10-25T02:30', '2026-10-25T09:00')], '2026-10-19'), 'time-exists-twice', 'timeOff[0].start', '+02:00'],
  ['overlapping time off', planFile({ timeOff: [days('2027-03-08', '2027-03-10'), days('2027-03-10', '2027-03-11')] }), 'overlap', 'timeOff[1]'],
  ['an AHT of 0', voice({ ahtSeconds: 0 }), 'out-of-range', 'queues[0].streams[0].ahtSeconds'],
  ['a target above 1', voice({}, { serviceLevel: 1.2 }), 'out-of-range', 'queues[0].staffing.serviceLevel'],
  ['a minimum above its maximum', planFile({ contracts: [contractInput({ weeklyPaidMinutes: { min: 1500, target: 1500, max: 1440 } })] }), 'minimum-above-maximum', 'contracts[0].weeklyPaidMinutes'],
  ['a shift longer than its window', planFile({ contracts: [contractInput({ shifts: [pattern({ lengthsMinutes: [420] })] })] }), 'shift-longer-than-window', 'contracts[0].shifts[0].lengthsMinutes'],
  ['a grid that a start does not fit, naming one that would', planFile({ rosterGridMinutes: 60, contracts: [contractInput({ shifts: [pattern({ from: '08:15' })] })] }), 'grid-does-not-fit', 'contracts[0].shifts[0].from', '15'],
  ['an agent without contract', planFile({ agents: [without(agentInput('ann'), 'contract')] }), 'missing-field', 'agents[0].contract'],
  ['an agent of an unknown contract', planFile({ agents: [agentInput('ann', { contract: 'full-time' })] }), 'unknown-reference', 'agents[0].contract'],
  ['zero agents', planFile({ agents: [] }), 'no-agents', 'agents'],
  ['a horizon of 0 days', planFile({ horizon: { start: '2027-03-08', days: 0 } }), 'out-of-range', 'horizon.days'],
  ['duplicate codes', planFile({ agents: [agentInput('ann'), agentInput('ann')] }), 'duplicate-code', 'agents[1].code'],
  ['an unknown field', planFile({ colour: 'red' }), 'unknown-field', 'colour'],
  ['JSON that is not JSON', '{"format": "sunshift-plan/1",}', 'not-json', 'plan.json'],
  ['a newer format', planFile({ format: 'sunshift-plan/2' }), 'unsupported-format', 'format'],
  ['contradictory pins', planFile({ pins: [{ agent: 'ann', date: '2027-03-08', off: true }, { agent: 'ann', date: '2027-03-08', start: '09:00', lengthMinutes: 240 }] }), 'contradictory-pins', 'pins[1]'],
  ['an agent whose own rules allow no schedule, by name', planFile({
    contracts: [contractInput(), contractInput({ code: 'impossible', weeklyPaidMinutes: { min: 2400, target: 2400, max: 2400 } })],
    agents: [agentInput('ann'), agentInput('zoe', { contract: 'impossible' })],
  }), 'no-schedule-possible', '', 'zoe'],
  ['two queues of one agent', planFile({ agents: [agentInput('ann', { queues: ['desk', 'desk-2'] })] }), 'one-queue-per-agent', 'agents[0].queues'],
];

describe('bad input to plan', () => {
  it.each(CASES)('%s: exit 2, the code, the field, nothing on stdout, nothing written', (_what, file, code, field, words = '') =>
    inFolder((folder) => {
      put(folder, { 'plan.json': file, 'calls.csv': calls() });
      const before = namesIn(folder);
      const run = sunshift(['plan', 'plan.json', '--out', 'out', '--rounds', '5', '--json'], { cwd: folder });
      expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' });
      const problem = problemsOn(run.stderr).find((p) => p.code === code);
      expect(problem).toBeDefined();
      expect(problem?.field).toContain(field);
      expect(problem?.message).toContain(words);
      expect(problem?.rule).toMatch(/\S/);
      expect(problem?.hint).toMatch(/\S/);
      expect(namesIn(folder)).toEqual(before);
    }));

  it.each([
    ['negative counts', calls((csv) => csv.replace(',6\n', ',-6\n')), 'out-of-range'],
    ['NaN counts', calls((csv) => csv.replace(',6\n', ',NaN\n')), 'not-finite'],
    ['infinite counts', calls((csv) => csv.replace(',6\n', ',Infinity\n')), 'not-finite'],
    ['a wrong header', calls((csv) => csv.replace('timestamp_utc', 'when')), 'wrong-header'],
    ['a ragged row', calls((csv) => csv.replace(',6\n', '\n')), 'ragged-row'],
    ['65 MB', calls((csv) => csv + '\n'.repeat(65_000_000)), 'file-too-large'],
  ])('a history with %s', (_what, csv, code) =>
    inFolder((folder) => {
      put(folder, { 'plan.json': voice(), 'calls.csv': csv });
      const run = sunshift(['plan', 'plan.json', '--out', 'out', '--rounds', '5'], { cwd: folder });
      expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' });
      expect(problemsOn(run.stderr)).toEqual([expect.objectContaining({ code })]);
      expect(problemsOn(run.stderr)[0].field).toMatch(/calls\.csv|histories\[0\]/);
      expect(namesIn(folder)).toEqual(['calls.csv', 'plan.json']);
    }));

  it('a plan of 65 MB, and a history that is not there', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': voice(), 'big.json': ' '.repeat(65_000_000) });
      expect(problemsOn(sunshift(['plan', 'big.json', '--out', 'out'], { cwd: folder }).stderr)).toMatchObject([{ code: 'file-too-large' }]);
      expect(problemsOn(sunshift(['plan', 'plan.json', '--out', 'out'], { cwd: folder }).stderr)).toMatchObject([{ code: 'file-not-found', value: 'calls.csv' }]);
      expect(namesIn(folder)).toEqual(['big.json', 'plan.json']);
    }));

  it('tells every problem of a plan at once', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': planFile({ colour: 'red', horizon: { start: '2027-03-08', days: 0 }, agents: [agentInput('ann', { contract: 'full-time' })] }) });
      const { stderr } = sunshift(['plan', 'plan.json', '--out', 'out'], { cwd: folder });
      expect(problemsOn(stderr).map((p) => p.code).sort()).toEqual(['out-of-range', 'unknown-field', 'unknown-reference']);
    }));

  it('refuses a requirement above all people in heads, and writes nothing', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': planFile({ queues: [queueInput({ staffing: { model: 'fixed', agents: 50 } })] }) });
      const { code, stderr } = sunshift(['plan', 'plan.json', '--out', 'out', '--rounds', '2', '--json'], { cwd: folder });
      expect(code).toBe(2);
      expect(problemsOn(stderr)).toMatchObject([{ code: 'requirement-above-people', value: 50 }]);
      expect(namesIn(folder)).toEqual(['plan.json']);
    }));

  it.each([['--rounds', '-1'], ['--rounds', 'many'], ['--seed', '0.5'], ['--seconds', '0'], ['--shards', '0']])('refuses %s %s', (option, value) =>
    inFolder((folder) => {
      put(folder, { 'plan.json': planFile() });
      const { code, stderr } = sunshift(['plan', 'plan.json', '--out', 'out', option, value], { cwd: folder });
      expect(code).toBe(2);
      expect(problemsOn(stderr)).toEqual([expect.objectContaining({ field: option })]);
    }));
});

describe('roster PLAN --requirement CSV', () => {
  const need = (agents: number): string => {
    const rows = Array.from({ length: 168 }, (_, i) => `${new Date(Date.UTC(2027, 2, 8) + i * 3_600_000).toISOString().slice(0, 16)}Z,desk,${i % 24 >= 9 && i % 24 < 12 && i < 48 ? agents : 0}`);
    return `start_utc,queue,required\n${rows.join('\n')}\n`;
  };
  const roster = (folder: string) => sunshift(['roster', 'plan.json', '--requirement', 'need.csv', '--out', 'out', '--rounds', '5', '--json'], { cwd: folder });

  it('rosters that requirement and no other', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': planFile(), 'need.csv': need(3) });
      const { code, stdout } = roster(folder);
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ outcome: 'covered', costMinor: 48_000 });
      const verified = sunshift(['verify', 'plan.json', 'out/roster.json', '--requirement', 'need.csv', '--bound', '--json'], { cwd: folder });
      expect(verified.code).toBe(0);
      expect(sunshift(['verify', 'plan.json', 'out/roster.json', '--json'], { cwd: folder }).code).toBe(4);
    }));

  it.each([
    ['an unknown queue', need(1).replaceAll('desk', 'help'), 'unknown-reference'],
    ['a missing interval', need(1).split('\n').slice(0, -2).join('\n'), 'bad-row'],
    ['half a person', need(1).replace(',1\n', ',0.5\n'), 'wrong-type'],
    ['another header', need(1).replace('start_utc', 'start'), 'wrong-header'],
  ])('refuses %s and writes nothing', (_what, csv, code) =>
    inFolder((folder) => {
      put(folder, { 'plan.json': planFile(), 'need.csv': csv });
      const run = roster(folder);
      expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' });
      expect(problemsOn(run.stderr).map((p) => p.code)).toContain(code);
      expect(namesIn(folder)).toEqual(['need.csv', 'plan.json']);
    }));
});

describe('schema', () => {
  it.each(['plan', 'roster', 'certificate', 'problem'])('prints the JSON Schema of %s as one document', (name) => {
    const { code, stdout, stderr } = sunshift(['schema', name]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ $schema: expect.stringContaining('json-schema.org'), type: 'object' });
  });

  it('refuses other names', () => {
    const { code, stdout, stderr } = sunshift(['schema', 'rota']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(problemsOn(stderr)).toMatchObject([{ code: 'out-of-range', value: 'rota' }]);
  });
});
