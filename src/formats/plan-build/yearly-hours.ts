import { multiply, ratio, roundHalfEven } from '../../engine/money/rational.js';

/** 52 x weekly target hours as decimal text, rounded half to even at the sixth decimal place where the target is no multiple of 3 minutes. */
export function yearlyHours(weeklyTargetMinutes: number): string {
  const millionths = roundHalfEven(multiply(ratio(52 * weeklyTargetMinutes, 60), ratio(1_000_000)));
  const digits = String(millionths).padStart(7, '0');
  const decimals = digits.slice(-6).replace(/0+$/, '');
  return decimals === '' ? digits.slice(0, -6) : `${digits.slice(0, -6)}.${decimals}`;
}
