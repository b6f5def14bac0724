import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { listOuders } from '#lib/jongeren/gezin/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { readLijststand } from '#lib/toegang/lijsten/data.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { listDwangsommen } from '../dwangsom/data.ts';
import { listZorgmeldingen } from '../zorg/data.ts';
import { HANDHAVINGKOLOMMEN } from '../lijst/kolommen.ts';
import { listDwangEnZorg } from '../lijst/data.ts';
import { lijstSchema } from '../lijst/schema.ts';
import { listAanwezig, listWerkkeuzes, readNaam } from './data.ts';
import type { Dossierhandhaving } from './model.ts';
import { dossierSchema } from './schema.ts';

/** The part Handhaving of a dossier: the administrative and civil side, and that there is a file in the compartment; reports of care concerns for who may read those. */
export const readHandhaving = query({
  naam: 'handhaving van een jongere bekijken',
  permission: 'handhaving.lezen',
  verwerking: 'leerplicht-toezicht',
  input: dossierSchema,
  subject: (out: Dossierhandhaving) => [out.jongereId],
  run: async (toegang, { jongereId }): Promise<Uitkomst<Dossierhandhaving>> => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const naam = await readNaam(toegang, jongereId);
    if (!naam) return nietGevonden('Deze jongere');
    return gelukt({
      jongereId,
      naam,
      dwangsommen: await listDwangsommen(toegang, jongereId),
      zorgmeldingen: mag(toegang.actor, 'zorgmelding.lezen')
        ? await listZorgmeldingen(toegang, jongereId)
        : null,
      aanwezig: await listAanwezig(toegang, jongereId),
      ouders: (await listOuders(toegang, jongereId, toegang.vandaag)).map((ouder) => ({
        id: ouder.id,
        naam: formatNaam(ouder.naam),
      })),
      werk: await listWerkkeuzes(toegang, jongereId),
      vandaag: toegang.vandaag,
      mag: {
        behandelen: mag(toegang.actor, 'handhaving.behandelen'),
        opsporen: mag(toegang.actor, 'wpg.behandelen'),
      },
    });
  },
});

/** Administrative and civil enforcement in the own werkgebied: by default what runs, of everyone. */
export const listHandhaving = query({
  naam: 'lijst handhaving bekijken',
  permission: 'handhaving.lezen',
  verwerking: 'leerplicht-toezicht',
  input: lijstSchema,
  run: async (toegang, { van = 'iedereen', ...vraag }) => {
    const gebied = toegang.actor.soort === 'gebruiker' ? toegang.actor.werkgebied : [];
    const zorg = mag(toegang.actor, 'zorgmelding.lezen');
    return gelukt({
      ...(await listDwangEnZorg(toegang, gebied, { ...vraag, van, zorg })),
      zorg,
      stand: await readLijststand(toegang, 'handhaving', HANDHAVINGKOLOMMEN),
      vandaag: toegang.vandaag,
      opsporen: mag(toegang.actor, 'wpg.behandelen'),
    });
  },
  subject: (out) => out.regels.map((regel) => regel.jongereId),
});
