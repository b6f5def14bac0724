import { formatDatum } from '#lib/kalender/opmaak.ts';
import { addWerkdagen } from '#lib/kalender/werkdagen.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { lapseFacts } from '#lib/logboek/feiten.ts';
import { gelukt, ingehaald, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { lapseTermijnen } from '#lib/termijnen/bewaken/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { findBuitenlandseSchoolkern, findVerklaarderkern } from '#lib/vrijstellingen/achtergrond/data.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import { putLevering, withdrawLevering } from '#lib/vrijstellingen/levering/data.ts';
import { laatsteDagVoor } from '#lib/vrijstellingen/toetsing/rules.ts';
import { findZaak, putStuk, removeStuk, saveZaak } from '#lib/vrijstellingen/zaken/data.ts';
import type { Zaakwijziging } from '#lib/vrijstellingen/zaken/data.ts';
import { leesBewijs, leesGegevens, leesGehoor, type Stukinvoer } from '#lib/vrijstellingen/zaken/invoer.ts';
import { ZAAKSTATUS_LABEL } from '#lib/vrijstellingen/zaken/labels.ts';
import type { Zaak } from '#lib/vrijstellingen/zaken/model.ts';
import { isLopend, standVan } from '#lib/vrijstellingen/zaken/rules.ts';
import {
  aanvullingSchema,
  gegevensSchema,
  gehoorSchema,
  intrekSchema,
} from '#lib/vrijstellingen/zaken/schema.ts';
import { suspendBeslistermijn, syncBeslistermijn } from '#lib/vrijstellingen/zaken/termijnen/data.ts';
import { readToetsing } from '#lib/vrijstellingen/zaken/toetsen/data.ts';
import { readLaatsteHand } from '#lib/werkprocessen/collegas/data.ts';
import { closeWerk, planWerk } from '#lib/vrijstellingen/zaken/werk/data.ts';

export type Klaar = { id: string; jongereId: string };
const KERN = {
  permission: 'vrijstelling.behandelen',
  verwerking: 'leerplicht-toezicht',
  subject: (out: Klaar) => [out.jongereId],
} as const;

/** What the ground asks, what came in and for which period; where the case stands follows from it. */
export const werkZaakBij = command({
  ...KERN,
  naam: 'gegevens van een vrijstelling bijwerken',
  input: gegevensSchema,
  run: async (toegang, invoer): Promise<Uitkomst<Klaar>> =>
    withZaak(toegang, invoer, async (zaak) => {
      const definitie = GRONDDEFINITIES[zaak.grond];
      if (!isLopend(zaak))
        return weiger('al-besloten', 'Deze zaak is al afgerond. Herzie eerst de uitkomst.');
      const gelezen = leesGegevens(definitie, invoer);
      if (!gelezen.ok) return gelezen;
      const bewijs = leesBewijs(definitie, invoer, toegang.vandaag);
      if (!bewijs.ok) return bewijs;
      const { verklaarderId, buitenlandseSchoolId } = gelezen.waarde;
      if (verklaarderId && !(await findVerklaarderkern(toegang, verklaarderId)))
        return weiger('onbekende-verklaarder', 'Kies een verklaarder uit de lijst.');
      if (buitenlandseSchoolId && !(await findBuitenlandseSchoolkern(toegang, buitenlandseSchoolId)))
        return weiger('onbekende-school', 'Kies een school uit de lijst.');
      const permanent = definitie.duur === 'schooljaar-of-permanent' && invoer.permanent;
      const tot = permanent ? null : (invoer.tot ?? laatsteDagVoor(zaak.grond, invoer.van, false));
      if (tot !== null && tot < invoer.van) {
        const zin = 'De laatste dag ligt voor de eerste dag.';
        return weiger('ongeldige-datum', zin, { velden: { tot: zin } });
      }
      await storeStukken(toegang, zaak.id, bewijs.waarde);
      const nieuw = { ...zaak, ...gelezen.waarde, van: invoer.van, tot, permanent };
      await refreshLevering(toegang, nieuw);
      return refreshStand(toegang, nieuw, { ...gelezen.waarde, van: invoer.van, tot, permanent });
    }),
});

/** When and how those were heard who must be (art. 3a, 3b); not turning up and waiving are ways too. */
export const legGehoorVast = command({
  ...KERN,
  naam: 'horen voor een vrijstelling vastleggen',
  input: gehoorSchema,
  run: async (toegang, invoer): Promise<Uitkomst<Klaar>> =>
    withZaak(toegang, invoer, async (zaak) => {
      if (!isLopend(zaak))
        return weiger('al-besloten', 'Deze zaak is al afgerond. Herzie eerst de uitkomst.');
      const gehoor = leesGehoor(GRONDDEFINITIES[zaak.grond], invoer, toegang.vandaag);
      if (!gehoor.ok) return gehoor;
      await storeStukken(toegang, zaak.id, gehoor.waarde);
      return refreshStand(toegang, zaak, {});
    }),
});

/** Awb art. 4:5 and 4:15: the applicant may complete it until a day; meanwhile a term that runs stands still. */
export const vraagAanvulling = command({
  ...KERN,
  naam: 'aanvulling van een aanvraag vragen',
  input: aanvullingSchema,
  run: async (toegang, { aanvullenTot: tot, ...kop }): Promise<Uitkomst<Klaar>> =>
    withZaak(toegang, kop, async (zaak) => {
      if (!isLopend(zaak)) return weiger('al-besloten', 'Deze zaak is al afgerond.');
      if (zaak.compleetOp) return weiger('compleet', 'De aanvraag is al compleet.');
      if (tot <= toegang.vandaag) {
        const zin = 'Geef de aanvrager tijd: kies een dag die nog komt.';
        return weiger('ongeldige-datum', zin, { velden: { aanvullenTot: zin } });
      }
      await suspendBeslistermijn(toegang, zaak, 'aanvulling gevraagd');
      await planWerk(toegang, zaak.id, 'Is de aanvraag aangevuld?', addWerkdagen(tot, 1));
      return saveZaak(toegang, zaak, kop.versie, {
        aanvullingGevraagdOp: toegang.vandaag,
        aanvullingTot: tot,
      });
    }),
});

/** The parent takes the beroep or application back. */
export const trekZaakIn = command({
  ...KERN,
  naam: 'beroep of aanvraag intrekken',
  input: intrekSchema,
  run: async (toegang, { intrekReden: reden, ...kop }): Promise<Uitkomst<Klaar>> =>
    withZaak(toegang, kop, async (zaak) => {
      if (!isLopend(zaak))
        return weiger('al-besloten', 'Deze zaak is al afgerond. Beëindig of herzie de uitkomst.');
      toegang.merkAan({ reden });
      await lapseTermijnen(toegang, zaak.id, 'ingetrokken');
      await withdrawLevering(toegang, zaak.id, 'ingetrokken door de aanvrager');
      await lapseFacts(toegang, zaak.id, ['BeroepOpVrijstellingGetoetst']);
      const closed = await closeWerk(toegang, zaak.id, 'aanvraag-ingetrokken');
      return closed.ok
        ? saveZaak(toegang, zaak, kop.versie, { status: 'ingetrokken', motivering: reden })
        : closed;
    }),
});

/** Loads the case, checks that this user may and that nobody was ahead of him; who was read stands in the logboek. */
export async function withZaak(
  toegang: Toegang,
  { id, versie }: { id: string; versie: number },
  werkwijze: (zaak: Zaak) => Promise<Uitkomst<unknown>>,
): Promise<Uitkomst<Klaar>> {
  const zaak = await findZaak(toegang, id, 'for update');
  if (!zaak) return nietGevonden('Deze vrijstelling');
  toegang.raak([zaak.jongereId]);
  const toegelaten = await checkKijkrecht(toegang, zaak.jongereId);
  if (!toegelaten.ok) return toegelaten;
  toegang.merkAan({ soort: 'vrijstelling', id });
  if (zaak.versie !== versie && !isLopend(zaak))
    return ingehaald(await readTussentijds(toegang, zaak), zaak.versie);
  if (zaak.versie !== versie)
    return weiger(
      'gewijzigd-door-ander',
      'Een collega heeft deze vrijstelling intussen gewijzigd. Hieronder staat hoe het nu is; wat u invulde staat er nog.',
    );
  const uitkomst = await werkwijze(zaak);
  return uitkomst.ok ? gelukt({ id, jongereId: zaak.jongereId }) : uitkomst;
}

async function storeStukken(toegang: Toegang, zaakId: string, stukken: readonly Stukinvoer[]): Promise<void> {
  for (const { op, ...stuk } of stukken)
    if (op) await putStuk(toegang, zaakId, { ...stuk, op });
    else await removeStuk(toegang, zaakId, stuk.soort, stuk.code);
}

/** Works out anew where the case stands, and moves the term to decide along with it. */
export async function refreshStand(
  toegang: Toegang,
  zaak: Zaak,
  wijziging: Zaakwijziging,
): Promise<Uitkomst<{ versie: number }>> {
  const { stukken, toetsingen } = await readToetsing(toegang, zaak);
  const stand = standVan(GRONDDEFINITIES[zaak.grond], zaak.ontvangenOp, stukken, toetsingen);
  await syncBeslistermijn(toegang, zaak, stand.compleetOp);
  return saveZaak(toegang, zaak, zaak.versie, { ...wijziging, ...stand });
}

async function refreshLevering(toegang: Toegang, zaak: Zaak): Promise<void> {
  const { duo } = GRONDDEFINITIES[zaak.grond];
  if (duo.moment === 'beroep')
    await putLevering(toegang, {
      jongereId: zaak.jongereId,
      onderwerpId: zaak.id,
      soort: duo.soort,
      begin: zaak.van,
      eind: zaak.tot,
      eerder: zaak.vorigeId !== null,
    });
}

/** What a colleague decided meanwhile, and who. */
async function readTussentijds(toegang: Toegang, { id, status, beslotenOp }: Zaak): Promise<string> {
  const op = beslotenOp ? ` op ${formatDatum(beslotenOp)}` : '';
  return `${await readLaatsteHand(toegang, id)} was u voor${op}: ${ZAAKSTATUS_LABEL[status].toLowerCase()}.`;
}
