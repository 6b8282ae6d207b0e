const LONGEST_NAME = 100;

/** The word of `known` that a misspelt `typed` most likely stood for: least edit distance, at most `farthest` (a third of its letters); null when none is near. */
export function nearest(typed: string, known: readonly string[], farthest = Math.max(1, Math.floor(typed.length / 3))): string | null {
  let best: string | null = null;
  let least = farthest + 1;
  // No name is that long, and to compare long texts takes the square of their length.
  if (typed.length > LONGEST_NAME) return null;
  const small = typed.toLowerCase();
  for (const word of known) {
    if (Math.abs(word.length - typed.length) >= least) continue;
    const distance = editDistance(small, word.toLowerCase());
    if (distance < least) {
      best = word;
      least = distance;
    }
  }
  return best;
}

/** Levenshtein 1966, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length];
}
