import type { Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import type { Bronrij, Feitrij, Jongererij, ThuiszitFeiten } from './model.ts';

/** When something was known: by the counted fact on that subject; a state without a fact is known now. */
type Bekendheid = {
  of: (soort: string, nummer: string) => number;
  on: (soort: string, datum: Datum) => number;
};

/** The rows of one jongere as the facts that the rule reads. Lapsed facts give no time. */
export function toFeiten(
  { leerplicht }: Jongererij,
  rijen: readonly Bronrij[],
  feitrijen: readonly Feitrij[],
  nu: number,
): ThuiszitFeiten {
  const bekend = bekendheid(feitrijen, nu);
  const van = (bron: Bronrij['bron']) => rijen.filter((rij) => rij.bron === bron);
  const { overledenOp } = leerplicht;
  return {
    leerplicht,
    overleden: overledenOp ? { datum: overledenOp, bekendOp: bekend.on('Overleden', overledenOp) } : null,
    woonperiodes: van('woon').map((rij) => ({
      van: rij.van,
      tot: rij.tot,
      gemeente: rij.code,
      bekendOp: bekend.on('Verhuisd', rij.van),
    })),
    inschrijvingen: van('inschrijving').map((rij) => toInschrijving(rij, bekend, feitrijen)),
    vrijstellingen: van('vrijstelling').flatMap(({ van: begin, tot, grond, nummer }) =>
      grond ? [{ van: begin, tot, grond, bekendOp: bekend.of('VrijstellingVastgelegd', nummer) }] : [],
    ),
    schoolgang: van('schoolgang').map((rij) => toSchoolgang(rij, bekend)),
    bevestigingen: van('bevestigd').map((rij) => ({
      datum: rij.van,
      gemeente: rij.code,
      sector: rij.sector,
      bekendOp: bekend.of('AbsoluutVerzuimBevestigd', rij.nummer),
    })),
    lrvMeldingen: [
      ...van('lrv').map((rij) => toLrv(rij, bekend.of('MeldingOntvangen', rij.nummer))),
      ...van('lrv-vastgesteld').map((rij) =>
        toLrv(rij, bekend.of('LangdurigVerzuimVastgesteld', rij.nummer)),
      ),
    ],
  };
}

function toLrv({ van, code, schoolId, sector }: Bronrij, bekendOp: number) {
  return { begindatum: van, gemeente: code, schoolId, sector, bekendOp };
}

/** The last moment at which anything about this jongere was learned or taken back. */
export function laatstGeleerd(feitrijen: readonly Feitrij[], nu: number): number {
  const momenten = feitrijen.map((rij) =>
    Math.max(rij.geregistreerdOp.getTime(), rij.vervallenOp?.getTime() ?? 0),
  );
  return momenten.length === 0 ? nu : Math.min(nu, Math.max(...momenten));
}

/** The fact names the day after the last school day; the row of the enrolment the last day itself. */
function toInschrijving(rij: Bronrij, bekend: Bekendheid, feitrijen: readonly Feitrij[]) {
  const uit = feitrijen.find(
    (feit) => feit.soort === 'Uitgeschreven' && feit.nummer === rij.nummer && feit.vervallenOp === null,
  );
  return {
    van: rij.van,
    tot: uit && rij.tot !== null ? addDays(uit.datum, -1) : rij.tot,
    schoolId: rij.schoolId,
    sector: rij.sector,
    begonBekendOp: bekend.of('Ingeschreven', rij.nummer),
    eindeBekendOp: bekend.of('Uitgeschreven', rij.nummer),
  };
}

function toSchoolgang(rij: Bronrij, bekend: Bekendheid) {
  const hervat = rij.code === 'hervat';
  const soort = hervat ? ('hervat' as const) : ('alternatief-traject' as const);
  const feit = hervat ? 'SchoolgangHervat' : 'AlternatiefTrajectGestart';
  return { datum: rij.van, soort, bekendOp: bekend.of(feit, rij.nummer) };
}

function bekendheid(feitrijen: readonly Feitrij[], nu: number): Bekendheid {
  const times = new Map<string, number>();
  for (const rij of feitrijen) {
    if (rij.vervallenOp !== null) continue;
    const tijd = rij.geregistreerdOp.getTime();
    for (const sleutel of [`${rij.soort}/${rij.nummer}`, `${rij.soort}/${rij.datum}`])
      times.set(sleutel, Math.min(times.get(sleutel) ?? Infinity, tijd));
  }
  const find = (sleutel: string) => Math.min(nu, times.get(sleutel) ?? nu);
  return {
    of: (soort, nummer) => find(`${soort}/${nummer}`),
    on: (soort, datum) => find(`${soort}/${datum}`),
  };
}
