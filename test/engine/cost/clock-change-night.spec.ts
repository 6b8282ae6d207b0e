import { costRoster } from '../../../src/engine/cost/cost.js';
import type { LocalDate, WallTime, Weekday, Zone } from '../../../src/engine/model/time.js';
import { agentOf, contractOf, planOf, premiumsOf, rosterOf, shiftOf, siteOf } from '../../support/builders.js';
import { breakless } from './breakless.js';
import { told } from './told.js';

/** Everyone earns 10.00 EUR an hour and takes no breaks, so that minutes can be counted on the clock. */
function nightIn(zone: Zone, date: LocalDate, start: WallTime, minutes: number, weekend: readonly Weekday[] = [6, 7]): readonly string[] {
  const plan = planOf({
    start: date, days: 3, sites: [siteOf({ zone, weekend })], agents: [agentOf({ zone })],
    contracts: [contractOf({ rules: breakless(), premiums: premiumsOf({ night: '0.10', weekend: '0.50' }) })],
  });
  return told(costRoster(plan, rosterOf(shiftOf(plan, 'A', date, start, minutes))));
}

describe('a night in which the clock changes', () => {
  it('is paid 7 h from 22:00 to 06:00 in New York when the clocks spring forward', () => {
    expect(nightIn('America/New_York', '2027-03-13', '22:00', 420)).toEqual([
      '2027-03-13 base 120 min 20.00 EUR',
      '2027-03-13 night 60 min 1.00 EUR',
      '2027-03-13 weekend 120 min 10.00 EUR',
      '2027-03-14 base 300 min 50.00 EUR',
      '2027-03-14 night 300 min 5.00 EUR',
      '2027-03-14 weekend 300 min 25.00 EUR',
    ]);
  });

  it('is paid 9 h from 22:00 to 06:00 in New York when they fall back: the repeated hour is worked twice', () => {
    expect(nightIn('America/New_York', '2027-11-06', '22:00', 540)).toEqual([
      '2027-11-06 base 120 min 20.00 EUR',
      '2027-11-06 night 60 min 1.00 EUR',
      '2027-11-06 weekend 120 min 10.00 EUR',
      '2027-11-07 base 420 min 70.00 EUR',
      '2027-11-07 night 420 min 7.00 EUR',
      '2027-11-07 weekend 420 min 35.00 EUR',
    ]);
  });

  it('is paid by the half hour that Lord Howe Island repeats', () => {
    // 2027-04-04 02:00 falls back to 01:30; 23:00-06:00 lasts 7 h 30
    expect(nightIn('Australia/Lord_Howe', '2027-04-03', '23:00', 450).filter((line) => line.includes('night')))
      .toEqual(['2027-04-03 night 60 min 1.00 EUR', '2027-04-04 night 390 min 6.50 EUR']);
  });

  it('begins Friday at 01:00 in Cairo where midnight is skipped, and Friday is the weekend there', () => {
    expect(nightIn('Africa/Cairo', '2027-04-29', '22:00', 240, [5, 6])).toEqual([
      '2027-04-29 base 120 min 20.00 EUR',
      '2027-04-29 night 60 min 1.00 EUR',
      '2027-04-30 base 120 min 20.00 EUR',
      '2027-04-30 night 120 min 2.00 EUR',
      '2027-04-30 weekend 120 min 10.00 EUR',
    ]);
  });

  it('keeps the hour before midnight that Cairo repeats on Thursday, outside the weekend', () => {
    expect(nightIn('Africa/Cairo', '2027-10-28', '22:00', 240, [5, 6])).toEqual([
      '2027-10-28 base 180 min 30.00 EUR',
      '2027-10-28 night 120 min 2.00 EUR',
      '2027-10-29 base 60 min 10.00 EUR',
      '2027-10-29 night 60 min 1.00 EUR',
      '2027-10-29 weekend 60 min 5.00 EUR',
    ]);
  });
});
