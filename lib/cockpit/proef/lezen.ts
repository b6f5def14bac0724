import { readFormatie } from '#lib/formatie/data.ts';
import { K1_VOORRAAD } from '#lib/indicatoren/catalogus/k1-thuiszitters-voorraad.ts';
import { THUISZITTERS } from '#lib/indicatoren/catalogus/thuiszitters.ts';
import { WERK_OP_EEN_DAG } from '#lib/indicatoren/catalogus/werk-op-een-dag.ts';
import type { Dimensies } from '#lib/indicatoren/model.ts';
import type { Thuiszittersproef } from '#lib/indicatoren/proef/model.ts';
import { thuiszittersproef } from '#lib/indicatoren/proef/thuiszitters.ts';
import { runProef } from '#lib/indicatoren/proef/uitvoeren.ts';
import { run, runReeks } from '#lib/indicatoren/run.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Keuze, Werkfunctie } from '#lib/cockpit/model.ts';
import { fteVan, functieregels } from '#lib/cockpit/werkdruk/rules.ts';
import type { Definitieproef, Formatieproef } from './model.ts';
import { formatieregels, isGeldig, metErbij, vergelijk } from './rules.ts';

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
