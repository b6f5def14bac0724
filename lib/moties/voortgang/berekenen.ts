import { openVers } from '#lib/indicatoren/bewaard/data.ts';
import { wensenVan } from '#lib/indicatoren/bewaard/rules.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import type { Cel, Dimensies, Indicator, Uitslag, Waardenlijst } from '#lib/indicatoren/model.ts';
import { readTrendbreuken } from '#lib/indicatoren/trendbreuken/data.ts';
import { run, runReeks } from '#lib/indicatoren/run.ts';
import { versieVan } from '#lib/indicatoren/versies/rules.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { schooljaarEinde, schooljaarVan } from '#lib/kalender/rules.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { breukenTussen } from '#lib/moties/breuken/rules.ts';
import type { Cijferadres, Motievraag, Nulcel, Rapportdag } from '#lib/moties/model.ts';
import type {
  Celvoortgang,
  Meetpunt,
  Rapportpunt,
  Voortgang,
  Vraagvoortgang,
} from '#lib/moties/voortgang/model.ts';
import {
  celsleutel,
  gemeten,
  heeftBreuk,
  herzienVan,
  isNaNulmeting,
  isStand,
  laatsteMaand,
  oordeelVan,
  puntNu,
  puntVoor,
  reeksvraagVan,
  samen,
  verandering,
} from '#lib/moties/voortgang/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** What was asked, answered by its figure: nobody types how it goes. null for what Baken cannot compute. */
export async function computeVoortgang(
  toegang: Toegang,
  vraag: Motievraag,
  dagen: readonly Rapportdag[],
): Promise<Voortgang | null> {
  const { antwoord, nulmeting } = vraag;
  if (antwoord.soort !== 'cijfer') return null;
  const indicator = afgesproken(antwoord);
  if (!indicator) return { vraagId: vraag.id, fout: `Het cijfer "${antwoord.indicator}" bestaat niet meer.` };
  const { versie } = indicator;
  const { vergelijking, schooljaar, peildatum, jaren } = reeksvraagVan(indicator, nulmeting, toegang.vandaag);
  const adres = { filter: antwoord.keuze, per: antwoord.per };
  const gevraagd = { schooljaar, peildatum, versie, ...adres };
  const voorraad = await openVers(toegang, wensenVan(indicator, gevraagd, jaren, toegang.vandaag));
  const reeks = await runReeks(indicator.code, gevraagd, jaren, toegang, voorraad);
  if (!reeks.ok) return { vraagId: vraag.id, fout: reeks.weigering.zin };
  const punten = reeks.waarde.trend.map((uitslag) =>
    toMeetpunt(indicator, uitslag, vergelijking !== 'stand' && vergelijking !== 'stand-zelfde-dag'),
  );
  const nu = puntNu(
    vergelijking === 'zelfde-dag' ? punten.map((punt) => ({ ...punt, deel: false })) : punten,
  );
  const kern = {
    ...{ vraagId: vraag.id, indicator, vergelijking, nu, reeks: punten },
    breuk: heeftBreuk(vraag, indicator),
    trendbreuken: breukenTussen(await readTrendbreuken(toegang), indicator, [
      ...punten,
      ...(nulmeting ? [nulmeting] : []),
    ]),
    andereBron: nulmeting?.herkomst === 'ingevuld',
    naNulmeting: isNaNulmeting(nu, nulmeting),
    rapport: await atRapportdagen(toegang, indicator, antwoord, dagen),
  };
  return { ...kern, cellen: cellenVan(vraag, kern, reeks.waarde.waarden) };
}

/** A promise is followed by the definition by which it was made, for as long as that can be counted. */
function afgesproken(adres: Cijferadres): Indicator | undefined {
  const nu = findIndicator(adres.indicator);
  return nu && (versieVan(nu, adres.indicatorVersie) ?? nu);
}

/** On each day of report that has been: as it was known when the report was given, or as it is known now. */
async function atRapportdagen(
  toegang: Toegang,
  indicator: Indicator,
  { keuze, per }: Cijferadres,
  dagen: readonly Rapportdag[],
): Promise<Rapportpunt[]> {
  const punten: Rapportpunt[] = [];
  for (const { dag, stand, afgedaanOp } of dagen) {
    if (stand === 'vervallen') continue;
    if (dag > toegang.vandaag) {
      punten.push({ dag, punt: null });
      continue;
    }
    const bekendOp = stand === 'voldaan' ? (afgedaanOp ?? undefined) : undefined;
    const { versie } = indicator;
    const vraag = { schooljaar: schooljaarVan(dag), peildatum: dag, bekendOp, versie, filter: keuze, per };
    const uitslag = await run(indicator.code, vraag, toegang);
    punten.push({
      dag,
      punt: uitslag.ok ? toMeetpunt(indicator, uitslag.waarde, !isStand(indicator)) : null,
    });
  }
  return punten;
}

function toMeetpunt(indicator: Indicator, uitslag: Uitslag, isStroom: boolean): Meetpunt {
  const { schooljaar, peildatum, bekendOp } = uitslag;
  const cellen = indicator.dimensies.some(({ code }) => code === 'maand')
    ? laatsteMaand(uitslag.cellen)
    : uitslag.cellen;
  return {
    schooljaar,
    peildatum,
    bekendOp,
    cellen,
    deel: isStroom && peildatum < schooljaarEinde(schooljaar),
  };
}

function cellenVan(
  vraag: Motievraag,
  kern: Omit<Vraagvoortgang, 'cellen'>,
  waarden: Waardenlijst,
): Celvoortgang[] {
  const { nulmeting } = vraag;
  const { nu, indicator } = kern;
  const toen = kern.reeks.find(({ peildatum }) => peildatum === nulmeting?.peildatum) ?? null;
  const bij = (punt: Meetpunt | null, sleutel: string): Cel | null =>
    punt?.cellen.find(({ dimensies }) => celsleutel(dimensies) === sleutel) ?? null;
  return alleDimensies(kern, nulmeting?.cellen ?? []).map((dimensies): Celvoortgang => {
    const sleutel = celsleutel(dimensies);
    const nul = nulmeting?.cellen.find((cel) => celsleutel(cel.dimensies) === sleutel) ?? null;
    const nuCel = bij(nu, sleutel);
    const oordelen = vraag.streefwaarden.map((streef) => {
      const punt = puntVoor(streef, nu, kern.reeks);
      const oordeel = punt
        ? oordeelVan(streef, {
            nu: gemeten(bij(punt, sleutel), streef.eenheid, indicator),
            nul: gemeten(nul, streef.eenheid, indicator),
            peildatumNu: punt.peildatum,
            peildatumNul: nulmeting?.peildatum ?? null,
            breuk: kern.breuk,
            naNulmeting: isNaNulmeting(punt, nulmeting),
          })
        : 'onbekend';
      return { streefwaardeId: streef.id, oordeel, over: punt?.schooljaar ?? null } as const;
    });
    return {
      ...{ sleutel, dimensies, nul, nu: nuCel, oordelen },
      herzien: kern.breuk
        ? null
        : herzienVan(nulmeting, nul, toen && { punt: toen, cel: bij(toen, sleutel) }),
      label: labelVan(dimensies, vraag, indicator, waarden),
      verandering: kern.breuk || !kern.naNulmeting ? null : verandering(nul, nuCel),
      ...samen(vraag, oordelen),
      reeks: kern.reeks.map((punt) => bij(punt, sleutel)),
      rapport: kern.rapport.map(({ punt }) => bij(punt, sleutel)),
    };
  });
}

/** Every cell that occurs now, in an earlier year or in the nulmeting. */
function alleDimensies({ reeks, nu }: Omit<Vraagvoortgang, 'cellen'>, nul: readonly Nulcel[]): Dimensies[] {
  const alle = [nu, ...reeks].flatMap((punt) => (punt?.cellen ?? []).map(({ dimensies }) => dimensies));
  const found = new Map(
    [...alle, ...nul.map((cel) => cel.dimensies)].map((item) => [celsleutel(item), item]),
  );
  return [...found.values()].map(({ maand: _maand, ...rest }) => rest);
}

/** The words of what is kept; what was chosen is the same for each cell and stands above them. */
function labelVan(
  dimensies: Dimensies,
  vraag: Motievraag,
  indicator: Indicator,
  waarden: Waardenlijst,
): string {
  const keuze = vraag.antwoord.soort === 'cijfer' ? vraag.antwoord.keuze : {};
  const words = indicator.dimensies
    .filter(({ code }) => code in dimensies && !(code in keuze))
    .map(
      ({ code }) => waarden[code]?.find((item) => item.code === dimensies[code])?.label ?? dimensies[code],
    );
  return words.length > 0 ? words.join(', ') : 'totaal';
}

/** The cells of this address on one day, as a nulmeting keeps them. */
export async function measure(
  toegang: Toegang,
  adres: Cijferadres,
  peildatum: Datum,
): Promise<Uitkomst<{ cellen: Nulcel[]; indicator: Indicator; bekendOp: Datum }>> {
  const indicator = afgesproken(adres);
  if (!indicator) return weiger('onbekende-indicator', 'Dit cijfer bestaat niet meer.');
  const { versie } = indicator;
  const vraag = {
    schooljaar: schooljaarVan(peildatum),
    peildatum,
    versie,
    filter: adres.keuze,
    per: adres.per,
  };
  const uitslag = await run(indicator.code, vraag, toegang);
  if (!uitslag.ok) return uitslag;
  const { cellen } = toMeetpunt(indicator, uitslag.waarde, false);
  return gelukt({
    indicator,
    bekendOp: toegang.vandaag,
    cellen: cellen.map(({ dimensies: { maand: _maand, ...dimensies }, teller, noemer, waarde }) => ({
      dimensies,
      teller,
      noemer,
      waarde,
    })),
  });
}
