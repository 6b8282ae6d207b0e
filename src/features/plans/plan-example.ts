/** The plan that the examples of the routes are about: one desk, one week, three people. */
export const EXAMPLE_PLAN = {
  format: 'sunshift-plan/1', name: 'Morning desk', horizon: { start: '2027-03-08', days: 7 }, currency: 'EUR',
  sites: [{ code: 'desk', name: 'Desk', zone: 'UTC' }],
  contracts: [{
    code: 'part-time', name: 'Part time', weeklyPaidMinutes: { min: 0, target: 1200, max: 1440 },
    shifts: [{ code: 'morning', from: '08:00', to: '14:00', startEveryMinutes: 60, lengthsMinutes: [240] }],
  }],
  agents: ['ann', 'ben', 'cem'].map((code) => ({
    code, name: `Agent ${code}`, site: 'desk', contract: 'part-time', queues: ['desk'], pay: { kind: 'hourly', rate: '20.00', currency: 'EUR' },
  })),
  queues: [{
    code: 'desk', name: 'Desk', channel: 'voice', staffing: { model: 'fixed', agents: 2 }, shrinkage: [{ cause: 'training', kind: 'planning', share: 0.05 }],
    opening: { zone: 'UTC', windows: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((weekday) => ({ weekday, from: '09:00', to: '13:00' })) },
  }],
};
export const EXAMPLE_PLAN_CODE = 'morning-desk';
