import { addDays, schooljaarVan } from '#lib/kalender/rules.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { readPersoon } from '#lib/jongeren/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { listScholen } from '#lib/scholen/data.ts';
import { listTermijnenVan } from '#lib/termijnen/bewaken/data.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { readLijststand } from '#lib/toegang/lijsten/data.ts';
import { findVerlof, listGevraagd, listVerlofdelen } from '#lib/verlof/data.ts';
import { listHoofdverlof } from '#lib/verlof/hoofd/data.ts';
import { listAanvragen, listSamen, listVerlof, readVerlofkeuzes } from '#lib/verlof/lezen/data.ts';
import { VERLOFKOLOMMEN } from '#lib/verlof/lezen/kolommen.ts';
import type { Verloflijst, Verlofoverzicht, Verlofpagina } from '#lib/verlof/lezen/model.ts';
import { readLigging } from '#lib/verlof/ligging/data.ts';
import { jaarsom, jaarsommen } from '#lib/verlof/overzicht/rules.ts';
import { faseVan } from '#lib/verlof/rules.ts';
import { overzichtSchema, readVerlofSchema, verloflijstSchema } from '#lib/verlof/schema.ts';
import { deelVan, jaarstand } from '#lib/verlof/toets/dubbel/rules.ts';
import { toetsAanvraag, toetsHoofdverlof } from '#lib/verlof/toets/rules.ts';
import { naamVan } from '#lib/werkprocessen/collegas/data.ts';
import { findWerkproces } from '#lib/werkprocessen/data.ts';
import { listGemeenten } from '#lib/werkprocessen/gemeenten/data.ts';
import { readPlaatsnamen } from '#lib/werkprocessen/lezen/data.ts';

const PER_PAGINA = 50;

export const readVerlofzaak = query({
  naam: 'verlofaanvraag openen',
  permission: 'verlof.lezen',
  verwerking: 'leerplicht-toezicht',
  input: readVerlofSchema,
  subject: (out: Verlofpagina) => [out.verlof.jongereId],
  run: async (toegang, { id }): Promise<Uitkomst<Verlofpagina>> => {
    const werk = await findWerkproces(toegang, id);
    const verlof = werk && (await findVerlof(toegang, id));
    if (!werk || !verlof) return nietGevonden('Deze aanvraag');
    const { jongereId } = verlof;
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    toegang.merkAan({ soort: 'werkproces', id });
    const ligging = await readLigging(toegang, jongereId, verlof.van);
    if (!ligging) return nietGevonden('Deze jongere');
    const delen = await listVerlofdelen(toegang, jongereId);
    const gevraagd = await listGevraagd(toegang, jongereId);
    const door = verlof.besluit?.door;
    const samen = await listSamen(toegang, verlof.aanvraagId, id);
    toegang.raak(samen.map((kind) => kind.jongereId));
    return gelukt({
      ...{ werk, verlof, ligging },
      wie: await readPlaatsnamen(toegang, werk),
      eigenaar: werk.eigenaarId ? await naamVan(toegang, werk.eigenaarId) : null,
      beslisser: door ? await naamVan(toegang, door) : null,
      fase: faseVan(verlof, werk.status === 'gesloten'),
      toetsen: toetsAanvraag(verlof, delen, ligging, null, gevraagd),
      ...jaarstand(
        delen,
        verlof.besluit || verlof.grond === '11f'
          ? []
          : [deelVan(verlof, verlof.grond, 'leerplichtambtenaar')],
        schooljaarVan(verlof.van),
        ligging.regio,
      ),
      termijnen: await listTermijnenVan(toegang, id),
      samen,
      hersteltermijn: addDays(toegang.vandaag, (await readVerlofkeuzes(toegang)).hersteldagen),
      vandaag: toegang.vandaag,
      mag: {
        beslissen: mag(toegang.actor, 'verlof.beslissen'),
        melden: mag(toegang.actor, 'melding.koppelen'),
        contact: mag(toegang.actor, 'contact.vastleggen'),
      },
    });
  },
});

export const listVerlofaanvragen = query({
  naam: 'verlofaanvragen bekijken',
  permission: 'verlof.lezen',
  verwerking: 'leerplicht-toezicht',
  input: verloflijstSchema,
  subject: (out: Verloflijst) => out.rijen.map((rij) => rij.jongereId),
  run: async (toegang, { toon, gemeente, na }): Promise<Uitkomst<Verloflijst>> => {
    const rijen = await listVerlof(toegang, { toon, gemeente, na, aantal: PER_PAGINA + 1 });
    const pagina = rijen.slice(0, PER_PAGINA);
    return gelukt({
      rijen: pagina,
      verder: rijen.length > PER_PAGINA ? (pagina.at(-1)?.id ?? null) : null,
      filter: { toon, gemeente },
      stand: await readLijststand(toegang, 'verlof', VERLOFKOLOMMEN),
      gemeenten: await listGemeenten(toegang),
      vandaag: toegang.vandaag,
      mag: { vastleggen: mag(toegang.actor, 'verlof.vastleggen') },
    });
  },
});

/** The part of the dossier on leave: per school year what was given, and what does not fit. */
export const readVerlofoverzicht = query({
  naam: 'verlof in het dossier bekijken',
  permission: 'verlof.lezen',
  verwerking: 'leerplicht-toezicht',
  input: overzichtSchema,
  subject: (_: Verlofoverzicht, { jongereId }) => [jongereId],
  run: async (toegang, { jongereId }): Promise<Uitkomst<Verlofoverzicht>> => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const persoon = await readPersoon(toegang, jongereId);
    const ligging = await readLigging(toegang, jongereId, toegang.vandaag);
    if (!persoon || !ligging) return nietGevonden('Deze jongere');
    const delen = await listVerlofdelen(toegang, jongereId);
    const gevraagd = await listGevraagd(toegang, jongereId);
    const hoofdverlof = await listHoofdverlof(toegang, jongereId);
    const nu = schooljaarVan(toegang.vandaag);
    const bekend = jaarsommen(delen, ligging.regio);
    const sommen = bekend.some((som) => som.schooljaar === nu)
      ? bekend
      : [jaarsom([], nu, ligging.regio), ...bekend];
    return gelukt({
      naam: formatNaam(persoon.naam),
      sommen,
      metGevraagd: jaarstand(delen, gevraagd, sommen[0]?.schooljaar ?? nu, ligging.regio).metGevraagd,
      hoofdverlof: hoofdverlof.map((verlof) => ({
        ...verlof,
        toetsen: verlof.overgenomenVan
          ? [] // the other gemeente judged it
          : toetsHoofdverlof(
              verlof,
              delen.filter(
                (deel) => deel.van < verlof.van || (deel.van === verlof.van && deel.id < verlof.id),
              ),
              ligging.regio,
              gevraagd,
            ),
      })),
      aanvragen: await listAanvragen(toegang, jongereId),
      scholen: (await listScholen(toegang)).map(({ id, naam }) => ({ id, naam })),
      schoolId: ligging.schoolId,
      vandaag: toegang.vandaag,
      mag: { vastleggen: mag(toegang.actor, 'verlof.vastleggen') },
    });
  },
});
