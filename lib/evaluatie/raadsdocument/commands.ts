import { createHash } from 'node:crypto';
import { INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { lockOpenbaar } from '#lib/publicaties/data.ts';
import { canonical } from '#lib/publicaties/rules.ts';
import { listOpenbaar } from '#lib/publicaties/openbaar.ts';
import { cellText } from '#lib/publicaties/onthulling/labels.ts';
import { TOTAAL } from '#lib/publicaties/onthulling/model.ts';
import { command } from '#lib/toegang/front-door.ts';
import { computeEvaluatie, type Evaluatieuitkomst } from '../berekenen.ts';
import { findEvaluatie } from '../data.ts';
import { openbaarDeel } from './openbaar/rules.ts';
import { insertVensters, listVensters } from './openbaar/vensters/data.ts';
import { decideVensters, venstersVan } from './openbaar/vensters/rules.ts';
import { JAARMATEN } from '../maten.ts';
import type { Evaluatiepagina } from '../model.ts';
import { insertDocument, listDocumenten } from './data.ts';
import type { Gepubliceerd, Herkomst } from './model.ts';
import { raadsdocument } from './rules.ts';
import { decideNieuwe } from './uitgaven/rules.ts';
import { maakDocumentSchema } from './schema.ts';

const TIJD = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' }); // prettier-ignore

/** Asks every figure once more and keeps what the document says, so that it stays what it was on the day it was given. */
export const makeRaadsdocument = command({
  naam: 'raadsdocument van evaluatie maken',
  permission: 'evaluatie.maken',
  verwerking: 'verantwoording',
  input: maakDocumentSchema,
  subject: 'geen-personen',
  run: async (toegang, { id, lezer, toelichting }): Promise<Uitkomst<{ id: string; document: string }>> => {
    const evaluatie = await findEvaluatie(toegang, id);
    if (!evaluatie) return nietGevonden('Deze evaluatie');
    const nieuw =
      lezer === 'openbaar' ? decideNieuwe(await listDocumenten(toegang, id), toelichting) : gelukt(null);
    if (!nieuw.ok) return nieuw;
    toegang.merkAan({ soort: 'evaluatie', id });
    const gelezen = await computeEvaluatie(toegang, evaluatie);
    if (!gelezen.ok) return gelezen;
    const vensters =
      lezer === 'openbaar' ? venstersVan(evaluatie, openbaarDeel(gelezen.waarde).uitslagen) : [];
    if (lezer === 'openbaar') {
      await lockOpenbaar(toegang);
      const mag = decideVensters(vensters, await listVensters(toegang));
      if (!mag.ok) return mag;
    }
    const { code, naam } = toegang.actor.bureau;
    const pagina = lezer === 'openbaar' ? withoutIntern(gelezen.waarde) : gelezen.waarde;
    const verslag = raadsdocument(lezer, {
      pagina,
      bureau: naam,
      dag: toegang.vandaag,
      tijd: TIJD.format(toegang.nu),
      herkomst: herkomstVan(pagina),
      gepubliceerd: lezer === 'openbaar' ? await listGepubliceerd(code) : [],
    });
    const hash = createHash('sha256')
      .update(canonical(JSON.parse(JSON.stringify(verslag))))
      .digest();
    const uitgave = nieuw.waarde && { ...nieuw.waarde, hash, toelichting };
    const document = await insertDocument(toegang, id, { lezer, verslag, uitgave });
    await insertVensters(toegang, document, vensters);
    return gelukt({ id, document });
  },
});

/** What is never a figure for everybody, is not "not yet public" either. */
function withoutIntern(pagina: Evaluatieuitkomst): Evaluatieuitkomst {
  return { ...pagina, jaren: pagina.jaren.filter(({ maat }) => !maat.intern) };
}

function herkomstVan({ uitslagen, jaren }: Pick<Evaluatiepagina, 'uitslagen' | 'jaren'>): Herkomst[] {
  const codes = new Set([...uitslagen, ...jaren].map(({ maat }) => maat.indicator));
  return INDICATOREN.filter(({ code }) => codes.has(code)).map(
    ({ code, titel, definitie, bron, versie }) => ({ code, titel, definitie, bron, versie }),
  );
}

/** What everybody can read already of the figures of a whole school year: the total as it was shown. */
async function listGepubliceerd(bureauCode: string): Promise<Gepubliceerd[]> {
  const openbaar = await listOpenbaar(bureauCode);
  return JAARMATEN.flatMap((maat) =>
    openbaar
      .filter(({ indicator }) => indicator === maat.indicator)
      .flatMap(({ schooljaar, openbaar: { vormen } }) => {
        const tabel = vormen[0]?.tabel;
        const totaal = tabel?.cellen.find(({ plaats }) => plaats.every((deel) => deel === TOTAAL));
        return tabel && totaal ? [{ maat: maat.code, schooljaar, tekst: cellText(totaal.cel, tabel.soort) }] : []; // prettier-ignore
      }),
  );
}
