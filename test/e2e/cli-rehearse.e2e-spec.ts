import { inFolder, namesIn, problemsOn, sunshift } from '../support/cli.js';
import { agentInput, contractInput, planFile, put, queueInput } from '../support/plan-file.js';

interface Rehearsal {
  readonly openHours: number;
  readonly windows: readonly { readonly startUtc: string; readonly endUtc: string; readonly queue: string; readonly kind: string }[];
}

/** Manila 07-15, Warsaw 08-16, Bogotá 10-18 by wall clock: no gap while Europe keeps winter time. */
const followTheSun = (): Record<string, unknown> => {
  const sites = [['mnl', 'Asia/Manila', '07:00', '15:00'], ['waw', 'Europe/Warsaw', '08:00', '16:00'], ['bog', 'America/Bogota', '10:00', '18:00']];
  return planFile({
    horizon: { start: '2027-03-08', days: 28 },
    sites: sites.map(([code, zone]) => ({ code, name: code, zone })),
    contracts: sites.map(([code, , from, to]) => contractInput({
      code, weeklyPaidMinutes: { min: 0, target: 2250, max: 2400 }, shifts: [{ code: 'day', from, to, startEveryMinutes: 60, lengthsMinutes: [480] }],
    })),
    agents: sites.map(([code]) => agentInput(`${code}-1`, { site: code, contract: code })),
    queues: [queueInput({ opening: null, staffing: { model: 'fixed', agents: 1 } })],
  });
};

const rehearse = (folder: string, ...args: readonly string[]): Rehearsal => {
  const { code, stdout, stderr } = sunshift(['rehearse', 'plan.json', ...args, '--json'], { cwd: folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Rehearsal;
};

describe('rehearse', () => {
  it('finds the 217 hours of 2027 that Manila, Warsaw and Bogotá leave open, and says when', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': followTheSun() });
      const year = rehearse(folder, '--from', '2027-01-01', '--months', '12');
      expect(year.openHours).toBe(217);
      expect(Object.keys(year.windows[0])).toEqual(['startUtc', 'endUtc', 'queue', 'kind']);
      expect(year.windows.find((w) => w.kind === 'open')).toEqual({ startUtc: '2027-03-28T14:00:00Z', endUtc: '2027-03-28T15:00:00Z', queue: 'desk', kind: 'open' });
      expect(namesIn(folder)).toEqual(['plan.json']);
    }));

  it('starts with the plan and looks 12 months ahead when not told otherwise', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': followTheSun() });
      expect(rehearse(folder)).toEqual(rehearse(folder, '--from', '2027-03-08', '--months', '12'));
      expect(sunshift(['rehearse', 'plan.json'], { cwd: folder }).stdout).toContain('Europe/Warsaw');
    }));

  it.each([['--from', '2027-02-30', 'bad-date'], ['--months', '0', 'out-of-range'], ['--months', '1.5', 'wrong-type']])('refuses %s %s', (option, value, problemCode) =>
    inFolder((folder) => {
      put(folder, { 'plan.json': followTheSun() });
      const { code, stdout, stderr } = sunshift(['rehearse', 'plan.json', option, value], { cwd: folder });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(problemsOn(stderr)).toEqual([expect.objectContaining({ code: problemCode, field: option })]);
    }));
});
