import type { Plan } from '../engine/model/plan.js';
import type { ReplanReport } from '../engine/model/roster.js';
import { minorText } from '../engine/money/currency.js';
import { isoUtc } from '../engine/time/iso.js';
import { jsonText } from './json.js';

/** changes.json (docs/formats/changes.md): what a re-plan changes of what people were told, in figures and in sentences. */
export function changesJson(plan: Plan, openMinutes: number, { changes, sentences }: ReplanReport): string {
  const amount = (milli: number): string => minorText(Math.round(milli / 1000), plan.currency);
  return jsonText({
    format: 'sunshift-changes/1', inputHash: plan.inputHash, from: isoUtc(changes.from), currency: plan.currency, changePrice: amount(changes.changePrice),
    changedAgentDays: changes.changed.length, priceOfChanges: amount(changes.price), openMinutesWithoutChange: changes.openBeforeMinutes, openMinutes,
    changed: changes.changed, sentences,
  });
}
