import { totEnMet, type Boek } from './boek.ts';
import type { Jaar } from './model.ts';
import { ofOnbekend, tel, type Natelling } from './tellen.ts';

/** Each case that began in the year, with where it stands on the day. */
function zaken(boek: Boek, { van, eind, peildatum }: Jaar) {
  const perZaak = Map.groupBy(boek.feiten('HandhavingStand'), ({ onderwerpId }) => onderwerpId);
  return [...perZaak.values()].flatMap((standen) => {
    const [begin] = standen;
    const nu = totEnMet(peildatum, standen).at(-1);
    return begin && nu && begin.datum >= van && begin.datum <= eind ? [nu.gegevens] : [];
  });
}

export const handhaving: Natelling = (boek, jaar) =>
  tel(
    zaken(boek, jaar).map(({ instrument, stand, gemeente }) => ({
      instrument,
      stand,
      gemeente: ofOnbekend(gemeente),
    })),
  );

export const processenVerbaal: Natelling = (boek, jaar) => {
  const pvs = zaken(boek, jaar)
    .filter(({ instrument }) => instrument.startsWith('pv-'))
    .map((zaak) => ({
      soort: zaak.instrument,
      gezin: zaak.gezin,
      afloop: zaak.stand === 'AFGEZIEN' ? 'afgezien' : 'opgemaakt',
      gemeente: ofOnbekend(zaak.gemeente),
    }));
  const perGezin = Map.groupBy(
    pvs.filter(({ gezin }) => gezin !== null),
    ({ soort, gezin, gemeente }) => `${soort} ${gezin} ${gemeente}`,
  );
  const gezinnen = [...perGezin.values()].flatMap((eigen) => {
    const telt = eigen.find(({ afloop }) => afloop === 'opgemaakt') ?? eigen[0];
    return telt ? [telt] : [];
  });
  const cel = (eenheid: string) => (zaak: (typeof pvs)[number]) => ({
    eenheid,
    soort: zaak.soort,
    afloop: zaak.afloop,
    gemeente: zaak.gemeente,
  });
  return tel([...pvs.map(cel('verdachte')), ...gezinnen.map(cel('gezin'))]);
};
