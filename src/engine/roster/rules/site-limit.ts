import type { HardRuleModule } from './rule.js';

export const siteLimit: HardRuleModule = {
  id: 'site-limit',
  sentence: 'A queue limited to sites is served from those sites only.',
  concerns: ({ plan, agent }) => (plan.queues.find((q) => q.code === agent.queue)?.sites ?? null) !== null,
  allows: (view) => {
    const sites = view.plan.queues.find((q) => q.code === view.agent.queue)?.sites ?? null;
    return sites === null || sites.includes(view.agent.site);
  },
};
