import { diffDays } from '#lib/kalender/rules.ts';
import { opVolgorde } from './boek.ts';
import type { Feit, Geteld } from './model.ts';
import {
  functieVan,
  geslotenWerk,
  inJaar,
  maanden,
  ofOnbekend,
  sleutel,
  tel,
  type Natelling,
} from './tellen.ts';

export const werkprocessenResultaat: Natelling = (boek, jaar) =>
  tel(
    inJaar(jaar, geslotenWerk(boek, jaar.peildatum)).map(({ gegevens }) => ({
      soort: gegevens.soort,
      resultaat: gegevens.kern,
      gemeente: ofOnbekend(gegevens.gemeente),
    })),
  );

export const verzuim18plusResultaat: Natelling = (boek, jaar) =>
  tel(
    inJaar(jaar, geslotenWerk(boek, jaar.peildatum))
      .filter(({ gegevens }) => gegevens.soort === 'verzuim-18plus')
      .map(({ gegevens }) => ({ resultaat: gegevens.resultaat, gemeente: ofOnbekend(gegevens.gemeente) })),
  );

/** Every way of adding up is counted anew: the median of parts is not the median of the whole. */
export const doorlooptijd: Natelling = (boek, jaar) => {
  const dicht = inJaar(jaar, geslotenWerk(boek, jaar.peildatum)).map((feit) => ({
    soort: feit.gegevens.soort,
    gemeente: ofOnbekend(feit.gegevens.gemeente),
    functie: functieVan(feit.gegevens.soort),
    dagen: looptijd(feit),
  }));
  return [
    ...percentielen(dicht, ({ soort, gemeente }) => ({ soort, gemeente })),
    ...percentielen(dicht, ({ soort }) => ({ soort })),
    ...percentielen(dicht, ({ gemeente }) => ({ gemeente })),
    ...percentielen(dicht, () => ({})),
    ...percentielen(dicht, ({ soort, gemeente, functie }) => ({ soort, gemeente, functie })),
    ...percentielen(dicht, ({ soort, functie }) => ({ soort, functie })),
    ...percentielen(dicht, ({ gemeente, functie }) => ({ gemeente, functie })),
    ...percentielen(dicht, ({ functie }) => ({ functie })),
  ];
};

export const doorlooptijdMaand: Natelling = (boek, jaar) => {
  const dicht = geslotenWerk(boek, jaar.peildatum);
  const zaken = maanden(jaar).flatMap(({ maand, eerste, laatste }) =>
    dicht
      .filter(({ datum }) => datum >= eerste && datum <= laatste)
      .map((feit) => ({ maand, functie: functieVan(feit.gegevens.soort), dagen: looptijd(feit) })),
  );
  return [
    ...percentielen(zaken, ({ maand, functie }) => ({ maand, functie })),
    ...percentielen(zaken, ({ maand }) => ({ maand })),
  ];
};

const looptijd = ({ gegevens, datum }: Feit<'WerkprocesGesloten'>) => diffDays(gegevens.gestartOp, datum);

function percentielen<Z extends { readonly dagen: number }>(
  zaken: readonly Z[],
  cel: (zaak: Z) => Record<string, string>,
): Geteld[] {
  return [...Map.groupBy(zaken, (zaak) => sleutel(cel(zaak))).values()].flatMap((groep) => {
    const plaats = groep[0] ? cel(groep[0]) : {};
    const dagen = groep.map((zaak) => zaak.dagen).sort((a, b) => a - b);
    return [
      { cel: { ...plaats, meting: 'mediaan' }, teller: dagen.length, waarde: percentiel(dagen, 0.5) },
      { cel: { ...plaats, meting: 'p90' }, teller: dagen.length, waarde: percentiel(dagen, 0.9) },
    ];
  });
}

/** As a spreadsheet does it: proportionally between the two neighbours. */
function percentiel(gesorteerd: readonly number[], deel: number): number {
  const plek = (gesorteerd.length - 1) * deel;
  const onder = gesorteerd[Math.floor(plek)] ?? 0;
  const boven = gesorteerd[Math.ceil(plek)] ?? 0;
  return onder + (plek - Math.floor(plek)) * (boven - onder);
}

export const methodeAfwijkingen: Natelling = (boek, jaar) => {
  const kaart = (routekaart: string | null) => routekaart ?? 'geen';
  const gezet = inJaar(jaar, boek.feiten('StapGezet')).map(({ gegevens }) => ({
    wat: 'gezet',
    reden: gegevens.afwijkreden ?? 'geen',
    routekaart: kaart(gegevens.routekaart),
  }));
  const over = inJaar(jaar, boek.feiten('StapOvergeslagen')).map(({ gegevens }) => ({
    wat: 'overgeslagen',
    reden: gegevens.afwijkreden,
    routekaart: kaart(gegevens.routekaart),
  }));
  const fasen = inJaar(jaar, boek.feiten('FasenNietDoorlopen')).flatMap(({ onderwerpId, gegevens }) => {
    const stappen = [...boek.van(onderwerpId, 'StapGezet'), ...boek.van(onderwerpId, 'StapOvergeslagen')];
    const laatste = stappen.sort(opVolgorde).at(-1);
    return gegevens.fasen.map(() => ({
      wat: 'niet-doorlopen',
      reden: gegevens.reden,
      routekaart: kaart(laatste?.gegevens.routekaart ?? null),
    }));
  });
  return tel([...gezet, ...over, ...fasen]);
};
