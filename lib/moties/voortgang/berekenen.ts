import { openVers } from '#lib/indicatoren/bewaard/data.ts';
import { wensenVan } from '#lib/indicatoren/bewaard/rules.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import type { Cel, Dimensies, Indicator, Uitslag, Waardenlijst } from '#lib/indicatoren/model.ts';
import { readTrendbreuken } from '#lib/indicatoren/trendbreuken/data.ts';
import type { OpenbareTrendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import { run, runReeks } from '#lib/indicatoren/run.ts';
import { versieVan } from '#lib/indicatoren/versies/rules.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { addSchooljaren, schooljaarEinde, schooljaarVan } from '#lib/kalender/rules.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { breukenTussen, isNaBreuk, isNaTrendbreuk, momentenVan } from '#lib/moties/breuken/rules.ts';
import type { Cijferadres, Motievraag, Nulcel, Rapportdag } from '#lib/moties/model.ts';
import { isAfname, leesbaar, nietTeOordelen, verandering } from '#lib/moties/voortgang/afname/rules.ts';
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
} from '#lib/moties/voortgang/rules.ts';
import { isVolgensAfspraak, versieOver, wijzigingenIn } from '#lib/moties/voortgang/versies/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** What was asked, answered by its figure: nobody types how it goes. null for what Baken cannot compute. */
export async function computeVoortgang(
  toegang: Toegang,
  vraag: Motievraag,
  dagen: readonly Rapportdag[],
): Promise<Voortgang | null> {
  const { antwoord, nulmeting } = vraag;
  if (antwoord.soort !== 'cijfer') return null;
  const [algemeen, indicator] = [findIndicator(antwoord.indicator), afgesproken(antwoord)];
  if (!algemeen || !indicator)
    return { vraagId: vraag.id, fout: `Het cijfer "${antwoord.indicator}" bestaat niet meer.` };
  const { vergelijking, schooljaar, peildatum, jaren } = reeksvraagVan(indicator, nulmeting, toegang.vandaag);
  const adres = { filter: antwoord.keuze, per: antwoord.per };
  const versie = versieOver(indicator, addSchooljaren(schooljaar, 1 - jaren), schooljaar);
  const gevraagd = { schooljaar, peildatum, versie, ...adres };
  const voorraad = await openVers(toegang, wensenVan(algemeen, gevraagd, jaren, toegang.vandaag));
  const reeks = await runReeks(indicator.code, gevraagd, jaren, toegang, voorraad);
  if (!reeks.ok) return { vraagId: vraag.id, fout: reeks.weigering.zin };
  const breuken = await readTrendbreuken(toegang);
  const isDeel = vergelijking !== 'stand' && vergelijking !== 'stand-zelfde-dag';
  const punten = reeks.waarde.trend.map((uitslag) => toMeetpunt(indicator, uitslag, isDeel, breuken));
  const nu = puntNu(
    vergelijking === 'zelfde-dag' ? punten.map((punt) => ({ ...punt, deel: false })) : punten,
  );
  const kern = {
    ...{ vraagId: vraag.id, indicator, vergelijking, nu, reeks: punten },
    gekozen: gekozenVan(antwoord, indicator, reeks.waarde.waarden),
    breuk: heeftBreuk(vraag, indicator, nu?.versie),
    naTrendbreuk: isNaTrendbreuk(breuken, indicator, nulmeting, nu),
    wijzigingen: wijzigingenIn(algemeen, punten),
    volgensAfspraak: isVolgensAfspraak(algemeen, punten),
    trendbreuken: breukenTussen(breuken, indicator, momentenVan(indicator, nulmeting, punten)),
    andereBron: nulmeting?.herkomst === 'ingevuld',
    naNulmeting: isNaNulmeting(nu, nulmeting),
    rapport: await atRapportdagen(toegang, indicator, antwoord, dagen, breuken),
  };
  return { ...kern, cellen: cellenVan(vraag, kern, reeks.waarde.waarden, breuken) };
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
  breuken: readonly OpenbareTrendbreuk[],
): Promise<Rapportpunt[]> {
  const punten: Rapportpunt[] = [];
  for (const { dag, stand, afgedaanOp } of dagen) {
    if (stand === 'vervallen') continue;
    if (dag > toegang.vandaag) {
      punten.push({ dag, punt: null });
      continue;
    }
    const bekendOp = stand === 'voldaan' ? (afgedaanOp ?? undefined) : undefined;
    const schooljaar = schooljaarVan(dag);
    const versie = versieOver(indicator, schooljaar, schooljaar);
    const vraag = { schooljaar, peildatum: dag, bekendOp, versie, filter: keuze, per };
    const uitslag = await run(indicator.code, vraag, toegang);
    punten.push({
      dag,
      punt: uitslag.ok ? toMeetpunt(indicator, uitslag.waarde, !isStand(indicator), breuken) : null,
    });
  }
  return punten;
}

function toMeetpunt(
  indicator: Indicator,
  uitslag: Uitslag,
  isStroom: boolean,
  breuken: readonly OpenbareTrendbreuk[],
): Meetpunt {
  const { schooljaar, peildatum, bekendOp, versie } = uitslag;
  const naBreuk = isNaBreuk(breuken, indicator, uitslag);
  return {
    ...{ schooljaar, peildatum, bekendOp, versie, naBreuk },
    cellen: laatsteMaand(uitslag.cellen).map((cel) => leesbaar(cel, indicator, naBreuk)),
    deel: isStroom && peildatum < schooljaarEinde(schooljaar),
  };
}

function cellenVan(
  vraag: Motievraag,
  kern: Omit<Vraagvoortgang, 'cellen'>,
  waarden: Waardenlijst,
  breuken: readonly OpenbareTrendbreuk[],
): Celvoortgang[] {
  const { nulmeting } = vraag;
  const nulNaBreuk = nulmeting !== null && isNaBreuk(breuken, kern.indicator, nulmeting);
  const { nu, indicator } = kern;
  const toen = kern.reeks.find(({ peildatum }) => peildatum === nulmeting?.peildatum) ?? null;
  const bij = (punt: Meetpunt | null, sleutel: string): Cel | null =>
    punt?.cellen.find(({ dimensies }) => celsleutel(dimensies) === sleutel) ?? null;
  return alleDimensies(kern, nulmeting?.cellen ?? []).map((dimensies): Celvoortgang => {
    const sleutel = celsleutel(dimensies);
    const gemetenNul = nulmeting?.cellen.find((cel) => celsleutel(cel.dimensies) === sleutel);
    const nul = gemetenNul ? leesbaar(gemetenNul, indicator, nulNaBreuk) : null;
    const nuCel = bij(nu, sleutel);
    const oordelen = vraag.streefwaarden.map((streef) => {
      const punt = puntVoor(streef, nu, kern.reeks);
      const puntCel = bij(punt, sleutel);
      const oordeel = punt
        ? (nietTeOordelen(puntCel, indicator, punt.naBreuk) ??
          oordeelVan(streef, {
            nu: gemeten(puntCel, streef.eenheid, indicator),
            nul: gemeten(nul, streef.eenheid, indicator),
            peildatumNu: punt.peildatum,
            peildatumNul: nulmeting?.peildatum ?? null,
            breuk: heeftBreuk(vraag, indicator, punt.versie),
            trendbreuk: isNaTrendbreuk(breuken, indicator, nulmeting, punt),
            naNulmeting: isNaNulmeting(punt, nulmeting),
            perJaar: isAfname(indicator, { dimensies }),
          }))
        : 'onbekend';
      return { streefwaardeId: streef.id, oordeel, over: punt?.schooljaar ?? null } as const;
    });
    return {
      ...{ sleutel, dimensies, nul, nu: nuCel, oordelen },
      herzien: kern.breuk
        ? null
        : herzienVan(nulmeting, nul, toen && { punt: toen, cel: bij(toen, sleutel) }),
      label: labelVan(dimensies, vraag, indicator, waarden),
      verandering:
        kern.breuk || kern.naTrendbreuk || !kern.naNulmeting ? null : verandering(nul, nuCel, indicator),
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

/** What was chosen, in words: it is the same for each cell and stands above them. */
function gekozenVan({ keuze }: Cijferadres, indicator: Indicator, waarden: Waardenlijst): string[] {
  return indicator.dimensies.flatMap(({ code, label }) => {
    const gekozen = keuze[code];
    if (gekozen === undefined) return [];
    return [`${label}: ${waarden[code]?.find((item) => item.code === gekozen)?.label ?? gekozen}`];
  });
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
  const schooljaar = schooljaarVan(peildatum);
  const versie = versieOver(indicator, schooljaar, schooljaar);
  const vraag = { schooljaar, peildatum, versie, filter: adres.keuze, per: adres.per };
  const uitslag = await run(indicator.code, vraag, toegang);
  if (!uitslag.ok) return uitslag;
  const cellen = laatsteMaand(uitslag.waarde.cellen);
  return gelukt({
    indicator: { ...indicator, versie: uitslag.waarde.versie },
    bekendOp: toegang.vandaag,
    cellen: cellen.map(({ dimensies: { maand: _maand, ...dimensies }, teller, noemer, waarde }) => ({
      dimensies,
      teller,
      noemer,
      waarde,
    })),
  });
}
