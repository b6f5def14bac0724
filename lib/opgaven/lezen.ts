import { readContext } from '#lib/indicatoren/data.ts';
import { readTeksten } from '#lib/indicatoren/effectrapportage/data.ts';
import { fteVan } from '#lib/indicatoren/effectrapportage/rules.ts';
import type { Vraag } from '#lib/indicatoren/model.ts';
import { maandenVan, spanVan, type Jaarvraag } from '#lib/indicatoren/rules.ts';
import { runReeks } from '#lib/indicatoren/run.ts';
import { readFormatie } from '#lib/formatie/data.ts';
import { LABEL_FUNCTIE } from '#lib/formatie/labels.ts';
import { datum, type Datum } from '#lib/kalender/model.ts';
import { formatGetal } from '#lib/kalender/opmaak.ts';
import { minDatum, schooljaarVan } from '#lib/kalender/rules.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { regioVan } from '#lib/verlof/ligging/data.ts';
import { controleer } from './controles/rules.ts';
import { periodeTekst } from './labels.ts';
import type { Eigentekst, Gemeente, Opgave, Periode, Vorm } from './model.ts';
import type { Teldag } from './teldag/model.ts';
import { decideTeldag } from './teldag/rules.ts';
import { uiterlijkVan, vragenVan, vraagsleutel, vulTabel, type Antwoord, type Gevraagd } from './rules.ts';

export type Ingevuld = { readonly opgave: Opgave; readonly gemeenten: readonly Gemeente[] };

/** The form filled in as it would be today: every number asked of the executor. */
export async function computeOpgave(
  toegang: Toegang,
  vorm: Vorm,
  periode: Periode,
  gemeenteCode: string | null,
  gekozenDag: Datum | null = null,
): Promise<Uitkomst<Ingevuld>> {
  if (periode.soort === 'kalenderjaar' && vorm.jaar === 'schooljaar')
    return weiger(
      'geen-kalenderjaar',
      `De opgave "${vorm.titel}" gaat over een schooljaar, niet over een kalenderjaar.`,
    );
  const vraag = vraagVan(periode);
  const span = spanVan(vraag, toegang.vandaag);
  if (span.van > toegang.vandaag)
    return weiger(
      'niet-begonnen',
      `${periodeTekst(periode)} is nog niet begonnen; er is nog niets op te geven.`,
    );
  const gemeenten = (await readContext(toegang, [span])).gemeenten.map(({ code, label }) => ({
    code,
    naam: label,
  }));
  const gemeente = gemeenten.find(({ code }) => code === gemeenteCode) ?? null;
  if (gemeenteCode && !gemeente) return nietGevonden('Deze gemeente');
  if (gemeente && !vorm.perGemeente)
    return weiger('niet-per-gemeente', `De opgave "${vorm.titel}" is er alleen voor het hele bureau.`);
  const teldag = vorm.kiestTeldag ? decideTeldag(gekozenDag, span, regioVan(toegang)) : null;
  if (teldag && !teldag.ok) return teldag;
  const dag = teldag?.waarde ?? null;
  const antwoorden = new Map<string, Antwoord>();
  for (const deel of vragenVan(vorm))
    antwoorden.set(vraagsleutel(deel), await ask(toegang, deel, vraag, dagVan(deel, span, dag)));
  const tabellen = vorm.tabellen.map((tabel) => vulTabel(tabel, antwoorden, gemeenten, gemeente));
  const { code, titel, voor, grondslag, voorbehoud, naarBuiten } = vorm;
  const opgave: Opgave = {
    ...{ vorm: code, titel, voor, grondslag, voorbehoud, naarBuiten, tabellen, gemeente },
    uiterlijk: uiterlijkVan(vorm, periode),
    bureau: toegang.actor.bureau.naam,
    periode: periodeTekst(periode),
    peildatum: span.peildatum,
    ...(dag && { teldag: dag }),
    bekendOp: toegang.vandaag,
    controles: controleer(vorm, tabellen, gemeente ? null : { antwoorden, gemeenten }),
    teksten: await readEigen(toegang, vorm, span),
  };
  // Through JSON, as it will stand in the database, so that the hash can be taken again from there.
  return gelukt({ opgave: JSON.parse(JSON.stringify(opgave)) as Opgave, gemeenten });
}

function vraagVan(periode: Periode): Vraag {
  if (periode.soort === 'schooljaar') return { schooljaar: periode.schooljaar };
  return { schooljaar: schooljaarVan(datum(`${periode.jaar}-01-01`)), kalenderjaar: periode.jaar };
}

/** A figure that cannot be given says why in its cells; the rest of the form stands. */
async function ask(
  toegang: Toegang,
  { indicator, leegIsNietGemeten }: Gevraagd,
  vraag: Vraag,
  peildatum: Datum | undefined,
): Promise<Antwoord> {
  const reeks = await runReeks(indicator, { ...vraag, peildatum }, 1, toegang);
  if (!reeks.ok) return { reden: reeks.weigering.zin };
  const { uitslag, waarden } = reeks.waarde;
  const { titel } = reeks.waarde.indicator;
  if (uitslag.nietGemeten) return { reden: `"${titel}" is over dit jaar niet gemeten`, nietGemeten: true };
  if (leegIsNietGemeten && !uitslag.bekend)
    return { reden: `van "${titel}" is over dit jaar niets vastgelegd`, nietGemeten: true };
  return { indicator: reeks.waarde.indicator, uitslag, waarden };
}

/** A state on another day than the last of the year. */
function dagVan({ op }: Gevraagd, span: Jaarvraag, teldag: Teldag | null): Datum | undefined {
  return op === 'teldag' ? teldag?.op : op && eersteJanuari(span);
}

/** The first of January in the year, or the last day that is known of a year that has not come so far. */
function eersteJanuari({ tot, peildatum }: Jaarvraag): Datum {
  return minDatum(datum(`${tot.slice(0, 4)}-01-01`), peildatum);
}

/** What the bureau wrote itself with the tables, and its fte. */
async function readEigen(toegang: Toegang, { teksten = [] }: Vorm, span: Jaarvraag): Promise<Eigentekst[]> {
  if (teksten.length === 0) return [];
  const geschreven = await readTeksten(toegang, span.schooljaar);
  const fte = fteVan(await readFormatie(toegang, span.van, span.peildatum), maandenVan(span));
  return teksten.map(({ onderdeel, titel }) => ({
    titel,
    regels: [
      ...(onderdeel === '4'
        ? fte.map(
            (regel) =>
              `${LABEL_FUNCTIE[regel.functie]}: ${regel.fte === null ? 'onbekend' : `${formatGetal(regel.fte, 1)} fte`}`,
          )
        : []),
      geschreven[onderdeel]?.tekst || 'Hier is nog geen tekst geschreven.',
    ],
  }));
}
