import { recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { findByPgn, insertJongere, insertVerhuizing, setGeheimhouding } from '#lib/jongeren/data.ts';
import { parsePersoonsgebondenNummer } from '#lib/jongeren/identificatie.ts';
import { answerAanbod, findAanbod, type Aanbod } from '#lib/overdracht/aanbod/data.ts';
import {
  assignOvergenomen,
  copyInschrijvingen,
  copySchooljaren,
} from '#lib/overdracht/aanbod/overnemen/commands.ts';
import { copyOuders, copyVerlof, copyVrijstellingen } from '#lib/overdracht/aanbod/overnemen/data.ts';
import type { Overdrachtsdossier } from '#lib/overdracht/model.ts';
import { neemAanSchema, weigerSchema } from '#lib/overdracht/schema.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Klaar = { readonly id: string; readonly jongereId: string | null };
const KERN = {
  permission: 'overdracht.doen',
  verwerking: 'leerplicht-toezicht',
  subject: (out: Klaar) => (out.jongereId ? [out.jongereId] : []),
} as const;

/**
 * Takes the dossier over: the person, the parents, the address, the enrolment, the full school years, the exemptions and the leave of this year
 * become own records; the rest stays readable in the dossier as it was received, dated and with its source, and is in no figure here.
 */
export const neemDossierAan = command({
  ...KERN,
  naam: 'aangeboden dossier aannemen',
  input: neemAanSchema,
  run: async (toegang, { id, verantwoordelijke }): Promise<Uitkomst<Klaar>> => {
    const open = await readOpen(toegang, id);
    if (!open.ok) return open;
    const { aanbod, dossier } = open.waarde;
    const jongereId = await findOrMake(toegang, dossier);
    if (dossier.persoon.geheimhouding) await setGeheimhouding(toegang, jongereId);
    const { gemeenteCode } = aanbod;
    const verhuisd = await insertVerhuizing(toegang, jongereId, gemeenteCode, dossier.verhuisdOp);
    await copyVrijstellingen(toegang, jongereId, dossier.vrijstellingen);
    await copyVerlof(toegang, jongereId, dossier);
    await copyInschrijvingen(toegang, jongereId, dossier);
    await copySchooljaren(toegang, jongereId, dossier);
    await copyOuders(toegang, jongereId, dossier);
    const verder = await assignOvergenomen(toegang, jongereId, verantwoordelijke, gemeenteCode);
    if (!verder.ok) return verder;
    await answerAanbod(toegang, id, { jongereId });
    const kop = { onderwerpSoort: 'jongere', onderwerpId: jongereId, jongereId } as const;
    await recordFacts(toegang, [
      ...(verhuisd
        ? [
            {
              ...{ ...kop, soort: 'Verhuisd' as const, datum: dossier.verhuisdOp },
              gegevens: { naarGemeente: gemeenteCode },
            },
          ]
        : []),
      {
        ...{ ...kop, soort: 'DossierOvergenomen' as const, datum: toegang.vandaag },
        gegevens: { vanBureau: aanbod.vanBureau, gemeente: gemeenteCode },
      },
    ]);
    return gelukt({ id, jongereId });
  },
});

export const weigerDossier = command({
  ...KERN,
  naam: 'aangeboden dossier weigeren',
  input: weigerSchema,
  run: async (toegang, { id, reden }): Promise<Uitkomst<Klaar>> => {
    const open = await readOpen(toegang, id);
    if (!open.ok) return open;
    toegang.merkAan({ reden });
    await answerAanbod(toegang, id, { weigerreden: reden });
    return gelukt({ id, jongereId: null });
  },
});

async function readOpen(
  toegang: Toegang,
  id: string,
): Promise<Uitkomst<{ aanbod: Aanbod; dossier: Overdrachtsdossier }>> {
  const aanbod = await findAanbod(toegang, id, 'for update of a');
  if (!aanbod) return nietGevonden('Dit aanbod');
  if (aanbod.status !== 'aangeboden' || !aanbod.dossier)
    return weiger('al-beantwoord', 'Dit aanbod is al beantwoord of ingetrokken.');
  return gelukt({ aanbod, dossier: aanbod.dossier });
}

/** The same person by number; without a number he is new, since a name and a birth date may be those of another. */
async function findOrMake(toegang: Toegang, { persoon }: Overdrachtsdossier): Promise<string> {
  const pgn = persoon.nummer ? parsePersoonsgebondenNummer(persoon.nummer) : null;
  const bekend = pgn && (await findByPgn(toegang, pgn.nummer));
  if (bekend) return bekend;
  const { voornamen, voorvoegsel, geslachtsnaam, roepnaam, geboortedatum, geslacht } = persoon;
  const naam = { voornamen, voorvoegsel, geslachtsnaam, roepnaam };
  return insertJongere(toegang, { naam, geboortedatum, geslacht, adres: null, woontSinds: null }, pgn);
}
