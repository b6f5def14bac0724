import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { findByPgn, insertJongere } from '#lib/jongeren/data.ts';
import { parsePersoonsgebondenNummer } from '#lib/jongeren/identificatie.ts';
import { existsJongere } from '#lib/jongeren/kijkrecht/data.ts';
import { findStand, saveMelding, type StandMetVersie } from '#lib/meldingen/data.ts';
import { readAangeleverd } from '#lib/meldingen/koppelen/data.ts';
import type { Aangeleverd } from '#lib/meldingen/koppelen/model.ts';
import { koppelSchema, nieuweJongereSchema } from '#lib/meldingen/schema.ts';
import { receivedFact } from '#lib/meldingen/status/rules.ts';
import { listTriage, savePrioriteiten } from '#lib/meldingen/triage/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Klaar = { id: string; jongereId: string; versie: number };

/** Says that this melding is about someone we know; what was delivered about the person is dropped. */
export const linkMelding = command({
  naam: 'melding aan jongere koppelen',
  permission: 'melding.koppelen',
  verwerking: 'verzuimmelding-ontvangen',
  input: koppelSchema,
  subject: (out: Klaar) => [out.jongereId],
  run: async (toegang, input) => {
    const stand = await findUnlinked(toegang, input.id);
    if (!stand.ok) return stand;
    if (!(await existsJongere(toegang, input.jongereId))) return nietGevonden('Deze jongere');
    return link(toegang, stand.waarde, input.versie, input.jongereId);
  },
});

/** Nobody we know: a new person, from the data that came with the melding. */
export const linkNieuweJongere = command({
  naam: 'melding aan nieuwe jongere koppelen',
  permission: 'melding.koppelen',
  verwerking: 'verzuimmelding-ontvangen',
  input: nieuweJongereSchema,
  subject: (out: Klaar) => [out.jongereId],
  run: async (toegang, input) => {
    const stand = await findUnlinked(toegang, input.id);
    if (!stand.ok) return stand;
    const aangeleverd = await readAangeleverd(toegang, input.id);
    if (!aangeleverd?.geboortedatum)
      return weiger(
        'gegevens-ontbreken',
        'De melding bevat te weinig gegevens voor een nieuwe jongere. Voeg de jongere eerst zelf toe.',
      );
    const jongereId = await addJongere(toegang, aangeleverd, aangeleverd.geboortedatum);
    return jongereId.ok ? link(toegang, stand.waarde, input.versie, jongereId.waarde) : jongereId;
  },
});

async function findUnlinked(toegang: Toegang, id: string): Promise<Uitkomst<StandMetVersie>> {
  const stand = await findStand(toegang, id);
  if (!stand) return nietGevonden('Deze melding');
  toegang.merkAan({ soort: 'melding', id });
  return stand.koppeling === 'te-bepalen'
    ? gelukt(stand)
    : weiger('al-gekoppeld', 'Deze melding is al aan een jongere gekoppeld.');
}

/** From here the melding counts for this person: its received fact is recorded anew, with whom it is about. */
async function link(
  toegang: Toegang,
  stand: StandMetVersie,
  versie: number,
  jongereId: string,
): Promise<Uitkomst<Klaar>> {
  await lapseFacts(toegang, stand.id, ['MeldingOntvangen']);
  const saved = await saveMelding(toegang, stand.id, versie, { jongereId }, [
    receivedFact({ ...stand, jongereId }),
  ]);
  if (!saved.ok) return saved;
  await savePrioriteiten(toegang, await listTriage(toegang, [stand.id]));
  return gelukt({ id: stand.id, jongereId, versie: saved.waarde.versie });
}

async function addJongere(
  toegang: Toegang,
  aangeleverd: Aangeleverd,
  geboortedatum: NonNullable<Aangeleverd['geboortedatum']>,
): Promise<Uitkomst<string>> {
  const pgn = aangeleverd.pgn ? parsePersoonsgebondenNummer(aangeleverd.pgn) : null;
  if (pgn && (await findByPgn(toegang, pgn.nummer)))
    return weiger('nummer-bestaat', 'Er is al een jongere met dit nummer. Kies die in de lijst.');
  const { geslachtsnaam, voorvoegsel, voornamen, geslacht, gemeente: gemeenteCode } = aangeleverd;
  const { straat, huisnummer, postcode, plaats } = aangeleverd;
  const adres = { gemeenteCode, straat, huisnummer, postcode, plaats };
  const naam = { geslachtsnaam, voorvoegsel, voornamen, roepnaam: null };
  const bekend = Object.values(adres).some(Boolean);
  const nieuw = { naam, geboortedatum, geslacht, adres: bekend ? adres : null, woontSinds: null };
  const jongereId = await insertJongere(toegang, nieuw, pgn);
  if (bekend)
    await recordFacts(toegang, [
      {
        soort: 'Verhuisd',
        onderwerpSoort: 'jongere',
        onderwerpId: jongereId,
        jongereId,
        datum: geboortedatum,
        gegevens: { naarGemeente: gemeenteCode },
      },
    ]);
  return gelukt(jongereId);
}
