import { TERMIJN_GEMIST } from '#lib/indicatoren/catalogus/termijn-gemist.ts';
import { totEnMet, type Boek } from './boek.ts';
import type { Jaar } from './model.ts';
import { deel, ofOnbekend, type Natelling } from './tellen.ts';

/** Terms with their last day in the school year that are over on the day, with how each ended by then. */
function voorbij(boek: Boek, { van, tot, eind, peildatum }: Jaar) {
  return boek.feiten('TermijnGesteld').flatMap((feit) => {
    const { code, gemeente, uiterlijk } = feit.gegevens;
    if (uiterlijk === null || uiterlijk < van || uiterlijk > eind) return [];
    const slot = [
      ...boek.van(feit.onderwerpId, 'TermijnVoldaan'),
      ...boek.van(feit.onderwerpId, 'TermijnVervallen'),
    ];
    const laatste = totEnMet(peildatum, slot)
      .toSorted((a, b) => a.nr - b.nr)
      .at(-1);
    const voldaan = laatste?.soort === 'TermijnVoldaan' ? laatste.datum : null;
    const vervallen = laatste?.soort === 'TermijnVervallen' ? laatste.datum : null;
    if (uiterlijk >= peildatum && voldaan === null && peildatum < tot) return [];
    return [{ code, gemeente: ofOnbekend(gemeente), uiterlijk, voldaan, vervallen }];
  });
}

const [TERMIJN] = TERMIJN_GEMIST.dimensies;
/** The terms that the bureau itself must keep, as the figure names them. */
export const VAN_HET_BUREAU = new Set(
  typeof TERMIJN?.waarden === 'object' ? TERMIJN.waarden.map(({ code }) => code) : [],
);

export const termijnGemist: Natelling = (boek, jaar) =>
  deel(
    voorbij(boek, jaar)
      .filter(({ code }) => VAN_HET_BUREAU.has(code))
      .filter(({ vervallen, uiterlijk }) => vervallen === null || vervallen > uiterlijk)
      .map(({ code, gemeente, voldaan, uiterlijk }) => ({
        cel: { termijn: code, gemeente },
        telt: voldaan === null || voldaan > uiterlijk,
      })),
  );

export const overlegTaken: Natelling = (boek, jaar) =>
  deel(
    voorbij(boek, jaar)
      .filter(({ code, vervallen }) => code === 'overlegtaak' && vervallen === null)
      .map(({ gemeente, voldaan }) => ({ cel: { gemeente }, telt: voldaan !== null })),
  );
