import { checkList } from '../shared/check-within.js';
import type { NounSpec } from '../shared/noun-spec.js';
import { nounTarget } from '../shared/noun-target.js';
import { SiteBody } from './dto/site-body.js';
import { SiteRow } from './site.entity.js';

export const SITE_TARGET = nounTarget('site', 'a site', SiteRow);

export const SITE: NounSpec<SiteBody> = {
  kind: 'site', list: 'sites', body: SiteBody, entity: SiteRow, endBinds: true,
  codeOf: ({ code }) => code,
  endsOn: ({ endedOn }) => endedOn ?? null,
  referencesOf: () => [],
  check: (bodies, findings) => checkList('sites', [...bodies], findings),
};
