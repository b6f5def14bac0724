import { gelukt } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { listAfsprakenVandaag, listOnbezorgd, listSpreekurenVandaag } from '#lib/termijnen/afspraken/data.ts';
import { listBriefvragen } from '#lib/termijnen/brieven/data.ts';
import { listThuiszittersZonderContact, listTriage, listWerkdelen } from '#lib/termijnen/data.ts';
import { listVoorVandaag } from '#lib/termijnen/lijst/data.ts';
import type { Vandaag } from '#lib/termijnen/model.ts';
import { bereikVan, deelVan, urgentieVan, vensterVan, verborgenCodes } from '#lib/termijnen/rules.ts';
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

/** What asks for attention today, in one statement a part. */
export const readVandaag = query({
  naam: 'vandaag bekijken',
  permission: 'vandaag.zien',
  verwerking: 'leerplicht-toezicht',
  input: vandaagSchema,
  run: async (toegang) => {
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
