import { gelukt, nietGevonden, weiger } from '#lib/platform/errors.ts';
import { listMailPerAdres, withdrawMail } from '#lib/platform/mail.ts';
import { isNietBezorgd } from '#lib/contact/afspraken/bezorging/rules.ts';
import { nogeensSchema } from '#lib/contact/afspraken/bezorging/schema.ts';
import { readAfspraak, readGenodigden, saveGenodigden } from '#lib/contact/afspraken/data.ts';
import { readMailkring } from '#lib/contact/afspraken/genodigden/data.ts';
import { decideUitnodigen, zelfde } from '#lib/contact/afspraken/genodigden/rules.ts';
import { decideWijziging } from '#lib/contact/afspraken/rules.ts';
import { mailAfspraak } from '#lib/contact/afspraken/versturen.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { command } from '#lib/toegang/front-door.ts';

const veld = (code: string, zin: string) => weiger(code, zin, { velden: { naar: zin } });

/**
 * An invitation that did not arrive goes out once more, to the same address or to the right one. Only after the first certainly
 * did not leave: what may have arrived is not sent twice (ADR 14).
 */
export const mailNogeens = command({
  naam: 'uitnodiging nog eens mailen',
  permission: 'afspraak.maken',
  verwerking: 'leerplicht-toezicht',
  input: nogeensSchema,
  run: async (toegang, { afspraakId, was, naar }) => {
    const afspraak = await readAfspraak(toegang, afspraakId);
    if (!afspraak) return nietGevonden('Deze afspraak');
    const toegelaten = await checkKijkrecht(toegang, afspraak.jongereId);
    if (!toegelaten.ok) return toegelaten;
    const open = decideWijziging(afspraak);
    if (!open.ok) return open;
    const bron = { soort: 'afspraak', id: afspraakId };
    const post = await listMailPerAdres(toegang.sql, toegang.bureauId, bron, 'for update');
    const oud = post.find(({ aan }) => zelfde(aan, was));
    if (!oud || !isNietBezorgd(oud))
      return veld('niet-mislukt', 'Deze mail is intussen verzonden of gaat nog weg. Ververs de pagina.');
    const ander = post.find(({ aan }) => zelfde(aan, naar));
    if (ander && !isNietBezorgd(ander))
      return veld('al-uitgenodigd', 'Dit adres heeft de uitnodiging al, of krijgt haar nog.');
    const { plaats } = afspraak;
    const mag = decideUitnodigen(await readMailkring(toegang, afspraak.jongereId), {
      plaats,
      mailAan: [],
      mailAnder: naar,
    });
    if (!mag.ok) return veld(mag.weigering.code, mag.weigering.zin);
    await withdrawMail(toegang.sql, toegang.bureauId, oud.id);
    const blijven = (await readGenodigden(toegang, afspraakId)).filter(
      (adres) => !zelfde(adres, was) && !zelfde(adres, naar),
    );
    await saveGenodigden(toegang, afspraakId, [...blijven, naar]);
    await mailAfspraak(toegang, afspraak, [naar], 'uitnodiging');
    return gelukt({ afspraakId, jongereId: afspraak.jongereId });
  },
  subject: (out) => [out.jongereId],
});
