/** One rate of a continuous-time Markov chain. */
export interface Move {
  readonly from: number;
  readonly to: number;
  readonly rate: number;
}

/** Stationary distribution of a chain by Gauss-Seidel sweeps over its balance equations: slow, plain, and nothing like the closed forms that it checks. */
export function stationary(states: number, moves: readonly Move[]): number[] {
  const out = new Array<number>(states).fill(0);
  const into: Move[][] = Array.from({ length: states }, () => []);
  for (const move of moves) {
    out[move.from] += move.rate;
    into[move.to].push(move);
  }
  const known = Array.from({ length: states }, (_, i) => i).filter((i) => out[i] > 0 && into[i].length > 0);
  let p = new Array<number>(states).fill(0);
  for (const i of known) p[i] = 1 / known.length;
  for (let sweep = 0; sweep < 20_000; sweep++) {
    let change = 0;
    const order = sweep % 2 === 0 ? known : [...known].reverse();
    for (const i of order) {
      let sum = 0;
      for (const { from, rate } of into[i]) sum += p[from] * rate;
      const next = sum / out[i];
      change += Math.abs(next - p[i]);
      p[i] = next;
    }
    const total = p.reduce((sum, x) => sum + x, 0);
    p = p.map((x) => x / total);
    if (change < 1e-12) break;
  }
  return p;
}
