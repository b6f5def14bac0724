import type { Datum } from '#lib/kalender/model.ts';
import { addMonths } from '#lib/kalender/rules.ts';
import { totEnMet, type Boek } from './boek.ts';
import type { Feit, Jaar } from './model.ts';
import { deel, gekwalificeerd, inJaar, ofOnbekend, tel, type Natelling } from './tellen.ts';
import { inschrijvingen, isIngeschreven, leeftijdsklasse } from './vsv.ts';

const NIVEAU = /^MBO([1-4])/;

type Begin = {
  readonly jongereId: string | null;
  readonly werk: string;
  readonly dag: Datum;
  readonly cel: { school: string; niveau: string; leeftijd: string; gemeente: string };
};

function celVan(
  boek: Boek,
  jongereId: string | null,
  dag: Datum,
  school: string | null,
  soort: string | null,
) {
  const bekend = boek.bron.scholen.get(school ?? '');
  return {
    school: bekend?.sector === 'MBO' ? bekend.brin : 'onbekend',
    niveau: NIVEAU.exec(soort ?? '')?.[1] ?? 'onbekend',
    leeftijd: leeftijdsklasse(boek, jongereId, dag),
  };
}

/** With whom a coach began in the school year, each once, on the first day. */
function metCoach(boek: Boek, jaar: Jaar): Begin[] {
  const begonnen = inJaar(jaar, boek.feiten('InterventieBegonnen')).filter(
    ({ gegevens }) => gegevens.kern === 'mbo-coach',
  );
  return eersten(begonnen).map(({ jongereId, onderwerpId, datum, gegevens }) => ({
    jongereId,
    werk: onderwerpId,
    dag: datum,
    cel: {
      ...celVan(boek, jongereId, datum, gegevens.schoolId, gegevens.onderwijssoort),
      gemeente: ofOnbekend(gegevens.gemeente),
    },
  }));
}

function eersten<F extends Feit>(feiten: readonly F[]): F[] {
  return [...Map.groupBy(feiten, ({ jongereId }) => jongereId).values()].flatMap((eigen) =>
    eigen.slice(0, 1),
  );
}

/** Who is of or at an mbo, had work begin in the year, and has had no coach until the day. */
function zonderCoach(boek: Boek, jaar: Jaar): Begin[] {
  const begonnen = inJaar(jaar, boek.feiten('WerkprocesGestart')).filter(({ gegevens }) =>
    ['vsv', 'verzuim-18plus'].includes(gegevens.soort),
  );
  const vanMbo = begonnen.flatMap((feit) => {
    const school = inschrijvingen(boek, feit.jongereId).findLast(({ van }) => van <= feit.datum);
    return (feit.gegevens.sector ?? school?.sector) === 'MBO' ? [{ ...feit, school }] : [];
  });
  return eersten(vanMbo).flatMap(({ jongereId, onderwerpId, datum, gegevens, school }) => {
    const coach = totEnMet(jaar.peildatum, boek.vanJongere(jongereId, 'InterventieBegonnen')).some(
      (interventie) => interventie.gegevens.kern === 'mbo-coach',
    );
    if (coach) return [];
    const plaats = celVan(boek, jongereId, datum, school?.schoolId ?? null, school?.onderwijssoort ?? null);
    const gemeente = ofOnbekend(gegevens.gemeente);
    return [{ jongereId, werk: onderwerpId, dag: datum, cel: { ...plaats, gemeente } }];
  });
}

export const k4Begonnen: Natelling = (boek, jaar) => tel(metCoach(boek, jaar).map(({ cel }) => cel));

export const k4MboCoach: Natelling = (boek, jaar) => {
  const groepen = { coach: metCoach(boek, jaar), vergelijking: zonderCoach(boek, jaar) };
  return Object.entries(groepen).flatMap(([groep, allen]) => [
    ...deel(
      allen.map((wie) => ({
        cel: { groep, meting: 'bereikt', ...wie.cel },
        telt: isBereikt(boek, wie, jaar.peildatum),
      })),
    ),
    ...[3, 6, 12].flatMap((maanden) =>
      deel(
        allen.flatMap((wie) => {
          const dag = addMonths(wie.dag, maanden);
          if (dag > jaar.peildatum || !isIetsBekend(boek, wie.jongereId, dag)) return [];
          const telt = isIngeschreven(boek, wie.jongereId, dag) || metKwalificatie(boek, wie.jongereId, dag);
          return [{ cel: { groep, meting: `behouden-${maanden}`, ...wie.cel }, telt }];
        }),
      ),
    ),
  ]);
};

/** By the dossier, the result of work, or as it was said at nazorg. */
function metKwalificatie(boek: Boek, jongereId: string | null, dag: Datum): boolean {
  const uitWerk = totEnMet(dag, boek.vanJongere(jongereId, 'WerkprocesGesloten')).some(
    ({ gegevens }) => gegevens.kern === 'startkwalificatie',
  );
  const uitNazorg = totEnMet(dag, boek.vanJongere(jongereId, 'NazorgVastgelegd')).some(
    ({ gegevens }) => gegevens.startkwalificatie,
  );
  return uitWerk || uitNazorg || gekwalificeerd(boek, jongereId, dag);
}

function isIetsBekend(boek: Boek, jongereId: string | null, dag: Datum): boolean {
  return boek.vanJongere(jongereId, 'Ingeschreven').length > 0 || metKwalificatie(boek, jongereId, dag);
}

/** The young person himself was spoken to, in this work or since the day on which it began. */
function isBereikt(boek: Boek, { jongereId, werk, dag }: Begin, peil: Datum): boolean {
  const mijlpaal = totEnMet(peil, boek.vanJongere(jongereId, 'TrajectMijlpaal')).some(
    ({ onderwerpId, datum, gegevens }) =>
      ['bereikt', 'intake', 'gestart'].includes(gegevens.mijlpaal) && (onderwerpId === werk || datum >= dag),
  );
  const contact = totEnMet(peil, boek.vanJongere(jongereId, 'ContactVastgelegd')).some(
    ({ datum, gegevens }) => datum >= dag && gegevens.bereikt && gegevens.met === 'jongere',
  );
  return mijlpaal || contact;
}
