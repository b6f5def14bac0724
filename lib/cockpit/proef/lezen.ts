import { readFormatie } from '#lib/formatie/data.ts';
import { findIndicator, INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import { K1_VOORRAAD } from '#lib/indicatoren/catalogus/k1-thuiszitters-voorraad.ts';
import { THUISZITTERS } from '#lib/indicatoren/catalogus/thuiszitters.ts';
import { WERK_OP_EEN_DAG } from '#lib/indicatoren/catalogus/werk-op-een-dag.ts';
import { readFeitspan } from '#lib/indicatoren/data.ts';
import type { Dimensies } from '#lib/indicatoren/model.ts';
import type { Thuiszittersproef } from '#lib/indicatoren/proef/model.ts';
import { thuiszittersproef } from '#lib/indicatoren/proef/thuiszitters.ts';
import { runProef } from '#lib/indicatoren/proef/uitvoeren.ts';
import { standaardjaar } from '#lib/indicatoren/rules.ts';
import { run, runReeks } from '#lib/indicatoren/run.ts';
import { versieOp, versiesVan } from '#lib/indicatoren/versies/rules.ts';
import { isPercentage } from '#lib/indicatoren/labels.ts';
import { addSchooljaren, schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { celMet, filterVoor } from '#lib/cockpit/kerncijfers/rules.ts';
import type { Keuze, Werkfunctie } from '#lib/cockpit/model.ts';
import { fteVan, functieregels } from '#lib/cockpit/werkdruk/rules.ts';
import type {
  Definitieproef,
  Doelproef,
  Doelvraag,
  Formatieproef,
  Versieproef,
  Versieregel,
} from './model.ts';
import { bijDoel, formatieregels, isGeldig, isTeProberen, metErbij, vergelijk } from './rules.ts';

/** Figures of which a target can be tried. */
export const TE_PROBEREN = INDICATOREN.filter(isTeProberen);

/** The last whole school year, or the last one that others published: "per year" is said of a year that is over. */
export async function readDoelproef(
  toegang: Toegang,
  gevraagd: Doelvraag & { readonly doel: number },
  keuze: Keuze,
): Promise<Uitkomst<Doelproef>> {
  const algemeen = TE_PROBEREN.find(({ code }) => code === gevraagd.cijfer);
  const bekend = algemeen && findIndicator(algemeen.code);
  if (!bekend) return weiger('onbekende-indicator', 'Met dit cijfer is geen streefwaarde te proberen.');
  const span = bekend.ingelezen ? await readFeitspan(toegang, bekend.bekendUit) : null;
  const schooljaar =
    gevraagd.schooljaar ?? standaardjaar(bekend, span) ?? addSchooljaren(schooljaarVan(toegang.vandaag), -1);
  const { filter } = filterVoor(bekend, { ...keuze, functie: null });
  const reeks = await runReeks(bekend.code, { schooljaar, filter, per: [] }, 1, toegang);
  if (!reeks.ok) return reeks;
  const { indicator, uitslag, waarden } = reeks.waarde;
  const cel = celMet(uitslag.cellen, indicator.hoofdcijfer);
  const nu =
    cel && cel.teller !== null && cel.noemer !== null && cel.waarde !== null
      ? { teller: cel.teller, noemer: cel.noemer, waarde: cel.waarde }
      : null;
  const label = Object.entries(indicator.hoofdcijfer)
    .map(([code, waarde]) => waarden[code]?.find((item) => item.code === waarde)?.label ?? waarde)
    .join(', ');
  return gelukt({
    indicator: {
      ...{ code: indicator.code, titel: indicator.titel },
      ...{ teller: indicator.teller, noemer: indicator.noemer },
    },
    ...{ richting: gevraagd.richting, doel: gevraagd.doel, label, nu },
    ...{ schooljaar: uitslag.schooljaar, peildatum: uitslag.peildatum },
    vraag: { schooljaar: uitslag.schooljaar, peildatum: undefined },
    dimensies: { ...filter, ...indicator.hoofdcijfer },
    bijDoel: nu && bijDoel(nu, gevraagd.richting, gevraagd.doel),
  });
}

/** Figures of which the definition changed. */
export const MET_VERSIES = INDICATOREN.filter((indicator) => versiesVan(indicator).length > 1);

/** The asked day, or the last year that others published, by each definition the figure had. */
export async function readVersieproef(
  toegang: Toegang,
  code: string,
  keuze: Keuze,
): Promise<Uitkomst<Versieproef | null>> {
  const indicator = MET_VERSIES.find((item) => item.code === code);
  if (!indicator) return gelukt(null);
  const span = indicator.ingelezen ? await readFeitspan(toegang, indicator.bekendUit) : null;
  const ingelezen = standaardjaar(indicator, span);
  const wanneer = ingelezen
    ? { schooljaar: ingelezen }
    : { schooljaar: schooljaarVan(keuze.dag), peildatum: keuze.dag };
  const { filter } = filterVoor(indicator, { ...keuze, functie: null });
  const geldt = versieOp(indicator, schooljaarBegin(wanneer.schooljaar)).versie;
  const regels: Versieregel[] = [];
  let peildatum = keuze.dag;
  for (const { versie, geldigVan, definitie } of versiesVan(indicator)) {
    const uitslag = await run(code, { ...wanneer, filter, per: [], versie }, toegang);
    if (!uitslag.ok) return uitslag;
    peildatum = uitslag.waarde.peildatum;
    const cel = celMet(uitslag.waarde.cellen, indicator.hoofdcijfer);
    regels.push({
      ...{ versie, geldigVan, definitie, geldt: versie === geldt, waarde: cel?.waarde ?? null },
      nietGemeten: uitslag.waarde.nietGemeten === true,
      isPercentage: isPercentage(indicator, { dimensies: indicator.hoofdcijfer }),
    });
  }
  const { schooljaar } = wanneer;
  return gelukt({ code, titel: indicator.titel, schooljaar, peildatum, regels });
}

/** Both definitions over the same facts at this moment, side by side. */
export async function readDefinitieproef(
  toegang: Toegang,
  gevraagd: Thuiszittersproef,
  keuze: Keuze,
): Promise<Uitkomst<Definitieproef>> {
  const filter: Dimensies = keuze.gemeente ? { gemeente: keuze.gemeente } : {};
  const vraag = { schooljaar: schooljaarVan(keuze.dag), peildatum: keuze.dag, per: ['gemeente', 'sector'] };
  const isJaar = gevraagd.telling === 'jaar';
  const geldig = await run(
    isJaar ? THUISZITTERS.code : K1_VOORRAAD.code,
    { ...vraag, filter: isJaar ? filter : { ...filter, meting: 'aantal' } },
    toegang,
  );
  if (!geldig.ok) return geldig;
  const definitie = thuiszittersproef(gevraagd);
  const proef = await runProef(
    definitie,
    { ...vraag, filter, per: ['soort', 'gemeente', 'sector'] },
    toegang,
  );
  if (!proef.ok) return proef;
  const reeks = await runReeks(THUISZITTERS.code, { ...vraag, filter }, 1, toegang);
  if (!reeks.ok) return reeks;
  const { waarden } = reeks.waarde;
  return gelukt({
    ...{ gevraagd, isGeldig: isGeldig(gevraagd), bekend: geldig.waarde.bekend },
    ...{ schooljaar: geldig.waarde.schooljaar, peildatum: geldig.waarde.peildatum },
    regels: vergelijk(
      geldig.waarde.cellen,
      proef.waarde.cellen,
      ['gemeente', 'sector'].map((code) => ({ code, waarden: waarden[code] ?? [] })),
    ),
  });
}

/** The work there is, over more or fewer people. */
export async function readFormatieproef(
  toegang: Toegang,
  functie: Werkfunctie,
  erbij: number,
  { dag }: Keuze,
): Promise<Uitkomst<Formatieproef>> {
  const vraag = { schooljaar: schooljaarVan(dag), peildatum: dag, per: ['functie'] };
  const uitslag = await run(WERK_OP_EEN_DAG.code, vraag, toegang);
  if (!uitslag.ok) return uitslag;
  const formatie = await readFormatie(toegang, dag, dag);
  const [regel] = functieregels([functie], { nu: uitslag.waarde.cellen, vorig: [] }, formatie, {
    dag,
    gemeente: null,
  });
  if (!regel) throw new RangeError('Een functie heeft een regel');
  const nu = fteVan(formatie, functie, dag);
  const straks = metErbij(nu, erbij);
  return gelukt({ functie, erbij, nu, straks, regels: formatieregels(regel.nu, nu, straks) });
}
