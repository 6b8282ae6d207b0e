import { compile } from '../src/engine/roster/compile/compile.js';
import { search } from '../src/engine/roster/solver/search.js';
import { instance } from './roster-instance.js';
const [agents, tight, distinct, interval, rounds, shards] = process.argv.slice(2).map(Number);
const { plan, requirement } = instance({ agents, distinct: distinct === 1, weeks: 4, intervalMinutes: interval as 60, tightness: tight, seed: 1, softPrices: false });
const t0 = Date.now(); let first = 0; let next = 0;
const gap = (s: number, b: number) => ((1 - b / s) * 100).toFixed(3);
const { problem } = compile(plan, requirement);
console.log('compiled', (Date.now() - t0) / 1000);
const r = search(problem, { seed: Number(process.env.SEED ?? 1), rounds, shards }, { shouldStop: () => false, onProgress: (p) => {
  if (p.stage === 'roster') { if (!first && p.openMinutes === 0) { first = Date.now(); console.log('covered', (first - t0) / 1000); } if (p.round >= next) { next = p.round + rounds / 8; console.log(((Date.now() - t0) / 1000).toFixed(1), p.round, p.openMinutes, gap(p.objective!, p.bound!)); } }
} }, interval);
console.log(((Date.now() - t0) / 1000).toFixed(1), 'final', r.open, gap(r.score, r.bound.bound), r.bound.bound / 1e5);
