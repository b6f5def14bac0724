import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { findKopie, insertKopie, listKopieen, saveIngediend } from './data.ts';
import { decideIndienen, decideMaken } from './indienen.ts';
import { kenmerkVan } from './kenmerk.ts';
import { computeOpgave } from './lezen.ts';
import type { Kopie } from './model.ts';
import { indienSchema, maakSchema, terugSchema } from './schema.ts';
import { isZelfdeTelling } from './rules.ts';
import { findVorm } from './vormen.ts';

type Klaar = Pick<Kopie, 'id' | 'vorm' | 'periode'>;

/** Freezes what the form says now, as somebody read it. */
export const makeKopie = command({
  naam: 'opgave klaarzetten',
  permission: 'opgave.maken',
  verwerking: 'verantwoording',
  input: maakSchema,
  subject: 'geen-personen',
  run: async (
    toegang,
    { vorm: code, jaar, gemeente, teldag, gezien, toelichting, reden },
  ): Promise<Uitkomst<Klaar>> => {
    const vorm = findVorm(code);
    if (!vorm) return nietGevonden('Deze opgave');
    const gelezen = await computeOpgave(toegang, vorm, jaar, gemeente ?? null, teldag ?? null);
    if (!gelezen.ok) return gelezen;
    const { opgave } = gelezen.waarde;
    if (kenmerkVan(opgave).toString('hex') !== gezien)
      return weiger(
        'intussen-anders',
        'Sinds u keek, zijn de cijfers veranderd. Lees de opgave opnieuw en zet haar dan klaar.',
      );
    const eerdere = (await listKopieen(toegang, [opgave.periode])).filter((kopie) =>
      isZelfdeTelling(kopie, opgave),
    );
    const besluit = decideMaken(opgave.controles, eerdere, { toelichting, reden });
    if (!besluit.ok) return besluit;
    const woorden = toelichting || null;
    const hash = kenmerkVan(opgave, woorden);
    const id = await insertKopie(toegang, {
      inhoud: opgave,
      hash,
      toelichting: woorden,
      reden: reden || null,
    });
    if (!id) return ingehaald();
    toegang.merkAan({ soort: 'opgave', id });
    return gelukt({ id, vorm: code, periode: opgave.periode });
  },
});

/** That it went out, when and to whom; from then on it stands. */
export const submitKopie = command({
  naam: 'opgave als ingediend vastleggen',
  permission: 'opgave.indienen',
  verwerking: 'verantwoording',
  input: indienSchema,
  subject: 'geen-personen',
  run: async (toegang, { id, versie, op, bij }): Promise<Uitkomst<Klaar>> => {
    const kopie = await findKopie(toegang, id);
    if (!kopie) return nietGevonden('Deze kopie');
    const gemaaktOp = todayInAmsterdam(kopie.gemaaktOp);
    const besluit = decideIndienen({ ...kopie, gemaaktOp }, op, toegang.vandaag);
    if (!besluit.ok) return besluit;
    if (kenmerkVan(kopie.inhoud, kopie.toelichting).toString('hex') !== kopie.hash)
      return weiger(
        'kenmerk-klopt-niet',
        'De inhoud klopt niet meer met het kenmerk. Meld dit bij de beheerder.',
      );
    if (!(await saveIngediend(toegang, { id, versie }, { op, bij }))) return ingehaald();
    toegang.merkAan({ soort: 'opgave', id });
    return gelukt({ id, vorm: kopie.vorm, periode: kopie.periode });
  },
});

/** Recorded by mistake: the copy stands ready again. */
export const takeBackIndiening = command({
  naam: 'vastgelegde indiening terugnemen',
  permission: 'opgave.indienen',
  verwerking: 'verantwoording',
  input: terugSchema,
  subject: 'geen-personen',
  run: async (toegang, { id, versie }): Promise<Uitkomst<Klaar>> => {
    const kopie = await findKopie(toegang, id);
    if (!kopie) return nietGevonden('Deze kopie');
    if (!kopie.ingediendOp) return weiger('niet-ingediend', 'Deze opgave is niet als ingediend vastgelegd.');
    if (!(await saveIngediend(toegang, { id, versie }, null))) return ingehaald();
    toegang.merkAan({ soort: 'opgave', id });
    return gelukt({ id, vorm: kopie.vorm, periode: kopie.periode });
  },
});

function ingehaald() {
  return weiger('gewijzigd-door-ander', 'Een collega heeft dit intussen gewijzigd. Laad de pagina opnieuw.');
}
