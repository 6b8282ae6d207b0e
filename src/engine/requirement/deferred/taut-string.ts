interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The shortest line from (0, 0) to (n, floor[n]) that stays between two non-decreasing curves, floor[x] <= y <= ceiling[x], as its height at 0 ... n.
 * Of all lines in that tube it has the least sum of any convex function of its slopes, so also the smallest steepest slope: the most level way to do
 * work that is released along `ceiling` and due along `floor` (taut string: Davies & Kovac 2001; the same optimum as the critical intervals of
 * Yao, Demers & Shenker 1995 when deadlines are in the order of releases). Funnel with two chains, O(n).
 * Domain: lengths equal and >= 1, floor[0] = 0, floor <= ceiling.
 */
export function tautString(floor: Float64Array, ceiling: Float64Array): Float64Array {
  const last = floor.length - 1;
  const knots: Point[] = [{ x: 0, y: 0 }];
  const above = new Chain();
  const below = new Chain();
  for (let x = 1; x <= last; x++) {
    extend(knots, below, above, { x, y: floor[x] }, 1);
    extend(knots, above, below, { x, y: x === last ? floor[x] : ceiling[x] }, -1);
  }
  return heights(last === 0 ? knots : [...knots, ...below.rest()], last);
}

/** Puts a point at the end of a chain (`side` 1: the floor's, concave; −1: the ceiling's, convex); where it crosses the other chain the line is fixed. */
function extend(knots: Point[], own: Chain, other: Chain, point: Point, side: 1 | -1): void {
  const apex = (): Point => knots[knots.length - 1];
  while (own.length > 0 && side * (slope(own.beforeLast() ?? apex(), own.last()) - slope(own.last(), point)) <= 0) own.pop();
  if (own.length === 0) {
    while (other.length > 0 && side * (slope(apex(), point) - slope(apex(), other.first())) > 0) knots.push(other.shift());
  }
  own.push(point);
}

function slope(from: Point, to: Point): number {
  return (to.y - from.y) / (to.x - from.x);
}

function heights(knots: readonly Point[], last: number): Float64Array {
  const result = new Float64Array(last + 1);
  for (let k = 1; k < knots.length; k++) {
    const [from, to] = [knots[k - 1], knots[k]];
    for (let x = from.x + 1; x <= to.x; x++) result[x] = x === to.x ? to.y : from.y + slope(from, to) * (x - from.x);
  }
  return result;
}

/** Points taken from the front and from the back. */
class Chain {
  private readonly points: Point[] = [];
  private head = 0;

  get length(): number {
    return this.points.length - this.head;
  }

  first(): Point {
    return this.points[this.head];
  }

  last(): Point {
    return this.points[this.points.length - 1];
  }

  beforeLast(): Point | null {
    return this.length > 1 ? this.points[this.points.length - 2] : null;
  }

  push(point: Point): void {
    this.points.push(point);
  }

  pop(): void {
    this.points.pop();
  }

  shift(): Point {
    return this.points[this.head++];
  }

  rest(): readonly Point[] {
    return this.points.slice(this.head);
  }
}
