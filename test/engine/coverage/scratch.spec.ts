import { validCase } from './valid-roster.js';
import { verifyRoster } from '../../../src/engine/coverage/verify-roster.js';
import { requirementFor } from '../../support/builders.js';
it('x', () => { for (let s = 0; s < 6; s++) { const t = Date.now(); const c = validCase(s); const t2 = Date.now(); const r = verifyRoster(c.plan, requirementFor(c.plan, 1), c.roster); console.log(s, t2 - t, Date.now() - t2, r.ok, c.roster.shifts.length, r.checks.map((x) => `${x.rule} ${x.checked} ${x.violations.length}`).join(', '), r.soft.length); } });
