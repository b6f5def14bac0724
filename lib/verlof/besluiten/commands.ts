import { lapseFacts } from '#lib/logboek/feiten.ts';
import { gelukt, weiger } from '#lib/platform/errors.ts';
import { lapseTermijnen, listTermijnenVan, meetTermijn } from '#lib/termijnen/bewaken/data.ts';
import { bezwaarstand, decideWeging, type Bekendmaking } from '#lib/termijnen/bezwaar/rules.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { startBezwaar } from '#lib/verlof/bekend/bijhouden.ts';
import { listVerlofdelen } from '#lib/verlof/data.ts';
import { readLigging } from '#lib/verlof/ligging/data.ts';
import type { Afloop, Verlof } from '#lib/verlof/model.ts';
import { schooldagenIn } from '#lib/verlof/overzicht/rules.ts';
import {
  decideAfronden,
  decideBekendmaken,
  decideBesluit,
  decideBezwaar,
  decideBezwaaruitkomst,
  isBezwaarbaar,
  vernietigenVan,
} from '#lib/verlof/rules.ts';
import {
  besluitSchema,
  bezwaarSchema,
  bezwaaruitkomstSchema,
  kopSchema,
  opDagSchema,
} from '#lib/verlof/schema.ts';
import { toetsAanvraag } from '#lib/verlof/toets/rules.ts';
import { changeOokGesloten, changeVerlof, type Verlofklaar } from '#lib/verlof/zaak/data.ts';
import { feitkop, kernVan, VOLGENDE } from '#lib/verlof/zaak/rules.ts';
import { decideHeropenen, decideSluiten } from '#lib/werkprocessen/afsluiten/rules.ts';
import { listResultaten } from '#lib/werkprocessen/codelijsten/data.ts';
import { KERNLIJST } from '#lib/werkprocessen/kernlijst.ts';
import type { Resultaat } from '#lib/werkprocessen/model.ts';
import { isOpen } from '#lib/werkprocessen/rules.ts';

const KERN = {
  permission: 'verlof.beslissen',
  verwerking: 'leerplicht-toezicht',
  subject: (out: Verlofklaar) => [out.jongereId],
} as const;

/** The decision of the ambtenaar (Leerplichtwet 1969, art. 14 lid 3), with the checks as they stand at this moment. */
export const besluitOpVerlof = command({
  ...KERN,
  naam: 'besluiten op verlof',
  input: besluitSchema,
  run: (toegang, input) =>
    changeVerlof(toegang, input, async ({ werk, verlof }) => {
      const ligging = await readLigging(toegang, verlof.jongereId, verlof.van);
      if (!ligging) return weiger('niet-gevonden', 'Deze jongere is niet gevonden.');
      const eerder = await listVerlofdelen(toegang, verlof.jongereId);
      const besluit = decideBesluit(
        verlof,
        {
          ...{ afloop: input.afloop, op: input.besluitOp, motivering: input.motivering },
          afwijkmotivering: input.afwijkmotivering,
          ...{ van: input.toegekendVan, tot: input.toegekendTot, dagen: input.toegekendeDagen },
        },
        toetsAanvraag(verlof, eerder, ligging, input.afloop),
        (van, tot) => schooldagenIn(ligging.regio, { van, tot }),
        toegang.vandaag,
      );
      if (!besluit.ok) return besluit;
      const { afloop, op, motivering, afwijkmotivering, toegekend, afgeweken } = besluit.waarde;
      await meetTermijn(toegang, verlof.id, 'T10', op);
      const bewaar = vernietigenVan(besluit.waarde);
      const { kop, plaats } = feitkop(werk, op);
      const { grond, dagen, ontvangenOp } = verlof;
      return gelukt({
        verlof: {
          ...{ afloop, beslotenOp: op, beslotenDoor: toegang.gebruikerId, motivering, afwijkmotivering },
          toegekendVan: toegekend?.van ?? null,
          toegekendTot: toegekend?.tot ?? null,
          toegekendeDagen: toegekend?.dagen ?? 0,
          ...{ vernietigenOp: bewaar.op, vernietigenBasis: bewaar.basis },
        },
        werk: {
          status: 'open' as const,
          ...(isBezwaarbaar(afloop) ? VOLGENDE.besloten(toegang.vandaag) : VOLGENDE.afdoen(toegang.vandaag)),
        },
        feiten: [
          {
            ...kop,
            soort: 'VerlofBesloten' as const,
            gegevens: {
              ...plaats,
              ...{ grond, afloop, dagen, toegekend: toegekend?.dagen ?? 0, ontvangenOp, afgeweken },
            },
          },
        ],
      });
    }),
});

/** The letter went out outside Baken; of a letter of Baken the sending itself says so (bekend/bijhouden.ts). The term for bezwaar starts (Awb art. 6:7 and 6:8). */
export const maakVerlofbesluitBekend = command({
  ...KERN,
  naam: 'besluit over verlof bekendmaken',
  input: opDagSchema,
  run: (toegang, input) =>
    changeVerlof(toegang, input, async ({ werk, verlof }) => {
      const besluit = decideBekendmaken(verlof, input.op, toegang.vandaag);
      if (!besluit.ok) return besluit;
      await startBezwaar(toegang, werk, input.op);
      return gelukt({
        verlof: { bekendOp: input.op },
        werk: { status: 'wacht' as const, ...VOLGENDE.bekend(input.op) },
      });
    }),
});

/** Also when the work was closed already, and when the term has passed: that it is late is recorded, and judged in the bezwaar itself (Awb art. 6:11). */
export const ontvangVerlofbezwaar = command({
  ...KERN,
  naam: 'bezwaar over verlof vastleggen',
  input: bezwaarSchema,
  run: (toegang, input) =>
    changeOokGesloten(toegang, input, async ({ werk, verlof }) => {
      const besluit = decideBezwaar(verlof, input.op, toegang.vandaag);
      if (!besluit.ok) return besluit;
      const bekend = await readBekendmaking(toegang, verlof);
      const weging = decideWeging(bekend, input.op, input.weging);
      if (!weging.ok) return weging;
      const stand = bezwaarstand(bekend, input.op, weging.waarde);
      const opTijd = stand === 'op-tijd' || stand === 'op-tijd-gepost';
      await meetTermijn(toegang, verlof.id, 'bezwaar', input.op);
      const heropend = isOpen(werk)
        ? gelukt([])
        : decideHeropenen(werk, 'Er is bezwaar gemaakt.', toegang.vandaag);
      if (!heropend.ok) return heropend;
      if (!isOpen(werk)) await lapseFacts(toegang, verlof.id, ['WerkprocesGesloten']);
      const { kop, plaats } = feitkop(werk, input.op);
      return gelukt({
        verlof: { bezwaarOp: input.op, bezwaarWeging: weging.waarde },
        werk: {
          ...{ status: 'wacht' as const, geslotenOp: null, resultaatCode: null },
          ...VOLGENDE.bezwaar(input.op),
        },
        feiten: [
          ...heropend.waarde,
          { ...kop, soort: 'VerlofBezwaarOntvangen' as const, gegevens: { ...plaats, opTijd } },
        ],
      });
    }),
});

export const beslisVerlofbezwaar = command({
  ...KERN,
  naam: 'uitkomst van bezwaar over verlof vastleggen',
  input: bezwaaruitkomstSchema,
  run: (toegang, input) =>
    changeVerlof(toegang, input, async ({ werk, verlof }) => {
      const besluit = decideBezwaaruitkomst(verlof, input.op, toegang.vandaag);
      if (!besluit.ok) return besluit;
      const { ontvangenOp, weging: eerder } = besluit.waarde;
      const weging = decideWeging(await readBekendmaking(toegang, verlof), ontvangenOp, input.weging);
      if (!weging.ok) return weging;
      const { kop, plaats } = feitkop(werk, input.op);
      return gelukt({
        verlof: {
          ...{ bezwaarUitkomst: input.uitkomst, bezwaarUitkomstOp: input.op },
          bezwaarWeging: weging.waarde ?? eerder,
        },
        werk: { status: 'open' as const, ...VOLGENDE.afdoen(toegang.vandaag) },
        feiten: [
          {
            ...kop,
            soort: 'VerlofBezwaarBeslist' as const,
            gegevens: { ...plaats, uitkomst: input.uitkomst },
          },
        ],
      });
    }),
});

/** Nothing is left to do: the work closes with the result that the decision gave. The term for bezwaar runs on; it ends when its day has passed. */
export const rondVerlofAf = command({
  ...KERN,
  naam: 'verlofaanvraag afronden',
  input: kopSchema,
  run: (toegang, input) =>
    changeVerlof(toegang, input, async ({ werk, verlof }) => {
      const afronden = decideAfronden(verlof);
      if (!afronden.ok) return afronden;
      const resultaat = await resultaatVan(toegang, afronden.waarde);
      const sluiten = decideSluiten(werk, [], { resultaat, sluitreden: null }, toegang.vandaag);
      if (!sluiten.ok) return sluiten;
      const bezwaar = (await listTermijnenVan(toegang, verlof.id)).find(({ code }) => code === 'bezwaar');
      if (bezwaar?.uiterlijk && bezwaar.uiterlijk < toegang.vandaag)
        await lapseTermijnen(toegang, verlof.id, 'Er kwam geen bezwaar.', 'bezwaar');
      return gelukt({
        werk: {
          ...{ status: 'gesloten' as const, geslotenOp: sluiten.waarde.geslotenOp },
          ...{ resultaatCode: resultaat.code, sluitreden: null, volgendeActie: null, volgendeDatum: null },
        },
        feiten: sluiten.waarde.feiten,
      });
    }),
});

async function readBekendmaking(toegang: Toegang, { id, besluit }: Verlof): Promise<Bekendmaking> {
  return { bekendOp: besluit?.bekendOp ?? null, termijnen: await listTermijnenVan(toegang, id) };
}

/** The bureau's own word for this result, or that of the core list. */
async function resultaatVan(toegang: Toegang, afloop: Afloop): Promise<Resultaat> {
  const kern = kernVan(afloop);
  const eigen = (await listResultaten(toegang, 'verlof')).find((item) => item.kern === kern);
  return eigen ?? { code: kern, label: KERNLIJST[kern].label, kern };
}
