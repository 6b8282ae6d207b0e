import type { Contract } from '../../model/contract.js';
import type { Plan } from '../../model/plan.js';

/** The plan in which these people have their contract changed and everybody else keeps his. */
export function withOwnContract(plan: Plan, people: ReadonlySet<string>, change: (contract: Contract) => Contract): Plan {
  const codeOf = new Map(plan.contracts.map((contract) => [contract.code, `${contract.code}\nchanged`]));
  const changed = plan.contracts.map((contract) => ({ ...change(contract), code: codeOf.get(contract.code) as string }));
  const agents = plan.agents.map((agent) => (people.has(agent.code) ? { ...agent, contract: codeOf.get(agent.contract) ?? agent.contract } : agent));
  return { ...plan, contracts: [...plan.contracts, ...changed], agents };
}
