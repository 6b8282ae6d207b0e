import { InputError, type Problem, problemOf } from '../../engine/model/problem.js';

/** Where the reader of a message finds the value at `path` inside body `index`; with an empty path, the body itself. */
export type Place = (index: number, path: string) => string;

/** A body that is the whole request. */
export const ofOne: Place = (_index, path) => (path === '' ? 'body' : path);

/** A body in the list of a JSON import. */
export const ofItems: Place = (index, path) => (path === '' ? `items[${index}]` : `items[${index}].${path}`);

/** Runs what tells problems at `<list>[i].field`, and has them told where the request has the value. */
export async function placed<T>(list: string, place: Place, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof InputError ? new InputError(error.problems.map((problem) => inPlace(problem, list, place))) : error;
  }
}

/** `sites[0].zone is ...` becomes `zone is ...` or `line 2, column zone is ...`, also where a rule names another place of the list. */
export function inPlace(problem: Problem, list: string, place: Place): Problem {
  const own = new RegExp(`^${list}\\[(\\d+)\\]\\.?(.*)$`).exec(problem.field);
  if (own === null) return problem;
  const others = new RegExp(`\\b${list}\\[(\\d+)\\](?:\\.([A-Za-z]\\w*(?:\\[\\d+\\]|\\.[A-Za-z]\\w*)*))?`, 'g');
  const told = (sentence: string): string => sentence.replace(others, (_all, index: string, path: string | undefined) => place(Number(index), path ?? ''));
  return problemOf(problem.code, place(Number(own[1]), own[2]), problem.value, told(problem.rule), told(problem.hint));
}
