import { openWindowsOf } from '../../../src/engine/coverage/cover.js';
import { verifyRoster } from '../../../src/engine/coverage/verify-roster.js';
import type { VerifyReport } from '../../../src/engine/model/certificate.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { Shift } from '../../../src/engine/model/roster.js';
import { agentOf, planOf, queueOf, requirementFor, rosterOf, shiftOf, tailOf } from '../../support/builders.js';
import { loosePlan, on } from './damage-kinds.js';

const verified = (plan: Plan, ...shifts: readonly Shift[]): VerifyReport => verifyRoster(plan, requirementFor(plan, 1), rosterOf(...shifts));

describe('a shift that is no shift of the plan', () => {
  const plan = planOf({ start: '2027-03-08', days: 14 });
  const good = shiftOf(plan, 'A', '2027-03-09', '08:00');
  const [work, ...others] = good.segments;
  const HOUR = 3_600_000;
  const damages: readonly (readonly [string, Shift, RegExp])[] = [
    ['an agent whom the plan does not hold', { ...good, agent: 'X' }, /X .* whom the plan does not hold/],
    ['another site', { ...good, site: 'X' }, /names site X; the agent works at S/],
    ['another zone', { ...good, zone: 'Asia/Manila' }, /names zone Asia\/Manila/],
    ['an unknown queue', { ...good, queue: 'X' }, /names queue X/],
    ['an unknown pattern', { ...good, pattern: 'X' }, /names pattern X/],
    ['a date that its start does not have', { ...good, date: '2027-03-10' }, /is dated 2027-03-10; on the agent's clock it starts on 2027-03-09/],
    ['a gap between segments', { ...good, segments: [{ ...work, endMs: work.endMs - 900_000 }, ...others] }, /has a gap/],
    ['segments that overlap', { ...good, segments: [{ ...work, endMs: work.endMs + 900_000 }, ...others] }, /overlap/],
    ['segments that end early', { ...good, segments: good.segments.slice(0, -1) }, /end before it/],
    ['segments that end late', { ...good, endMs: good.endMs - 900_000 }, /end after it/],
    ['a start off the grid', { ...good, startMs: good.startMs + 60_000, segments: [{ ...work, startMs: work.startMs + 60_000 }, ...others] }, /off the grid of 15 minutes/],
    ['an end off the grid', { ...good, endMs: good.endMs + 60_000, segments: [...good.segments.slice(0, -1), { ...good.segments.at(-1)!, endMs: good.endMs + 60_000 }] }, /ends off the grid/],
    ['a kind of segment that is not rostered', { ...good, segments: [{ ...work, kind: 'standby' }, ...others] }, /standby marked in a way/],
    ['work that is not paid', { ...good, segments: [{ ...work, paid: false }, ...others] }, /work marked in a way/],
    ['an end before its start', { ...good, endMs: good.startMs - HOUR }, /ends before it starts/],
  ];

  it.each(damages)('is refused for %s', (_kind, shift, sentence) => {
    const report = verified(plan, shift);
    expect(report.ok).toBe(false);
    expect(report.structure.violations.map((v) => v.sentence).join('\n')).toMatch(sentence);
    expect(verified(plan, good).structure).toEqual({ rule: 'structure', checked: 1, violations: [] });
  });

  it('is refused after the planned dates, and on the edge date from the end of the horizon on', () => {
    const manila = loosePlan({ zone: 'Asia/Manila', days: 7 });
    expect(verified(manila, on(manila, '2027-03-15', '07:45')).ok).toBe(true);
    expect(verified(manila, on(manila, '2027-03-15', '08:00')).structure.violations).toHaveLength(1);
    expect(verified(plan, shiftOf(plan, 'A', '2027-03-22', '00:00')).structure.violations[0].sentence).toMatch(/after the dates that this plan covers/);
    const bogota = loosePlan({ zone: 'America/Bogota', days: 7 });
    expect(verified(bogota, on(bogota, '2027-03-14', '23:45')).ok).toBe(true);
  });
});

describe('cover', () => {
  it('takes cells that lie wholly in work, and breaks at the desk, but no break with relief', () => {
    const plan = planOf({ days: 1 });
    const shift = shiftOf(plan, 'A', '2027-03-08', '08:00', 480, [60, 120, 240]);
    const { assigned, required } = verified(plan, shift).cover.queues[0];
    expect(required).toEqual(new Array(96).fill(1));
    // breaks after 60, 120 and 240 minutes are cells 4, 8-9 and 16 of the shift
    const shiftCells = Array.from({ length: 32 }, (_, i) => i).filter((i) => ![4, 8, 9, 16].includes(i));
    expect(assigned.map((n, i) => (n > 0 ? i - 32 : -1)).filter((i) => i >= 0)).toEqual(shiftCells);
    const atDesk = { ...shift, segments: shift.segments.map((s) => ({ ...s, covers: true })) };
    expect(verified(plan, atDesk).cover.queues[0].assigned.filter((n) => n === 1)).toHaveLength(32);
  });

  it('counts the published tail, per queue, and what is open to the minute', () => {
    const base = planOf({ days: 1, queues: [queueOf(), queueOf({ code: 'R' })], agents: [agentOf(), agentOf({ code: 'B', queue: 'R' })] });
    const night = shiftOf(base, 'A', '2027-03-07', '20:00', 480, [60, 120, 180]);
    const plan = { ...base, tail: tailOf('2027-03-01', night) };
    const report = verified(plan, shiftOf(base, 'B', '2027-03-08', '12:00'));
    expect(report.cover.queues.map((q) => q.assigned.reduce((sum, n) => sum + n, 0))).toEqual([16, 28]);
    expect(report.openMinutes).toBe((96 - 16 + 96 - 28) * 15);
    expect(report.open.filter((w) => w.queue === 'Q')).toEqual([{ queue: 'Q', startMs: plan.horizon.startMs + 4 * 3_600_000, endMs: plan.horizon.endMs, openMinutes: 20 * 60 }]);
  });

  it('leaves out what lies before and after the horizon, and cells that a segment only touches', () => {
    const plan = loosePlan({ zone: 'Asia/Manila', days: 1 });
    const early = on(plan, '2027-03-08', '06:00', 480);
    expect(verified(plan, early).cover.queues[0].assigned.filter((n) => n > 0)).toHaveLength(24);
    const sooner = <T extends { startMs: number; endMs: number }>(span: T): T => ({ ...span, startMs: span.startMs - 60_000, endMs: span.endMs - 60_000 });
    const odd = { ...sooner(early), segments: early.segments.map(sooner) };
    expect(verified(plan, odd).cover.queues[0].assigned.filter((n) => n > 0)).toHaveLength(23);
  });

  it('joins neighbouring open cells and never those of two queues', () => {
    const cover = { startMs: 0, stepMinutes: 15, queues: [{ queue: 'A', required: [0, 2, 3], assigned: [5, 1, 1] }, { queue: 'B', required: [1, 1, 1], assigned: [0, 1, 0] }] };
    expect(openWindowsOf(cover)).toEqual([
      { queue: 'A', startMs: 900_000, endMs: 2_700_000, openMinutes: 45 }, { queue: 'B', startMs: 0, endMs: 900_000, openMinutes: 15 }, { queue: 'B', startMs: 1_800_000, endMs: 2_700_000, openMinutes: 15 },
    ]);
  });

  it('says by ok that no rule is broken, and by openMinutes that hours are open', () => {
    expect(verified(planOf())).toMatchObject({ ok: true, openMinutes: 14 * 1440 });
  });
});
