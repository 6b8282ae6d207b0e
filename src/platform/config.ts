import { InputError, type Problem, problemOf } from '../engine/model/problem.js';

/** Everything the environment may set; validated once, at start. */
export interface Config {
  /** Folder of test and benchmark data; null when unset. Nothing that a user runs needs it. */
  readonly dataFolder: string | null;
  /** Largest file that is read, bytes (SUNSHIFT_MAX_UPLOAD_MB, default 64; 1 MB = 1,000,000 bytes). */
  readonly maxUploadBytes: number;
  /** For the HTTP service: everyone who can reach HOST may use it. The command line only checks that it is well formed. */
  readonly trustedNetwork: boolean;
}

/** Those of the service (config-service.ts) are known to the command line too, so that both run in one environment. */
const KNOWN = [
  'SUNSHIFT_BODY_IDLE_SECONDS', 'SUNSHIFT_DATA', 'SUNSHIFT_LOG_LEVEL', 'SUNSHIFT_MAX_UPLOAD_MB', 'SUNSHIFT_REQUESTS_PER_MINUTE', 'SUNSHIFT_TRUSTED_NETWORK', 'SUNSHIFT_WORKERS',
] as const;
const MB = 1_000_000;

/** Reads `SUNSHIFT_*`; every unknown or malformed variable is a problem, all of them thrown together. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: Problem[] = [];
  for (const name of Object.keys(env).sort()) {
    if (!name.startsWith('SUNSHIFT_') || (KNOWN as readonly string[]).includes(name)) continue;
    problems.push(problemOf('unknown-field', name, env[name], `The environment sets only ${KNOWN.join(', ')}.`, `Unset ${name} or correct its spelling.`));
  }
  const maxText = env.SUNSHIFT_MAX_UPLOAD_MB ?? '64';
  const max = Number(maxText);
  if (!/^\d+(\.\d+)?$/.test(maxText) || !(max > 0 && max <= 4096)) {
    const rule = 'The limit is a number of megabytes above 0, at most 4096.';
    problems.push(problemOf('out-of-range', 'SUNSHIFT_MAX_UPLOAD_MB', maxText, rule, 'Set it to a number such as 64, or unset it.'));
  }
  const trusted = env.SUNSHIFT_TRUSTED_NETWORK ?? 'no';
  if (!['yes', 'no', 'true', 'false'].includes(trusted)) {
    problems.push(problemOf('wrong-type', 'SUNSHIFT_TRUSTED_NETWORK', trusted, 'It is yes or no.', 'Set it to yes or no, or unset it.'));
  }
  if (problems.length > 0) throw new InputError(problems);
  const data = env.SUNSHIFT_DATA;
  return { dataFolder: data === undefined || data === '' ? null : data, maxUploadBytes: Math.floor(max * MB), trustedNetwork: trusted === 'yes' || trusted === 'true' };
}
