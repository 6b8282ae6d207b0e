import { InputError, type Problem, problemOf } from '../../engine/model/problem.js';
import { MOST_ATTEMPTS } from './attempt-policy.js';

/** What a job keeps of the error that its attempt ended with. */
export function failureOf(error: unknown): readonly Problem[] {
  if (error instanceof InputError) return error.problems;
  // What a database says may quote values of rows: names, pay.
  const fromDatabase = error instanceof Error && 'driverError' in error;
  const said = fromDatabase ? 'the database refused a statement' : error instanceof Error ? error.message : String(error);
  const rule = 'The program foresees everything that a job can meet.';
  return [{ code: 'unexpected', field: 'job', value: null, rule, message: `Unexpected error: ${said.slice(0, 500)}`, hint: 'Report it with the id of the job; the log holds more.' }];
}

/** For a job during which the process itself ended, again and again. */
export function diedWithIt(attempts: number): readonly Problem[] {
  const rule = `A job during which the service ends is started at most ${MOST_ATTEMPTS} times.`;
  return [problemOf('unexpected', 'attempts', attempts, rule, 'See the log and the memory of the machine; then ask for it again.')];
}
