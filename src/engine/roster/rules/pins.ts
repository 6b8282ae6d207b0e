import type { HardRuleModule } from './rule.js';

/** The other half, that a pinned shift may not be left out, is the agent's infinite cost of a day off (compile/agent). */
export const pins: HardRuleModule = {
  id: 'pins',
  sentence: 'A pinned shift is rostered as pinned, a pinned day off stays off.',
  concerns: (view) => view.pins.size > 0,
  allows: (view, shift) => {
    const pin = view.pins.get(shift.date);
    return pin === undefined || (pin.kind === 'shift' && pin.startMs === shift.startMs && pin.lengthMinutes === shift.lengthMinutes);
  },
};
