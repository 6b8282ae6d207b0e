import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, problemsOn, sunshift } from '../support/cli.js';
import { planFile, put, queueInput } from '../support/plan-file.js';

/** Two weeks of hourly mail, 4 an hour by day: a history that any forecast repeats. */
const HISTORY = ['timestamp_utc,offered', ...Array.from({ length: 14 * 24 },
  (_, i) => `${new Date(Date.UTC(2027, 1, 22) + i * 3_600_000).toISOString().slice(0, 16)}Z,${i % 24 >= 8 && i % 24 < 18 ? 4 : 0}`), ''].join('\n');
const windows = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((weekday) => ({ weekday, from: '09:00', to: '13:00' }));
const mail = {
  ...queueInput(), channel: 'email', opening: { zone: 'UTC', windows },
  staffing: { model: 'deferred', deadlineSeconds: 14_400, deadlineHours: 'opening', openingBacklog: [{ contacts: 6, dueInSeconds: 7200, ahtSeconds: 600 }] },
  deflection: [{ by: 'bot', resolvedShare: 0.25, returnShare: 0 }], shrinkage: [{ cause: 'training', kind: 'planning', share: 0.1 }],
  streams: [{ code: 'all', zone: 'UTC', history: 'mail', ahtSeconds: 600 }],
};
const MAIL_PLAN = planFile({ histories: [{ code: 'mail', file: 'mail.csv', zone: 'UTC' }], queues: [mail], forecast: { model: 'seasonal-naive' } });

interface Staffing {
  readonly format: string;
  readonly queues: readonly {
    readonly model: string;
    readonly definition: string;
    readonly demand: { readonly forecast: number; readonly resolved: number; readonly agents: number };
    readonly deferred: Readonly<Record<'backlog' | 'offered' | 'served' | 'carriedOver' | 'late', number>> & { readonly carryOver: readonly object[] };
    readonly hours: { readonly byCause: readonly { readonly cause: string }[] };
  }[];
}

describe('plan with work that may wait', () => {
  it('rosters it, explains it in staffing.json and summary.md, the referee derives it again, and the next plan takes its carry-over', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': MAIL_PLAN, 'mail.csv': HISTORY });
      const run = sunshift(['plan', 'plan.json', '--out', 'out', '--rounds', '20', '--json'], { cwd: folder });
      expect([run.code, (JSON.parse(run.stdout) as { files: string[] }).files]).toEqual([0, expect.arrayContaining(['staffing.json'])]);
      const staffing = JSON.parse(readFileSync(join(folder, 'out', 'staffing.json'), 'utf8')) as Staffing;
      const [queue] = staffing.queues;
      expect([staffing.format, queue.model]).toEqual(['sunshift-staffing/1', 'deferred']);
      expect(queue.definition).toContain('answered within 14400 s of opening hours');
      expect(queue.demand).toMatchObject({ forecast: 280, resolved: 70, agents: 210 });
      expect(queue.deferred.backlog + queue.deferred.offered).toBeCloseTo(queue.deferred.served + queue.deferred.carriedOver, 6);
      expect(queue.deferred).toMatchObject({ backlog: 6, offered: 210, late: 0 });
      expect(queue.hours.byCause[0].cause).toBe('training');
      expect(readFileSync(join(folder, 'out', 'summary.md'), 'utf8')).toMatch(/## Staffing[\s\S]*carried over[\s\S]*deflected/);
      expect(readFileSync(join(folder, 'out', 'requirement.csv'),
        'utf8')).toMatch(/,deadline,.*,"every contact answered within 14400 s of opening hours, earliest deadline first, spread level"/);
      expect(sunshift(['verify', 'plan.json', 'out/roster.csv'], { cwd: folder }).code).toBe(0);
      // The weekend's mail would take 4 on Monday: with the 3 there are, it is spread and what is late is told.
      const next = { ...MAIL_PLAN, horizon: { start: '2027-03-15', days: 7 },
        queues: [{ ...mail, staffing: { ...mail.staffing, openingBacklog: queue.deferred.carryOver, maxAgents: 3 } }] };
      put(folder, { 'next.json': next });
      const after = sunshift(['plan', 'next.json', '--out', 'next', '--rounds', '5'], { cwd: folder });
      expect([after.code, problemsOn(after.stderr.split('\n').filter((line) => line.startsWith('{"code"')).join('\n'))]).toEqual([0, []]);
    }));

  it('refuses a backlog above any capacity and shares that leave nobody, exit 2', () =>
    inFolder((folder) => {
      const flooded = { ...mail, staffing: { ...mail.staffing, openingBacklog: [{ contacts: 1_000_000_000, dueInSeconds: 7200, ahtSeconds: 86_400 }] } };
      put(folder, { 'plan.json': { ...MAIL_PLAN, queues: [flooded] },
        'none.json': { ...MAIL_PLAN, queues: [{ ...mail, rosterShrinkage: 0.5, shrinkage: [{ cause: 'sickness', kind: 'roster', share: 0.5 }] }] },
          'mail.csv': HISTORY });
      const run = sunshift(['plan', 'plan.json', '--out', 'out', '--rounds', '5'], { cwd: folder });
      expect([run.code, problemsOn(run.stderr).map(({ code, field }) => [code, field])]).toEqual([2, [['out-of-range', 'work of queue "desk"']]]);
      const none = sunshift(['plan', 'none.json', '--out', 'out', '--rounds', '5'], { cwd: folder });
      expect([none.code, problemsOn(none.stderr).map(({ code, field }) => [code, field])]).toEqual([2, [['out-of-range', 'queues[0].shrinkage']]]);
    }));
});
