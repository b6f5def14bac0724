import type { Doel, Opmaak, Reeks } from '#components/grafieken/model.ts';
import {
  getalVan,
  isVerborgen,
  kleurVan,
  NIET_GETOOND,
  tekenVan,
  tekstVan,
} from '#components/grafieken/opmaak.ts';

/** What a trend is drawn from: its moments with the lines, and where they break. */
export type Trendinvoer = {
  readonly momenten: readonly string[];
  readonly reeksen: readonly Reeks[];
  readonly breuken: readonly { readonly vanaf: string; readonly waarom: string }[];
  readonly lopend: boolean;
  readonly opmaak: Opmaak;
  readonly doel: Doel | undefined;
};
type Rij = Record<string, string | number | null>;

/** Where the words of the target stand in no number: in the band, or just under or above it. In parts of the height of the picture. */
export function plaatsVanDoel({ van, tot }: Doel, top: number, reeksen: readonly Pick<Reeks, 'cijfers'>[]) {
  const punten = reeksen.flatMap(({ cijfers }) => cijfers.flatMap((cijfer) => getalVan(cijfer) ?? []));
  const vrij = (laag: number, hoog: number) =>
    !punten.some((punt) => punt + 0.13 * top > laag && punt - 0.03 * top < hoog);
  const woorden = 0.1 * top;
  if (vrij(tot - woorden, tot)) return 'insideTopRight';
  if (van > woorden && vrij(van - woorden, van)) return 'bottom';
  return tot + woorden <= top && vrij(tot, tot + woorden) ? 'top' : 'insideTopRight';
}

type Lijn = {
  sleutel: string;
  className: string;
  /** `onder`: the texts that stand below their point, because the line comes from above there. */
  label?: { sleutel: string; plaats: 'top' | 'bottom' | 'left'; onder?: string };
};

/** Per series: its stretches, and a loose open point for a moment that is not over yet. */
export function lijnenVan({ momenten, reeksen, breuken, lopend }: Trendinvoer): Lijn[] {
  const aantalStukken = (stukkenVan(momenten, vanaf(breuken)).at(-1) ?? 0) + 1;
  return reeksen.flatMap((reeks, plek) => lijnenVanReeks(reeks, plek));

  function lijnenVanReeks(reeks: Reeks, plek: number): Lijn[] {
    const className = `reeks-${kleurVan(reeks, plek)}`;
    const open = `${className} grafiek-open`;
    const plaats: 'top' | 'bottom' = plek === bovenste(reeksen) ? 'top' : 'bottom';
    return [
      ...Array.from({ length: aantalStukken }, (_, stuk): Lijn => {
        const lijn = { sleutel: `r${plek}s${stuk}`, className };
        if (reeksen.length > 2) return lijn;
        const onder = reeksen.length === 1 ? { onder: `o${plek}` } : {};
        return { ...lijn, label: { sleutel: `t${plek}`, plaats, ...onder } };
      }),
      // Below its point it would stand on the axis.
      ...(lopend ? [{ sleutel: `n${plek}`, className: open, label: { sleutel: `nt${plek}`, plaats: plaats === 'bottom' ? ('left' as const) : plaats } }] : []), // prettier-ignore
    ];
  }
}

/** Of two lines the higher one has its numbers above it, so that they do not stand on the other. */
function bovenste(reeksen: readonly Reeks[]): number {
  const sommen = reeksen.map(({ cijfers }) =>
    cijfers.reduce<number>((som, cijfer) => som + (getalVan(cijfer) ?? 0), 0),
  );
  return sommen.indexOf(Math.max(...sommen));
}

export function vanaf(breuken: Trendinvoer['breuken']): string[] {
  return breuken.map((breuk) => breuk.vanaf);
}

/** Which stretch of the line each moment belongs to; a break starts a new one. */
export function stukkenVan(momenten: readonly string[], breuken: readonly string[]): number[] {
  let stuk = 0;
  return momenten.map((moment, plek) => (plek > 0 && breuken.includes(moment) ? ++stuk : stuk));
}

/** Points that lie lower than what stands beside them in their stretch, and high enough for words below. */
export function dalenVan(getallen: readonly (number | null)[], stukken: readonly number[]): boolean[] {
  const hoogste = Math.max(0, ...getallen.map((getal) => getal ?? 0));
  return getallen.map((getal, plek) => {
    if (getal === null || getal < hoogste / 5) return false;
    const naast = [plek - 1, plek + 1].flatMap((buur) =>
      stukken[buur] === stukken[plek] ? (getallen[buur] ?? []) : [],
    );
    return naast.length > 0 && naast.every((ander) => ander > getal);
  });
}

export function rijenVan({ momenten, reeksen, breuken, lopend, opmaak }: Trendinvoer): Rij[] {
  const stukken = stukkenVan(momenten, vanaf(breuken));
  const laatste = momenten.length - 1;
  const [enige] = reeksen.length === 1 ? reeksen : [];
  const dalen = enige ? dalenVan(enige.cijfers.map(getalVan), stukken) : [];
  return momenten.map((moment, plek) => {
    const rij: Rij = { moment };
    for (const [nummer, reeks] of reeksen.entries()) {
      const cijfer = reeks.cijfers[plek];
      const getal = getalVan(cijfer);
      const tekst = getal === null ? '' : tekstVan(cijfer, opmaak);
      const nu = lopend && plek === laatste;
      if (!nu) rij[`r${nummer}s${stukken[plek] ?? 0}`] = getal;
      rij[`t${nummer}`] = dalen[plek] ? '' : tekst;
      rij[`o${nummer}`] = dalen[plek] && !nu ? tekst : '';
      rij[`n${nummer}`] = nu ? getal : null;
      rij[`nt${nummer}`] = nu && tekst ? `${tekst} tot nu` : '';
    }
    return rij;
  });
}

/** What stands at a moment outside the scale: a mark for a number that is not shown, a sign for one that nobody has. */
export type Buiten = {
  readonly moment: string;
  readonly teken: 'verborgen' | '?' | '–';
  readonly tekst: string;
};

/** Moments without a number that can be drawn. Never at zero: there it would read as a count of none. */
export function buitenSchaal({ momenten, reeksen }: Pick<Trendinvoer, 'momenten' | 'reeksen'>): Buiten[] {
  return momenten.flatMap((moment, plek): Buiten[] => {
    const cijfers = reeksen.map((reeks) => reeks.cijfers[plek]);
    const verborgen = cijfers.filter(isVerborgen);
    if (verborgen.length > 0) {
      const teksten = verborgen.map(({ tekst }) => tekst).filter((tekst) => /\d/.test(tekst));
      return [{ moment, teken: 'verborgen', tekst: teksten.join(', ') }];
    }
    const teken = tekenVan(cijfers);
    return teken === '' ? [] : [{ moment, teken, tekst: teken }];
  });
}

/** The same for who hears the picture: which moments have no number, and why. */
export function buitenZinnen({ momenten, reeksen }: Pick<Trendinvoer, 'momenten' | 'reeksen'>): string[] {
  const waar = (reeks: Reeks, van: string) =>
    momenten.filter((_, plek) => {
      const cijfer = reeks.cijfers[plek] ?? null;
      return getalVan(cijfer) === null && soortVan(tekstVan(cijfer), isVerborgen(cijfer)) === van;
    });
  return [NIET_GETOOND, 'onbekend', 'niet gemeten'].flatMap((soort) =>
    reeksen.flatMap((reeks) => {
      const wanneer = waar(reeks, soort);
      const bij = reeksen.length > 1 ? ` (${reeks.naam})` : '';
      return wanneer.length === 0 ? [] : [`${hoofdletter(soort)}${bij}: ${wanneer.join(', ')}.`];
    }),
  );
}

const soortVan = (tekst: string, verborgen: boolean) => (verborgen ? NIET_GETOOND : tekst);
const hoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** In the table: what is not shown by that name, with the bound that was published where there is one. */
export function celTekst(cijfer: Reeks['cijfers'][number] | undefined, opmaak: Opmaak): string {
  if (!isVerborgen(cijfer)) return tekstVan(cijfer, opmaak);
  return /\d/.test(cijfer.tekst) ? `${NIET_GETOOND} (${cijfer.tekst})` : NIET_GETOOND;
}
