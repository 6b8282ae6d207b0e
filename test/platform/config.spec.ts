import { readConfig } from '../../src/platform/config.js';
import type { InputError } from '../../src/engine/model/problem.js';

const problemsOf = (env: Record<string, string>): readonly [string, string][] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    return (error as InputError).problems.map((p) => [p.code, p.field]);
  }
};

describe('SUNSHIFT_ settings', () => {
  it('have defaults', () => {
    expect(readConfig({ PATH: '/bin' })).toEqual({ dataFolder: null, maxUploadBytes: 64_000_000, trustedNetwork: false });
  });

  it('are read when set', () => {
    const env = { SUNSHIFT_DATA: '/data', SUNSHIFT_MAX_UPLOAD_MB: '0.5', SUNSHIFT_TRUSTED_NETWORK: 'yes' };
    expect(readConfig(env)).toEqual({ dataFolder: '/data', maxUploadBytes: 500_000, trustedNetwork: true });
  });

  it('are refused when unknown, in order of their names', () => {
    expect(problemsOf({ SUNSHIFT_SEED: '1', SUNSHIFT_DATTA: 'x' })).toEqual([['unknown-field', 'SUNSHIFT_DATTA'], ['unknown-field', 'SUNSHIFT_SEED']]);
  });

  it.each(['0', '-1', 'NaN', '64MB', '', '1e3', '5000'])('refuse %p as a size limit', (text) => {
    expect(problemsOf({ SUNSHIFT_MAX_UPLOAD_MB: text })).toEqual([['out-of-range', 'SUNSHIFT_MAX_UPLOAD_MB']]);
  });
});
