import type { Toegang } from '#lib/toegang/model.ts';
import { findVerlof } from '#lib/verlof/data.ts';
import { findWerkproces } from '#lib/werkprocessen/data.ts';

/** What a letter says about an application for leave, by the fields of its templates; registered in lib/cli/samenstelling.ts. */
export async function verlofvelden(
  toegang: Toegang,
  id: string,
): Promise<Readonly<Record<string, string>> | null> {
  const verlof = await findVerlof(toegang, id);
  const werk = verlof && (await findWerkproces(toegang, id));
  if (!verlof || !werk) return null;
  const { besluit, hoofd } = verlof;
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
    motivering: besluit?.motivering ?? '',
  };
}
