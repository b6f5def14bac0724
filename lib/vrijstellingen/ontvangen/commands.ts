import { formatDatum } from '#lib/kalender/opmaak.ts';
import { listOuders } from '#lib/jongeren/gezin/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { meetTermijn } from '#lib/termijnen/bewaken/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { readAchtergronden } from '#lib/vrijstellingen/achtergrond/data.ts';
import { holdJongere } from '#lib/vrijstellingen/data.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import { putLevering } from '#lib/vrijstellingen/levering/data.ts';
import { findSchoolVan } from '#lib/vrijstellingen/register/data.ts';
import { gemeenteOp, laatsteDagVoor, onderwijsOp, vorigeVan } from '#lib/vrijstellingen/toetsing/rules.ts';
import { insertZaak, listZakenVan, putStuk } from '#lib/vrijstellingen/zaken/data.ts';
import type { Zaak } from '#lib/vrijstellingen/zaken/model.ts';
import { isLopend } from '#lib/vrijstellingen/zaken/rules.ts';
import { nieuwSchema } from '#lib/vrijstellingen/zaken/schema.ts';
import { syncBeslistermijn } from '#lib/vrijstellingen/zaken/termijnen/data.ts';
import { readToetsing } from '#lib/vrijstellingen/zaken/toetsen/data.ts';
import { openWerk } from '#lib/vrijstellingen/zaken/werk/data.ts';
import { type Klaar } from '#lib/vrijstellingen/zaken/commands.ts';

const KERN = {
  permission: 'vrijstelling.behandelen',
  verwerking: 'leerplicht-toezicht',
  subject: (out: Klaar) => [out.jongereId],
} as const;

/** A kennisgeving or application comes in: the case opens, with its work, its term and what DUO must hear. */
export const ontvangVrijstelling = command({
  ...KERN,
  naam: 'vrijstelling ontvangen',
  input: nieuwSchema,
  run: async (toegang, { aanvrager, ...nieuw }): Promise<Uitkomst<Klaar>> => {
    const { jongereId, grond, van, ontvangenOp } = nieuw;
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    await holdJongere(toegang, jongereId);
    const achtergrond = (await readAchtergronden(toegang, [jongereId])).get(jongereId);
    if (!achtergrond) return nietGevonden('Deze jongere');
    const geweigerd = await refuseNieuw(toegang, nieuw, aanvrager);
    if (geweigerd) return geweigerd;
    const definitie = GRONDDEFINITIES[grond];
    const gemeente = gemeenteOp(achtergrond.feiten, ontvangenOp);
    const sector = achtergrond.inschrijvingen.at(-1)?.sector ?? null;
    const actie =
      definitie.aard === 'beroep' ? 'Toets het beroep aan de voorwaarden' : 'Maak de aanvraag compleet';
    const id = await openWerk(toegang, { jongereId, gemeente, sector, actie });
    const eerder = achtergrond.vrijstellingen.filter((item) => item.van < van);
    const vorige = vorigeVan(achtergrond, { grond, van });
    const tot = laatsteDagVoor(grond, van, false);
    const onderwijssoort = onderwijsOp(achtergrond, ontvangenOp);
    const kern = { id, jongereId, grond, gemeente, ontvangenOp, van, tot, onderwijssoort };
    const school = vorige ? await findSchoolVan(toegang, vorige.id) : null;
    await insertZaak(toegang, {
      ...kern,
      status: 'ontvangen',
      aanvrager: aanvrager === 'jongere' ? 'jongere' : 'ouder',
      ouderId: aanvrager === 'jongere' ? null : aanvrager,
      permanent: false,
      gegevens: {},
      verklaarderId: null,
      buitenlandseSchoolId: school,
      compleetOp: null,
      vorigeId: vorige?.id ?? null,
    });
    await putStuk(toegang, id, {
      soort: 'bewijs',
      code: definitie.bewijs[0]?.code ?? 'aanvraag',
      op: ontvangenOp,
      wijze: null,
    });
    const { toetsingen } = await readToetsing(toegang, { ...kern, ...LEEG, buitenlandseSchoolId: school });
    const opTijd = vorige
      ? toetsingen.find((item) => item.code === 'op-tijd' || item.code === 'verlenging-op-tijd')?.oordeel
      : undefined;
    await recordFacts(toegang, [
      {
        soort: definitie.aard === 'beroep' ? 'BeroepOpVrijstellingGedaan' : 'VrijstellingAangevraagd',
        onderwerpSoort: 'vrijstelling',
        onderwerpId: id,
        jongereId,
        datum: ontvangenOp,
        gegevens: {
          gemeente,
          sector,
          grond,
          onderwijssoort,
          verlenging: vorige !== undefined,
          opTijd: opTijd === undefined ? null : opTijd === 'voldoet',
        },
      },
    ]);
    if (vorige)
      for (const code of ['T07', 'T05', 'T05h'] as const)
        await meetTermijn(toegang, vorige.id, code, ontvangenOp);
    await syncBeslistermijn(toegang, kern, null);
    if (definitie.duo.moment === 'beroep')
      await putLevering(toegang, {
        jongereId,
        onderwerpId: id,
        soort: definitie.duo.soort,
        begin: van,
        eind: tot,
        eerder: eerder.length > 0,
      });
    return gelukt({ id, jongereId });
  },
});

const LEEG = {
  permanent: false,
  gegevens: {},
  compleetOp: null,
  verklaarderId: null,
  vrijstellingId: null,
} as const;

async function refuseNieuw(
  toegang: Toegang,
  nieuw: Pick<Zaak, 'jongereId' | 'grond' | 'van' | 'ontvangenOp'>,
  aanvrager: string | null,
): Promise<Extract<Uitkomst<never>, { ok: false }> | undefined> {
  if (nieuw.ontvangenOp > toegang.vandaag) {
    const zin = 'Deze dag moet nog komen.';
    return weiger('datum-in-toekomst', zin, { velden: { ontvangenOp: zin } });
  }
  const zaken = await listZakenVan(toegang, nieuw.jongereId);
  const dubbel = zaken.find((zaak) => isLopend(zaak) && zaak.grond === nieuw.grond && zaak.van === nieuw.van);
  if (dubbel) {
    const zin = `Op deze grond loopt al een zaak voor ${formatDatum(dubbel.van)}.`;
    return weiger('dubbel', zin, { velden: { grond: zin }, gegevens: { id: dubbel.id } });
  }
  if (!aanvrager || aanvrager === 'jongere') return undefined;
  const ouders = await listOuders(toegang, nieuw.jongereId, toegang.vandaag);
  if (ouders.some((ouder) => ouder.id === aanvrager)) return undefined;
  const zin = 'Kies een ouder uit de lijst.';
  return weiger('onbekende-ouder', zin, { velden: { aanvrager: zin } });
}
