import type { Findings } from '../../formats/findings.js';
import { checkContract } from '../../formats/plan-check/contracts.js';
import { checkList } from '../shared/check-within.js';
import type { NounSpec } from '../shared/noun-spec.js';
import { nounTarget } from '../shared/noun-target.js';
import { ContractRow } from './contract.entity.js';
import { ContractBody } from './dto/contract-body.js';

export const CONTRACT_TARGET = nounTarget('contract', 'a contract', ContractRow);

export const CONTRACT: NounSpec<ContractBody> = {
  kind: 'contract', list: 'contracts', body: ContractBody, entity: ContractRow, endBinds: true,
  codeOf: ({ code }) => code,
  endsOn: ({ endedOn }) => endedOn ?? null,
  referencesOf: () => [],
  check: checkContracts,
};

/** Grid, breaks and rest depend on the plan that lays its rules under those of the contract, and are judged there. */
function checkContracts(bodies: readonly ContractBody[], findings: Findings): void {
  checkList('contracts', [...bodies], findings);
  bodies.forEach((body, i) => {
    if (findings.sound(`contracts[${i}]`)) checkContract(body, `contracts[${i}]`, findings);
  });
}
