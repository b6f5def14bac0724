import type { Datum } from '#lib/kalender/model.ts';
import { parseDatum } from '#lib/kalender/model.ts';
import { addDays, maxDatum, minDatum } from '#lib/kalender/rules.ts';
import { isWerkdag, werkdagOpOfNa } from '#lib/kalender/werkdagen.ts';
import type { Rij, Verzameling } from '../rijen.ts';
import { externId } from './medewerkers.ts';

/** This day, or the last working day before it. */
export const werkdagTot = (d: Datum): Datum => (isWerkdag(d) ? d : werkdagTot(addDays(d, -1)));

const VERKLARINGEN = {
  jongere: [
    'Zegt dat het klopt dat er lessen zijn gemist, en dat opstaan niet lukte.',
    'Zegt liever thuis te zijn dan in de klas, en wil er met de mentor over praten.',
    'Wil hierop niet antwoorden.',
  ],
  ouder: [
    'Zegt dat er thuis over is gesproken en dat het niet is gelukt om dit te veranderen.',
    'Wist niet dat het om zoveel uren ging, en zegt voortaan zelf met de school te bellen.',
    'Zegt dat de reis al was geboekt en dat daarom niet is gewacht op antwoord.',
  ],
};

type Persoon = { readonly soort: 'jongere' | 'ouder'; readonly ouder: string | null };
type Zaak = { readonly rij: Rij; readonly oproep: Datum; readonly begin: Datum; readonly nr: number };

/**
 * What comes before a proces-verbaal (Leerplichtwet 1969 art. 22): the young person and the parents are called and heard, or did not come
 * twice. Of a concept only the young person was heard, and the parents are called for a day that is still to come.
 */
export function addVerhoren(set: Verzameling, vandaag: Datum): void {
  const jongereVan = new Map(set.rijen('werkprocessen').map((rij) => [rij.extern_id, rij]));
  const ouders = new Map<unknown, string[]>();
  for (const rij of set.rijen('ouderschap'))
    if (!rij.tot && (rij.gezag === 'J' || rij.verzorgt === 'J'))
      ouders.set(rij.jongere, [...(ouders.get(rij.jongere) ?? []), String(rij.ouder)]);
  set.rijen('processen-verbaal').forEach((rij, nr) => {
    const werk = jongereVan.get(rij.werkproces);
    const [gestart, begin] = [dag(werk?.gestart_op), dag(rij.opgemaakt_op)];
    if (!gestart || !begin) return;
    const zaak = { rij, nr, begin, oproep: minDatum(werkdagOpOfNa(addDays(gestart, 2)), begin) };
    const vanWie = ouders.get(werk?.jongere) ?? [];
    const personen: Persoon[] = [
      { soort: 'jongere', ouder: null },
      ...vanWie.map((ouder) => ({ soort: 'ouder', ouder }) as const),
    ];
    personen.forEach((persoon, plek) => addVerhoor(set, zaak, persoon, plek, vandaag));
  });
}

const dag = (waarde: Rij[string]): Datum | null => (typeof waarde === 'string' ? parseDatum(waarde) : null);

function addVerhoor(
  set: Verzameling,
  { rij, oproep, begin, nr }: Zaak,
  persoon: Persoon,
  plek: number,
  vandaag: Datum,
): void {
  const isVerdachte = persoon.soort === rij.verdachte && (rij.ouder ?? null) === persoon.ouder;
  const gehoord = maxDatum(werkdagTot(addDays(begin, -1)), oproep);
  const add = (keer: number, rest: Rij) =>
    set.add('verhoren', {
      extern_id: `WM-V-${String(rij.werkproces)}-${plek}-${keer}`,
      werkproces: rij.werkproces,
      behandelaar: externId('leerplichtambtenaar-boa'),
      persoon: persoon.soort,
      ouder: persoon.ouder,
      opgeroepen_op: oproep,
      ...rest,
    });
  if (rij.staat === 'CONCEPT' && persoon.soort === 'ouder') {
    const straks = werkdagOpOfNa(addDays(vandaag, 3 + plek));
    return add(1, { opgeroepen_op: begin, gepland_op: straks, uitkomst: 'opgeroepen' });
  }
  if (!isVerdachte && plek === 2 && nr % 4 === 1) {
    const eerst = minDatum(werkdagOpOfNa(addDays(oproep, 1)), gehoord);
    add(1, { gepland_op: eerst, uitkomst: 'niet-verschenen' });
    return add(2, { opgeroepen_op: eerst, gepland_op: gehoord, uitkomst: 'niet-verschenen' });
  }
  const keuzes = VERKLARINGEN[persoon.soort];
  const verklaring = keuzes[(nr + plek) % keuzes.length] ?? null;
  return add(1, { gepland_op: gehoord, uitkomst: 'verschenen', cautie: isVerdachte || persoon.soort === 'jongere' ? 'ja' : 'nee', verklaring }); // prettier-ignore
}
