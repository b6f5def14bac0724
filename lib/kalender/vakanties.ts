import { datum, delenVan } from './model.ts';
import type { Datum, Periode, Regio, Schooljaar, VakantieSoort, Zekerheid } from './model.ts';
import { feestdagen, feestdagOp } from './feestdagen.ts';
import { LABEL_FEESTDAG, LABEL_REGIO, LABEL_VAKANTIE } from './labels.ts';
import { addDays, maandagVan, schooljaarVan, valtIn, weekdag } from './rules.ts';
import { VAKANTIETABEL } from './vakantietabel.ts';

export type Vakantie = Periode & {
  readonly soort: VakantieSoort;
  readonly schooljaar: Schooljaar;
  readonly zekerheid: Zekerheid;
};

const PER_REGIO: Record<Regio, readonly Vakantie[]> = {
  NOORD: readVakanties(1),
  MIDDEN: readVakanties(2),
  ZUID: readVakanties(3),
};

export function vakantiesVan(regio: Regio): readonly Vakantie[] {
  return PER_REGIO[regio];
}

export function vakantieOp(regio: Regio, d: Datum): Vakantie | null {
  return PER_REGIO[regio].find((vakantie) => valtIn(d, vakantie)) ?? null;
}

/**
 * Whether the holidays of this school year are in the table, and how well they were checked. Null outside the table:
 * then `lesweken` sees no holidays at all and its answer may not be used for a decision.
 */
export function zekerheidVanRooster(d: Datum): Zekerheid | null {
  const jaar = VAKANTIETABEL.find((rij) => rij.schooljaar === schooljaarVan(d));
  return jaar && jaar.vakanties.length === 5 ? jaar.zekerheid : null;
}

/** A day on which the school gives lessons: Monday to Friday, no holiday, no public holiday. */
export function isLesdag(regio: Regio, d: Datum, eigenVrij?: readonly Periode[]): boolean {
  if (weekdag(d) > 5 || feestdagOp(d) !== null) return false;
  return !(eigenVrij ?? PER_REGIO[regio]).some((vrij) => valtIn(d, vrij));
}

/** For the start of the leerplicht: the first lesdag on or after this day. */
export function eersteLesdagVanaf(regio: Regio, d: Datum, eigenVrij?: readonly Periode[]): Datum {
  let dag = d;
  while (!isLesdag(regio, dag, eigenVrij)) dag = addDays(dag, 1);
  return dag;
}

/**
 * The Mondays of the weeks between two days in which lessons are given; a week with a single lesdag counts. A school
 * that sets its own dates gives all its holidays in `eigenVrij`, which then replace those of the region.
 */
export function lesweken(
  regio: Regio,
  van: Datum,
  tot: Datum,
  eigenVrij?: readonly Periode[],
): readonly Datum[] {
  const weken: Datum[] = [];
  for (let maandag = maandagVan(van); maandag <= tot; maandag = addDays(maandag, 7)) {
    const dagen = [0, 1, 2, 3, 4].map((verder) => addDays(maandag, verder));
    if (dagen.some((dag) => isLesdag(regio, dag, eigenVrij))) weken.push(maandag);
  }
  return weken;
}

/** A holiday with the name by which one knows it; the last day counts. */
export type VrijeDagen = { readonly van: Datum; readonly tot: Datum; readonly naam: string };

/** Public holidays and school holidays that fall between two days, for who plans something. */
export function vrijeDagen(regio: Regio, van: Datum, tot: Datum): readonly VrijeDagen[] {
  const jaren = [...new Set([delenVan(van).jaar, delenVan(tot).jaar])];
  const alle = [
    ...jaren.flatMap((jaar) =>
      feestdagen(jaar).map((dag) => ({ van: dag.datum, tot: dag.datum, naam: LABEL_FEESTDAG[dag.code] })),
    ),
    ...PER_REGIO[regio].map((vakantie) => ({
      van: vakantie.van,
      tot: vakantie.tot ?? vakantie.van,
      naam: `de ${LABEL_VAKANTIE[vakantie.soort]} (${LABEL_REGIO[regio]})`,
    })),
  ];
  return alle.filter((dagen) => dagen.van <= tot && dagen.tot >= van);
}

function readVakanties(kolom: 1 | 2 | 3): readonly Vakantie[] {
  return VAKANTIETABEL.flatMap(({ schooljaar, zekerheid, vakanties }) =>
    vakanties.map((rij) => {
      const [van = '', tot = ''] = rij[kolom].split('/');
      return { soort: rij[0], schooljaar, zekerheid, van: datum(van), tot: datum(tot) };
    }),
  );
}
