import { formatGetal } from '#lib/kalender/opmaak.ts';
import type { Tabelblok, Verslagblok } from '#lib/platform/verslag/model.ts';
import { getalIn } from '#lib/platform/verslag/rules.ts';
import { tekenBalken, tekenLijnen } from '#lib/platform/verslag/tekenen/rules.ts';
import type { Jaarbreuk } from '../breuken/model.ts';
import { breuknoten, stukkenVan } from '../breuken/rules.ts';
import { totaalVan } from '../controles/rules.ts';
import type { Antwoord, Rooster, Roostercel } from '../roosters/model.ts';
import { roosterVan } from '../roosters/rules.ts';
import type { Onderdeel } from '../vorm/model.ts';

/** Each row of the last year as a bar; a group stands for its parts. */
export function balkenVan(tabel: Tabelblok, { kolommen, rijen, jaren }: Rooster): Verslagblok {
  const plek = kolommen.findIndex(({ soort, jaar }) => soort === 'totaal' && jaar === jaren.at(-1));
  const balken = rijen
    .filter(({ soort }) => soort === 'rij' || soort === 'groep')
    .map(({ label, cellen }) => ({
      label,
      waarde: lengteVan(cellen[plek]),
      tekst: cellen[plek]?.tekst ?? '',
    }));
  const meeste = balken.toSorted((a, b) => (b.waarde ?? 0) - (a.waarde ?? 0))[0];
  const alternatief = `Balken voor ${balken.length} regels over ${jaren.at(-1)}.${
    meeste && meeste.waarde !== null ? ` De langste is ${meeste.label}: ${meeste.tekst}.` : ''
  }`;
  return { soort: 'beeld', titel: tabel.titel, alternatief, svg: tekenBalken(balken), tabel };
}

/** What is rounded for the public, is drawn as rounded; what is hidden, is not drawn. */
function lengteVan(cel: Roostercel | undefined): number | null {
  return cel?.waarde ?? (cel?.tekst.startsWith('≈') ? (getalIn(cel.tekst)?.waarde ?? null) : null);
}

/** The one number of the table through the years; no picture when there is no such number. */
export function verloopVan(
  onderdeel: Onderdeel,
  antwoord: Antwoord,
  breuken: readonly Jaarbreuk[],
): Verslagblok | null {
  const punten = antwoord.trend.map((uitslag) => {
    const rooster = roosterVan({ ...onderdeel, jaren: 1 }, { ...antwoord, trend: [uitslag] });
    const waarde = totaalVan(rooster);
    return {
      label: uitslag.schooljaar,
      waarde,
      tekst: waarde === null ? 'onbekend' : formatGetal(waarde, 0),
    };
  });
  const bekend = punten.filter(({ waarde }) => waarde !== null);
  const [eerste, laatste] = [bekend[0], bekend.at(-1)];
  if (!eerste || !laatste || eerste === laatste) return null;
  const titel = `${onderdeel.titel}: verloop`;
  const plekken = punten.map(({ label }) => label);
  const stukken = stukkenVan(breuken, punten);
  const svg = tekenLijnen(
    { plekken },
    stukken.map(({ naam, cijfers }) => ({ naam, stijl: 'lijn-met-punten', cijfers })),
    plekken.flatMap((label, plek) =>
      plek > 0 && breuken.some(({ vanaf }) => vanaf === label) ? [{ plek, woord: 'trendbreuk' }] : [],
    ),
  );
  const gebroken = stukken.length > 1 ? ' De lijn is onderbroken bij een trendbreuk.' : '';
  return {
    ...{ soort: 'beeld', titel, svg },
    alternatief: `Lijn van ${eerste.tekst} in ${eerste.label} naar ${laatste.tekst} in ${laatste.label}.${gebroken}`,
    tabel: {
      ...{ soort: 'tabel', titel, rijkoppen: 1, noten: breuknoten(breuken, plekken, 'intern') },
      kolommen: [{ kop: 'Schooljaar' }, { kop: 'Aantal', uitlijnen: 'rechts' }],
      rijen: punten.map(({ label, waarde, tekst }) => [{ tekst: label }, { tekst, getal: waarde }]),
    },
  };
}
