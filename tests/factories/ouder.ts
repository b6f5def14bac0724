import type { Datum } from '#lib/kalender/model.ts';
import type { Ouderrol } from '#lib/jongeren/gezin/model.ts';
import { sorteersleutel } from '#lib/jongeren/naam.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { testBureau } from '#tests/factories/bureau.ts';
import { insertRow } from '#tests/factories/invoegen.ts';

export type OuderOpties = {
  bureau?: Bureau;
  /** Someone who is there already: then only the bond is made. */
  ouderId?: string;
  voornamen?: string;
  voorvoegsel?: string | null;
  geslachtsnaam?: string;
  geslacht?: 'man' | 'vrouw' | 'x' | 'onbekend';
  /** null: no address known. */
  adres?: { straat: string; huisnummer: string; postcode: string; plaats: string } | null;
  email?: string | null;
  telefoon?: string | null;
  geheimhouding?: boolean;
  rol?: Ouderrol;
  gezag?: boolean;
  verzorgt?: boolean;
  nietAanschrijvenReden?: string; // given: may not be written to
  van?: Datum;
  tot?: Datum;
};

export const ADRES = { straat: 'Demolaan', huisnummer: '12', postcode: '6131AA', plaats: 'Sittard' } as const;

/** A parent with gezag and care, at Demolaan 12 with an e-mail address, unless told otherwise. */
export async function makeOuder(
  jongereId: string,
  opties: OuderOpties = {},
): Promise<{ id: string; ouderschapId: string }> {
  const bureau = opties.bureau ?? (await testBureau());
  const ouderId = opties.ouderId ?? (await makePersoon(bureau, opties));
  const { id: ouderschapId } = await insertRow<{ id: string }>('ouderschap', {
    bureau_id: bureau.id,
    jongere_id: jongereId,
    ouder_id: ouderId,
    rol: opties.rol ?? 'ouder',
    gezag: opties.gezag ?? true,
    verzorgt: opties.verzorgt ?? true,
    aanschrijven: opties.nietAanschrijvenReden === undefined,
    niet_aanschrijven_reden: opties.nietAanschrijvenReden,
    van: opties.van,
    tot: opties.tot,
  });
  return { id: ouderId, ouderschapId };
}

async function makePersoon(bureau: Bureau, opties: OuderOpties): Promise<string> {
  const naam = {
    voornamen: opties.voornamen ?? 'Robin',
    voorvoegsel: opties.voorvoegsel ?? null,
    geslachtsnaam: opties.geslachtsnaam ?? 'Proef',
  };
  const { id } = await insertRow<{ id: string }>('ouder', {
    bureau_id: bureau.id,
    ...naam,
    naam_sorteer: sorteersleutel(naam),
    geslacht: opties.geslacht ?? 'onbekend',
    ...(opties.adres === undefined ? ADRES : (opties.adres ?? {})),
    email: opties.email === undefined ? 'robin.proef@voorbeeld.example' : opties.email,
    telefoon: opties.telefoon,
    geheimhouding: opties.geheimhouding ?? false,
  });
  return id;
}
