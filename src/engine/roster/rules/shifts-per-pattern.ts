import type { HardRuleModule } from './rule.js';

/** Counts are kept by pattern, those without a maximum never (compile/watched): a pattern nobody limits splits no memory. */
export const shiftsPerPattern: HardRuleModule = {
  id: 'shifts-per-pattern',
  sentence: 'Of a pattern at most N shifts start in a week, and at most M in a plan.',
  isOn: ({ shifts }) => shifts.some((pattern) => pattern.maxPerWeek !== null || pattern.maxPerPeriod !== null),
  key: (m) => `${m.patternsOfWeek.join('.')}/${m.patternsOfPlan.join('.')}`,
  remember: (memory, day, facts, _rules, { shifts }) => {
    if (day.firstOfWeek) memory.patternsOfWeek = [];
    const p = facts.pattern;
    if (p < 0) return true;
    const { maxPerWeek, maxPerPeriod } = shifts[p];
    if (maxPerWeek !== null) {
      // Twice the count; the lowest bit says that one of them is this plan's.
      const counted = (memory.patternsOfWeek[p] ?? 0) + 2;
      const value = facts.ofTail ? counted : counted | 1;
      memory.patternsOfWeek = replaced(memory.patternsOfWeek, p, value);
      if (value % 2 === 1 && value >> 1 > maxPerWeek) return false;
    }
    if (maxPerPeriod === null || facts.ofTail) return true;
    memory.patternsOfPlan = replaced(memory.patternsOfPlan, p, (memory.patternsOfPlan[p] ?? 0) + 1);
    return memory.patternsOfPlan[p] <= maxPerPeriod;
  },
  forget: (memory, day, outlook, { shifts }) => {
    memory.patternsOfWeek = outlook.week[day + 1] === outlook.week[day] ? memory.patternsOfWeek.map((value) => value & ~1) : [];
    // Once none can reach its maximum any more, the counts say nothing.
    const reachable = memory.patternsOfPlan.some((count, p) => shifts[p].maxPerPeriod !== null && count + outlook.mostShiftsAfter[day] > (shifts[p].maxPerPeriod ?? 0));
    if (!reachable) memory.patternsOfPlan = [];
  },
};

function replaced(list: readonly number[], index: number, value: number): readonly number[] {
  return Array.from({ length: Math.max(list.length, index + 1) }, (_, i) => (i === index ? value : (list[i] ?? 0)));
}
