import { datum, type Datum } from '#lib/kalender/model.ts';
import type { Meldingcategorie, Sector } from '#lib/logboek/feitsoorten.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { testBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { insertRow } from '#tests/factories/invoegen.ts';

type MeldingOpties = {
  bureau?: Bureau;
  jongereId: string;
  schoolId?: string;
  gemeente?: string | null;
  sector?: Sector | null;
  categorie?: Meldingcategorie;
  duoSoort?: 'V1' | 'V2' | 'V3' | 'V4' | 'RMC' | 'L' | 'LRV' | 'O' | null;
  ontvangenOp?: Datum;
  begindatum?: Datum;
  einddatum?: Datum;
  status?: 'R' | 'B' | 'G' | 'K' | 'I';
  prioriteit?: 1 | 2 | 3;
  bron?: 'duo' | 'migratie' | 'hand';
  externId?: string;
  werkprocesId?: string;
  eigenaarId?: string;
  resultaatCode?: string;
};

/** A melding as it came in, with the fact that it did. */
export async function makeMelding(opties: MeldingOpties): Promise<{ id: string; versie: number }> {
  const bureau = opties.bureau ?? (await testBureau());
  const ontvangen = opties.ontvangenOp ?? datum('2023-10-02');
  const plaats = {
    gemeente: opties.gemeente === undefined ? '1883' : opties.gemeente,
    sector: opties.sector === undefined ? ('VO' as const) : opties.sector,
  };
  const categorie = opties.categorie ?? 'signaal';
  const duoSoort = opties.duoSoort === undefined ? 'V1' : opties.duoSoort;
  const row = await insertRow<{ id: string; versie: number }>('melding', {
    bureau_id: bureau.id,
    bron: opties.bron ?? 'duo',
    extern_id: opties.externId,
    jongere_id: opties.jongereId,
    school_id: opties.schoolId,
    gemeente_code: plaats.gemeente,
    sector: plaats.sector,
    duo_soort: duoSoort,
    categorie,
    ontvangen_op: ontvangen,
    begindatum: opties.begindatum ?? ontvangen,
    einddatum: opties.einddatum,
    status: opties.status,
    status_op: ontvangen,
    prioriteit: opties.prioriteit,
    werkproces_id: opties.werkprocesId,
    eigenaar_id: opties.eigenaarId,
    resultaat_code: opties.resultaatCode,
  });
  const gegevens = { ...plaats, categorie, duoSoort, schoolId: opties.schoolId ?? null };
  const kop = { onderwerpSoort: 'melding', onderwerpId: row.id, jongereId: opties.jongereId } as const;
  await makeFeiten([{ ...kop, soort: 'MeldingOntvangen', datum: ontvangen, gegevens }], bureau);
  return row;
}

type WerkprocesOpties = {
  bureau?: Bureau;
  jongereId: string;
  soort?: string;
  routekaart?: string;
  routes?: readonly string[];
  eigenaarId?: string;
  gemeente?: string;
  sector?: Sector;
  schoolId?: string;
  gestartOp?: Datum;
  geslotenOp?: Datum;
  resultaatCode?: string;
  kern?: string;
  volgendeDatum?: Datum;
  externId?: string;
};

/** A werkproces, open unless it has a day of closing, with the facts of its start and end. */
export async function makeWerkproces(opties: WerkprocesOpties): Promise<{ id: string; versie: number }> {
  const bureau = opties.bureau ?? (await testBureau());
  const soort = opties.soort ?? 'relatief-verzuim';
  const gestartOp = opties.gestartOp ?? datum('2023-10-02');
  const plaats = { gemeente: opties.gemeente ?? '1883', sector: opties.sector ?? ('VO' as const) };
  const resultaat = opties.geslotenOp ? (opties.resultaatCode ?? 'schoolgang-hervat') : undefined;
  const row = await insertRow<{ id: string; versie: number }>('werkproces', {
    bureau_id: bureau.id,
    extern_id: opties.externId,
    jongere_id: opties.jongereId,
    soort,
    routekaart: opties.routekaart,
    routes: opties.routes,
    status: opties.geslotenOp ? 'gesloten' : 'open',
    eigenaar_id: opties.eigenaarId,
    gemeente_code: plaats.gemeente,
    sector: plaats.sector,
    school_id: opties.schoolId,
    gestart_op: gestartOp,
    gesloten_op: opties.geslotenOp,
    resultaat_code: resultaat,
    volgende_datum: opties.volgendeDatum,
  });
  const kop = { onderwerpSoort: 'werkproces', onderwerpId: row.id, jongereId: opties.jongereId } as const;
  await makeFeiten(
    [{ ...kop, soort: 'WerkprocesGestart', datum: gestartOp, gegevens: { ...plaats, soort } }],
    bureau,
  );
  if (opties.geslotenOp && resultaat) {
    const gegevens = { ...plaats, soort, resultaat, kern: opties.kern ?? resultaat, gestartOp };
    await makeFeiten([{ ...kop, soort: 'WerkprocesGesloten', datum: opties.geslotenOp, gegevens }], bureau);
  }
  return row;
}

type VrijstellingOpties = {
  bureau?: Bureau;
  grond: '5-A' | '5-B' | '5-C' | '5A-TREKKEND' | '3a' | '3b' | '15';
  van: Datum;
  tot?: Datum;
  gemeente?: string | null;
  permanent?: boolean;
  buitenlandseSchoolId?: string;
};

export async function makeVrijstelling(
  jongereId: string,
  opties: VrijstellingOpties,
): Promise<{ id: string }> {
  const bureau = opties.bureau ?? (await testBureau());
  const { grond, van, tot } = opties;
  const row = await insertRow<{ id: string }>('vrijstelling', {
    bureau_id: bureau.id,
    jongere_id: jongereId,
    grond,
    van,
    tot,
    permanent: opties.permanent,
    buitenlandse_school_id: opties.buitenlandseSchoolId,
  });
  const kop = { onderwerpSoort: 'vrijstelling', onderwerpId: row.id, jongereId } as const;
  const gegevens = {
    grond,
    tot: tot ?? null,
    gemeente: opties.gemeente === undefined ? '1883' : opties.gemeente,
  };
  await makeFeiten([{ ...kop, soort: 'VrijstellingVastgelegd', datum: van, gegevens }], bureau);
  return row;
}

type CodeOpties = { bureau?: Bureau; lijst: string; code: string; kern: string; label?: string };

/** A value of a code list of the bureau, mapped onto the national core. */
export async function makeCodewaarde(opties: CodeOpties): Promise<void> {
  const bureau = opties.bureau ?? (await testBureau());
  await insertRow('codewaarde', {
    bureau_id: bureau.id,
    lijst: opties.lijst,
    code: opties.code,
    label: opties.label ?? opties.code,
    kern_code: opties.kern,
  });
}
