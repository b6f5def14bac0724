import { weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { DELEN, DOORSTROOMPUNT_DELEN, type Deel } from '#lib/overleggen/delen/model.ts';
import { NAAR_HANDHAVING, refuseGrondslag } from '#lib/overleggen/rules.ts';

const VAN_DSP = new Set<string>(DOORSTROOMPUNT_DELEN);
const DSP_GRONDSLAGEN = new Set(['web-9.2.5', 'instemming', 'gevaar']);

/** Parts this user may choose: what he may not read himself, he does not share. */
export function keuzesVoor(magTraject: boolean): readonly Deel[] {
  return DELEN.filter((deel) => magTraject || !VAN_DSP.has(deel));
}

/** Known parts among what came in the address or the form, each once, in the order of the list. */
export function gekozenUit(ruw: readonly string[], keuzes: readonly Deel[]): readonly Deel[] {
  return keuzes.filter((deel) => ruw.includes(deel));
}

/** Sharing needs a basis that carries these parts, and somebody of the meeting to share with. */
export function refuseDelen(
  { grondslag, delen, aan }: { grondslag: string | null; delen: readonly Deel[]; aan: readonly string[] },
  stand: { instemming: boolean; deelnemers: readonly string[] },
): Extract<Uitkomst<never>, { ok: false }> | undefined {
  if (!grondslag) return weiger('grondslag', 'Kies eerst een grondslag voor dit punt.');
  const fout = refuseGrondslag(grondslag, stand);
  if (fout) return fout.weigering.code === 'strafzaak' ? weiger('strafzaak', NAAR_HANDHAVING) : fout;
  if (delen.length === 0)
    return weiger('geen-deel', 'Kies ten minste één deel van het dossier.', {
      velden: { delen: 'Kies ten minste één deel.' },
    });
  if (aan.length === 0)
    return weiger('niemand', 'Kies met wie u dit deelt.', { velden: { aan: 'Kies met wie u dit deelt.' } });
  if (aan.some((ander) => !stand.deelnemers.includes(ander)))
    return weiger('niet-bij-overleg', 'Kies alleen wie bij dit overleg zit.', {
      velden: { aan: 'Kies alleen wie bij dit overleg zit.' },
    });
  const zonder = delen.filter((deel) => VAN_DSP.has(deel));
  if (zonder.length > 0 && !DSP_GRONDSLAGEN.has(grondslag))
    return weiger(
      'grondslag-past-niet',
      'Het plan en de leefgebieden horen bij de begeleiding door het Doorstroompunt. Deel ze op die grondslag, of met instemming.',
      { velden: { delen: 'Past niet bij de grondslag van dit punt.' } },
    );
  return undefined;
}
