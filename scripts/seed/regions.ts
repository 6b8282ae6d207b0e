import type { VoiceRegion } from './voice.js';

/**
 * Customers of an invented online shop. English-speaking ones call from three continents; Spanish-speaking ones mostly from the United States,
 * some from Europe. Weights are hours 0-23 of the customers' own clock.
 */
const SHOPPERS = [3, 2, 1, 1, 1, 2, 4, 8, 15, 24, 29, 30, 29, 27, 26, 26, 26, 27, 28, 28, 26, 20, 12, 6];
const SHOP_WEEK = [1.12, 1.06, 1.03, 1.02, 1.04, 0.9, 0.83];

export const VOICE_REGIONS: readonly VoiceRegion[] = [
  {
    file: 'voice-english-new-york.csv', label: 1, zone: 'America/New_York', clock: 'utc', contactsPerDay: 86, hours: SHOPPERS, weekdays: SHOP_WEEK,
    handleTimeSeconds: 290, calendars: ['us'], outages: [],
    // A mailing with a broken link: the one hour-long burst that the outlier report should name.
    incidents: [{ date: '2026-10-06', fromHour: 14, hours: 2, factor: 7 }],
  },
  {
    file: 'voice-english-london.csv', label: 2, zone: 'Europe/London', clock: 'local', contactsPerDay: 60, hours: SHOPPERS, weekdays: SHOP_WEEK,
    handleTimeSeconds: 275, calendars: ['uk'], outages: [{ date: '2026-09-17', fromHour: 10, hours: 6 }], incidents: [],
  },
  {
    file: 'voice-english-singapore.csv', label: 3, zone: 'Asia/Singapore', clock: 'utc', contactsPerDay: 50, hours: SHOPPERS, weekdays: SHOP_WEEK,
    handleTimeSeconds: 305, calendars: ['sg'], outages: [{ date: '2027-01-12', fromHour: 2, hours: 3 }], incidents: [],
  },
  {
    file: 'voice-spanish-new-york.csv', label: 4, zone: 'America/New_York', clock: 'utc', contactsPerDay: 42, hours: SHOPPERS, weekdays: SHOP_WEEK,
    handleTimeSeconds: 320, calendars: ['us'], outages: [], incidents: [],
  },
  {
    file: 'voice-spanish-london.csv', label: 5, zone: 'Europe/London', clock: 'local', contactsPerDay: 12, hours: SHOPPERS, weekdays: SHOP_WEEK,
    handleTimeSeconds: 310, calendars: ['uk'], outages: [{ date: '2026-09-17', fromHour: 10, hours: 6 }], incidents: [],
  },
];
