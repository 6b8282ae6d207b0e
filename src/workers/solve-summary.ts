import type { Certificate } from '../engine/model/certificate.js';
import type { CostTotals } from '../engine/model/payline.js';
import type { SolveSummary } from '../platform/plan-file-request.js';

/** What people are told of a roster first. */
export function summaryOf({ certificate, cost }: { readonly certificate: Certificate; readonly cost: CostTotals }): SolveSummary {
  const { outcome, openMinutes, atLeastOpenMinutes, money, run, exposure, inputHash, requirementHash, versions } = certificate;
  return {
    outcome, openHours: openMinutes / 60, atLeastOpenHours: atLeastOpenMinutes / 60, exposureHours: exposure.expectedOpenMinutes / 60,
    money, costMinor: cost.totalMinor, run, inputHash, requirementHash, versions,
  };
}
