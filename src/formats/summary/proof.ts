import type { Certificate } from '../../engine/model/certificate.js';
import { PRESETS } from '../../engine/model/presets.js';
import { NO_BOUND, markdownTable } from './words.js';

/** Every rule with how often it was looked at: a rule that had nothing to apply to says 0, and a zero says nothing. */
export function rulesSection({ rules, versions }: Certificate): string {
  const preset = PRESETS.find((known) => known.code === versions.preset);
  const broken = rules.reduce((sum, rule) => sum + rule.violations, 0);
  const verdict = broken === 0
    ? `Passes preset ${versions.preset}${preset === undefined ? '' : ` of ${preset.date}`}, with what the plan and its contracts set otherwise.`
    : `${broken} violations.`;
  const rows = rules.map((rule) => [rule.rule, String(rule.checked), String(rule.violations)]);
  return `${verdict}\n\n${markdownTable([{ title: 'rule' }, { title: 'cases checked', numbers: true }, { title: 'violations', numbers: true }], rows)}`;
}

/** How anybody computes all of it again. */
export function proofSection({ bound, run, inputHash, requirementHash, versions, rulesRelaxedInBound }: Certificate): string {
  const relaxed = bound === null ? `Lower bound: ${NO_BOUND}.` : rulesRelaxedInBound.length === 0 ? 'The bound relaxes no rule.' : `The bound relaxes ${rulesRelaxedInBound.join(', ')}; it stays valid, only lower.`;
  return [
    '`sunshift verify PLAN.json roster.json --bound` derives the requirement, rules, cover and money again from the plan and its files, and evaluates the prices in certificate.json.',
    `${again(run, bound !== null)} ${relaxed}`,
    markdownTable([{ title: 'what' }, { title: 'value' }], [
      ['input', inputHash], ['requirement', requirementHash], ['seed, rounds, shards', run === null ? 'none' : `${run.seed}, ${run.rounds}, ${run.shards}`],
      ['engine, tzdata, preset', `${versions.engine}, ${versions.tzdata}, ${versions.preset}`],
    ]),
  ].join('\n\n');
}

function again(run: Certificate['run'], isBounded: boolean): string {
  if (run === null) return 'No search made this roster: it was brought along, and its bound is one that holds for every roster of this input.';
  const command = `\`sunshift plan PLAN.json --out DIR --seed ${run.seed} --rounds ${run.rounds}\``;
  if (run.rounds === 0) return `${command} writes the same bytes unless this search was stopped before its first round.`;
  if (!isBounded) return `${command} takes as long as it needs and gives a bound, and a roster that is no dearer.`;
  return `${command} writes the same bytes on any machine with the same tzdata.`;
}
