import { addDays } from '#lib/kalender/rules.ts';
import { datum, type Datum } from '#lib/kalender/model.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { testBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { volgnummer } from '#tests/factories/nummers.ts';

export type TestSchool = { readonly id: string; readonly brin: string; readonly sector: Sector };

type SchoolOpties = {
  bureau?: Bureau;
  naam?: string;
  brin?: string;
  vestiging?: string;
  sector?: Sector;
  gemeente?: string;
};

export async function makeSchool(opties: SchoolOpties = {}): Promise<TestSchool> {
  const bureau = opties.bureau ?? (await testBureau());
  const nummer = volgnummer();
  const sector = opties.sector ?? 'VO';
  const brin =
    opties.brin ?? `${String(10 + (Math.floor(nummer / 100) % 90))}${String(nummer % 100).padStart(2, '0')}`;
  const { id } = await insertRow<{ id: string }>('school', {
    bureau_id: bureau.id,
    brin,
    vestiging: opties.vestiging,
    naam: opties.naam ?? `Proefschool ${nummer}`,
    plaats: 'Sittard',
    gemeente_code: opties.gemeente ?? '1883',
    sector,
  });
  return { id, brin, sector };
}

type InschrijvingOpties = {
  bureau?: Bureau;
  school?: TestSchool;
  van?: Datum;
  tot?: Datum; // the last day
  redenEinde?: string;
  onderwijssoort?: string;
  leerjaar?: string;
  externId?: string;
};

/** An enrolment with the facts that the ordinary code would record. */
export async function makeInschrijving(
  jongereId: string,
  opties: InschrijvingOpties = {},
): Promise<{ id: string; school: TestSchool }> {
  const bureau = opties.bureau ?? (await testBureau());
  const school = opties.school ?? (await makeSchool({ bureau }));
  const van = opties.van ?? datum('2023-08-01');
  const onderwijssoort = opties.onderwijssoort ?? school.sector.toLowerCase();
  const { id } = await insertRow<{ id: string }>('inschrijving', {
    bureau_id: bureau.id,
    jongere_id: jongereId,
    school_id: school.id,
    onderwijssoort,
    sector: school.sector,
    leerjaar: opties.leerjaar,
    van,
    tot: opties.tot,
    reden_einde: opties.redenEinde,
    extern_id: opties.externId,
  });
  const kop = { onderwerpSoort: 'inschrijving', onderwerpId: id, jongereId } as const;
  const waar = { schoolId: school.id, sector: school.sector, onderwijssoort };
  await makeFeiten([{ ...kop, soort: 'Ingeschreven', datum: van, gegevens: waar }], bureau);
  if (opties.tot) {
    const gegevens = { ...waar, reden: opties.redenEinde ?? null };
    await makeFeiten([{ ...kop, soort: 'Uitgeschreven', datum: addDays(opties.tot, 1), gegevens }], bureau);
  }
  return { id, school };
}
