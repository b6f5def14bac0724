import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { closeOne } from '#lib/meldingen/afsluiten/commands.ts';
import { command } from '#lib/toegang/front-door.ts';
import { openVraag } from '#lib/doelgroepen/jongerenpunt/commands.ts';
import { vraagLabel } from '#lib/doelgroepen/jongerenpunt/labels.ts';
import { openTraject } from '#lib/doelgroepen/jongerenpunt/verder/data.ts';
import { verderSchema } from '#lib/doelgroepen/jongerenpunt/verder/schema.ts';
import { refuseVerder } from '#lib/doelgroepen/jongerenpunt/verder/rules.ts';
import { readDoelgroepstand } from '#lib/vsv-trajecten/doelgroep/data.ts';
import { listResultaten } from '#lib/werkprocessen/codelijsten/data.ts';
import { isOpen } from '#lib/werkprocessen/rules.ts';

type Klaar = { id: string; jongereId: string; trajectId: string };

/** A question turns out to be more: it goes on as a traject, and nothing of it is typed again. It closes with it, or runs beside it. */
export const gaVerderAlsTraject = command({
  naam: 'vraag voortzetten als traject',
  permission: 'jongerenpunt.behandelen',
  verwerking: 'doorstroompunt-begeleiding',
  input: verderSchema,
  subject: (out: Klaar) => [out.jongereId],
  run: async (toegang, { id, versie, soort, reden, toch, sluit }): Promise<Uitkomst<Klaar>> => {
    const open = await openVraag(toegang, id, versie);
    if (!open.ok) return open;
    const { werk, vraag } = open.waarde;
    if (!isOpen(werk)) return weiger('al-gesloten', 'Deze vraag is afgesloten. Heropen haar eerst.');
    const stand = await readDoelgroepstand(toegang, werk.jongereId);
    if (!stand) return nietGevonden('Deze jongere');
    const refused = refuseVerder(stand, { soort, toch, reden }, toegang.vandaag);
    if (refused) return refused;
    if (toch && reden) toegang.merkAan({ reden: `Buiten de doelgroep: ${reden}` });
    const aanleiding = reden ?? vraag.toelichting ?? `Vraag: ${vraagLabel(vraag.vraag)}`;
    const trajectId = await openTraject(toegang, werk, soort, aanleiding.slice(0, 500));
    if (sluit) {
      const resultaten = await listResultaten(toegang, werk.soort);
      const resultaat = resultaten.find(({ kern }) => kern === 'traject-doorstroompunt');
      if (!resultaat)
        return weiger(
          'geen-resultaat',
          'De lijst van resultaten van dit bureau kent geen "Gaat verder als traject". Laat de vraag open, of vraag de beheerder.',
        );
      const klaar = await closeOne(toegang, werk, {
        ...{ versie, resultaat: resultaat.code, sluitreden: null, opmerking: null },
      });
      if (!klaar.ok) return klaar;
    }
    return gelukt({ id, jongereId: werk.jongereId, trajectId });
  },
});
