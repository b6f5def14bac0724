import { formatDatum } from '#lib/kalender/opmaak.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { deleteConcept } from '#lib/toegang/concepten/data.ts';
import {
  insertContact,
  lapseContact,
  listWerkprocesKeuzes,
  readContact,
  refreshLaatsteContact,
  saveVolgende,
  type Volgende,
} from '#lib/contact/data.ts';
import {
  contactConceptsleutel,
  type Contactmoment,
  type NieuwContact,
  type WerkprocesKeuze,
} from '#lib/contact/model.ts';
import { saveGesprek } from '#lib/contact/gesprek/data.ts';
import { LEEG_GESPREK, type Gespreksverslag } from '#lib/contact/gesprek/model.ts';
import { volgendeUit } from '#lib/contact/gesprek/rules.ts';
import { leesGesprek } from '#lib/contact/gesprek/schema.ts';
import { decideContact, decideCorrectie } from '#lib/contact/rules.ts';
import { legContactVastSchema, trekContactInSchema, verbeterContactSchema } from '#lib/contact/schema.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';

/** Records a contact moment and, on the werkproces, what comes next and when. Clears the draft. */
export const legContactVast = command({
  naam: 'contact vastleggen',
  permission: 'contact.vastleggen',
  verwerking: 'leerplicht-toezicht',
  input: legContactVastSchema,
  run: async (toegang, { volgendeActie, volgendeDatum, versies, ...contact }) => {
    const toegelaten = await checkKijkrecht(toegang, contact.jongereId);
    if (!toegelaten.ok) return toegelaten;
    const gesprek = leesGesprek(contact);
    const volgende = volgendeUit(gesprek, { actie: volgendeActie, datum: volgendeDatum });
    const besluit = decideContact(contact, volgende, toegang.vandaag);
    if (!besluit.ok) return besluit;
    const gezet = await zetVolgende(toegang, contact, versies, volgende);
    if (!gezet.ok) return gezet;
    const contactId = await bewaarContactmoment(toegang, contact, gesprek);
    await deleteConcept(toegang, contactConceptsleutel(contact.jongereId));
    return gelukt({ contactId, jongereId: contact.jongereId });
  },
  subject: (out) => [out.jongereId],
});

/** Improves an own report: the old one lapses and stays on record, the new one takes its place. */
export const verbeterContact = command({
  naam: 'contact verbeteren',
  permission: 'contact.vastleggen',
  verwerking: 'leerplicht-toezicht',
  input: verbeterContactSchema,
  run: async (toegang, { contactId, ...nieuw }) => {
    const oud = await laatVervallen(toegang, contactId);
    if (!oud.ok) return oud;
    const { jongereId, werkprocesId, taak } = oud.waarde;
    const contact = { ...nieuw, jongereId, werkprocesId, taak };
    const besluit = decideContact(contact, { actie: null, datum: null }, toegang.vandaag);
    if (!besluit.ok) return besluit;
    const nieuwId = await bewaarContactmoment(toegang, contact, leesGesprek(nieuw));
    await deleteConcept(toegang, contactConceptsleutel(jongereId, contactId));
    return gelukt({ contactId: nieuwId, jongereId });
  },
  subject: (out) => [out.jongereId],
});

/** Takes back an own contact moment that should not stand in this dossier. */
export const trekContactIn = command({
  naam: 'contact intrekken',
  permission: 'contact.vastleggen',
  verwerking: 'leerplicht-toezicht',
  input: trekContactInSchema,
  run: async (toegang, { contactId }) => {
    const oud = await laatVervallen(toegang, contactId);
    if (!oud.ok) return oud;
    if (oud.waarde.werkprocesId) await refreshLaatsteContact(toegang, oud.waarde.werkprocesId);
    return gelukt({ jongereId: oud.waarde.jongereId });
  },
  subject: (out) => [out.jongereId],
});

/** For an appointment that was held as well: the same row, the same fact. */
export async function bewaarContactmoment(
  toegang: Toegang,
  contact: NieuwContact,
  gesprek: Gespreksverslag = LEEG_GESPREK,
): Promise<string> {
  const contactId = await insertContact(toegang, contact);
  await saveGesprek(toegang, contactId, gesprek);
  if (contact.werkprocesId) await refreshLaatsteContact(toegang, contact.werkprocesId);
  await recordFacts(toegang, [
    {
      soort: 'ContactVastgelegd',
      onderwerpSoort: 'contactmoment',
      onderwerpId: contactId,
      jongereId: contact.jongereId,
      datum: contact.datum,
      gegevens: {
        ...{ soort: contact.soort, met: contact.met, bereikt: contact.bereikt },
        werkproces: contact.werkprocesId,
      },
    },
  ]);
  return contactId;
}

async function laatVervallen(toegang: Toegang, contactId: string): Promise<Uitkomst<Contactmoment>> {
  const contact = await readContact(toegang, contactId);
  if (!contact) return nietGevonden('Dit contact');
  const toegelaten = await checkKijkrecht(toegang, contact.jongereId);
  if (!toegelaten.ok) return toegelaten;
  const besluit = decideCorrectie(contact, toegang.gebruikerId);
  if (!besluit.ok) return besluit;
  if (!(await lapseContact(toegang, contactId)))
    return weiger('al-vervallen', 'Dit contact is al verbeterd of ingetrokken. Ververs de pagina.');
  await lapseFacts(toegang, contactId, ['ContactVastgelegd']);
  return gelukt(contact);
}

/** The work must be open work of this person; changing what comes next needs the version that was on the screen. */
export async function zetVolgende(
  toegang: Toegang,
  contact: Pick<NieuwContact, 'jongereId' | 'werkprocesId'>,
  versies: ReadonlyMap<string, number>,
  volgende: Volgende,
): Promise<Uitkomst<null>> {
  if (!contact.werkprocesId) return gelukt(null);
  const keuzes = await listWerkprocesKeuzes(toegang, contact.jongereId);
  const werkproces = keuzes.find((keuze) => keuze.id === contact.werkprocesId);
  if (!werkproces)
    return weiger('werkproces-gesloten', 'Dit werkproces is intussen gesloten. Kies een ander of geen.', {
      velden: { werkprocesId: 'Kies een open werkproces.' },
    });
  if (!volgende.actie && !volgende.datum) return gelukt(null);
  const gezien = versies.get(werkproces.id) ?? werkproces.versie;
  if (await saveVolgende(toegang, werkproces.id, gezien, volgende)) return gelukt(null);
  return weiger(
    'gewijzigd-door-ander',
    'Een collega heeft dit werkproces intussen gewijzigd. Uw tekst staat er nog; vergelijk de volgende actie en bewaar opnieuw.',
    {
      velden: { volgendeActie: `Uw collega zette hier: ${zinVan(werkproces)}.` },
      gegevens: { werkprocesId: werkproces.id, versie: werkproces.versie },
    },
  );
}

function zinVan({ volgendeActie, volgendeDatum }: WerkprocesKeuze): string {
  if (!volgendeDatum) return volgendeActie ?? 'niets';
  return `${volgendeActie ?? 'zonder omschrijving'}, op ${formatDatum(volgendeDatum)}`;
}
