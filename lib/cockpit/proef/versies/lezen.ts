import { INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import { readFeitspan } from '#lib/indicatoren/data.ts';
import type { Cel, Indicator, Vraag } from '#lib/indicatoren/model.ts';
import { runProef } from '#lib/indicatoren/proef/uitvoeren.ts';
import { variantenVan, type Variant } from '#lib/indicatoren/proef/varianten.ts';
import { standaardjaar } from '#lib/indicatoren/rules.ts';
import { run } from '#lib/indicatoren/run.ts';
import { versieOp, versiesVan } from '#lib/indicatoren/versies/rules.ts';
import { schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { celMet, filterVoor, laatsteDagVan, laatsteHeleMaand } from '#lib/cockpit/kerncijfers/rules.ts';
import type { Keuze } from '#lib/cockpit/model.ts';
import { isPercentage } from '#lib/indicatoren/labels.ts';
import type { Maat } from '../doel/model.ts';
import type { Versieproef, Versieregel } from '../model.ts';

/** Figures of which the definition changed, or that can be read by more than one rule. */
export const MET_VERSIES = INDICATOREN.filter(
  (indicator) => versiesVan(indicator).length > 1 || variantenVan(indicator.code).length > 1,
);

/** The asked day, or the last year that others published, by each definition the figure had and by each rule it can be read by. */
export async function readVersieproef(
  toegang: Toegang,
  code: string,
  keuze: Keuze,
): Promise<Uitkomst<Versieproef | null>> {
  const indicator = MET_VERSIES.find((item) => item.code === code);
  if (!indicator) return gelukt(null);
  const perMaand = indicator.dimensies.some(({ code: naam, vast }) => vast && naam === 'maand');
  const maand = perMaand ? laatsteHeleMaand(keuze.dag) : null;
  const vraag = await vraagVoor(toegang, indicator, keuze, maand);
  const vast = { ...indicator.hoofdcijfer, ...(maand && { maand }) };
  const regels: Versieregel[] = [];
  let peildatum = vraag.peildatum ?? keuze.dag;
  if (versiesVan(indicator).length > 1) {
    const geldt = versieOp(indicator, schooljaarBegin(vraag.schooljaar)).versie;
    for (const { versie, geldigVan, definitie } of versiesVan(indicator)) {
      const uitslag = await run(code, { ...vraag, versie }, toegang);
      if (!uitslag.ok) return uitslag;
      peildatum = uitslag.waarde.peildatum;
      regels.push({
        ...{ sleutel: `versie-${versie}`, naam: `versie ${versie}`, geldigVan, definitie },
        ...{ geldt: versie === geldt, waarde: celMet(uitslag.waarde.cellen, vast)?.waarde ?? null },
        ...{ nietGemeten: uitslag.waarde.nietGemeten === true, maat: maatVoor(indicator, vast) },
      });
    }
  }
  for (const variant of variantenVan(code)) {
    const cellen = await cellenVan(toegang, indicator, variant, vraag);
    if (!cellen.ok) return cellen;
    const { sleutel, naam, definitie, geldt } = variant;
    const eigen = { ...vast, ...variant.vast };
    regels.push({
      ...{ sleutel, naam, definitie, geldt, geldigVan: null, nietGemeten: false },
      ...{ waarde: celMet(cellen.waarde, eigen)?.waarde ?? null, maat: maatVoor(indicator, eigen) },
    });
  }
  const { schooljaar } = vraag;
  return gelukt({ code, titel: indicator.titel, schooljaar, peildatum, maand, regels });
}

async function cellenVan(
  toegang: Toegang,
  { code }: Indicator,
  { proef }: Variant,
  vraag: Vraag,
): Promise<Uitkomst<readonly Cel[]>> {
  const uitslag = proef ? await runProef(proef, vraag, toegang) : await run(code, vraag, toegang);
  return uitslag.ok ? gelukt(uitslag.waarde.cellen) : uitslag;
}

async function vraagVoor(
  toegang: Toegang,
  indicator: Indicator,
  keuze: Keuze,
  maand: string | null,
): Promise<Vraag> {
  const span = indicator.ingelezen ? await readFeitspan(toegang, indicator.bekendUit) : null;
  const ingelezen = standaardjaar(indicator, span);
  const peildatum = maand ? laatsteDagVan(maand) : keuze.dag;
  const { filter } = filterVoor(indicator, { ...keuze, functie: null });
  const kop = { filter, per: [] };
  return ingelezen
    ? { ...kop, schooljaar: ingelezen }
    : { ...kop, schooljaar: schooljaarVan(peildatum), peildatum };
}

function maatVoor(indicator: Indicator, dimensies: Cel['dimensies']): Maat {
  if (isPercentage(indicator, { dimensies })) return 'procent';
  return ['per-fte', 'percentiel'].includes(indicator.uitwerking) ? 'getal' : 'aantal';
}
