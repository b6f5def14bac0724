import { formatDatumVoluit } from '#lib/kalender/opmaak.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { findVerlof } from '#lib/verlof/data.ts';
import { AFLOOP_LABEL, GROND_LABEL } from '#lib/verlof/labels.ts';

/** What a letter may say about an application for leave; registered in lib/cli/samenstelling.ts. */
export async function verlofvelden(
  toegang: Toegang,
  id: string,
): Promise<Readonly<Record<string, string>> | null> {
  const verlof = await findVerlof(toegang, id);
  if (!verlof) return null;
  const { besluit, hoofd } = verlof;
  return {
    verlof_aanvrager: verlof.aanvrager,
    verlof_ontvangen: formatDatumVoluit(verlof.ontvangenOp),
    verlof_grond: GROND_LABEL[verlof.grond],
    verlof_reden: verlof.reden,
    verlof_van: formatDatumVoluit(verlof.van),
    verlof_tot: formatDatumVoluit(verlof.tot),
    verlof_dagen: String(verlof.dagen),
    verlof_ontbreekt: verlof.opschorting?.ontbreekt ?? '',
    verlof_hersteltermijn: verlof.opschorting ? formatDatumVoluit(verlof.opschorting.hersteltermijn) : '',
    verlof_hoofd: hoofd?.naam ?? '',
    verlof_hoofd_gehoord: hoofd ? formatDatumVoluit(hoofd.op) : '',
    verlof_besluit: besluit ? AFLOOP_LABEL[besluit.afloop].toLowerCase() : '',
    verlof_besluitdatum: besluit ? formatDatumVoluit(besluit.op) : '',
    verlof_motivering: besluit?.motivering ?? '',
    verlof_toegekend_van: besluit?.toegekend ? formatDatumVoluit(besluit.toegekend.van) : '',
    verlof_toegekend_tot: besluit?.toegekend ? formatDatumVoluit(besluit.toegekend.tot) : '',
    verlof_toegekende_dagen: String(besluit?.toegekend?.dagen ?? 0),
  };
}
