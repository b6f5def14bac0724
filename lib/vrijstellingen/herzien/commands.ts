import { recordFacts, lapseFacts } from '#lib/logboek/feiten.ts';
import { weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { lapseTermijnen, reopenTermijn } from '#lib/termijnen/bewaken/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { endVrijstelling, removeVrijstelling } from '#lib/vrijstellingen/data.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import { putLevering, withdrawLevering } from '#lib/vrijstellingen/levering/data.ts';
import { withZaak, type Klaar } from '#lib/vrijstellingen/zaken/commands.ts';
import { listStukken, saveZaak } from '#lib/vrijstellingen/zaken/data.ts';
import type { Zaak } from '#lib/vrijstellingen/zaken/model.ts';
import { decideBeeindigen, isLopend, standVan } from '#lib/vrijstellingen/zaken/rules.ts';
import { eindSchema, herzienSchema } from '#lib/vrijstellingen/zaken/schema.ts';
import { syncBeslistermijn } from '#lib/vrijstellingen/zaken/termijnen/data.ts';
import { readToetsing } from '#lib/vrijstellingen/zaken/toetsen/data.ts';
import { reopenWerk } from '#lib/vrijstellingen/zaken/werk/data.ts';

const KERN = {
  permission: 'vrijstelling.beslissen',
  verwerking: 'leerplicht-toezicht',
  subject: (out: Klaar) => [out.jongereId],
} as const;

/** It ends before its last day: the young person goes to school, moves, or the parent no longer wants it. */
export const beeindigVrijstelling = command({
  ...KERN,
  naam: 'vrijstelling eerder beëindigen',
  input: eindSchema,
  run: async (toegang, { eindTot: tot, eindReden: reden, ...kop }): Promise<Uitkomst<Klaar>> =>
    withZaak(toegang, kop, async (zaak) => {
      const besluit = decideBeeindigen(zaak, tot);
      if (!besluit.ok) return besluit;
      if (!zaak.vrijstellingId)
        return weiger('geen-vrijstelling', 'Er is geen vrijstelling om te beëindigen.');
      const { grond, van, jongereId, gemeente } = zaak;
      toegang.merkAan({ reden });
      await endVrijstelling(toegang, zaak.vrijstellingId, jongereId, { grond, van, tot });
      await lapseTermijnen(toegang, zaak.vrijstellingId, 'vrijstelling eerder geëindigd');
      const { soort } = GRONDDEFINITIES[grond].duo;
      await putLevering(toegang, {
        jongereId,
        onderwerpId: zaak.id,
        soort,
        begin: van,
        eind: tot,
        eerder: false,
      });
      await recordFacts(toegang, [
        {
          ...{
            soort: 'VrijstellingBeeindigd',
            onderwerpSoort: 'vrijstelling',
            onderwerpId: zaak.id,
            jongereId,
          },
          datum: tot,
          gegevens: { gemeente, grond, tot },
        },
      ]);
      return saveZaak(toegang, zaak, kop.versie, {
        tot,
        permanent: false,
        beeindigdOp: toegang.vandaag,
        beeindigdReden: reden,
      });
    }),
});

const UITKOMSTFEITEN = [
  'BeroepOpVrijstellingGetoetst',
  'VrijstellingBesloten',
  'VrijstellingBeeindigd',
  'VrijstellingBezwaar',
] as const;

/** The outcome was a mistake, or bezwaar changed it: it lapses with all that followed from it, and the case is open again. */
export const herzieUitkomst = command({
  ...KERN,
  naam: 'uitkomst van een vrijstelling herzien',
  input: herzienSchema,
  run: async (toegang, { herzienReden: reden, ...kop }): Promise<Uitkomst<Klaar>> =>
    withZaak(toegang, kop, async (zaak) => {
      if (isLopend(zaak)) return weiger('loopt', 'Er is nog geen uitkomst om te herzien.');
      toegang.merkAan({ reden });
      if (zaak.vrijstellingId) {
        await removeVrijstelling(toegang, zaak.vrijstellingId);
        await lapseTermijnen(toegang, zaak.vrijstellingId, 'uitkomst herzien');
      }
      await lapseTermijnen(toegang, zaak.id, 'uitkomst herzien');
      await lapseFacts(toegang, zaak.id, UITKOMSTFEITEN);
      const { jongereId, gemeente, grond } = zaak;
      await recordFacts(toegang, [
        {
          ...{
            soort: 'VrijstellingHerzien',
            onderwerpSoort: 'vrijstelling',
            onderwerpId: zaak.id,
            jongereId,
          },
          datum: toegang.vandaag,
          gegevens: { gemeente, grond },
        },
      ]);
      await restoreLevering(toegang, zaak);
      const werk = await reopenWerk(toegang, zaak.id, reden, 'Neem opnieuw een beslissing');
      return werk.ok ? restoreZaak(toegang, zaak, kop.versie) : werk;
    }),
});

/** Of a beroep DUO still knows that it was made; of a besluit there is nothing any more. */
async function restoreLevering(toegang: Toegang, zaak: Zaak): Promise<void> {
  const { duo } = GRONDDEFINITIES[zaak.grond];
  if (duo.moment === 'besluit') return withdrawLevering(toegang, zaak.id, 'uitkomst herzien');
  const { jongereId, van: begin, tot: eind, id: onderwerpId } = zaak;
  await putLevering(toegang, {
    ...{ jongereId, onderwerpId, soort: duo.soort, begin, eind },
    eerder: zaak.vorigeId !== null,
  });
}

async function restoreZaak(
  toegang: Toegang,
  zaak: Zaak,
  versie: number,
): Promise<Uitkomst<{ versie: number }>> {
  const { toetsingen } = await readToetsing(toegang, zaak);
  const stukken = await listStukken(toegang, zaak.id);
  const stand = standVan(GRONDDEFINITIES[zaak.grond], zaak.ontvangenOp, stukken, toetsingen);
  // One decision is one term: the first runs on, and what was counted of it lapses.
  const { termijn } = GRONDDEFINITIES[zaak.grond];
  if (termijn) await reopenTermijn(toegang, zaak.id, termijn);
  await syncBeslistermijn(toegang, zaak, stand.compleetOp);
  return saveZaak(toegang, zaak, versie, {
    ...stand,
    beslotenOp: null,
    beslotenDoor: null,
    motivering: null,
    bekendgemaaktOp: null,
    bezwaarOp: null,
    bezwaarWeging: null,
    bezwaarUitkomst: null,
    bezwaarBeslotenOp: null,
    beeindigdOp: null,
    beeindigdReden: null,
    vrijstellingId: null,
  });
}
