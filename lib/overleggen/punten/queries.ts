import { heeftInstemming } from '#lib/instemming/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { overlegLabel } from '#lib/overleggen/agenda/labels.ts';
import { findOverleg, listDeelnemers } from '#lib/overleggen/data.ts';
import { listDelingen } from '#lib/overleggen/delen/data.ts';
import { readDelen } from '#lib/overleggen/delen/inhoud/data.ts';
import type { Puntpagina } from '#lib/overleggen/delen/model.ts';
import { gekozenUit, keuzesVoor } from '#lib/overleggen/delen/rules.ts';
import { puntpaginaSchema } from '#lib/overleggen/delen/schema.ts';
import { listGasten } from '#lib/overleggen/gasten/data.ts';
import { findPunt } from '#lib/overleggen/punten/data.ts';
import { TAAKDAGEN } from '#lib/overleggen/rules.ts';
import { hasMailserver } from '#lib/platform/smtp.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { listCollegas } from '#lib/werkprocessen/collegas/data.ts';

/** One item: its basis, what was shared with whom, what would be shown with these parts, the decision and its tasks. */
export const readPunt = query({
  naam: 'agendapunt openen',
  permission: 'overleg.lezen',
  verwerking: 'overleg-partners',
  input: puntpaginaSchema,
  subject: (out: Puntpagina) => [out.punt.jongereId],
  run: async (toegang, { id, delen }): Promise<Uitkomst<Puntpagina>> => {
    const punt = await findPunt(toegang, id);
    if (!punt) return nietGevonden('Dit agendapunt');
    const { jongereId, overlegId } = punt;
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    toegang.merkAan({ soort: 'agendapunt', id: punt.id });
    const overleg = overlegId ? ((await findOverleg(toegang, overlegId)) ?? null) : null;
    const keuzes = keuzesVoor(mag(toegang.actor, 'traject.lezen'));
    const magDelen = mag(toegang.actor, 'overleg.delen');
    const gekozen = magDelen ? gekozenUit(delen, keuzes) : [];
    const delingen = await listDelingen(toegang, punt.id);
    const gasten = await listGasten(
      toegang,
      delingen.map((deling) => deling.id),
    );
    return gelukt({
      ...{ punt, overleg, keuzes, gekozen },
      deelnemers: overlegId ? await listDeelnemers(toegang, overlegId) : [],
      delingen: delingen.map((deling) => ({
        ...deling,
        gasten: gasten.filter(({ delingId }) => delingId === deling.id),
      })),
      voorbeeld:
        gekozen.length === 0
          ? null
          : {
              ...{
                naam: punt.naam ?? '',
                vraag: punt.reden,
                overleg: overleg?.naam ?? overlegLabel(punt.overleg),
              },
              delen: await readDelen(toegang, punt, gekozen),
            },
      mailserver: hasMailserver(),
      instemming: await heeftInstemming(toegang, jongereId, 'delen'),
      collegas: await listCollegas(toegang),
      ik: toegang.gebruikerId,
      taakUiterlijk: addDays(toegang.vandaag, TAAKDAGEN),
      vandaag: toegang.vandaag,
      mag: {
        besluiten: mag(toegang.actor, 'overleg.besluiten'),
        delen: magDelen,
        agenderen: mag(toegang.actor, 'agenda.beheren'),
      },
    });
  },
});
