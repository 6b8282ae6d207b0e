import type { Verb } from './verb.js';

/** All of the flow, then its stages in order, then what stands beside it. Loaded one by one: `staff` needs no plan reader. */
const LOADERS = {
  plan: async (): Promise<Verb> => (await import('./verbs/plan.js')).planVerb,
  history: async (): Promise<Verb> => (await import('./verbs/history.js')).historyVerb,
  forecast: async (): Promise<Verb> => (await import('./verbs/forecast.js')).forecastVerb,
  accuracy: async (): Promise<Verb> => (await import('./verbs/accuracy.js')).accuracyVerb,
  intraday: async (): Promise<Verb> => (await import('./verbs/intraday.js')).intradayVerb,
  staff: async (): Promise<Verb> => (await import('./verbs/staff.js')).staffVerb,
  roster: async (): Promise<Verb> => (await import('./verbs/roster.js')).rosterVerb,
  replacements: async (): Promise<Verb> => (await import('./verbs/replacements.js')).replacementsVerb,
  replan: async (): Promise<Verb> => (await import('./verbs/replan.js')).replanVerb,
  verify: async (): Promise<Verb> => (await import('./verbs/verify.js')).verifyVerb,
  cost: async (): Promise<Verb> => (await import('./verbs/cost.js')).costVerb,
  alerts: async (): Promise<Verb> => (await import('./verbs/alerts.js')).alertsVerb,
  holidays: async (): Promise<Verb> => (await import('./verbs/holidays.js')).holidaysVerb,
  rehearse: async (): Promise<Verb> => (await import('./verbs/rehearse.js')).rehearseVerb,
  schema: async (): Promise<Verb> => (await import('./verbs/schema.js')).schemaVerb,
};

export const VERB_NAMES: readonly string[] = Object.keys(LOADERS);

/** The verb that a command line asks for; all of them where it asks for help or for none. */
export async function verbsFor(asked: string | undefined): Promise<readonly Verb[]> {
  const names = VERB_NAMES.filter((name) => name === asked);
  return Promise.all((names.length === 0 ? VERB_NAMES : names).map((name) => LOADERS[name as keyof typeof LOADERS]()));
}
