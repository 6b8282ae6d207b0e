import type { Plan } from '../../model/plan.js';

/** Sentences are for people: names, where the structured fields beside them hold the codes. */
export function nameOf(list: readonly { readonly code: string; readonly name: string }[], code: string): string {
  return list.find((entry) => entry.code === code)?.name ?? code;
}

/** Names of agents by their codes. */
export function namesOf(plan: Plan, codes: readonly string[]): string {
  return listed(codes.map((code) => nameOf(plan.agents, code)));
}

/** `Ann Lee, Ben Ray and Cara Diaz`. */
export function listed(names: readonly string[]): string {
  return names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}
