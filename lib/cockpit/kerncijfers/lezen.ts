import { readNaam } from '#lib/doelgroepen/jongerenpunt/data.ts';
import type { Voorraad } from '#lib/indicatoren/bewaard/model.ts';
import { vasteVraag } from '#lib/indicatoren/bewaard/vaste-vragen.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { inWoordenVan, zinOnbekend } from '#lib/indicatoren/labels.ts';
import type { Cel, Dimensies, Indicator, Uitslag } from '#lib/indicatoren/model.ts';
import { runReeks } from '#lib/indicatoren/run.ts';
import { readTrendbreuken } from '#lib/indicatoren/trendbreuken/data.ts';
import type { Trendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import { breukenInJaren, breukenInMaanden, raaktCijfer } from '#lib/indicatoren/trendbreuken/rules.ts';
import { versiesVan } from '#lib/indicatoren/versies/rules.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { addMonths, schooljaarVan } from '#lib/kalender/rules.ts';
import { listVragenVanBureau } from '#lib/moties/vragen/data.ts';
import type { Motievraag } from '#lib/moties/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { mag } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Keuze } from '#lib/cockpit/model.ts';
import { KERNCIJFERS } from './lijst.ts';
import type { Kerncijfer, Tegelcijfer } from './model.ts';
import { celMet, doelenVan, filterVoor, laatsteDagVan, maandlijn, metBreuken } from './rules.ts';

/** Every figure of the first page, each asked of the executor of the catalogue. */
export async function readKerncijfers(
  toegang: Toegang,
  keuze: Keuze,
  voorraad: Voorraad,
): Promise<Uitkomst<Tegelcijfer[]>> {
  const vragen = mag(toegang.actor, 'motie.zien') ? await listVragenVanBureau(toegang) : [];
  const punt = await readNaam(toegang);
  const alle = await readTrendbreuken(toegang);
  const tegels: Tegelcijfer[] = [];
  for (const kern of KERNCIJFERS) {
    const algemeen = findIndicator(kern.indicator);
    if (!algemeen) return weiger('onbekende-indicator', `De indicator "${kern.indicator}" bestaat niet.`);
    const trendbreuken = alle.filter((breuk) => raaktCijfer(breuk, algemeen));
    const indicator = inWoordenVan(algemeen, punt);
    const basis: Basis = { kern, indicator, keuze, vragen, voorraad, trendbreuken };
    const tegel =
      kern.reeks === 'maanden' ? await perMaand(toegang, basis) : await perSchooljaar(toegang, basis);
    if (!tegel.ok) return tegel;
    tegels.push(tegel.waarde);
  }
  return gelukt(tegels);
}

type Basis = {
  kern: Kerncijfer;
  indicator: Indicator;
  keuze: Keuze;
  vragen: readonly Motievraag[];
  voorraad: Voorraad;
  /** Those that touch this figure. */
  trendbreuken: readonly Trendbreuk[];
};

/** A state, or what happened until this day of the school year, with the same day of the years before; or whole school years. */
async function perSchooljaar(toegang: Toegang, basis: Basis): Promise<Uitkomst<Tegelcijfer>> {
  const { kern, indicator, keuze } = basis;
  const { filter, nietNaar } = filterVoor(indicator, keuze);
  const { vraag, jaren } = vasteVraag(indicator, kern.reeks, keuze.dag);
  const gevraagd = { ...vraag, filter, per: [] };
  const reeks = await runReeks(indicator.code, gevraagd, jaren, toegang, basis.voorraad);
  if (!reeks.ok) return reeks;
  const { trend, uitslag } = reeks.waarde;
  // Of the day before, as long as the worker did not come by today.
  const op = uitslag.peildatum;
  const lijn = metBreuken(
    trend.map(({ schooljaar: moment, cellen, nietGemeten }) => ({
      moment,
      waarde: celMet(cellen, kern.vast)?.waarde ?? null,
      ...(nietGemeten ? { nietGemeten } : {}),
    })),
    breukenInJaren(basis.trendbreuken, trend),
  );
  const { waarde = null, nietGemeten } = lijn.at(-2) ?? {};
  const naast = kern.naast && celMet(uitslag.cellen, kern.naast);
  return gelukt({
    ...deel(basis, op, celMet(uitslag.cellen, kern.vast), naast, uitslag, filter),
    ...{ nietNaar, lijn, op, maand: null },
    ...standVan(trend),
    vorig: { waarde, ...(nietGemeten ? { nietGemeten } : {}), op: addMonths(op, -12), maand: null },
    vraag: { schooljaar: uitslag.schooljaar, peildatum: op },
  });
}

/** The last whole month, with the twelve before it. */
async function perMaand(toegang: Toegang, basis: Basis): Promise<Uitkomst<Tegelcijfer>> {
  const { kern, indicator, keuze } = basis;
  const { filter, nietNaar } = filterVoor(indicator, keuze);
  const { vraag, jaren } = vasteVraag(indicator, kern.reeks, keuze.dag);
  const gevraagd = { ...vraag, filter, per: [] };
  const reeks = await runReeks(indicator.code, gevraagd, jaren, toegang, basis.voorraad);
  if (!reeks.ok) return reeks;
  // Months after the day are left out here.
  const cellen = reeks.waarde.trend.flatMap((uitslag) => uitslag.cellen);
  const maanden = maandlijn(cellen, kern.vast, keuze.dag);
  const [vorige, laatste] = [maanden[0], maanden.at(-1)];
  if (!vorige || !laatste) throw new RangeError('Een lijn heeft maanden');
  const op = laatsteDagVan(laatste.moment);
  const jaar = reeks.waarde.trend.find(({ schooljaar }) => schooljaar === schooljaarVan(op));
  return gelukt({
    ...deel(basis, op, laatste.cel, undefined, jaar ?? reeks.waarde.uitslag, filter),
    ...{ nietNaar, op, maand: laatste.moment },
    ...standVan(reeks.waarde.trend),
    lijn: metBreuken(
      maanden.map(({ moment, waarde }) => ({ moment, waarde })),
      breukenInMaanden(
        basis.trendbreuken,
        maanden.map(({ moment }) => ({ code: moment, label: moment })),
      ),
    ),
    vorig: { op: laatsteDagVan(vorige.moment), maand: vorige.moment, waarde: vorige.waarde },
    vraag: { schooljaar: schooljaarVan(op), peildatum: undefined },
  });
}

/** When the oldest part of it was counted, if something changed since. */
function standVan(trend: readonly Uitslag[]): { geteldOp?: Date } {
  const [oudste] = trend
    .flatMap(({ geteldOp }) => (geteldOp ? [geteldOp] : []))
    .toSorted((a, b) => a.getTime() - b.getTime());
  return oudste ? { geteldOp: oudste } : {};
}

const heeftVersies = (indicator: Indicator) => versiesVan(indicator).length > 1;

/** The figure itself, why there is none, and what it should be. */
function deel(
  { kern, indicator, vragen }: Basis,
  dag: Datum,
  cel: Cel | undefined,
  naast: Cel | undefined,
  over: Pick<Uitslag, 'bekend' | 'schooljaar' | 'nietGemeten'>,
  filter: Dimensies,
) {
  const leeg: Cel = cel ?? { dimensies: kern.vast, teller: null, noemer: null, waarde: null };
  const { waarde, teller, noemer, dimensies } = leeg;
  return {
    ...{ kern, indicator, filter, waarde, teller, noemer, dimensies },
    waarom: zinOnbekend(leeg, indicator, over),
    eenDefinitie: heeftVersies(indicator),
    doelen: doelenVan({ indicator, kern, dag, filter, cel, naast }, vragen),
  };
}
