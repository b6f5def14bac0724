'use server';
import { lijstadresNa } from '#components/vrijstellingen/verleng-adres.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import {
  draaiVerlengingTerug,
  herinnerSamen,
  verlengSamen,
} from '#lib/vrijstellingen/verlenging/samen/commands.ts';
import { MEEST_GENOEMD } from '#lib/vrijstellingen/verlenging/schema.ts';

type Antwoord = Promise<FormulierStaat>;
type Rest = { schooljaar: string; overgeslagen: readonly { id: string }[] };

/** Who was left out, by number: the page names them. */
function overVan({ schooljaar, overgeslagen }: Rest): Record<string, string> {
  if (overgeslagen.length === 0) return {};
  const over = overgeslagen.slice(0, MEEST_GENOEMD).map(({ id }) => id);
  return { schooljaar, over: over.join(',') };
}

export async function verleng(_: FormulierStaat, form: FormData): Antwoord {
  return act(verlengSamen, form, {
    naar: ({ bundelId, aantal, ...rest }) =>
      lijstadresNa(form.get('terug'), { ...overVan(rest), bundel: bundelId, aantal: String(aantal) }),
  });
}

export async function herinner(_: FormulierStaat, form: FormData): Antwoord {
  return act(herinnerSamen, form, {
    naar: ({ aantal, reeksId, ...rest }) =>
      reeksId
        ? `/brieven/reeksen/${reeksId}`
        : lijstadresNa(form.get('terug'), { ...overVan(rest), herinnerd: String(aantal) }),
  });
}

export async function draaiTerug(_: FormulierStaat, form: FormData): Antwoord {
  return act(draaiVerlengingTerug, form, {
    naar: ({ aantal }) => lijstadresNa(form.get('terug'), { teruggedraaid: String(aantal) }),
  });
}
