import type { Datum } from '#lib/kalender/model.ts';
import { effectieveFte } from '#lib/formatie/rules.ts';
import type { Keuze, Werkfunctie } from '#lib/cockpit/model.ts';
import { METINGEN, type Meting } from '#lib/cockpit/werkdruk/model.ts';
import { fteVan, gedeeld } from '#lib/cockpit/werkdruk/rules.ts';
import type { Naamregel, Teamlid, Teamregel } from './model.ts';

export type Teamtelling = {
  readonly eigenaarId: string | null;
  readonly functie: string;
  readonly meting: string;
  readonly teller: number;
};

/**
 * A row for each team that has members now, by function and then by werkgebied, and behind those of a function what is in the hands of no
 * team. Every piece of work stands in exactly one row, so the rows of a function together are that function.
 */
export function teamregels(
  tellingen: readonly Teamtelling[],
  leden: readonly Teamlid[],
  formatie: readonly Naamregel[],
  functies: readonly Werkfunctie[],
  { dag, gemeente }: Pick<Keuze, 'dag' | 'gemeente'>,
): Teamregel[] {
  return functies.flatMap((functie) => {
    const eigen = leden.filter((lid) => lid.inDienst && lid.functies.includes(functie));
    const perGebied = Map.groupBy(eigen, ({ werkgebied }) => werkgebied.toSorted().join(' '));
    const teams = [...perGebied.entries()].toSorted(([a], [b]) => a.localeCompare(b));
    const inTeam = new Set(eigen.map(({ id }) => id));
    const werk = tellingen.filter((rij) => rij.functie === functie);
    const los = werk.filter(({ eigenaarId }) => eigenaarId === null || !inTeam.has(eigenaarId));
    return [
      ...teams.map(([gebied, samen]): Teamregel => {
        const ids = new Set(samen.map(({ id }) => id));
        const nu = telOp(werk.filter(({ eigenaarId }) => eigenaarId !== null && ids.has(eigenaarId)));
        const lijnen = formatie.filter(({ gebruikerId }) => gebruikerId !== null && ids.has(gebruikerId));
        const fte = fteVan(lijnen, functie, dag);
        const deel = (aantal: number) => (gemeente ? null : gedeeld(aantal, fte?.effectief ?? null));
        return {
          ...{ sleutel: `${functie} ${gebied}`, functie, leden: samen.length, nu, fte },
          werkgebied: gebied === '' ? 'hele-bureau' : gebied.split(' '),
          ...{ perFte: deel(nu.open), begonnenPerFte: deel(nu.begonnen) },
        };
      }),
      ...(los.length === 0 ? [] : [zonderTeam(functie, telOp(los))]),
    ];
  });
}

function zonderTeam(functie: Werkfunctie, nu: Teamregel['nu']): Teamregel {
  return {
    ...{ sleutel: `${functie} geen-team`, functie, werkgebied: 'geen-team', leden: 0, nu },
    ...{ fte: null, perFte: null, begonnenPerFte: null },
  };
}

function telOp(tellingen: readonly Teamtelling[]): Record<Meting, number> {
  const som = (meting: Meting) =>
    tellingen.filter((rij) => rij.meting === meting).reduce((sum, { teller }) => sum + teller, 0);
  return Object.fromEntries(METINGEN.map((meting) => [meting, som(meting)])) as Record<Meting, number>;
}

export function zonderNaam(
  formatie: readonly Naamregel[],
  functies: readonly Werkfunctie[],
  dag: Datum,
): number {
  const lijnen = formatie.filter(({ gebruikerId }) => gebruikerId === null);
  return functies.reduce((som, functie) => som + effectieveFte(lijnen, functie, dag), 0);
}
