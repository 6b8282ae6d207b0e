import type { Certificate } from '../engine/model/certificate.js';
import { InputError } from '../engine/model/problem.js';
import { CertificateInput } from './certificate/certificate.js';
import { deepFreeze } from './deep-freeze.js';
import { readObject } from './fields/read-object.js';
import { currentFormat } from './format-version.js';
import { instantsFromText } from './instant-json.js';
import { jsonText } from './json.js';
import { readJson } from './read-json.js';

/** certificate.json (docs/formats/certificate.md): the certificate with its instants as text; `readCertificateJson` gives the same back. */
export function certificateJson(certificate: Certificate): string {
  return jsonText(certificate, { instants: true });
}

/** Reads certificate.json. Throws InputError with every finding of shape; whether its claims hold is for the verifier to say. */
export function readCertificateJson(text: string, source: string): Certificate {
  const { value, problems } = readObject(CertificateInput, currentFormat(readJson(text, source), 'sunshift-certificate', 1), source);
  if (problems.length > 0) throw new InputError(problems);
  return deepFreeze(instantsFromText(value) as Certificate);
}
