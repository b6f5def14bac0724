import { findLevende, listGegevens } from '#lib/instemming/muur/data.ts';
import { checkKijkrecht, heeftKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { readAfgeschermdwerk } from '#lib/vsv-trajecten/afgeschermd/data.ts';
import type { Afgeschermd, Afgeschermdinhoud } from '#lib/vsv-trajecten/afgeschermd/model.ts';
import { gezondheidVan, scoresVan } from '#lib/vsv-trajecten/afgeschermd/rules.ts';
import { afgeschermdSchema } from '#lib/vsv-trajecten/afgeschermd/schema.ts';
import { lijnenVan } from '#lib/vsv-trajecten/beeld/rules.ts';
import { heeftTraject } from '#lib/werkprocessen/routekaarten/rules.ts';
import { listCodewaarden } from '#lib/werkprocessen/codelijsten/data.ts';
import { LEEFGEBIED_INSTEMMING } from '#lib/werkprocessen/startlijsten.ts';

/** What this young person told about health and justice: for the coach of the traject, or after a reason; each look is in the logboek. */
export const readAfgeschermd = query({
  naam: 'afgeschermde gegevens inzien',
  permission: 'bijzonder.behandelen',
  verwerking: 'doorstroompunt-begeleiding',
  compartiment: 'bijzonder',
  input: afgeschermdSchema,
  subject: (out: Afgeschermd) => [out.jongereId],
  run: async (toegang, { id }): Promise<Uitkomst<Afgeschermd>> => {
    const werk = await readAfgeschermdwerk(toegang, id);
    if (!werk || !heeftTraject(werk.soort)) return nietGevonden('Dit traject');
    const toegelaten = await checkKijkrecht(toegang, werk.jongereId);
    if (!toegelaten.ok) return toegelaten;
    toegang.merkAan({ soort: 'werkproces', id });
    const instemming = (await findLevende(toegang, werk.jongereId)) ?? null;
    if (instemming && !werk.eigen && !(await heeftKijkrecht(toegang, werk.jongereId, 'afgeschermd')))
      return weiger(
        'reden-voor-afgeschermd',
        'Alleen de coach van dit traject ziet dit meteen. Met een reden ziet u het vandaag ook.',
        { gegevens: { jongereId: werk.jongereId } },
      );
    const leefgebieden = (await listCodewaarden(toegang, 'leefgebied')).filter(
      ({ kern }) => kern === LEEFGEBIED_INSTEMMING,
    );
    const gelezen = await listGegevens<Afgeschermdinhoud>(toegang, werk.jongereId);
    if (!gelezen.ok) return gelezen;
    const rijen = gelezen.waarde;
    return gelukt({
      ...{ werkprocesId: id, jongereId: werk.jongereId, open: werk.open, leefgebieden },
      instemming,
      lijnen: lijnenVan(leefgebieden, scoresVan(rijen)),
      gezondheid: gezondheidVan(rijen),
      notities: rijen.flatMap((rij) =>
        rij.inhoud.soort === 'notitie' ? [{ id: rij.id, op: rij.op, tekst: rij.inhoud.tekst }] : [],
      ),
      vandaag: toegang.vandaag,
    });
  },
});
