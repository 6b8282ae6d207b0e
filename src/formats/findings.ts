import { InputError, type Problem, type ProblemCode, problemOf } from '../engine/model/problem.js';

/** Collects problems of one document and knows which parts of it are sound, so that later checks never stumble over what is told already. */
export class Findings {
  readonly problems: Problem[] = [];
  private readonly broken = new Set<string>();

  add(code: ProblemCode, field: string, value: unknown, rule: string, hint: string): void {
    this.take([problemOf(code, field, value, rule, hint)]);
  }

  take(problems: readonly Problem[]): void {
    for (const problem of problems) {
      this.problems.push(problem);
      // `agents[3].pay.rate` breaks itself and everything that holds it: agents[3].pay, agents[3], agents.
      if (problem.field.includes(' ')) continue; // a place in another file
      for (let path = problem.field; path !== ''; path = path.replace(/(\.[^.[\]]*|\[\d+\]|^[^.[\]]*)$/, '')) {
        this.broken.add(path);
        if (!/[.[]/.test(path)) break;
      }
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

  /** No problem lies at this path, inside it or on something that holds it whole. */
  sound(path: string): boolean {
    return !this.broken.has(path);
  }

  throwIfAny(): void {
    if (this.problems.length > 0) throw new InputError(this.problems);
  }
}
