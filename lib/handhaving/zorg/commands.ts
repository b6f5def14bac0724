import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger } from '#lib/platform/errors.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import { findWerkproces } from '#lib/werkprocessen/data.ts';
import { findZorgmelding, insertZorgmelding, saveIntrekking, saveZorguitkomst } from './data.ts';
import { zorgintrekSchema, zorgmeldingSchema, zorguitkomstSchema } from './schema.ts';

type Klaar = { id: string; jongereId: string };
const KERN = {
  permission: 'handhaving.behandelen',
  verwerking: 'leerplicht-toezicht',
  subject: (out: Klaar) => [out.jongereId],
} as const;

const INGETROKKEN = weiger('ingetrokken', 'Deze zorgmelding is ingetrokken.');
const GEWIJZIGD = weiger(
  'gewijzigd-door-ander',
  'Deze zorgmelding is intussen gewijzigd. Kijk hoe zij nu is.',
);

export const recordZorgmelding = command({
  ...KERN,
  naam: 'zorgmelding vastleggen',
  input: zorgmeldingSchema,
  run: async (toegang, { werkprocesId, aan, gedaanOp }) => {
    const werk = await findWerkproces(toegang, werkprocesId);
    if (!werk) return nietGevonden('Dit werkproces');
    const { jongereId, gemeente } = werk;
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    if (gedaanOp > toegang.vandaag)
      return weiger('datum-in-toekomst', 'Een zorgmelding wordt vastgelegd als zij is gedaan.', {
        velden: { gedaanOp: 'Deze dag moet nog komen.' },
      });
    const id = await insertZorgmelding(toegang, { jongereId, werkprocesId, aan, gedaanOp, gemeente });
    await recordFacts(toegang, [
      {
        soort: 'ZorgmeldingGedaan',
        onderwerpSoort: 'handhaving',
        onderwerpId: id,
        jongereId,
        datum: gedaanOp,
        gegevens: { aan, gemeente },
      },
    ]);
    return gelukt({ id, jongereId });
  },
});

export const recordZorguitkomst = command({
  ...KERN,
  naam: 'uitkomst van zorgmelding vastleggen',
  input: zorguitkomstSchema,
  run: async (toegang, { id, versie, ...uitkomst }) => {
    const melding = await findZorgmelding(toegang, id);
    if (!melding) return nietGevonden('Deze zorgmelding');
    const { jongereId } = melding;
    toegang.raak([jongereId]);
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    if (melding.ingetrokkenOp) return INGETROKKEN;
    if (uitkomst.uitkomstOp > toegang.vandaag || uitkomst.uitkomstOp < melding.gedaanOp)
      return weiger('datum', 'De uitkomst ligt tussen de melding en vandaag.', {
        velden: { uitkomstOp: 'Kies een dag tussen de melding en vandaag.' },
      });
    if (!(await saveZorguitkomst(toegang, id, versie, uitkomst))) return GEWIJZIGD;
    return gelukt({ id, jongereId });
  },
});

/** It was recorded by mistake: the fact lapses, the reason stays in the dossier and in the logboek. */
export const withdrawZorgmelding = command({
  ...KERN,
  naam: 'zorgmelding intrekken',
  input: zorgintrekSchema,
  run: async (toegang, { id, versie, reden }) => {
    const melding = await findZorgmelding(toegang, id);
    if (!melding) return nietGevonden('Deze zorgmelding');
    const { jongereId } = melding;
    toegang.raak([jongereId]);
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    if (melding.ingetrokkenOp) return INGETROKKEN;
    if (!(await saveIntrekking(toegang, id, versie, reden))) return GEWIJZIGD;
    toegang.merkAan({ reden });
    await lapseFacts(toegang, id, ['ZorgmeldingGedaan']);
    return gelukt({ id, jongereId });
  },
});
