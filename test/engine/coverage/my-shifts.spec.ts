import { myShifts, shiftsIn } from '../../../src/engine/coverage/my-shifts.js';
import { agentOf, planOf, shiftOf } from '../../support/builders.js';

const planIn = (zone: string, start: string) => planOf({ start, days: 7, agents: [agentOf({ zone })] });

describe('my shifts', () => {
  const manila = planIn('Asia/Manila', '2027-03-08');

  it('stand on my clock, with breaks, presence and paid time', () => {
    const { shifts, clockChanges } = myShifts([shiftOf(manila, 'A', '2027-03-10', '07:00'), shiftOf(manila, 'A', '2027-03-09', '07:00')], 'Asia/Manila');
    expect(clockChanges).toEqual([]);
    expect(shifts.map((s) => s.startLocal)).toEqual(['2027-03-09T07:00:00+08:00', '2027-03-10T07:00:00+08:00']);
    expect(shifts[0]).toMatchObject({ date: '2027-03-09', endLocal: '2027-03-09T15:00:00+08:00', presenceMinutes: 480, clockMinutes: 480, paidMinutes: 450, clockChanges: [] });
    expect(shifts[0].breaks.map((b) => [b.kind, b.paid])).toEqual([['break', true], ['meal', false], ['break', true]]);
  });

  it('stand on the clock of a reader elsewhere, whose date may be another one', () => {
    const [shift] = myShifts([shiftOf(manila, 'A', '2027-03-09', '07:00')], 'America/New_York').shifts;
    expect([shift.date, shift.rosterDate, shift.startLocal]).toEqual(['2027-03-08', '2027-03-09', '2027-03-08T18:00:00-05:00']);
  });

  it('mark the night that is 9 h long on the clock', () => {
    const warsaw = planIn('Europe/Warsaw', '2027-03-22');
    const { shifts, clockChanges } = myShifts([shiftOf(warsaw, 'A', '2027-03-27', '22:00')], 'Europe/Warsaw');
    expect([shifts[0].presenceMinutes, shifts[0].clockMinutes, shifts[0].endLocal]).toEqual([480, 540, '2027-03-28T07:00:00+02:00']);
    expect(shifts[0].clockChanges).toEqual([{
      atMs: Date.parse('2027-03-28T01:00:00Z'), date: '2027-03-28', minutes: 60, dayMinutes: 1380,
      sentence: '2027-03-28: at 02:00 the clocks go forward to 03:00 in Europe/Warsaw. This night lasts 8 h and is 9 h long on your clock.',
    }]);
    expect(clockChanges).toEqual(shifts[0].clockChanges);
  });

  it('mark the night that is 7 h long on the clock', () => {
    const warsaw = planIn('Europe/Warsaw', '2027-10-25');
    const [shift] = myShifts([shiftOf(warsaw, 'A', '2027-10-30', '22:00')], 'Europe/Warsaw').shifts;
    expect([shift.clockMinutes, shift.clockChanges[0].dayMinutes]).toEqual([420, 1500]);
    expect(shift.clockChanges[0].sentence).toBe('2027-10-31: at 03:00 the clocks go back to 02:00 in Europe/Warsaw. This night lasts 8 h and is 7 h long on your clock.');
  });

  it('leave the night unmarked for a reader whose clock does not change', () => {
    const warsaw = planIn('Europe/Warsaw', '2027-10-25');
    expect(myShifts([shiftOf(warsaw, 'A', '2027-10-30', '22:00')], 'Asia/Kolkata').clockChanges).toEqual([]);
  });

  it('mention a change off duty without calling any shift longer', () => {
    const warsaw = planIn('Europe/Warsaw', '2027-10-25');
    const { shifts, clockChanges } = myShifts([shiftOf(warsaw, 'A', '2027-10-30', '07:00'), shiftOf(warsaw, 'A', '2027-10-31', '07:00')], 'Europe/Warsaw');
    expect(shifts.flatMap((s) => s.clockChanges)).toEqual([]);
    expect(clockChanges.map((c) => c.sentence)).toEqual(['2027-10-31: at 03:00 the clocks go back to 02:00 in Europe/Warsaw.']);
  });

  it('do not mark a shift that starts or ends at the change', () => {
    const warsaw = planIn('Europe/Warsaw', '2027-03-22');
    const before = shiftOf(warsaw, 'A', '2027-03-27', '18:00');
    const after = shiftOf(warsaw, 'A', '2027-03-28', '03:00');
    expect([before.endMs, after.startMs]).toEqual([Date.parse('2027-03-28T01:00:00Z'), Date.parse('2027-03-28T01:00:00Z')]);
    expect(myShifts([before, after], 'Europe/Warsaw').shifts.flatMap((s) => s.clockChanges)).toEqual([]);
  });

  it('give a change at midnight to the day that gains or loses by it, with the date of a reading on another day', () => {
    const cairo = planIn('Africa/Cairo', '2027-10-25');
    const [back] = myShifts([shiftOf(cairo, 'A', '2027-10-28', '20:00')], 'Africa/Cairo').clockChanges;
    expect([back.date, back.dayMinutes]).toEqual(['2027-10-28', 1500]);
    expect(back.sentence).toContain('at 2027-10-29 00:00 the clocks go back to 23:00');
    const spring = planIn('Africa/Cairo', '2027-04-26');
    const [forward] = myShifts([shiftOf(spring, 'A', '2027-04-29', '20:00')], 'Africa/Cairo').clockChanges;
    expect([forward.date, forward.dayMinutes]).toEqual(['2027-04-30', 1380]);
  });

  it('half an hour in Lord Howe', () => {
    const lord = planIn('Australia/Lord_Howe', '2027-03-29');
    const [shift] = myShifts([shiftOf(lord, 'A', '2027-04-03', '22:00')], 'Australia/Lord_Howe').shifts;
    expect([shift.presenceMinutes, shift.clockMinutes]).toEqual([480, 450]);
    expect(shift.clockChanges[0].sentence).toContain('This night lasts 8 h and is 7 h 30 min long on your clock.');
  });

  it('are none without shifts, and those that touch a span', () => {
    expect(myShifts([], 'UTC')).toEqual({ zone: 'UTC', shifts: [], clockChanges: [] });
    const week = { startMs: Date.UTC(2027, 2, 25), endMs: Date.UTC(2027, 3, 1) };
    expect(myShifts([], 'Europe/Warsaw', week).clockChanges.map(({ atMs }) => atMs)).toEqual([Date.UTC(2027, 2, 28, 1)]);
    expect(myShifts([], 'Asia/Kolkata', week).clockChanges).toEqual([]);
    const own = [shiftOf(manila, 'A', '2027-03-09', '07:00'), shiftOf(manila, 'A', '2027-03-10', '07:00')];
    expect(shiftsIn(own, { startMs: own[0].endMs, endMs: own[1].startMs + 1 })).toEqual([own[1]]);
  });
});
