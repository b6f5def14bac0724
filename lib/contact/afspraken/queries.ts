import { addDays } from '#lib/kalender/rules.ts';
import { vrijeDagen, type VrijeDagen } from '#lib/kalender/vakanties.ts';
import { bladVan } from '#lib/platform/bladeren/rules.ts';
import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { hasMailserver } from '#lib/platform/smtp.ts';
import { listMailPerAdres } from '#lib/platform/mail.ts';
import {
  listAgenda,
  listBlad,
  listSpreekurenAgenda,
  readAfspraak,
  readAfzender,
  readGenodigden,
} from '#lib/contact/afspraken/data.ts';
import { uitnodigingVan } from '#lib/contact/afspraken/ics.ts';
import { readMailkring } from '#lib/contact/afspraken/genodigden/data.ts';
import { magGeenMail, mailkeuzes, zelfde } from '#lib/contact/afspraken/genodigden/rules.ts';
import type { Afspraakformulier, Afspraakpagina, Afsprakenlijst } from '#lib/contact/afspraken/model.ts';
import { overlapt } from '#lib/contact/afspraken/rules.ts';
import {
  afspraakSchema,
  dossierlijstSchema,
  eigenlijstSchema,
  vanJongereSchema,
} from '#lib/contact/afspraken/schema.ts';
import { readLink } from '#lib/contact/agenda/data.ts';
import { findConcept } from '#lib/toegang/concepten/data.ts';
import { listWerkprocesKeuzes, readAanhef } from '#lib/contact/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listCollegas } from '#lib/werkprocessen/collegas/data.ts';

const kop = { permission: 'afspraak.zien', verwerking: 'leerplicht-toezicht' } as const;
const DAGEN_TERUG = 60;
const DAGEN_VOORUIT = 365;
const PER_PAGINA = 50;

/** One's own diary: what comes, and what is over without anybody saying how it went. */
export const listMijnAfspraken = query({
  ...kop,
  naam: 'eigen afspraken bekijken',
  input: eigenlijstSchema,
  run: async (toegang, { komt, openstaand }) => {
    const { vandaag, gebruikerId } = toegang;
    const periode = { van: addDays(vandaag, -DAGEN_TERUG), tot: addDays(vandaag, DAGEN_VOORUIT) };
    const afspraken = await listBlad(toegang, 'komt', gebruikerId, komt, PER_PAGINA + 1);
    const open = await listBlad(toegang, 'openstaand', gebruikerId, openstaand, PER_PAGINA + 1);
    const spreekuren = await listSpreekurenAgenda(toegang, gebruikerId, periode);
    const lijst: Afsprakenlijst = {
      afspraken: bladVan(afspraken, PER_PAGINA),
      openstaand: bladVan(open, PER_PAGINA),
      spreekuren: spreekuren.filter((item) => item.status === 'gepland'),
      vandaag,
      link: await readLink(toegang),
      mag: { maken: mag(toegang.actor, 'afspraak.maken') },
    };
    return gelukt(lijst);
  },
  subject: (out) => [...out.afspraken.rijen, ...out.openstaand.rijen].map((item) => item.jongereId),
});

export const listAfsprakenVanJongere = query({
  ...kop,
  naam: 'afspraken van een jongere bekijken',
  input: dossierlijstSchema,
  run: async (toegang, { jongereId, ...na }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const aanhef = await readAanhef(toegang, jongereId);
    if (!aanhef) return nietGevonden('Deze jongere');
    const gepland = await listBlad(toegang, 'gepland', jongereId, na.gepland, PER_PAGINA + 1);
    const geweest = await listBlad(toegang, 'geweest', jongereId, na.geweest, PER_PAGINA + 1);
    return gelukt({
      naam: aanhef.naam,
      gepland: bladVan(gepland, PER_PAGINA),
      geweest: bladVan(geweest, PER_PAGINA),
      vandaag: toegang.vandaag,
      mag: { maken: mag(toegang.actor, 'afspraak.maken') },
    });
  },
  subject: (_, { jongereId }) => [jongereId],
});

const REGIO = { noord: 'NOORD', midden: 'MIDDEN', zuid: 'ZUID' } as const;

/** Of the coming year: nobody plans further ahead. */
function vrijVan(toegang: Toegang): readonly VrijeDagen[] {
  const { vandaag } = toegang;
  return vrijeDagen(REGIO[toegang.actor.vakantieregio], vandaag, addDays(vandaag, DAGEN_VOORUIT));
}

/** Everything the form for a new appointment needs. */
export const readAfspraakformulier = query({
  naam: 'afspraakformulier openen',
  permission: 'afspraak.maken',
  verwerking: 'leerplicht-toezicht',
  input: vanJongereSchema,
  run: async (toegang, { jongereId }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const aanhef = await readAanhef(toegang, jongereId);
    if (!aanhef) return nietGevonden('Deze jongere');
    const formulier: Afspraakformulier = {
      jongereId,
      naam: aanhef.naam,
      geheimhouding: aanhef.geheimhouding,
      werkprocessen: await listWerkprocesKeuzes(toegang, jongereId),
      collegas: await listCollegas(toegang),
      mail: mailkeuzes(await readMailkring(toegang, jongereId)),
      mailserver: hasMailserver(),
      ik: toegang.gebruikerId,
      concept: await findConcept(toegang, `afspraak:${jongereId}`),
      vrij: vrijVan(toegang),
      vandaag: toegang.vandaag,
    };
    return gelukt(formulier);
  },
  subject: (_, { jongereId }) => [jongereId],
});

export const readAfspraakpagina = query({
  ...kop,
  naam: 'afspraak openen',
  input: afspraakSchema,
  run: async (toegang, { afspraakId }) => {
    const afspraak = await readAfspraak(toegang, afspraakId);
    if (!afspraak) return nietGevonden('Deze afspraak');
    const toegelaten = await checkKijkrecht(toegang, afspraak.jongereId);
    if (!toegelaten.ok) return toegelaten;
    const { datum } = afspraak;
    const dezelfdeDag = await listAgenda(toegang, afspraak.gebruikerId, { van: datum, tot: datum });
    const { genodigden } = await readMailkring(toegang, afspraak.jongereId);
    const post = await listMailPerAdres(toegang.sql, toegang.bureauId, { soort: 'afspraak', id: afspraakId });
    const pagina: Afspraakpagina = {
      afspraak,
      overlap: dezelfdeDag.filter(
        (ander) => ander.id !== afspraak.id && ander.status === 'gepland' && overlapt(ander, afspraak),
      ),
      genodigden: (await readGenodigden(toegang, afspraakId)).map((adres) => ({
        adres,
        magNiet: magGeenMail(genodigden, adres),
        mail: post.find(({ aan }) => zelfde(aan, adres)) ?? null,
      })),
      mailserver: hasMailserver(),
      werkprocessen: await listWerkprocesKeuzes(toegang, afspraak.jongereId),
      vrij: vrijVan(toegang),
      vandaag: toegang.vandaag,
      mag: {
        wijzigen: mag(toegang.actor, 'afspraak.maken'),
        afronden: mag(toegang.actor, 'contact.vastleggen'),
      },
    };
    return gelukt(pagina);
  },
  subject: (out) => [out.afspraak.jongereId],
});

/** The invitation as a file, to send along by oneself. */
export const readUitnodiging = query({
  ...kop,
  naam: 'uitnodiging ophalen',
  input: afspraakSchema,
  run: async (toegang, { afspraakId }) => {
    const afspraak = await readAfspraak(toegang, afspraakId);
    if (!afspraak) return nietGevonden('Deze afspraak');
    const toegelaten = await checkKijkrecht(toegang, afspraak.jongereId);
    if (!toegelaten.ok) return toegelaten;
    const bureau = toegang.actor.bureau.naam;
    const afzender = (await readAfzender(toegang, afspraak.gebruikerId)) ?? {
      naam: bureau,
      telefoon: null,
      email: null,
    };
    return gelukt({
      jongereId: afspraak.jongereId,
      tekst: uitnodigingVan({ afspraak, bureau, afzender, nu: toegang.nu }),
    });
  },
  subject: (out) => [out.jongereId],
});
