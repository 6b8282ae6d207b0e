/** 1/1000 minor unit as a decimal of major units, rounded half to even to the currency's digits: 12345678 EUR is "123.46". */
export function milliText(milli: number, minorDigits: number): string {
  const size = BigInt(Math.abs(milli));
  let minor = size / 1000n;
  const rest = size % 1000n;
  if (rest > 500n || (rest === 500n && minor % 2n === 1n)) minor += 1n;
  const digits = minor.toString().padStart(minorDigits + 1, '0');
  const text = minorDigits === 0 ? digits : `${digits.slice(0, -minorDigits)}.${digits.slice(-minorDigits)}`;
  return milli < 0 && minor > 0n ? `-${text}` : text;
}

/** A fraction as a percentage, `0.0123` is "1.230 %"; null is "-". For costs only: a guarantee is never told in rounded percent. */
export function percent(fraction: number | null): string {
  return fraction === null ? '-' : `${(fraction * 100).toFixed(3)} %`;
}
