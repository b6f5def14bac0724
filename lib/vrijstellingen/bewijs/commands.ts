import { listStukken as listDocumenten } from '#lib/documenten/data.ts';
import { nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { saveBewijsdocument } from '#lib/vrijstellingen/bewijs/data.ts';
import { koppelSchema } from '#lib/vrijstellingen/bewijs/schema.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import { refreshStand, withZaak, type Klaar } from '#lib/vrijstellingen/zaken/commands.ts';
import { listStukken, putStuk, saveZaak } from '#lib/vrijstellingen/zaken/data.ts';
import { isLopend } from '#lib/vrijstellingen/zaken/rules.ts';

/** Says which document on file is the evidence that the ground asks; what was not in yet came in today. */
export const koppelBewijs = command({
  naam: 'bewijs van een vrijstelling koppelen',
  permission: 'vrijstelling.behandelen',
  verwerking: 'leerplicht-toezicht',
  subject: (out: Klaar) => [out.jongereId],
  input: koppelSchema,
  run: async (toegang, { code, documentId, ...kop }): Promise<Uitkomst<Klaar>> =>
    withZaak(toegang, kop, async (zaak) => {
      if (!GRONDDEFINITIES[zaak.grond].bewijs.some((item) => item.code === code))
        return weiger('onbekend-bewijs', 'Dit bewijs hoort niet bij deze grond.');
      const { jongereId } = zaak;
      if (documentId) {
        const [document] = await listDocumenten(toegang, { jongereId, documentId });
        if (!document || document.ingetrokken) return nietGevonden('Dit stuk');
        const stukken = await listStukken(toegang, zaak.id);
        if (!stukken.some((stuk) => stuk.soort === 'bewijs' && stuk.code === code)) {
          if (!isLopend(zaak))
            return weiger('al-besloten', 'Deze zaak is al afgerond; dit bewijs lag er toen niet bij.');
          await putStuk(toegang, zaak.id, { soort: 'bewijs', code, op: toegang.vandaag, wijze: null });
        }
      }
      await saveBewijsdocument(toegang, zaak.id, code, documentId);
      return isLopend(zaak) ? refreshStand(toegang, zaak, {}) : saveZaak(toegang, zaak, kop.versie, {});
    }),
});
