import { leeftijdOp } from '#lib/kalender/rules.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { readPersoon } from '#lib/jongeren/data.ts';
import { listGemeentekeuzes } from '#lib/jongeren/keuzelijsten/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { listActies } from '#lib/doelgroepen/jongerenpunt/acties/data.ts';
import { actieformulierSchema } from '#lib/doelgroepen/jongerenpunt/acties/schema.ts';
import { findVraag, readNaam, readWoonplek } from '#lib/doelgroepen/jongerenpunt/data.ts';
import { listErnaast } from '#lib/doelgroepen/jongerenpunt/lezen/data.ts';
import type {
  Actieformulier,
  Intake,
  Jongerenpuntdossier,
  Vraagpagina,
} from '#lib/doelgroepen/jongerenpunt/lezen/model.ts';
import { listVragenVan } from '#lib/doelgroepen/jongerenpunt/lijst/data.ts';
import { buitenLeeftijd } from '#lib/doelgroepen/jongerenpunt/rules.ts';
import { dossierSchema, intakeSchema, vraagSchema } from '#lib/doelgroepen/jongerenpunt/schema.ts';
import { listKenners } from '#lib/doelgroepen/jongerenpunt/specialisaties/data.ts';
import { stelCollegasVoor } from '#lib/doelgroepen/jongerenpunt/specialisaties/rules.ts';
import { listCodewaarden, listResultaten, resultaatLabel } from '#lib/werkprocessen/codelijsten/data.ts';
import { listCollegas, naamVan } from '#lib/werkprocessen/collegas/data.ts';
import { findWerkproces } from '#lib/werkprocessen/data.ts';
import { listGemeenten } from '#lib/werkprocessen/gemeenten/data.ts';
import { readPlaatsnamen } from '#lib/werkprocessen/lezen/data.ts';
import { listOverdrachten } from '#lib/werkprocessen/overdragen/data.ts';

const LEZEN = { permission: 'jongerenpunt.zien', verwerking: 'jongerenpunt' } as const;

/** One question: what it is about, who would fit, what runs beside it, and how it can end. */
export const readVraag = query({
  ...LEZEN,
  naam: 'vraag aan het Jongerenpunt openen',
  input: vraagSchema,
  subject: (out: Vraagpagina) => [out.werk.jongereId],
  run: async (toegang, { id }): Promise<Uitkomst<Vraagpagina>> => {
    const werk = await findWerkproces(toegang, id);
    const vraag = werk && (await findVraag(toegang, id));
    if (!werk || !vraag) return nietGevonden('Deze vraag');
    const { jongereId } = werk;
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    toegang.merkAan({ soort: 'werkproces', id });
    const wie = await readPlaatsnamen(toegang, werk);
    const persoon = await readPersoon(toegang, jongereId);
    const themas = await listCodewaarden(toegang, 'specialisatie');
    const thema = themas.find(({ code }) => code === vraag.thema) ?? null;
    const { actor } = toegang;
    return gelukt({
      ...{ werk, vraag, themas },
      punt: await readNaam(toegang),
      naam: wie.naam,
      geboortedatum: wie.geboortedatum,
      leeftijd: leeftijdOp(wie.geboortedatum, toegang.vandaag),
      telefoon: persoon?.telefoon ?? null,
      waarschuwing: wie.waarschuwing,
      gemeente: wie.gemeente,
      eigenaar: werk.eigenaarId ? await naamVan(toegang, werk.eigenaarId) : null,
      resultaatLabel:
        werk.status === 'gesloten' ? await resultaatLabel(toegang, werk.soort, werk.resultaatCode) : null,
      resultaten: (await listResultaten(toegang, werk.soort)).filter(
        ({ kern }) => kern !== 'traject-doorstroompunt',
      ),
      collegas: await listCollegas(toegang),
      voorstel: stelCollegasVoor(await listKenners(toegang, jongereId), thema),
      ernaast: await listErnaast(toegang, jongereId, id),
      overdrachten: await listOverdrachten(toegang, id),
      acties: await listActies(toegang, jongereId),
      actiesoorten: await listCodewaarden(toegang, 'preventieve-actie'),
      vandaag: toegang.vandaag,
      ik: toegang.gebruikerId,
      mag: { behandelen: mag(actor, 'jongerenpunt.behandelen'), traject: mag(actor, 'traject.lezen') },
    });
  },
});

/** What is known before the question is written down: of whom, where he lives, and what runs for him already. */
export const readIntake = query({
  ...LEZEN,
  naam: 'vraag aan het Jongerenpunt voorbereiden',
  permission: 'jongerenpunt.behandelen',
  input: intakeSchema,
  subject: (out: Intake) => (out.jongere ? [out.jongere.id] : []),
  run: async (toegang, { jongereId }): Promise<Uitkomst<Intake>> => {
    const lijsten = {
      gemeenten: await listGemeentekeuzes(toegang),
      themas: await listCodewaarden(toegang, 'specialisatie'),
      vandaag: toegang.vandaag,
    };
    if (!jongereId) return gelukt({ jongere: null, ...lijsten });
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const persoon = await readPersoon(toegang, jongereId);
    if (!persoon) return nietGevonden('Deze jongere');
    return gelukt({
      jongere: {
        id: jongereId,
        naam: formatNaam(persoon.naam),
        geboortedatum: persoon.geboortedatum,
        opmerking: buitenLeeftijd(persoon.geboortedatum, toegang.vandaag),
        plek: await readWoonplek(toegang, jongereId),
        ernaast: await listErnaast(toegang, jongereId),
      },
      ...lijsten,
    });
  },
});

export const readActieformulier = query({
  ...LEZEN,
  naam: 'preventieve actie voorbereiden',
  permission: 'jongerenpunt.behandelen',
  input: actieformulierSchema,
  subject: (out: Actieformulier) => (out.jongere ? [out.jongere.id] : []),
  run: async (toegang, { jongereId }): Promise<Uitkomst<Actieformulier>> => {
    const lijsten = {
      soorten: await listCodewaarden(toegang, 'preventieve-actie'),
      gemeenten: await listGemeenten(toegang),
      vandaag: toegang.vandaag,
    };
    if (!jongereId) return gelukt({ jongere: null, ...lijsten });
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const persoon = await readPersoon(toegang, jongereId);
    if (!persoon) return nietGevonden('Deze jongere');
    return gelukt({ jongere: { id: jongereId, naam: formatNaam(persoon.naam) }, ...lijsten });
  },
});

/** The part of the dossier. */
export const readJongerenpuntdossier = query({
  ...LEZEN,
  naam: 'Jongerenpunt in het dossier bekijken',
  input: dossierSchema,
  subject: (_: Jongerenpuntdossier, { jongereId }) => [jongereId],
  run: async (toegang, { jongereId }): Promise<Uitkomst<Jongerenpuntdossier>> => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const persoon = await readPersoon(toegang, jongereId);
    if (!persoon) return nietGevonden('Deze jongere');
    return gelukt({
      punt: await readNaam(toegang),
      jongereId,
      naam: formatNaam(persoon.naam),
      vragen: await listVragenVan(toegang, jongereId),
      acties: await listActies(toegang, jongereId),
      actiesoorten: await listCodewaarden(toegang, 'preventieve-actie'),
      vandaag: toegang.vandaag,
      mag: { behandelen: mag(toegang.actor, 'jongerenpunt.behandelen') },
    });
  },
});
