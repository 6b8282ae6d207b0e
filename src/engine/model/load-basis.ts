/** Which load an interval is staffed for when contacts come at a changing rate; `auto` chooses by AHT ÷ interval (docs/models/staffing.md). */
export const LOAD_BASES = ['stationary', 'modified-offered-load', 'lag-max'] as const;
export type LoadBasis = (typeof LOAD_BASES)[number];
export type LoadBasisSetting = 'auto' | LoadBasis;
