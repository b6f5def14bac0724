import { datum, type Datum } from '#lib/kalender/model.ts';
import { today } from '#lib/platform/clock.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Bureau, GebruikerActor } from '#lib/toegang/model.ts';
import { beginZaak } from '#lib/handhaving/zaak/commands.ts';
import { readZaak } from '#lib/handhaving/zaak/queries.ts';
import type { Zaakpagina } from '#lib/handhaving/zaak/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { testBureau } from '#tests/factories/bureau.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeMelding, makeWerkproces } from '#tests/factories/werk.ts';

type Akte = { bureau?: Bureau; tot?: Datum | null; gemeenten?: readonly string[] };

/** Aanwijzing, beëdiging and boa-akte, valid from 2020 until five years from now unless said otherwise. */
export async function geefBevoegdheden(gebruikerId: string, opties: Akte = {}): Promise<void> {
  const bureau = opties.bureau ?? (await testBureau());
  const gemeenten = opties.gemeenten ?? [];
  for (const soort of ['aanwijzing', 'beediging', 'boa-akte'] as const)
    await insertRow('bevoegdheid', {
      bureau_id: bureau.id,
      gebruiker_id: gebruikerId,
      soort,
      nummer: soort === 'boa-akte' ? 'BOA-0001' : null,
      van: datum('2020-01-01'),
      tot: soort === 'boa-akte' ? (opties.tot === undefined ? addDays(today(), 1800) : opties.tot) : null,
      gemeenten,
    });
}

export async function boaMetAkte(bureau?: Bureau, opties: Akte = {}): Promise<GebruikerActor> {
  const boa = await actorMet('leerplichtambtenaar-boa', bureau ? { bureau } : {});
  await geefBevoegdheden(boa.gebruikerId, { ...opties, ...(bureau ? { bureau } : {}) });
  return boa;
}

/** A parent with gezag. */
export async function makeOuder(
  jongereId: string,
  opties: { bureau?: Bureau; geslachtsnaam?: string; vrijgepleit?: string; ouderId?: string } = {},
): Promise<{ id: string }> {
  const bureau = opties.bureau ?? (await testBureau());
  const ouder = opties.ouderId
    ? { id: opties.ouderId }
    : await insertRow<{ id: string }>('ouder', {
        bureau_id: bureau.id,
        voornamen: 'Robin',
        geslachtsnaam: opties.geslachtsnaam ?? 'Ouder',
      });
  await insertRow('ouderschap', {
    bureau_id: bureau.id,
    jongere_id: jongereId,
    ouder_id: ouder.id,
    rol: 'ouder',
    gezag: true,
    niet_verantwoordelijk_motivering: opties.vrijgepleit,
  });
  return { id: ouder.id };
}

export type Proefzaak = {
  readonly boa: GebruikerActor;
  readonly bureau: Bureau;
  readonly jongereId: string;
  readonly werkprocesId: string;
  readonly ouderId: string;
  readonly zaakId: string;
};

/** A case of absence of a 14-year-old with one parent, and the file of investigation on it. */
export async function makeZaak(
  opties: { bureau?: Bureau; boa?: GebruikerActor; geboortedatum?: Datum; geslachtsnaam?: string } = {},
): Promise<Proefzaak> {
  const bureau = opties.bureau ?? opties.boa?.bureau ?? (await testBureau());
  const boa = opties.boa ?? (await boaMetAkte(bureau));
  const geboortedatum = opties.geboortedatum ?? addDays(today(), -(14 * 365 + 100));
  const { id: jongereId } = await makeJongere({
    bureau,
    geboortedatum,
    ...(opties.geslachtsnaam ? { geslachtsnaam: opties.geslachtsnaam } : {}),
  });
  const { id: ouderId } = await makeOuder(jongereId, { bureau });
  const { id: werkprocesId } = await makeWerkproces({
    bureau,
    jongereId,
    gestartOp: addDays(today(), -20),
    routekaart: 'A',
    eigenaarId: boa.gebruikerId,
  });
  await makeMelding({
    bureau,
    jongereId,
    werkprocesId,
    ontvangenOp: addDays(today(), -21),
    status: 'B',
  });
  const { id: zaakId } = waardeOf(await beginZaak(boa, { werkprocesId }));
  return { boa, bureau, jongereId, werkprocesId, ouderId, zaakId };
}

/** The file as its officer sees it now. */
export async function zie(zaak: Pick<Proefzaak, 'boa' | 'zaakId'>): Promise<Zaakpagina> {
  return waardeOf(await readZaak(zaak.boa, { id: zaak.zaakId }));
}

/** id and versie, as every form of the file sends them. */
export async function kop(zaak: Pick<Proefzaak, 'boa' | 'zaakId'>): Promise<{ id: string; versie: number }> {
  return { id: zaak.zaakId, versie: (await zie(zaak)).zaak.versie };
}
