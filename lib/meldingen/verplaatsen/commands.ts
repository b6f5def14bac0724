import { lapseFacts, type Feit } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { findStand, listStanden, saveMelding, type StandMetVersie } from '#lib/meldingen/data.ts';
import { startFor } from '#lib/meldingen/nemen/commands.ts';
import { placeMelding } from '#lib/meldingen/nemen/rules.ts';
import { findBundel, insertBundel, markOngedaan, takeBackWerkproces } from '#lib/meldingen/samen/data.ts';
import { refuseUndo } from '#lib/meldingen/samen/rules.ts';
import { decideVerplaatsing } from '#lib/meldingen/verplaatsen/rules.ts';
import { terugSchema, verplaatsSchema } from '#lib/meldingen/verplaatsen/schema.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { findWerkproces, listLopend } from '#lib/werkprocessen/data.ts';
import { conflict } from '#lib/werkprocessen/tussentijds/data.ts';

type Klaar = { id: string; jongereId: string; werkprocesId: string; bundelId: string };
const KERN = {
  permission: 'melding.behandelen',
  verwerking: 'leerplicht-toezicht',
  subject: (out: { jongereId: string }) => [out.jongereId],
} as const;

/** A melding that was taken into the wrong story goes to another one; what the school heard stays true. */
export const moveMelding = command({
  ...KERN,
  naam: 'melding naar ander werkproces verplaatsen',
  input: verplaatsSchema,
  run: async (toegang, input): Promise<Uitkomst<Klaar>> => {
    const stand = await findStand(toegang, input.id);
    if (!stand) return nietGevonden('Deze melding');
    toegang.merkAan({ soort: 'melding', id: input.id });
    if (stand.versie !== input.versie) return conflict(toegang, 'melding', stand.id, input.versie);
    const lopend = stand.jongereId ? await listLopend(toegang, stand.jongereId) : [];
    const besluit = decideVerplaatsing(stand, input.werkproces, lopend);
    if (!besluit.ok) return besluit;
    const { jongereId, nieuw } = besluit.waarde;
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const plaatsing = placeMelding(stand, lopend, { routekaart: null, werkproces: 'nieuw' });
    const naar = nieuw ? await startFor(toegang, stand, jongereId, plaatsing) : input.werkproces;
    const saved = await place(toegang, stand, input.versie, naar);
    if (!saved.ok) return saved;
    const { status, eigenaarId, werkprocesId } = stand;
    const regel = {
      ...{ meldingId: stand.id, jongereId, versieNa: saved.waarde.versie },
      voor: { status, eigenaarId, werkprocesId },
      nieuwWerkproces: nieuw ? naar : null,
    };
    const bundelId = await insertBundel(toegang, 'verplaats', [regel]);
    return gelukt({ id: stand.id, jongereId, werkprocesId: naar, bundelId });
  },
});

/** Back to where it was, as long as nobody touched the melding and that work still runs. */
export const undoMove = command({
  ...KERN,
  naam: 'verplaatsing van melding terugdraaien',
  input: terugSchema,
  run: async (toegang, input): Promise<Uitkomst<Klaar>> => {
    const bundel = await findBundel(toegang, input.bundel);
    const regel = bundel?.regels.find(({ meldingId }) => meldingId === input.id);
    if (!bundel || !regel?.jongereId || bundel.handeling !== 'verplaats')
      return nietGevonden('Deze verplaatsing');
    toegang.merkAan({ soort: 'melding', id: input.id });
    const refused = refuseUndo(bundel, await listStanden(toegang, [regel.meldingId]), toegang.nu);
    if (refused) return refused;
    const vorig = regel.voor.werkprocesId && (await findWerkproces(toegang, regel.voor.werkprocesId));
    if (!vorig || vorig.status === 'gesloten')
      return weiger('werkproces-gesloten', 'Het werk waar de melding bij hoorde, is intussen afgesloten.');
    await lapseFacts(toegang, regel.meldingId, ['MeldingVerplaatst'], { van: vorig.id });
    const { werkprocesId, eigenaarId } = regel.voor;
    const saved = await saveMelding(toegang, regel.meldingId, regel.versieNa, { werkprocesId, eigenaarId });
    if (!saved.ok) return saved;
    if (regel.nieuwWerkproces) {
      if (!(await takeBackWerkproces(toegang, bundel.id, regel.nieuwWerkproces)))
        return weiger(
          'intussen-gewijzigd',
          'Terugdraaien kan niet meer: aan het nieuwe werkproces is al gewerkt.',
        );
      await lapseFacts(toegang, regel.nieuwWerkproces, ['WerkprocesGestart', 'StapGezet']);
    }
    await markOngedaan(toegang, bundel.id);
    const { jongereId } = regel;
    return gelukt({ id: regel.meldingId, jongereId, werkprocesId: vorig.id, bundelId: bundel.id });
  },
});

async function place(
  toegang: Toegang,
  stand: StandMetVersie,
  versie: number,
  naar: string,
): Promise<Uitkomst<{ versie: number }>> {
  const eigenaarId = (await findWerkproces(toegang, naar))?.eigenaarId ?? toegang.gebruikerId;
  const feit: Feit = {
    ...{ onderwerpSoort: 'melding', onderwerpId: stand.id, jongereId: stand.jongereId },
    ...{ soort: 'MeldingVerplaatst', datum: toegang.vandaag },
    gegevens: { van: stand.werkprocesId, naar },
  };
  return saveMelding(toegang, stand.id, versie, { werkprocesId: naar, eigenaarId }, [feit]);
}
