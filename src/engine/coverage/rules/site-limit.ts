import { localStamp } from '../words.js';
import { type Rule, violation } from './rule.js';

export const siteLimit: Rule = {
  id: 'site-limit',
  sentence: 'A queue limited to sites is served from those sites only.',
  check(file) {
    const served = file.shifts.map((shift) => ({ shift, sites: file.plan.queues.find((q) => q.code === shift.queue)?.sites ?? null }));
    const limited = served.filter((s) => s.sites !== null);
    const violations = limited.filter((s) => !s.sites!.includes(file.site.code)).map(({ shift, sites }) => {
      const words = `serves queue ${shift.queue} from ${file.site.code} at ${localStamp(file.zone, shift.startMs)}; it is served from ${sites!.join(', ')} only.`;
      return violation(this, file, shift.startMs, 1, 'shifts', words);
    });
    return { checked: limited.length, violations };
  },
};
