import { InputError, type Problem, type ProblemCode, problemOf } from '../engine/model/problem.js';

/** Collects problems of one document and knows which parts of it are sound, so that later checks never stumble over what is told already. */
export class Findings {
  readonly problems: Problem[] = [];
  /** Paths that have a problem of their own, and paths that have one inside. */
  private readonly told = new Set<string>();
  private readonly broken = new Set<string>();

  add(code: ProblemCode, field: string, value: unknown, rule: string, hint: string): void {
    this.take([problemOf(code, field, value, rule, hint)]);
  }

  take(problems: readonly Problem[]): void {
    for (const problem of problems) {
      this.problems.push(problem);
      if (problem.field.includes(' ')) continue; // a place in another file
      this.told.add(problem.field);
      for (const path of pathAndHolders(problem.field)) this.broken.add(path);
    }
  }

  /** Runs a reader that may throw InputError; its problems are collected and null is handed back. */
  attempt<T>(read: () => T, place: (problem: Problem) => Problem = (problem) => problem): T | null {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.take(error.problems.map(place));
      return null;
    }
  }

  /** No problem lies at this path, inside it or on something that holds it. */
  sound(path: string): boolean {
    return !this.broken.has(path) && !pathAndHolders(path).some((holder) => this.told.has(holder));
  }

  throwIfAny(): void {
    if (this.problems.length > 0) throw new InputError(this.problems);
  }
}

/** `agents[3].pay.rate` and everything that holds it: agents[3].pay, agents[3], agents. */
function pathAndHolders(field: string): readonly string[] {
  const paths = [field];
  for (let i = field.length - 1; i > 0; i--) if (field[i] === '.' || field[i] === '[') paths.push(field.slice(0, i));
  return paths;
}
