/** Sums of `per` neighbouring values: what the slots of each cell hold together. */
export function cellSums(values: Float64Array, per: number): Float64Array {
  const sums = new Float64Array(values.length / per);
  for (let i = 0; i < values.length; i++) sums[Math.floor(i / per)] += values[i];
  return sums;
}
