import fc from 'fast-check';
import {
  addDays, dateOfDayNumber, dayNumber, daysBetween, isLeapYear, wallMinute, wallTime, weekStartOf, weekdayOf,
} from '../../../src/engine/time/dates.js';
import { addMonths, daysInMonth, monthOf, monthStartOf } from '../../../src/engine/time/months.js';

describe('calendar dates', () => {
  it('number every day from 1583 to 2200 as the platform does, and back', () => {
    let days = 0;
    for (let day = dayNumber('1583-01-01'); day <= dayNumber('2200-12-31'); day++, days++) {
      const date = new Date(day * 86_400_000);
      const text = date.toISOString().slice(0, 10);
      if (dateOfDayNumber(day) !== text || dayNumber(text) !== day || weekdayOf(text) !== (date.getUTCDay() || 7)) {
        throw new Error(`${day} is ${text}, not ${dateOfDayNumber(day)} = ${dayNumber(text)}, weekday ${weekdayOf(text)}`);
      }
    }
    expect(days).toBe(225_720);
  });

  it('reach from 0001-01-01 to 9999-12-31 and refuse what lies beyond', () => {
    expect(dateOfDayNumber(dayNumber('0001-01-01'))).toBe('0001-01-01');
    expect(dateOfDayNumber(dayNumber('9999-12-31'))).toBe('9999-12-31');
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
    expect(() => addDays('nonsense', 1)).toThrow(RangeError);
  });

  it.each(['2027-02-29', '2100-02-29', '2027-13-01', '2027-00-10', '2027-04-31', '2027-4-01', '27-04-01', '2027/04/01', '2027-04-0x', '', '2027-04-01T00:00', '0000-01-01'])(
    'refuse "%s"', (text) => expect(dayNumber(text)).toBeNaN());

  it('know the leap years', () => {
    expect([1900, 2000, 2024, 2027, 2100, 2400].map(isLeapYear)).toEqual([false, true, true, false, false, true]);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2027-03-01', '2027-02-28')).toBe(-1);
  });

  it('start a week on the weekday asked for, at most six days back', () => {
    expect(weekStartOf('2027-03-14', 1)).toBe('2027-03-08');
    expect(weekStartOf('2027-03-14', 7)).toBe('2027-03-14');
    fc.assert(fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 1, max: 7 }), (day, weekStart) => {
      const date = dateOfDayNumber(day);
      const first = weekStartOf(date, weekStart as 1);
      const back = daysBetween(first, date);
      return weekdayOf(first) === weekStart && back >= 0 && back <= 6;
    }));
  });
});

describe('clock readings', () => {
  it('run from 00:00 to 24:00', () => {
    for (let minute = 0; minute <= 1440; minute++) expect(wallMinute(wallTime(minute))).toBe(minute);
    expect(wallTime(1470)).toBe('00:30');
    expect(wallTime(-30)).toBe('23:30');
  });

  it.each(['24:01', '25:00', '12:60', '7:00', '07.00', '', '07:0x', '07:00:00'])('refuse "%s"', (text) => expect(wallMinute(text)).toBeNaN());
});

describe('calendar months', () => {
  it('clamp to the last day of a shorter month', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2027-03-31', -1)).toBe('2027-02-28');
    expect(addMonths('2027-03-08', 12)).toBe('2028-03-08');
    expect(addMonths('2027-01-15', -13)).toBe('2025-12-15');
    expect(() => addMonths('2027-02-30', 1)).toThrow(RangeError);
    expect(() => addMonths('9999-12-01', 1)).toThrow(RangeError);
  });

  it('know their length and their first date', () => {
    expect(['2027-01-05', '2027-02-05', '2024-02-05', '2027-04-30'].map(daysInMonth)).toEqual([31, 28, 29, 30]);
    expect([monthOf('2027-04-30'), monthStartOf('2027-04-30')]).toEqual(['2027-04', '2027-04-01']);
  });

  it('move forward and never skip a month', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -600, max: 600 }), (day, months) => {
      const date = dateOfDayNumber(day);
      const moved = addMonths(date, months);
      const count = (d: string) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7));
      return count(moved) - count(date) === months && moved.slice(8) <= date.slice(8);
    }));
  });
});
