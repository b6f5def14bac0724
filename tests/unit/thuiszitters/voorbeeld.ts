import { datum } from '#lib/kalender/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { lrvGrensOp } from '#lib/meldingen/langdurig/grenzen.ts';
import type { ThuiszitFeiten, Thuiszitparameters } from '#lib/thuiszitters/model.ts';

const NU = datum('2024-07-31');

/** Sittard-Geleen, region Zuid, the default boundary of more than four weeks. */
export const PARAMETERS: Thuiszitparameters = {
  lrvGrens: lrvGrensOp(null, NU),
  regio: 'ZUID',
  gemeenten: [{ code: '1883', van: datum('1990-01-01'), tot: null }],
  peildatum: NU,
};

/** Fourteen in 2023, living in Sittard-Geleen since birth, and nothing else known. */
export function feiten(anders: Partial<ThuiszitFeiten> = {}): ThuiszitFeiten {
  return {
    leerplicht: { geboortedatum: datum('2009-03-14') },
    overleden: null,
    woonperiodes: [{ van: datum('2009-03-14'), tot: null, gemeente: '1883', bekendOp: 1 }],
    inschrijvingen: [],
    vrijstellingen: [],
    schoolgang: [],
    bevestigingen: [],
    lrvMeldingen: [],
    ...anders,
  };
}

export function inschrijving(van: string, tot: string | null, schoolId = 'school-a') {
  const tellend = { begonBekendOp: 1, eindeBekendOp: 1 };
  return { van: datum(van), tot: tot ? datum(tot) : null, schoolId, sector: 'VO' as const, ...tellend };
}

export function bevestigd(op: string, bekendOp = 1) {
  return { datum: datum(op), gemeente: '1883', sector: null, bekendOp };
}

export function lrv(begindatum: string, bekendOp = 1) {
  const waar = { schoolId: 'school-a', gemeente: '1883', sector: 'VO' as const };
  return { begindatum: datum(begindatum), ...waar, bekendOp };
}

export function hervat(op: string, soort: 'hervat' | 'alternatief-traject' = 'hervat') {
  return { datum: datum(op), soort, bekendOp: 1 };
}

export function dag(tekst: string): Datum {
  return datum(tekst);
}
