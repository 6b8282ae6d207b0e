import { dirname, join, resolve } from 'node:path';
import { existsSync } from 'node:fs';
import type { Certificate } from '../engine/model/certificate.js';
import { InputError, problemOf } from '../engine/model/problem.js';
import { readCertificateJson } from '../formats/certificate-file.js';
import { readRosterCsv } from '../formats/roster-csv.js';
import { type RosterFile, readRosterJson } from '../formats/roster-file.js';
import { readTextArgument } from './input.js';
import type { VerbIo } from './verb.js';

/** A roster named on the command line; a CSV does not say what it was made from. */
export interface RosterInput extends Pick<RosterFile, 'roster'> {
  readonly requirementHash: string | null;
}

/** roster.json, or else roster.csv. Throws InputError with every finding. */
export function readRoster(io: VerbIo, path: string): RosterInput {
  if (path.endsWith('.json')) return readRosterJson(readTextArgument(io, path, 'ROSTER', 'not-json'), path);
  return { roster: { format: 'sunshift-roster/1', shifts: readRosterCsv(readTextArgument(io, path, 'ROSTER', 'not-csv'), path) }, requirementHash: null };
}

/** The certificate that was written beside a roster, or the one that is named. Throws InputError where there is none. */
export function readCertificate(io: VerbIo, rosterPath: string, named: string | undefined): Certificate {
  const path = named ?? join(dirname(rosterPath), 'certificate.json');
  if (named === undefined && !existsSync(resolve(io.cwd, path))) {
    throw new InputError(problemOf('file-not-found', '--bound', path, 'The prices that prove a bound stand in certificate.json beside the roster.', 'Name it: --certificate FILE.'));
  }
  return readCertificateJson(readTextArgument(io, path, '--certificate', 'not-json'), path);
}
