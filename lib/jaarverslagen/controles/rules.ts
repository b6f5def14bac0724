import { formatGetal } from '#lib/kalender/opmaak.ts';
import type { Rooster, Roosterkolom, Roosterrij } from '../roosters/model.ts';
import type { Controle } from './model.ts';

/** A table of the edition with what it counts. */
export type Tecontroleren = {
  readonly id: string;
  readonly titel: string;
  readonly telling: string | null;
  readonly rooster: Rooster;
};
type Geschreven = { readonly controle: string; readonly getallen: string; readonly zin: string };
type Gevonden = Omit<Controle, 'klopt' | 'getallen' | 'uitleg' | 'verouderd'> & {
  readonly fouten: readonly string[];
};

/** Every sum that a reader can make with what is printed, with the line that was written about it. */
export function controleer(tabellen: readonly Tecontroleren[], uitleg: readonly Geschreven[]): Controle[] {
  const gevonden = [
    ...tabellen.filter(({ rooster }) => rooster.telbaar).flatMap((tabel) => perTabel(tabel)),
    ...perTelling(tabellen),
  ];
  return gevonden.map(({ fouten, ...kop }) => {
    const getallen = fouten.join('; ');
    const regel = fouten.length > 0 ? uitleg.find(({ controle }) => controle === kop.code) : undefined;
    return {
      ...kop,
      klopt: fouten.length === 0,
      getallen,
      uitleg: regel && regel.getallen === getallen ? regel.zin : null,
      verouderd: regel && regel.getallen !== getallen ? regel.zin : null,
    };
  });
}

/** A sum that fails and that nobody explained stands in the way of an edition. */
export const staatOpen = ({ klopt, uitleg }: Controle): boolean => !klopt && uitleg === null;

function perTabel({ id, titel, rooster }: Tecontroleren): Gevonden[] {
  const { kolommen, rijen, jaren } = rooster;
  const kop = { waar: titel, onderdelen: [id] };
  const metJaar = jaren.length > 1;
  const kolomnaam = ({ label, jaar }: Roosterkolom) => (metJaar ? `${label} ${jaar}` : label);
  const totaalrij = rijen.find(({ soort }) => soort === 'totaal');
  const kolomfouten = kolommen.flatMap((kolom, plek) =>
    kolom.soort === 'aandeel'
      ? []
      : [...groepfouten(rijen, plek, kolomnaam(kolom)), ...rijfouten(plek, kolom)],
  );
  function rijfouten(plek: number, kolom: Roosterkolom): string[] {
    const som = sum(
      rijen.filter(({ soort }) => soort === 'rij' || soort === 'deel').map((rij) => at(rij, plek)),
    );
    return verschil(kolomnaam(kolom), som, totaalrij ? at(totaalrij, plek) : null);
  }
  const heeftKolommen = kolommen.some(({ soort }) => soort === 'cel');
  return [
    { ...kop, code: `rijen/${id}`, soort: 'rijen', fouten: kolomfouten },
    ...(heeftKolommen
      ? [{ ...kop, code: `kolommen/${id}`, soort: 'kolommen' as const, fouten: rijen.flatMap(perRij) }]
      : []),
  ];
  function perRij(rij: Roosterrij): string[] {
    return jaren.flatMap((jaar) => {
      const cellen = kolommen.flatMap((kolom, plek) =>
        kolom.soort === 'cel' && kolom.jaar === jaar ? [at(rij, plek) ?? 0] : [],
      );
      const totaal = kolommen.findIndex((kolom) => kolom.soort === 'totaal' && kolom.jaar === jaar);
      return verschil(metJaar ? `${rij.label} ${jaar}` : rij.label, sum(cellen), at(rij, totaal));
    });
  }
}

/** The parts of each group to the group. */
function groepfouten(rijen: readonly Roosterrij[], plek: number, kolom: string): string[] {
  return rijen.flatMap((groep, index) => {
    if (groep.soort !== 'groep') return [];
    const na = rijen.slice(index + 1);
    const eind = na.findIndex(({ soort }) => soort !== 'deel');
    const delen = eind === -1 ? na : na.slice(0, eind);
    return verschil(`${groep.label}, ${kolom}`, sum(delen.map((rij) => at(rij, plek))), at(groep, plek));
  });
}

/** Tables with the same words for what they count: the last year of each has the same total. */
function perTelling(tabellen: readonly Tecontroleren[]): Gevonden[] {
  const groepen = Map.groupBy(
    tabellen.filter(({ telling, rooster }) => telling && rooster.telbaar),
    ({ telling }) => (telling ?? '').trim().toLowerCase(),
  );
  return [...groepen].flatMap(([telling, leden]) => {
    if (leden.length < 2) return [];
    const totalen = leden.map((tabel) => ({ titel: tabel.titel, aantal: totaalVan(tabel.rooster) }));
    const bekend = totalen.filter(({ aantal }) => aantal !== null);
    const gelijk = new Set(bekend.map(({ aantal }) => aantal)).size <= 1;
    const fouten = gelijk
      ? []
      : [bekend.map(({ titel, aantal }) => `${titel}: ${heel(aantal ?? 0)}`).join(', ')];
    return [
      {
        ...{ code: `telling/${telling}`, soort: 'telling', waar: telling },
        ...{ onderdelen: leden.map(({ id }) => id), fouten },
      },
    ];
  });
}

/** The one number that a table adds up to, of its last year. */
export function totaalVan({ kolommen, rijen, jaren }: Rooster): number | null {
  const plek = kolommen.findIndex(({ soort, jaar }) => soort === 'totaal' && jaar === jaren.at(-1));
  const rij = rijen.find(({ soort }) => soort === 'totaal') ?? (rijen.length === 1 ? rijen[0] : undefined);
  return rij ? at(rij, plek) : null;
}

const at = ({ cellen }: Roosterrij, plek: number): number | null => cellen[plek]?.waarde ?? null;

/** One unknown part makes the sum unknown. */
function sum(delen: readonly (number | null)[]): number | null {
  if (delen.length === 0 || delen.includes(null)) return null;
  return delen.reduce<number>((som, deel) => som + (deel ?? 0), 0);
}

function verschil(waar: string, som: number | null, totaal: number | null): string[] {
  return som === null || totaal === null || som === totaal
    ? []
    : [`${waar}: samen ${heel(som)}, totaal ${heel(totaal)}`];
}

const heel = (getal: number) => formatGetal(getal, 0);
