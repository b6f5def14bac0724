import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { recordFacts } from '#lib/logboek/feiten.ts';
import {
  insertAfspraak,
  readAfspraak,
  readGenodigden,
  saveGenodigden,
  saveInhoud,
  saveStatus,
} from '#lib/contact/afspraken/data.ts';
import { readMailkring } from '#lib/contact/afspraken/genodigden/data.ts';
import type { Mailkring } from '#lib/contact/afspraken/genodigden/model.ts';
import { decidePlaats, decideUitnodigen, magGeenMail } from '#lib/contact/afspraken/genodigden/rules.ts';
import { LABEL_VORM, metWie } from '#lib/contact/afspraken/labels.ts';
import type { Afspraak } from '#lib/contact/afspraken/model.ts';
import {
  contactVan,
  decideAfronding,
  decideTijdstip,
  decideWijziging,
} from '#lib/contact/afspraken/rules.ts';
import {
  maakAfspraakSchema,
  rondAfSchema,
  wijzigAfspraakSchema,
  zegAfSchema,
} from '#lib/contact/afspraken/schema.ts';
import { mailAfspraak } from '#lib/contact/afspraken/versturen.ts';
import { deleteConcept } from '#lib/toegang/concepten/data.ts';
import { bewaarContactmoment, zetVolgende } from '#lib/contact/commands.ts';
import { decideContact } from '#lib/contact/rules.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { isCollega } from '#lib/werkprocessen/collegas/data.ts';

const kop = { permission: 'afspraak.maken', verwerking: 'leerplicht-toezicht' } as const;
const GEWIJZIGD = weiger(
  'gewijzigd-door-ander',
  'Een collega heeft deze afspraak intussen gewijzigd. Wat u typte staat er nog; vergelijk en bewaar opnieuw.',
);

/** Puts an appointment in a diary, invites who asked for a mail, and lets it be the next action of the work. */
export const maakAfspraak = command({
  ...kop,
  naam: 'afspraak maken',
  input: maakAfspraakSchema,
  run: async (toegang, { jongereId, werkprocesId, voor, alsVolgende, mailAan, mailAnder, ...inhoud }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const besluit = decideTijdstip(inhoud, toegang.vandaag);
    if (!besluit.ok) return besluit;
    const gebruikerId = voor ?? toegang.gebruikerId;
    if (!gebruikerId || (gebruikerId !== toegang.gebruikerId && !(await isCollega(toegang, gebruikerId))))
      return weiger('geen-collega', 'Kies een collega uit de lijst.', {
        velden: { voor: 'Kies een collega uit de lijst.' },
      });
    const adressen = decideUitnodigen(await readMailkring(toegang, jongereId), {
      plaats: inhoud.plaats,
      mailAan,
      mailAnder,
    });
    if (!adressen.ok) return adressen;
    const volgende = alsVolgende && werkprocesId !== null;
    const gezet = await zetVolgende(toegang, { jongereId, werkprocesId }, new Map(), {
      actie: volgende ? `${LABEL_VORM[inhoud.vorm]} met ${metWie(inhoud.met)}` : null,
      datum: volgende ? inhoud.datum : null,
    });
    if (!gezet.ok) return gezet;
    const id = await insertAfspraak(toegang, { ...inhoud, jongereId, werkprocesId, gebruikerId });
    const afspraak = await metMail(toegang, id, adressen.waarde);
    await noteer(toegang, afspraak, 'AfspraakGemaakt');
    await deleteConcept(toegang, `afspraak:${jongereId}`);
    return gelukt({ afspraakId: id, jongereId });
  },
  subject: (out) => [out.jongereId],
});

async function metMail(toegang: Toegang, id: string, adressen: readonly string[]): Promise<Afspraak> {
  const afspraak = await readAfspraak(toegang, id);
  if (!afspraak) throw new Error('de afspraak is niet bewaard');
  await saveGenodigden(toegang, id, adressen);
  await mailAfspraak(toegang, afspraak, adressen, 'uitnodiging');
  return afspraak;
}

/** Another time, place or company; who was invited gets the change. */
export const wijzigAfspraak = command({
  ...kop,
  naam: 'afspraak wijzigen',
  input: wijzigAfspraakSchema,
  run: async (toegang, { afspraakId, versie, ...inhoud }) => {
    const oud = await openAfspraak(toegang, afspraakId);
    if (!oud.ok) return oud;
    const besluit = decideWijziging(oud.waarde);
    if (!besluit.ok) return besluit;
    const tijdstip = decideTijdstip(inhoud, toegang.vandaag);
    if (!tijdstip.ok) return tijdstip;
    const kring = await readMailkring(toegang, oud.waarde.jongereId);
    const genodigden = await nogTeMailen(toegang, kring, afspraakId);
    const plaats = decidePlaats(kring, inhoud.plaats, genodigden);
    if (!plaats.ok) return plaats;
    if (!(await saveInhoud(toegang, { id: afspraakId, versie }, inhoud))) return GEWIJZIGD;
    await bericht(toegang, afspraakId, genodigden, 'wijziging');
    return gelukt({ afspraakId, jongereId: oud.waarde.jongereId });
  },
  subject: (out) => [out.jongereId],
});

export const zegAfspraakAf = command({
  ...kop,
  naam: 'afspraak afzeggen',
  input: zegAfSchema,
  run: async (toegang, { afspraakId, versie, reden }) => {
    const oud = await openAfspraak(toegang, afspraakId);
    if (!oud.ok) return oud;
    const besluit = decideWijziging(oud.waarde);
    if (!besluit.ok) return besluit;
    if (!(await saveStatus(toegang, { id: afspraakId, versie }, { status: 'afgezegd', reden })))
      return GEWIJZIGD;
    const kring = await readMailkring(toegang, oud.waarde.jongereId);
    await bericht(toegang, afspraakId, await nogTeMailen(toegang, kring, afspraakId), 'afzegging');
    await noteer(toegang, oud.waarde, 'AfspraakAfgezegd');
    return gelukt({ afspraakId, jongereId: oud.waarde.jongereId });
  },
  subject: (out) => [out.jongereId],
});

/** Held, or nobody came: the contact moment, the next action and the appointment in one step. */
export const rondAfspraakAf = command({
  naam: 'afspraak afronden',
  permission: 'contact.vastleggen',
  verwerking: 'leerplicht-toezicht',
  input: rondAfSchema,
  run: async (toegang, { afspraakId, versie, verschenen, verslag, volgendeActie, volgendeDatum }) => {
    const oud = await openAfspraak(toegang, afspraakId);
    if (!oud.ok) return oud;
    const afspraak = oud.waarde;
    const besluit = decideAfronding(afspraak, toegang.vandaag);
    if (!besluit.ok) return besluit;
    const contact = contactVan(afspraak, verschenen === 'ja', verslag);
    const volgende = { actie: volgendeActie, datum: volgendeDatum };
    const mag = decideContact(contact, volgende, toegang.vandaag);
    if (!mag.ok) return mag;
    const gezet = await zetVolgende(toegang, contact, new Map(), volgende);
    if (!gezet.ok) return gezet;
    const contactmomentId = await bewaarContactmoment(toegang, contact);
    const status = verschenen === 'ja' ? 'gehouden' : 'niet-verschenen';
    if (!(await saveStatus(toegang, { id: afspraakId, versie }, { status, contactmomentId })))
      return GEWIJZIGD;
    if (status === 'niet-verschenen') await noteer(toegang, afspraak, 'NietVerschenen');
    return gelukt({ afspraakId, jongereId: afspraak.jongereId });
  },
  subject: (out) => [out.jongereId],
});

async function openAfspraak(toegang: Toegang, id: string): Promise<Uitkomst<Afspraak>> {
  const afspraak = await readAfspraak(toegang, id);
  if (!afspraak) return nietGevonden('Deze afspraak');
  const toegelaten = await checkKijkrecht(toegang, afspraak.jongereId);
  return toegelaten.ok ? gelukt(afspraak) : toegelaten;
}

/** Who was invited and may still be written to: since then he may have become a stranger to the case, or barred from it. */
async function nogTeMailen(toegang: Toegang, { genodigden }: Mailkring, id: string): Promise<string[]> {
  const adressen = await readGenodigden(toegang, id);
  return adressen.filter((adres) => magGeenMail(genodigden, adres) === null);
}

async function bericht(
  toegang: Toegang,
  id: string,
  adressen: readonly string[],
  soort: 'wijziging' | 'afzegging',
): Promise<void> {
  const afspraak = await readAfspraak(toegang, id);
  if (afspraak) await mailAfspraak(toegang, afspraak, adressen, soort);
}

async function noteer(
  toegang: Toegang,
  { id, jongereId, datum, vorm, met }: Afspraak,
  soort: 'AfspraakGemaakt' | 'AfspraakAfgezegd' | 'NietVerschenen',
): Promise<void> {
  const basis = { onderwerpSoort: 'afspraak', onderwerpId: id, jongereId } as const;
  const vandaag = { ...basis, datum: toegang.vandaag };
  const feiten = {
    AfspraakGemaakt: { ...vandaag, soort: 'AfspraakGemaakt', gegevens: { vorm, met, op: datum } },
    AfspraakAfgezegd: { ...vandaag, soort: 'AfspraakAfgezegd', gegevens: { vorm, op: datum } },
    NietVerschenen: { ...basis, datum, soort: 'NietVerschenen', gegevens: { vorm, met } },
  } as const;
  await recordFacts(toegang, [feiten[soort]]);
}
