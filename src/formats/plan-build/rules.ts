import { PRESETS } from '../../engine/model/presets.js';
import type { BreakTableEntry, RuleSet, SoftPrices } from '../../engine/model/rules.js';
import { weekdayNumber } from '../weekday.js';
import type { RulesInput, SoftPricesInput } from '../plan/rules.js';

/** Preset, overridden by the plan, overridden by the contract (docs/rules.md). */
export function ruleSetOf(presetCode: string, ...overrides: readonly RulesInput[]): RuleSet {
  return overrides.reduce<RuleSet>((rules, input) => ({ ...rules, ...given(input) }), presetOf(presetCode).rules);
}

export function softPricesOf(presetCode: string, input: SoftPricesInput): SoftPrices {
  const { startOutsideBand, localNightHour, preference } = input;
  const prices = presetOf(presetCode).softPrices;
  return {
    startOutsideBand: startOutsideBand ?? prices.startOutsideBand,
    localNightHour: localNightHour ?? prices.localNightHour,
    preference: preference ?? prices.preference,
  };
}

function presetOf(code: string): (typeof PRESETS)[number] {
  const preset = PRESETS.find((candidate) => candidate.code === code);
  if (!preset) throw new RangeError(`preset ${code} is unknown`);
  return preset;
}

function given(input: RulesInput): Partial<RuleSet> {
  const { nightWindow, breaks, weekStart, ...plain } = input;
  return {
    ...(Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)) as Partial<RuleSet>),
    ...(nightWindow === undefined ? {} : { nightWindow: { from: nightWindow.from, to: nightWindow.to } }),
    ...(breaks === undefined ? {} : { breaks: breaks.map(breakTableEntry).sort((a, b) => a.presenceOverMinutes - b.presenceOverMinutes) }),
    ...(weekStart === undefined ? {} : { weekStart: weekdayNumber(weekStart) }),
  };
}

function breakTableEntry(input: NonNullable<RulesInput['breaks']>[number]): BreakTableEntry {
  return {
    presenceOverMinutes: input.presenceOverMinutes,
    breaks: input.breaks.map(({ kind, minutes, paid, relief }) => ({ kind, minutes, paid, relief })),
  };
}
