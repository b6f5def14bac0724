import { matches } from '#lib/indicatoren/cellen.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { readKanttekeningen } from '#lib/indicatoren/kanttekeningen/data.ts';
import { hoortBij } from '#lib/indicatoren/kanttekeningen/rules.ts';
import { readTrendbreuken } from '#lib/indicatoren/trendbreuken/data.ts';
import type { Trendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import { isPerMaand } from '#lib/indicatoren/rules.ts';
import { runReeks, type Reeks } from '#lib/indicatoren/run.ts';
import { datum, type Schooljaar } from '#lib/kalender/model.ts';
import { minDatum } from '#lib/kalender/rules.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Cijfer } from './boom/model.ts';
import { bouwInhoud } from './boom/rules.ts';
import { jaarbreukenVan } from './breuken/rules.ts';
import { listKaders, listTeksten, listUitleg } from './data.ts';
import { listLandelijk } from './landelijk/data.ts';
import type { LandelijkCijfer } from './landelijk/model.ts';
import { noemerVoor } from './landelijk/noemers.ts';
import type { Noemer, Vergelijking } from './landelijk/vergelijken/model.ts';
import type { Editie, Editieteksten, Inhoud } from './model.ts';
import type { Onderdeel } from './vorm/model.ts';
import { openbaarbronVan } from './uitgeven/bron.ts';
import { findVorm } from './vorm/data.ts';

const JAREN_IN_VERLOOP = 5;

/** What people wrote for this edition, and the form it follows. */
export async function readGeschreven(toegang: Toegang, editieId: string): Promise<Editieteksten> {
  const vorm = await findVorm(toegang);
  if (!vorm) throw new Error('Een editie zonder vorm');
  return {
    vorm,
    teksten: await listTeksten(toegang, editieId),
    kaders: await listKaders(toegang, editieId),
    uitleg: await listUitleg(toegang, editieId),
  };
}

/** The edition as it would be today: every figure asked of the executor. */
export async function computeInhoud(
  toegang: Toegang,
  editie: Editie,
  geschreven: Editieteksten,
): Promise<Uitkomst<Inhoud>> {
  const cijfers = await readCijfers(toegang, editie, geschreven);
  if (!cijfers.ok) return cijfers;
  const inhoud = bouwInhoud({
    ...{ editie, geschreven, cijfers: cijfers.waarde },
    ...{ bureau: toegang.actor.bureau.naam, bekendOp: toegang.vandaag },
  });
  const bron = openbaarbronVan(geschreven, cijfers.waarde);
  // Through JSON, as it will stand in the database, so that the hash can be taken again from there.
  return gelukt(JSON.parse(JSON.stringify({ ...inhoud, bron })) as Inhoud);
}

export async function readCijfers(
  toegang: Toegang,
  { schooljaar }: Pick<Editie, 'schooljaar'>,
  { vorm }: Pick<Editieteksten, 'vorm'>,
): Promise<Uitkomst<Cijfer[]>> {
  const landelijk = Map.groupBy(await listLandelijk(toegang), ({ indicator }) => indicator);
  const trendbreuken = await readTrendbreuken(toegang);
  const gevraagd = new Map<string, Reeks>();
  const cijfers: Cijfer[] = [];
  for (const onderdeel of vorm.hoofdstukken.flatMap(({ onderdelen }) => onderdelen)) {
    const jaren = jarenVan(onderdeel);
    const sleutel = `${onderdeel.indicator} ${jaren}`;
    const eerder = gevraagd.get(sleutel);
    const gelezen = eerder
      ? gelukt(eerder)
      : await runReeks(onderdeel.indicator, { schooljaar }, jaren, toegang);
    if (!gelezen.ok)
      return weiger(gelezen.weigering.code, `Bij de tabel ${onderdeel.titel}: ${gelezen.weigering.zin}`);
    gevraagd.set(sleutel, gelezen.waarde);
    cijfers.push({
      onderdeel,
      antwoord: beperkt(gelezen.waarde, onderdeel),
      heel: gelezen.waarde,
      kanttekeningen: (await readKanttekeningen(toegang, onderdeel.indicator, schooljaar)).filter(
        ({ deel }) => hoortBij(deel, onderdeel.indeling),
      ),
      // Under the first table of a figure, not again under each of them.
      vergelijking: cijfers.some((eerdere) => eerdere.onderdeel.indicator === onderdeel.indicator)
        ? null
        : await vergelijkingVan(toegang, landelijk.get(onderdeel.indicator) ?? [], schooljaar),
      breuken: breukenVan(gelezen.waarde, trendbreuken),
    });
  }
  return gelukt(cijfers);
}

/** Figures per month have their course within the year. */
function jarenVan({ indicator, jaren, beeld }: Onderdeel): number {
  const bekend = findIndicator(indicator);
  if (bekend && isPerMaand(bekend)) return 1;
  return beeld === 'verloop' ? Math.max(jaren, JAREN_IN_VERLOOP) : jaren;
}

/** By the newest definition, which knows of all that went before it. */
function breukenVan({ versies, indicator, trend }: Reeks, trendbreuken: readonly Trendbreuk[]) {
  return isPerMaand(indicator) ? [] : jaarbreukenVan(versies.at(-1) ?? indicator, trend, trendbreuken);
}

/** Only the chosen cells. */
function beperkt(reeks: Reeks, { indeling: { filter } }: Onderdeel): Cijfer['antwoord'] {
  const binnen = <Deel extends { readonly dimensies: Readonly<Record<string, string>> }>(
    cellen: readonly Deel[],
  ) => cellen.filter(({ dimensies }) => matches(dimensies, filter));
  const trend = reeks.trend.map((uitslag) => ({
    ...uitslag,
    cellen: binnen(uitslag.cellen),
    ...(uitslag.optellingen ? { optellingen: binnen(uitslag.optellingen) } : {}),
  }));
  return { indicator: reeks.indicator, waarden: reeks.waarden, trend };
}

/** What stands with a figure from elsewhere, and by how many inhabitants the own total is divided to stand beside it. */
async function vergelijkingVan(
  toegang: Toegang,
  cijfers: readonly LandelijkCijfer[],
  schooljaar: Schooljaar,
): Promise<Vergelijking | null> {
  const landelijk = eenPerWat(cijfers, schooljaar);
  const [eerste] = landelijk;
  if (!eerste) return null;
  const isPer = landelijk.some(({ eenheid }) => eenheid === 'per 1.000');
  return {
    ...{ schooljaar, landelijk },
    noemer: isPer ? await readNoemer(toegang, eerste.indicator, schooljaar) : null,
  };
}

/** Inhabitants on the day on which DUO counts pupils too, or the last day that is known of a year that has not come so far. */
async function readNoemer(toegang: Toegang, indicator: string, schooljaar: Schooljaar): Promise<Noemer> {
  const soort = noemerVoor(indicator);
  if (!soort) return { reden: 'geen' };
  const op = minDatum(datum(`${schooljaar.slice(0, 4)}-10-01`), toegang.vandaag);
  const reeks = await runReeks('bevolking', { schooljaar, peildatum: op }, 1, toegang);
  const uitslag = reeks.ok ? reeks.waarde.uitslag : undefined;
  if (!uitslag?.bekend) return { reden: 'onbekend' };
  const delen = uitslag.cellen.filter(({ dimensies }) => soort.groepen.includes(dimensies.groep ?? ''));
  return {
    aantal: delen.reduce((som, { teller }) => som + (teller ?? 0), 0),
    ...{ woord: soort.woord, op },
  };
}

/** Of each national figure the one of this school year, or else the latest before it. */
function eenPerWat(cijfers: readonly LandelijkCijfer[], schooljaar: string): LandelijkCijfer[] {
  const tot = cijfers.filter((cijfer) => cijfer.schooljaar <= schooljaar);
  return [...Map.groupBy(tot, ({ omschrijving }) => omschrijving).values()].flatMap(
    ([eerste]) => eerste ?? [],
  );
}
