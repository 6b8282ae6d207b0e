import type { Certificate } from '../../engine/model/certificate.js';
import { hoursText, markdownTable } from './words.js';

/** Human quality: what the roster asks of people. */
export function peopleSection({ humanQuality: quality }: Certificate): string {
  const nights = quality.agents.filter((agent) => agent.localNightMinutes > 0).sort((a, b) => b.localNightMinutes - a.localNightMinutes || (a.agent < b.agent ? -1 : 1));
  const carried = nights.length === 0 ? '0' : `${hoursText(quality.localNightMinutes)} (${nights.map((agent) => `${agent.agent} ${hoursText(agent.localNightMinutes)}`).join(', ')})`;
  return markdownTable([{ title: 'what it asks of people' }, { title: 'all agents' }], [
    ['spread of starts inside a week', `${hoursText(quality.meanStartSpreadMinutes)} h, mean of agents`],
    ['single days off', String(quality.singleDaysOff)],
    ['weekends off', `${quality.weekendsOff} of ${quality.weekends}`],
    ['local-night hours', carried],
    ['longest run', `${quality.longestRunDays} days`],
    ['counted hours ÷ contract hours', quality.hoursAgainstContract.toFixed(3)],
  ]);
}
