import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { staffBatch } from '../../src/cli/verbs/staff-batch.js';
import { InputError } from '../../src/engine/model/problem.js';

const reference = readFileSync(join(__dirname, '../data/erlang-reference.csv'), 'utf8').replaceAll('\r\n', '\n');
const NONE = { serviceLevel: null, answerWithinSeconds: null, maxOccupancy: 1 };
const INPUTS = 7;

type Table = readonly Readonly<Record<string, string>>[];
function parsed(csv: string): Table {
  const [header, ...lines] = csv.trimEnd().split('\n').map((line) => line.split(','));
  return lines.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i]])));
}

/** The reference without its results: what a user would send. */
function questions(): string {
  const lines = reference.trimEnd().split('\n');
  return `${lines.map((line) => line.split(',').slice(0, INPUTS).join(',')).join('\n')}\n`;
}

function problems(text: string, defaults = NONE): InputError['problems'] {
  try {
    staffBatch(text, 'in.csv', defaults);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

describe('a staffing batch', () => {
  it('fills exactly the columns that the reference fills for B, C and A, to 1e-10, with 15 digits', () => {
    const exact = parsed(reference);
    const { csv, rows } = staffBatch(questions(), 'in.csv', NONE);
    const found = parsed(csv);
    expect(csv.split('\n')[0]).toBe(reference.split('\n')[0]);
    expect(rows).toBe(66);
    let compared = 0;
    exact.forEach((row, i) => {
      for (const [name, value] of Object.entries(row)) {
        expect(`${name} ${found[i][name] === ''}`).toBe(`${name} ${value === ''}`);
        if (value === '' || name === 'model') continue;
        expect(Math.abs(Number(found[i][name]) - Number(value)) / Number(value)).toBeLessThanOrEqual(1e-10);
        expect(Number(Number(found[i][name]).toPrecision(15))).toBe(Number(found[i][name]));
        compared++;
      }
    });
    expect(compared).toBe(19 * 3 + 25 * 10 + 22 * 14);
  });

  it('accepts the reference with its own results, which it does not read', () => {
    expect(staffBatch(reference, 'in.csv', NONE).csv).toBe(staffBatch(questions(), 'in.csv', NONE).csv);
  });

  it('blank agents are the least agents of the service level', () => {
    const text = 'model,arrivals_per_hour,aht_s,target_s,agents\nC,200,180,20,\nB,200,180,,\nC,212,180,3600,\nC,0,180,20,\n';
    const found = parsed(staffBatch(text, 'in.csv', { ...NONE, serviceLevel: 0.8 }).csv);
    expect(found.map((row) => row.agents)).toEqual(['14', '11', '11', '0']);
    expect(found[0].service_level).toBe('0.888350019179467');
    expect(found[1].p_block).toBe('0.163232333244434');
    expect(found[3]).toMatchObject({ load_erlangs: '0', p_wait: '', service_level: '' });
    expect(parsed(staffBatch(text, 'in.csv', { ...NONE, serviceLevel: 0.8, maxOccupancy: 0.5 }).csv)[0].agents).toBe('20');
  });

  it('load_erlangs is input where arrivals or AHT is blank, and not read where both are there', () => {
    const text = 'model,arrivals_per_hour,aht_s,target_s,agents,load_erlangs\nC,,180,20,14,10\nC,200,,20,14,10\nC,200,180,20,14,999\n';
    const found = parsed(staffBatch(text, 'in.csv', NONE).csv);
    expect(found.map((row) => row.load_erlangs)).toEqual(['10', '10', '10']);
    expect(found.map((row) => row.asa_s)).toEqual(['7.83593701177724', '7.83593701177724', '7.83593701177724']);
    expect(found.map((row) => row.arrivals_per_hour)).toEqual(['', '200', '200']);
  });

  it('a blank target takes --answer-within and says so', () => {
    const found = parsed(staffBatch('model,aht_s,agents,load_erlangs\nC,180,14,10\n', 'in.csv', { ...NONE, answerWithinSeconds: 20 }).csv);
    expect(found[0]).toMatchObject({ target_s: '20', service_level: '0.888350019179467' });
  });

  it('names every bad row by line, in their order, and answers none', () => {
    const text = [
      'model,arrivals_per_hour,aht_s,patience_s,target_s,agents,load_erlangs',
      'A,200,180,0,20,14,', 'C,200,180,,20,10,', 'D,200,180,,20,14,', 'C,-1,180,,20,14,', 'C,200,0,,20,14,', 'C,200,180,,20,1.5,', 'C,200,180,,20,,',
      'C,200,180,,,14,', 'C,,,,20,14,10', 'B,,,,,5,', 'B,nan,1,,,5,', 'B,1e9,1e9,,,5,', ',1,1,,,5,', 'C,1',
    ].join('\n');
    expect(problems(text).map((problem) => `${problem.code} at ${problem.field}`)).toEqual([
      'out-of-range at line 2, column patience_s', 'out-of-range at line 3, column agents', 'out-of-range at line 4, column model',
      'out-of-range at line 5, column arrivals_per_hour', 'out-of-range at line 6, column aht_s', 'wrong-type at line 7, column agents',
      'missing-field at line 8, column agents', 'missing-field at line 9, column target_s', 'missing-field at line 10, column aht_s',
      'missing-field at line 11, column load_erlangs', 'not-finite at line 12, column arrivals_per_hour', 'out-of-range at line 13, column load_erlangs',
      'missing-field at line 14, column model', 'ragged-row at line 15, cells',
    ]);
    expect(problems(text)[0].message).toContain('model B where nobody waits');
    expect(problems(text)[1].message).toContain('needs at least 11 agents');
  });

  it.each([['arrivals_per_hour,aht_s\n1,2\n', 'wrong-header'], ['model,agent\nB,5\n', 'wrong-header'], ['model,agents\nB,"5\n', 'not-csv']])('refuses %j as %s', (text, code) => {
    expect(problems(text).map((problem) => problem.code)).toEqual([code]);
  });
});
