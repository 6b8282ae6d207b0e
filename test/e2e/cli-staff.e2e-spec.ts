import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, namesIn, problemsOn, sunshift } from '../support/cli.js';
import { put } from '../support/plan-file.js';

const CASE = ['--model', 'erlang-c', '--arrivals', '200', '--aht', '180', '--answer-within', '20'];

describe('staff', () => {
  it('answers one load: exit 0, one JSON document', () => {
    const { code, stdout, stderr } = sunshift(['staff', ...CASE, '--service-level', '0.8', '--max-occupancy', '0.85', '--shrinkage', '0.3', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ agents: 14, required: 20, offeredErlangs: 10 });
  });

  it('ends with 2 where erlang-c has no answer, naming the least that has', () => {
    const { code, stdout, stderr } = sunshift(['staff', ...CASE, '--agents', '10']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(problemsOn(stderr)).toEqual([expect.objectContaining({ field: '--agents', message: expect.stringContaining('needs at least 11') })]);
  });

  it('answers a batch into a file', () =>
    inFolder((folder) => {
      const header = 'model,arrivals_per_hour,aht_s,patience_s,target_s,agents,load_erlangs,p_block,p_wait,service_level,asa_s,p_abandon,mean_wait_s,mean_queue,occupancy,sl_served_in_T_over_offered,sl_served_in_T_over_served,p_offered_wait_gt_T';
      const empty = ','.repeat(11);
      put(folder, { 'in.csv': `${header}\nC,200,180,,20,14,${empty}\n` });
      expect(sunshift(['staff', '--batch', 'in.csv', '--out', 'out.csv'], { cwd: folder })).toMatchObject({ code: 0, stderr: '' });
      expect(readFileSync(join(folder, 'out.csv'), 'utf8').split('\n')[1]).toContain('0.888350019179467');
    }));

  it('writes nothing when a row of a batch is invalid, and names each such row', () =>
    inFolder((folder) => {
      put(folder, { 'in.csv': 'model,arrivals_per_hour,aht_s,target_s,agents,load_erlangs\nC,200,180,20,14,\nC,200,-1,20,14,\nX,200,180,20,14,\n' });
      const { code, stdout, stderr } = sunshift(['staff', '--batch', 'in.csv', '--out', 'out.csv'], { cwd: folder });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(problemsOn(stderr).length).toBeGreaterThanOrEqual(1);
      expect(namesIn(folder)).toEqual(['in.csv']);
    }));
});
