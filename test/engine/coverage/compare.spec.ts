import { compareRosters, findingsOfReport } from '../../../src/engine/coverage/compare.js';
import { verifyRoster } from '../../../src/engine/coverage/verify-roster.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { Shift } from '../../../src/engine/model/roster.js';
import type { Span } from '../../../src/engine/model/time.js';
import { agentOf, planOf, queueOf, requirementFor, rosterOf, shiftOf } from '../../support/builders.js';

const plan = planOf({
  days: 7,
  agents: [agentOf({ code: 'ana', name: 'Ana Cruz', zone: 'Asia/Manila' }), agentOf({ code: 'bo', name: 'Bo Li' })],
  queues: [queueOf(), queueOf({ code: 'other' })],
});

const sideOf = (shifts: readonly Shift[], of: Plan = plan) => {
  const roster = rosterOf(...shifts);
  return { plan: of, roster, findings: findingsOfReport(verifyRoster(of, requirementFor(of, (queue) => (queue === 'Q' ? 1 : 0)), roster)) };
};
const compare = (before: readonly Shift[], after: readonly Shift[]) => compareRosters(sideOf(before), sideOf(after));

const ana = (date: string, start: string, minutes = 480, breaks?: readonly number[]) => shiftOf(plan, 'ana', date, start, minutes, breaks);
const bo = (date: string, start: string, minutes = 480) => shiftOf(plan, 'bo', date, start, minutes);

describe('two rosters compared', () => {
  it('says that nothing differs where nothing does', () => {
    const same = compare([ana('2027-03-09', '07:00')], [ana('2027-03-09', '07:00')]);
    expect([same.sameShifts, same.differentShifts, same.agents]).toEqual([1, 0, []]);
    expect(same.sentences[0]).toBe('The two rosters hold the same 1 shift.');
  });

  it('says who starts later, on his own clock', () => {
    const { agents } = compare([ana('2027-03-09', '07:00')], [ana('2027-03-09', '09:00')]);
    expect(agents.map((a) => a.sentence)).toEqual(['Ana Cruz (ana): 1 shift differs; as many shifts and paid hours as before.']);
    expect(agents[0].shifts.map((s) => [s.kind, s.sentence])).toEqual([
      ['changed', 'Ana Cruz (ana) works 2027-03-09 09:00-17:00 Asia/Manila instead of 07:00-15:00: starts 2 h later.'],
    ]);
  });

  it('says who works longer or shorter', () => {
    const { agents } = compare([ana('2027-03-09', '07:00', 480)], [ana('2027-03-09', '07:00', 435)]);
    expect(agents[0].sentence).toBe('Ana Cruz (ana): 1 shift differs; 45 min paid less.');
    expect(agents[0].shifts[0].sentence).toMatch(/^Ana Cruz \(ana\) works 2027-03-09 07:00-14:15 Asia\/Manila instead of 07:00-15:00: 45 min shorter/);
  });

  it('says who works a day that was off, and who is off on a day that was worked', () => {
    const { agents, sameShifts } = compare([ana('2027-03-09', '07:00'), bo('2027-03-10', '22:00')], [ana('2027-03-09', '07:00'), ana('2027-03-10', '07:00')]);
    expect(sameShifts).toBe(1);
    expect(agents.flatMap((a) => [a.sentence, ...a.shifts.map((s) => s.sentence)])).toEqual([
      'Ana Cruz (ana): 1 shift differs; 1 shift more, 7 h 30 min paid more.',
      'Ana Cruz (ana) works 2027-03-10 07:00-15:00 Asia/Manila (8 h) and was off.',
      'Bo Li (bo): 1 shift differs; 1 shift fewer, 7 h 30 min paid less.',
      'Bo Li (bo) is off on 2027-03-10 and worked 22:00-06:00 UTC (8 h).',
    ]);
  });

  it('sees breaks that move although the shift stays, and names them', () => {
    const { agents } = compare([ana('2027-03-09', '07:00')], [ana('2027-03-09', '07:00', 480, [60, 210, 360])]);
    expect(agents[0].shifts[0].sentence).toBe(
      'Ana Cruz (ana) keeps 2027-03-09 07:00-15:00 Asia/Manila: other breaks: break 08:00-08:15, meal 10:30-11:00, break 13:00-13:15.',
    );
  });

  it('does not call the breaks of a moved shift other breaks', () => {
    expect(compare([ana('2027-03-09', '07:00')], [ana('2027-03-09', '08:00')]).agents[0].shifts[0].sentence).not.toContain('breaks');
  });

  it('sees another queue, pattern or site at the same hours', () => {
    const before = ana('2027-03-09', '07:00');
    const { agents } = compare([before], [{ ...before, queue: 'other' }]);
    expect(agents[0].shifts[0].sentence).toBe('Ana Cruz (ana) keeps 2027-03-09 07:00-15:00 Asia/Manila: queue other instead of Q.');
  });

  it('tells apart the two readings of a repeated hour', () => {
    const warsaw = planOf({ start: '2027-10-25', days: 7, agents: [agentOf({ code: 'ewa', name: 'Ewa', zone: 'Europe/Warsaw' })] });
    const first = shiftOf(warsaw, 'ewa', '2027-10-31', '02:00');
    const hourLater = <T extends Span>(span: T): T => ({ ...span, startMs: span.startMs + 3_600_000, endMs: span.endMs + 3_600_000 });
    const later = { ...hourLater(first), segments: first.segments.map(hourLater) };
    const { agents } = compareRosters(sideOf([first], warsaw), sideOf([later], warsaw));
    expect(agents[0].shifts[0].sentence).toBe('Ewa (ewa) works 2027-10-31 02:00+01:00-10:00 Europe/Warsaw instead of 02:00+02:00-09:00: starts 1 h later.');
  });

  it('gives open hours, money and quality of both, and the change', () => {
    const result = compare([bo('2027-03-09', '07:00')], [bo('2027-03-09', '07:00'), bo('2027-03-10', '07:00')]);
    expect(result.open).toEqual({ before: 10_080 - 480 + 60, after: 10_080 - 960 + 120, change: -420 });
    expect(result.money).toMatchObject({ currency: 'EUR', money: { before: 7_500_000, after: 15_000_000, change: 7_500_000 } });
    expect(result.quality.longestRunDays).toEqual({ before: 1, after: 2, change: 1 });
    expect(result.sentences).toEqual(expect.arrayContaining([
      '1 of 2 agents changes: 1 shift differs, 1 stays.', '154 h of agent time are open instead of 161 h.',
      'Pay and seats cost 150.00 EUR instead of 75.00 EUR, 75.00 EUR more.', 'Longest run of days: 2 days instead of 1 day.',
    ]));
  });

  it('counts broken rules', () => {
    const result = compare([bo('2027-03-09', '07:00')], [bo('2027-03-09', '07:00'), bo('2027-03-09', '16:00')]);
    expect(result.violations.before).toBe(0);
    expect(result.violations.after).toBeGreaterThanOrEqual(2);
    expect(result.sentences.some((s) => s.startsWith('Rules are broken '))).toBe(true);
  });

  it('compares no money across currencies, nor that of a shift that is none of its plan', () => {
    const yen = planOf({ ...plan, days: 7, currency: 'JPY', agents: plan.agents.map((a) => ({ ...a, pay: { kind: 'hourly' as const, rate: '1500', currency: 'JPY' } })) });
    expect(compareRosters(sideOf([bo('2027-03-09', '07:00')]), sideOf([bo('2027-03-09', '07:00')], yen)).money).toBeNull();
    const stranger = { ...bo('2027-03-09', '07:00'), agent: 'zoe' };
    const result = compare([], [stranger]);
    expect(result.money).toBeNull();
    expect(result.agents[0].shifts[0].sentence).toBe('zoe works 2027-03-09 07:00-15:00 UTC (8 h) and was off.');
    expect(result.sentences.some((s) => s.startsWith('Their money cannot be compared'))).toBe(true);
  });

  it('is its own opposite the other way round', () => {
    const [a, b] = [[ana('2027-03-09', '07:00'), bo('2027-03-10', '07:00')], [ana('2027-03-09', '08:00'), ana('2027-03-11', '08:00')]];
    const [there, back] = [compare(a, b), compare(b, a)];
    expect(back.open.change + there.open.change).toBe(0);
    expect(back.money!.objective.change + there.money!.objective.change).toBe(0);
    expect(there.agents.map((d) => d.agent)).toEqual(['ana', 'bo']);
    there.agents.forEach((d, i) => {
      const opposite = back.agents[i];
      expect([opposite.agent, opposite.shifts.length]).toEqual([d.agent, d.shifts.length]);
      expect([opposite.shiftsChange + d.shiftsChange, opposite.paidMinutesChange + d.paidMinutesChange]).toEqual([0, 0]);
    });
  });
});
