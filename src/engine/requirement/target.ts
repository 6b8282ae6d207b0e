/** Rounding left in a computed share; a target that mathematics meets exactly (B(1, 0.25) = 0.2) must not cost an agent because of it. */
const RELATIVE_ROUNDING = 1e-12;

/** Is a share that should be small (blocking, occupancy) at most its limit? */
export function atMost(share: number, limit: number): boolean {
  return share <= limit * (1 + RELATIVE_ROUNDING);
}

/** Is the late share at most 1 − service level? The target itself is a decimal fraction with half a rounding unit of error. */
export function lateEnoughRarely(late: number, serviceLevelTarget: number): boolean {
  return late <= (1 - serviceLevelTarget) * (1 + RELATIVE_ROUNDING) + Number.EPSILON;
}
