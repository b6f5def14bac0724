import { dagVoluit } from '#lib/brieven/rules.ts';
import { addDays } from '#lib/kalender/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { findVerlof } from '#lib/verlof/data.ts';
import type { Besluit, Verlof } from '#lib/verlof/model.ts';
import { findWerkproces } from '#lib/werkprocessen/data.ts';

/** What a letter says about an application for leave, by the fields of its templates; registered in lib/cli/samenstelling.ts. */
export async function verlofvelden(
  toegang: Toegang,
  id: string,
): Promise<Readonly<Record<string, string>> | null> {
  const verlof = await findVerlof(toegang, id);
  const werk = verlof && (await findWerkproces(toegang, id));
  if (!verlof || !werk) return null;
  const { besluit, hoofd, opschorting } = verlof;
  const periode = besluit?.toegekend ?? verlof;
  return {
    werkproces: id,
    school: werk.schoolId ?? '',
    aanvraag_datum: verlof.ontvangenOp,
    verlof_van: periode.van,
    verlof_tot: periode.tot,
    verlof_schooldagen: String(periode.dagen),
    verlof_reden: verlof.reden,
    verlof_hoofd: hoofd?.naam ?? '',
    aanvraag_om: 'verlof',
    aangevraagd_van: verlof.van,
    aangevraagd_tot: verlof.tot,
    aangevraagd_dagen: String(verlof.dagen),
    ontbreekt: opschorting?.ontbreekt ?? '',
    aanvullen_tot: opschorting?.hersteltermijn ?? '',
    ...(besluit?.toegekend && toegekendvelden(verlof, besluit.toegekend)),
    motivering: besluit?.motivering ?? '',
  };
}

/** What was granted beside what was asked, and the days before and after it that were not. */
function toegekendvelden(
  verlof: Verlof,
  { van, tot, dagen }: NonNullable<Besluit['toegekend']>,
): Record<string, string> {
  const buiten = [
    ...(verlof.van < van ? [{ van: verlof.van, tot: addDays(van, -1) }] : []),
    ...(verlof.tot > tot ? [{ van: addDays(tot, 1), tot: verlof.tot }] : []),
  ];
  return {
    toegekend_van: van,
    toegekend_tot: tot,
    toegekend_dagen: String(dagen),
    niet_toegekend: buiten.map((deel) => `${dagVoluit(deel.van)} tot en met ${dagVoluit(deel.tot)}`).join(' en '), // prettier-ignore
    niet_toegekend_dagen: String(verlof.dagen - dagen),
  };
}
