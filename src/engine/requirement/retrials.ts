/**
 * Contacts that come again. A share r of those that give up or are turned away tries once more, and what the agents see is λ' = λ + r·loss(λ')·λ' attempts,
 * taken as one Poisson stream (fixed point; Aguir et al. 2004). `lossAt` gives the share of attempts that are lost. The attempts that end for good,
 * (1 − r·loss)·λ', rise with λ', so there is exactly one root, in [λ, λ/(1 − r)]; found by regula falsi to the last digits. 0 <= r < 1.
 */
export function attemptsPerSecond(contactsPerSecond: number, retryShare: number, lossAt: (attempts: number) => number): number {
  if (retryShare === 0 || contactsPerSecond === 0) return contactsPerSecond;
  const surplus = (attempts: number): number => attempts * (1 - retryShare * lossAt(attempts)) - contactsPerSecond;
  let low = contactsPerSecond;
  let high = contactsPerSecond / (1 - retryShare);
  let atLow = surplus(low);
  let atHigh = surplus(high);
  let kept = 0;
  for (let i = 0; i < 200 && atLow < 0 && atHigh > 0 && high - low > 1e-15 * high; i++) {
    const middle = low + ((high - low) * atLow) / (atLow - atHigh);
    if (!(middle > low && middle < high)) break;
    const at = surplus(middle);
    // An end that stays twice running counts half (Illinois), so that no curve holds it for ever.
    if (at < 0) {
      low = middle;
      atLow = at;
      if (kept === 1) atHigh /= 2;
      kept = 1;
    } else {
      high = middle;
      atHigh = at;
      if (kept === -1) atLow /= 2;
      kept = -1;
    }
  }
  return atLow >= 0 ? low : atHigh <= 0 || -atLow > atHigh ? high : low;
}
