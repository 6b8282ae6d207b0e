import { certificateJson, readCertificateJson } from '../../src/formats/certificate-file.js';
import { certificateOf } from './certificates.js';
import { problemsOf } from './support.js';

describe('certificate.json', () => {
  it('gives the same certificate back, and the same bytes', () => {
    const certificate = certificateOf();
    const text = certificateJson(certificate);
    expect(readCertificateJson(text, 'certificate.json')).toEqual(certificate);
    expect(certificateJson(readCertificateJson(text, 'certificate.json'))).toBe(text);
    const covered = certificateOf({ outcome: 'covered', openProof: null, windows: [], repairs: [], bindingRules: [], exposure: { expectedOpenMinutes: 0, byQueue: [], worst: null } });
    expect(readCertificateJson(certificateJson(covered), 'c')).toEqual(covered);
    const money = { ...covered.money, lowerBound: null, costGap: null, costGapControllable: null };
    expect(readCertificateJson(certificateJson({ ...covered, bound: null, money }), 'c')).toEqual({ ...covered, bound: null, money });
  });

  it('writes instants as text and prices on one line', () => {
    const text = certificateJson(certificateOf());
    expect(text).toContain('"start": "2027-03-14T02:00:00Z", "end": "2027-03-14T04:00:00Z"');
    expect(text).toContain('"prices": [0, 125000, 125000, 0, 0, 40000000]');
    expect(text).not.toContain('Ms"');
  });

  it('is refused when newer, incomplete or holding what no certificate holds', () => {
    const json = JSON.parse(certificateJson(certificateOf()));
    const refused = (change: object): unknown => problemsOf(() => readCertificateJson(JSON.stringify({ ...json, ...change }), 'c')).map(({ code, field }) => [code, field]);
    expect(refused({ format: 'sunshift-certificate/2' })).toEqual([['unsupported-format', 'format']]);
    expect(refused({ outcome: 'probably' })).toEqual([['out-of-range', 'outcome']]);
    expect(refused({ rules: [{ rule: 'be-nice', checked: 1, violations: 0 }] })).toEqual([['out-of-range', 'rules[0].rule']]);
    expect(refused({ bound: { ...json.bound, prices: [0.5] } })).toEqual([['wrong-type', 'bound.prices[0]']]);
    expect(refused({ repairs: [{ ...json.repairs[0], kind: 'pray' }] })).toEqual([['out-of-range', 'repairs[0].kind']]);
    expect(refused({ money: undefined, note: 'x' })).toEqual([['unknown-field', 'note'], ['missing-field', 'money']]);
  });
});
