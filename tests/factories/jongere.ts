import { datum, type Datum } from '#lib/kalender/model.ts';
import { encrypt, lookupHash } from '#lib/platform/crypto.ts';
import { sorteersleutel, zoektokensVanNaam } from '#lib/jongeren/naam.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { testBureau } from '#tests/factories/bureau.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { nieuwBsn } from '#tests/factories/nummers.ts';

export type JongereOpties = {
  bureau?: Bureau;
  geslachtsnaam?: string;
  voorvoegsel?: string | null;
  voornamen?: string;
  roepnaam?: string | null;
  geboortedatum?: Datum;
  bsn?: string | null; // null: no number known
  gemeente?: string | null; // BRP address from birth; null: nowhere
  overledenOp?: Datum;
  geheimhouding?: boolean;
  startkwalificatieOp?: Datum;
  externId?: string;
  verantwoordelijkeId?: string;
};

export type TestJongere = { readonly id: string; readonly bsn: string | null; readonly bureau: Bureau };

/** A young person with a number, an address in Sittard-Geleen since birth and words to be found by; 14 years old in 2023. */
export async function makeJongere(opties: JongereOpties = {}): Promise<TestJongere> {
  const bureau = opties.bureau ?? (await testBureau());
  const naam = {
    geslachtsnaam: opties.geslachtsnaam ?? 'Proef',
    voorvoegsel: opties.voorvoegsel ?? null,
    voornamen: opties.voornamen ?? 'Sam',
    roepnaam: opties.roepnaam ?? null,
  };
  const bsn = opties.bsn === undefined ? nieuwBsn() : opties.bsn;
  const geboortedatum = opties.geboortedatum ?? datum('2009-03-14');
  const { id } = await insertRow<{ id: string }>('jongere', {
    bureau_id: bureau.id,
    ...naam,
    naam_sorteer: sorteersleutel(naam),
    geboortedatum,
    pgn_soort: bsn === null ? null : 'bsn',
    pgn_versleuteld: bsn === null ? null : encrypt(bsn, bureau.id, PGN_PLAATS),
    pgn_zoek: bsn === null ? null : lookupHash(bsn, bureau.id),
    overleden_op: opties.overledenOp,
    geheimhouding: opties.geheimhouding,
    startkwalificatie_op: opties.startkwalificatieOp,
    extern_id: opties.externId,
    verantwoordelijke_id: opties.verantwoordelijkeId,
  });
  for (const woord of zoektokensVanNaam(naam))
    await insertRow('zoekwoord', { bureau_id: bureau.id, woord, jongere_id: id });
  const gemeente = opties.gemeente === undefined ? '1883' : opties.gemeente;
  if (gemeente !== null) await makeWoonperiode(id, { bureau, gemeente, van: geboortedatum });
  return { id, bsn, bureau };
}

/** The place that is bound to an encrypted number (see `encrypt`). */
export const PGN_PLAATS = 'jongere.pgn_versleuteld';

type WoonOpties = {
  bureau?: Bureau;
  gemeente: string | null;
  van: Datum;
  tot?: Datum;
  soort?: 'brp' | 'verblijf';
};

export async function makeWoonperiode(jongereId: string, opties: WoonOpties): Promise<{ id: string }> {
  const bureau = opties.bureau ?? (await testBureau());
  return insertRow<{ id: string }>('woonperiode', {
    bureau_id: bureau.id,
    jongere_id: jongereId,
    soort: opties.soort ?? 'brp',
    gemeente_code: opties.gemeente,
    van: opties.van,
    tot: opties.tot,
  });
}
