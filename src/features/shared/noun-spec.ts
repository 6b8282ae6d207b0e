import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../engine/model/time.js';
import type { Findings } from '../../formats/findings.js';
import type { Reference } from './reference.js';
import type { StoredNoun } from './stored-noun.js';

/** What a feature says about its noun; the store, the CSV and the import are made from it. */
export interface NounSpec<Body extends object> {
  /** Singular, as messages and links call it: `site`. */
  readonly kind: string;
  /** Its list in a plan file, which is how checks name a place: `sites`. */
  readonly list: string;
  /** Validates a body; its fields are the columns of the CSV. */
  readonly body: new () => Body;
  readonly entity: new () => StoredNoun<Body>;
  /** Nothing may use it beyond its end. */
  readonly endBinds: boolean;
  /** Its code: the field of that name, or what makes an entry without one unique, such as agent and date. */
  codeOf(body: Body): string;
  /** Last local date on which it counts; null = without end. */
  endsOn(body: Body): LocalDate | null;
  /** Codes of others that it uses. */
  referencesOf(body: Body): readonly Reference[];
  /** What can be judged from the bodies alone; problems lie at `<list>[i].field`. Bodies whose shape is not sound are among them. */
  check(bodies: readonly Body[], findings: Findings): void;
  /** What is judged against other stored nouns, in the unit of work that saves; every body is sound and its references are known. */
  checkStored?(manager: EntityManager, drafts: readonly Draft<Body>[], findings: Findings): Promise<void>;
  /** What stands against removing it, beside what refers to its code: a sentence, or null. */
  keptBy?(manager: EntityManager, row: StoredNoun<Body>): Promise<string | null>;
}

/** One body on its way into the store. */
export interface Draft<Body extends object> {
  /** `<list>[i]`, where its problems lie. */
  readonly path: string;
  readonly code: string;
  readonly body: Body;
  /** The row that it changes; null for a new one. */
  readonly row: StoredNoun<Body> | null;
}
