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
 * A row for each team that has members now, by function and then by werkgebied, and behind those of a function its work that is in the hands of
 * no team that is shown. What somebody has in hand counts for his own team, also when it is work of another function: a team is people, and it is
 * their hours. Every piece of work stands in exactly one row.
 */
export function teamregels(
  tellingen: readonly Teamtelling[],
  leden: readonly Teamlid[],
  formatie: readonly Naamregel[],
  functies: readonly Werkfunctie[],
  { dag, gemeente }: Pick<Keuze, 'dag' | 'gemeente'>,
): Teamregel[] {
  const perId = new Map(leden.filter(({ inDienst }) => inDienst).map((lid) => [lid.id, lid]));
  const plaatsVan = (rij: Teamtelling) => {
    const lid = rij.eigenaarId === null ? undefined : perId.get(rij.eigenaarId);
    const functie = lid?.functies.find((code) => code === rij.functie) ?? lid?.functies[0];
    return lid && functie ? { functie, gebied: gebiedVan(lid) } : null;
  };
  const geplaatst = tellingen.map((rij) => ({ rij, plaats: plaatsVan(rij) }));
  return functies.flatMap((functie) => {
    const eigen = [...perId.values()].filter((lid) => lid.functies.includes(functie));
    const teams = [...Map.groupBy(eigen, gebiedVan).entries()].toSorted(([a], [b]) => a.localeCompare(b));
    const los = geplaatst.filter(({ rij, plaats }) => rij.functie === functie && !plaats);
    const elders = geplaatst.filter(
      ({ rij, plaats }) => rij.functie === functie && plaats && !functies.includes(plaats.functie),
    );
    return [
      ...teams.map(([gebied, samen]): Teamregel => {
        const nu = telOp(
          geplaatst.flatMap(({ rij, plaats }) =>
            plaats?.functie === functie && plaats.gebied === gebied ? [rij] : [],
          ),
        );
        const ids = new Set(samen.map(({ id }) => id));
        const lijnen = formatie.filter(({ gebruikerId }) => gebruikerId !== null && ids.has(gebruikerId));
        const fte = fteVan(lijnen, functie, dag);
        const deel = (aantal: number) => (gemeente ? null : gedeeld(aantal, fte?.effectief ?? null));
        return {
          ...{ sleutel: `${functie} ${gebied}`, functie, leden: samen.length, nu, fte },
          werkgebied: gebied === '' ? 'hele-bureau' : gebied.split(' '),
          ...{ perFte: deel(nu.open), begonnenPerFte: deel(nu.begonnen) },
        };
      }),
      ...(elders.length === 0
        ? []
        : [zonderTeam(functie, 'ander-team', telOp(elders.map(({ rij }) => rij)))]),
      ...(los.length === 0 ? [] : [zonderTeam(functie, 'geen-team', telOp(los.map(({ rij }) => rij)))]),
    ];
  });
}

function gebiedVan({ werkgebied }: Teamlid): string {
  return werkgebied.toSorted().join(' ');
}

function zonderTeam(
  functie: Werkfunctie,
  werkgebied: 'ander-team' | 'geen-team',
  nu: Teamregel['nu'],
): Teamregel {
  return {
    ...{ sleutel: `${functie} ${werkgebied}`, functie, werkgebied, leden: 0, nu },
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

/** A row of work without people beside it. */
export function isZonderTeam({ werkgebied }: Pick<Teamregel, 'werkgebied'>): boolean {
  return werkgebied === 'geen-team' || werkgebied === 'ander-team';
}
