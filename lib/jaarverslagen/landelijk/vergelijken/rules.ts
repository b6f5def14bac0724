import { formatDatum, formatGetal } from '#lib/kalender/opmaak.ts';
import type { Cel, Tabelblok } from '#lib/platform/verslag/model.ts';
import { getalIn } from '#lib/platform/verslag/rules.ts';
import { PARAMETERS_2026, type OnthullingParameters } from '#lib/publicaties/onthulling/model.ts';
import type { Rooster } from '../../roosters/model.ts';
import { landelijkTekst } from '../labels.ts';
import type { LandelijkCijfer } from '../model.ts';
import type { Lezer, Noemer, Totaal, Vergelijking } from './model.ts';

/**
 * National figures under the own table. Beside one per 1.000 stands what the total of that table is per 1.000, so that two like things stand
 * beside each other; for everybody it is made from the total as everybody reads it.
 */
export function vergelijkingstabel(
  titel: string,
  { schooljaar, landelijk, noemer }: Vergelijking,
  totaal: Totaal,
  lezer: Lezer,
): Tabelblok {
  const isPer = landelijk.some(({ eenheid }) => eenheid === 'per 1.000');
  const andere = [...new Set(landelijk.map((cijfer) => cijfer.schooljaar))].filter(
    (jaar) => jaar !== schooljaar,
  );
  return {
    ...{ soort: 'tabel', titel: `${titel}: landelijk ter vergelijking`, rijkoppen: 1 },
    kolommen: [
      { kop: 'Wat' },
      { kop: 'Landelijk', uitlijnen: 'rechts' },
      { kop: 'Schooljaar landelijk' },
      ...(isPer ? [{ kop: `Hier, ${schooljaar}`, uitlijnen: 'rechts' as const }] : []),
      { kop: 'Bron' },
    ],
    rijen: landelijk.map((cijfer) => [
      { tekst: cijfer.omschrijving },
      metGetal(landelijkTekst(cijfer)),
      { tekst: cijfer.schooljaar },
      ...(isPer ? [hier(cijfer, noemer, totaal, lezer)] : []),
      { tekst: cijfer.bron },
    ]),
    noten: [
      ...andere.map((jaar) => `Let op: een landelijk cijfer is van ${jaar}, niet van ${schooljaar}.`),
      ...(isPer ? [noemerZin(noemer, totaal, lezer)] : []),
    ],
  };
}

/** Of a table that adds up, what stands in its corner. */
export function totaalIn({ rijen, kolommen }: Rooster): Totaal {
  const rij = rijen.findLast(({ soort }) => soort === 'totaal');
  const plek = kolommen.findLastIndex(({ soort }) => soort === 'totaal');
  const cel = rij?.cellen[plek];
  if (!cel) return null;
  const gelezen = getalIn(cel.tekst);
  if (gelezen === null || (cel.waarde === null && !cel.tekst.startsWith('≈'))) return null;
  return { waarde: gelezen.waarde, afgerond: cel.tekst.startsWith('≈') };
}

function hier(
  { eenheid, waarde }: LandelijkCijfer,
  noemer: Noemer | null,
  totaal: Totaal,
  lezer: Lezer,
): Cel {
  if (eenheid !== 'per 1.000') return { tekst: 'zie de tabel' };
  if (noemer === null || 'reden' in noemer) return { tekst: 'geen noemer' };
  if (totaal === null) return { tekst: 'niet te geven' };
  const gewenst = Math.min(2, String(waarde).split('.')[1]?.length ?? 0);
  const decimalen = lezer === 'intern' ? gewenst : veiligeDecimalen(totaal.waarde, noemer.aantal, gewenst);
  if (noemer.aantal === 0 || decimalen === null) return { tekst: 'niet te geven' };
  const getal = formatGetal((totaal.waarde / noemer.aantal) * 1000, decimalen);
  return metGetal(`${totaal.afgerond ? '≈ ' : ''}${getal} per 1.000`);
}

/**
 * Who knows the total, finds by the figure per 1.000 how many inhabitants it was divided by, as nearly as it is rounded. It is rounded so
 * far that this leaves at least the limit of a public cell; null: even whole it would tell more.
 */
export function veiligeDecimalen(
  teller: number,
  noemer: number,
  gewenst: number,
  { min_cel, min_noemer }: Pick<OnthullingParameters, 'min_cel' | 'min_noemer'> = PARAMETERS_2026,
): number | null {
  if (noemer < min_noemer) return null;
  for (let decimalen = gewenst; decimalen >= 0; decimalen -= 1) {
    const speling = teller === 0 ? Infinity : noemer ** 2 / (10 ** decimalen * 1000 * teller);
    if (speling >= min_cel) return decimalen;
  }
  return null;
}

function noemerZin(noemer: Noemer | null, totaal: Totaal, lezer: Lezer): string {
  if (noemer === null || 'reden' in noemer)
    return noemer?.reden === 'onbekend'
      ? 'Hier per 1.000 is niet te geven: er is geen levering van de BRP waaruit blijkt hoeveel inwoners dit zijn.'
      : 'Hier per 1.000 is niet te geven: bij dit cijfer hoort geen groep inwoners om door te delen.';
  if (totaal === null)
    return 'Hier per 1.000 is niet te geven: het totaal van de tabel erboven wordt niet getoond.';
  const { aantal, woord, op } = noemer;
  const door = lezer === 'intern' ? `de ${formatGetal(aantal)} ${woord}` : `het aantal ${woord}`;
  return `Hier per 1.000: het totaal van ${totaal.afgerond ? 'ongeveer ' : ''}${formatGetal(totaal.waarde)} uit de tabel erboven, gedeeld door ${door} die op ${formatDatum(op)} volgens de BRP in de regio woonden. De landelijke bron kan anders tellen.`;
}

function metGetal(tekst: string): Cel {
  return { tekst, getal: getalIn(tekst)?.waarde ?? null };
}
