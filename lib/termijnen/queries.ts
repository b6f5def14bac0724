import { addDays } from '#lib/kalender/rules.ts';
import { gelukt } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { listAfsprakenVandaag, listOnbezorgd, listSpreekurenVandaag } from '#lib/termijnen/afspraken/data.ts';
import { listBriefvragen } from '#lib/termijnen/brieven/data.ts';
import { listThuiszittersZonderContact, listTriage, listWerkdelen } from '#lib/termijnen/data.ts';
import { listVoorVandaag } from '#lib/termijnen/lijst/data.ts';
import type { Vandaag } from '#lib/termijnen/model.ts';
import {
  bereikVan,
  DAGEN_VOORUIT_EIGEN,
  deelVan,
  urgentieVan,
  vensterVan,
  verborgenCodes,
} from '#lib/termijnen/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { vandaagSchema } from '#lib/termijnen/schema.ts';

const HOOGUIT = {
  afspraken: 8,
  spreekuren: 4,
  onbezorgd: 6,
  nu: 15,
  komend: 8,
  meldingen: 8,
  nieuw: 6,
  thuiszitters: 6,
  termijnen: 12,
  brieven: 6,
};

const GEEN = { rijen: [], meer: false } as const;

/** Of who keeps no dossiers: the own terms and nothing about anybody. */
async function readEigen(toegang: Toegang): Promise<Vandaag> {
  const { vandaag } = toegang;
  const venster = { ...vensterVan(vandaag), totEnMet: addDays(vandaag, DAGEN_VOORUIT_EIGEN) };
  const verborgen = verborgenCodes((recht) => mag(toegang.actor, recht));
  const termijnen = await listVoorVandaag(toegang, 'eigen', venster, HOOGUIT.termijnen, verborgen);
  return {
    ...{ vandaag, bereik: 'ik', termijnen: deelVan(termijnen, HOOGUIT.termijnen) },
    ...{ afspraken: GEEN, spreekuren: GEEN, onbezorgd: GEEN, aanDeBeurt: GEEN, komend: GEEN },
    ...{ brieven: GEEN, meldingen: GEEN, nieuw: GEEN, thuiszitters: GEEN },
    mag: { contact: false, behandelen: false, koppelen: false, termijn: false, plan: false },
  };
}

/** What asks for attention today, in one statement a part. */
export const readVandaag = query({
  naam: 'vandaag bekijken',
  permission: 'vandaag.zien',
  verwerking: 'leerplicht-toezicht',
  input: vandaagSchema,
  run: async (toegang) => {
    if (!mag(toegang.actor, 'melding.lezen')) return gelukt(await readEigen(toegang));
    const behandelen = mag(toegang.actor, 'werkproces.behandelen');
    const bereik = bereikVan(behandelen);
    const venster = vensterVan(toegang.vandaag);
    const { aanDeBeurt: werk, nieuw } = await listWerkdelen(toegang, bereik, venster, {
      ...HOOGUIT,
      doorstroompunt: mag(toegang.actor, 'vsv.oppakken'),
    });
    const isKomend = (datum: (typeof werk)[number]['volgendeDatum']) =>
      urgentieVan(datum, toegang.vandaag) === 'komend';
    const vandaag: Vandaag = {
      vandaag: toegang.vandaag,
      bereik,
      afspraken: deelVan(await listAfsprakenVandaag(toegang, HOOGUIT.afspraken), HOOGUIT.afspraken),
      spreekuren: deelVan(await listSpreekurenVandaag(toegang, HOOGUIT.spreekuren), HOOGUIT.spreekuren),
      onbezorgd: deelVan(await listOnbezorgd(toegang, HOOGUIT.onbezorgd), HOOGUIT.onbezorgd),
      aanDeBeurt: deelVan(
        werk.filter((rij) => !isKomend(rij.volgendeDatum)),
        HOOGUIT.nu,
      ),
      komend: deelVan(
        werk.filter((rij) => isKomend(rij.volgendeDatum)),
        HOOGUIT.komend,
      ),
      meldingen: deelVan(await listTriage(toegang, venster, HOOGUIT.meldingen), HOOGUIT.meldingen),
      termijnen: deelVan(
        await listVoorVandaag(
          toegang,
          bereik,
          venster,
          HOOGUIT.termijnen,
          verborgenCodes((recht) => mag(toegang.actor, recht)),
        ),
        HOOGUIT.termijnen,
      ),
      brieven: deelVan(
        mag(toegang.actor, 'brief.lezen')
          ? await listBriefvragen(toegang, bereik, venster.brievenVanaf, HOOGUIT.brieven)
          : [],
        HOOGUIT.brieven,
      ),
      nieuw: deelVan(nieuw, HOOGUIT.nieuw),
      thuiszitters: deelVan(
        await listThuiszittersZonderContact(toegang, bereik, venster, HOOGUIT.thuiszitters),
        HOOGUIT.thuiszitters,
      ),
      mag: {
        behandelen,
        contact: mag(toegang.actor, 'contact.vastleggen'),
        plan: mag(toegang.actor, 'traject.behandelen'),
        koppelen: mag(toegang.actor, 'melding.koppelen'),
        termijn: mag(toegang.actor, 'termijn.behandelen'),
      },
    };
    return gelukt(vandaag);
  },
  subject: (out) => [
    ...[
      ...out.afspraken.rijen,
      ...out.onbezorgd.rijen,
      ...out.aanDeBeurt.rijen,
      ...out.komend.rijen,
      ...out.nieuw.rijen,
      ...out.thuiszitters.rijen,
      ...out.brieven.rijen,
    ].map((rij) => rij.jongereId),
    ...[...out.meldingen.rijen, ...out.termijnen.rijen].flatMap((rij) => rij.jongereId ?? []),
  ],
});
