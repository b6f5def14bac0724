import { z } from 'zod';
import { ROLLEN, type Rol } from '#lib/toegang/model.ts';
import { datum, lijst, tekst, verplichteTekst } from '#lib/uitwisseling/lezen/velden.ts';
import type { Batch, Motor } from '#lib/uitwisseling/motor/soort.ts';
import { bestandsoort } from '#lib/uitwisseling/motor/soort.ts';

const rollen = lijst.transform((waarden, context): Rol[] => {
  const onbekend = (waarden ?? []).filter((waarde) => !(ROLLEN as readonly string[]).includes(waarde));
  if (onbekend.length === 0 && waarden?.length) return waarden as Rol[];
  const message = onbekend.length
    ? `Onbekende rol: ${onbekend.join(', ')}. Mogelijk zijn: ${ROLLEN.join(', ')}.`
    : 'Geef minstens één rol.';
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

type Lid = {
  regel: number;
  extern_id: string;
  naam: string;
  inlognaam: string;
  rollen: string[];
  werkgebied: string[];
  van: string | null;
};

/** Colleagues with their roles. Passwords are never imported; whoever signs in by the gemeente needs none. */
export const gebruikers = bestandsoort({
  naam: 'gebruikers',
  label: 'medewerkers',
  kolommen: {
    extern_id: 'nummer in het oude systeem',
    naam: 'naam zoals collega’s hem kennen',
    inlognaam: 'naam waarmee wordt aangemeld',
    rollen: 'rollen, gescheiden door |',
    werkgebied: 'CBS-codes gescheiden door | (leeg: het hele bureau)',
    van: 'eerste werkdag',
  },
  verplicht: ['extern_id', 'naam', 'inlognaam', 'rollen'],
  schema: () =>
    z.object({
      extern_id: verplichteTekst(60),
      naam: verplichteTekst(120),
      inlognaam: verplichteTekst(80),
      rollen,
      werkgebied: lijst,
      van: datum,
      functie: tekst(80),
    }),
  sleutel: (rij) => rij.extern_id,
  stage: [
    ['extern_id', 'text'],
    ['naam', 'text'],
    ['inlognaam', 'text'],
    ['rollen', 'text[]'],
    ['werkgebied', 'text[]'],
    ['van', 'date'],
  ],
  waarden: (rij) => [
    rij.extern_id,
    rij.naam,
    rij.inlognaam.toLowerCase(),
    rij.rollen,
    rij.werkgebied ?? [],
    rij.van,
  ],
  apply: async (motor, batch) => {
    const rows = await motor.sql<Lid & { stand: 'nieuw' | 'gewijzigd' | 'ongewijzigd'; bestaat: boolean }>(
      `select s.regel, s.extern_id, s.naam, s.inlognaam, s.rollen, s.werkgebied, s.van,
              case when l.gebruiker_id is null then 'nieuw'
                   when (l.naam, l.rollen, l.werkgebied) is distinct from (s.naam, s.rollen, s.werkgebied) then 'gewijzigd'
                   else 'ongewijzigd' end as stand,
              (l.gebruiker_id is not null or b.gebruiker_id is not null)
                and (l.naam, l.rollen, l.werkgebied) is distinct from (s.naam, s.rollen, s.werkgebied) as bestaat
         from ${batch.stage} s left join lidmaatschap l on l.bureau_id = $1 and l.extern_id = s.extern_id
         left join bureau_gebruikers() b on b.inlognaam = s.inlognaam`,
      [motor.bureauId],
    );
    for (const row of rows) {
      if (row.bestaat && motor.toegang.gebruikerId !== null) refuseChange(batch, row);
      else if (row.stand === 'ongewijzigd' || (await addLid(motor, batch, row)))
        batch.telling[row.stand] += 1;
    }
  },
});

/**
 * Roles of someone who already works here are changed in the screen for it, where nobody raises his own and one beheerder stays;
 * a file that a user sends in is no way round that.
 */
function refuseChange(batch: Batch, lid: Lid): void {
  const reden = `${lid.naam} werkt al bij dit bureau. Wijzig naam, rollen en werkgebied bij Beheer, Gebruikers.`;
  batch.oordeel('afgewezen', [{ regel: lid.regel, kolom: 'rollen', code: 'lid-bestaat', reden }]);
}

/** One by one behind a savepoint: an account name that is taken elsewhere refuses this row only. */
async function addLid(motor: Motor, batch: Batch, lid: Lid): Promise<boolean> {
  await motor.sql('savepoint lid');
  try {
    await motor.sql('select gebruiker_voeg_toe($1, $2, null, $3, $4, $5, false, $6)', [
      lid.inlognaam,
      lid.naam,
      lid.rollen,
      lid.werkgebied,
      lid.extern_id,
      lid.van ?? motor.vandaag,
    ]);
    await motor.sql('release savepoint lid');
    return true;
  } catch (error) {
    await motor.sql('rollback to savepoint lid');
    if ((error as { code?: string }).code !== '23505') throw error;
    const reden = `De inlognaam ${lid.inlognaam} is al in gebruik, misschien bij een ander bureau. Kies een andere of laat de beheerder van Baken hem toevoegen.`;
    batch.oordeel('afgewezen', [{ regel: lid.regel, kolom: 'inlognaam', code: 'inlognaam-bezet', reden }]);
    return false;
  }
}
