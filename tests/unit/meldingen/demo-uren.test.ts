import { expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { isWerkdag } from '#lib/kalender/werkdagen.ts';
import { parseSpecificatie } from '#lib/meldingen/zestien/rules.ts';
import { generateRegio } from '../../../prisma/seed/westelijke-mijnstreek/regio.ts';

it('een melding van de demoregio telt op tot de uren per dag die de school noemt, vanaf de eerste van die dagen', () => {
  const rijen = generateRegio(datum('2026-11-26')).rijen('duo-verzuimmeldingen');
  const metDagen = rijen.filter(({ specificatie }) => parseSpecificatie(String(specificatie)).length > 0);
  expect(metDagen.length).toBeGreaterThan(5);
  for (const { specificatie, begindatum, verzuimuren } of metDagen) {
    const dagen = parseSpecificatie(String(specificatie));
    expect(dagen[0]?.datum).toBe(begindatum);
    expect(dagen.reduce((som, { uren }) => som + uren, 0)).toBe(verzuimuren);
  }
  for (const { begindatum } of rijen)
    expect(isWerkdag(datum(String(begindatum))), String(begindatum)).toBe(true);
});
