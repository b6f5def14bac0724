import { formatDatum } from '#lib/kalender/opmaak.ts';
import { gelukt, ingehaald, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { listOuders } from '#lib/jongeren/gezin/data.ts';
import { lapseTermijnen, listTermijnenVan, meetTermijn } from '#lib/termijnen/bewaken/data.ts';
import { decideWeging } from '#lib/termijnen/bezwaar/rules.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { findWerkproces } from '#lib/werkprocessen/data.ts';
import { isOpen } from '#lib/werkprocessen/rules.ts';
import { recordStand } from '../data.ts';
import { findDwangsom, insertDwangsom, saveDwangsom, type Wijziging } from './data.ts';
import { LABEL_DWANGSOM } from './labels.ts';
import { startBekend, startZienswijze } from './bekend/bijhouden.ts';
import { type Dwangsom, type Dwangsomstaat, type Kop } from './model.ts';
import { decideBekend, decideBeschikking, decideVerstuurd, decideVervolg, isAfgelopen } from './rules.ts';
import {
  beschikkingSchema,
  bezwaarSchema,
  verstuurdSchema,
  vervolgSchema,
  voornemenSchema,
  zienswijzeSchema,
} from './schema.ts';

type Klaar = { id: string; jongereId: string };
const KERN = {
  permission: 'handhaving.behandelen',
  verwerking: 'leerplicht-toezicht',
  subject: (out: Klaar) => [out.jongereId],
} as const;

/** The intention of a last onder dwangsom: the parents may speak first (Awb art. 4:8), from the day on which the letter left. */
export const startDwangsom = command({
  ...KERN,
  naam: 'voornemen last onder dwangsom vastleggen',
  input: voornemenSchema,
  run: async (toegang, { werkprocesId, ...invoer }) => {
    const werk = await findWerkproces(toegang, werkprocesId);
    if (!werk) return nietGevonden('Dit werkproces');
    const { jongereId, gemeente } = werk;
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    if (!isOpen(werk)) return weiger('werkproces-gesloten', 'Dit werkproces is gesloten.');
    if (invoer.voornemenOp > toegang.vandaag)
      return weiger('datum-in-toekomst', 'Een voornemen wordt niet vooruit gedateerd.', {
        velden: { voornemenOp: 'Deze dag moet nog komen.' },
      });
    if (invoer.zienswijzeUiterlijk <= invoer.voornemenOp)
      return weiger('zienswijze', 'De ouders krijgen tijd om te reageren (Awb art. 4:8).', {
        velden: { zienswijzeUiterlijk: 'Kies een dag na het voornemen.' },
      });
    if (invoer.bedrag && invoer.maximum && invoer.maximum < invoer.bedrag)
      return weiger('maximum', 'Het maximum is lager dan de dwangsom.', {
        velden: { maximum: 'Kies een maximum dat niet lager is dan het bedrag per keer.' },
      });
    const ouders = await listOuders(toegang, jongereId, toegang.vandaag);
    if (!invoer.ouderIds.every((ouder) => ouders.some((item) => item.id === ouder)))
      return weiger('geen-ouder', 'Kies een ouder uit het gezin.', {
        velden: { ouderIds: 'Deze ouder hoort niet bij de jongere.' },
      });
    const id = await insertDwangsom(toegang, {
      ...invoer,
      jongereId,
      werkprocesId,
      gemeente,
      eigenaarId: toegang.gebruikerId,
    });
    const lod = { id, jongereId, werkprocesId, gemeente, eigenaarId: toegang.gebruikerId };
    await recordDwangsom(toegang, lod, 'VOORNEMEN', invoer.voornemenOp);
    return gelukt({ id, jongereId });
  },
});

/** The intention left outside Baken; of a letter of Baken the sending itself says so (bekend/bijhouden.ts). */
export const verstuurVoornemen = command({
  ...KERN,
  naam: 'voornemen last onder dwangsom verstuurd',
  input: verstuurdSchema,
  run: (toegang, { id, versie, op }) =>
    change(toegang, id, versie, async (lod) => {
      const besluit = decideVerstuurd(lod, op, toegang.vandaag);
      return besluit.ok ? gelukt(await startZienswijze(toegang, lod, op)) : besluit;
    }),
});

export const recordZienswijze = command({
  ...KERN,
  naam: 'zienswijze vastleggen',
  input: zienswijzeSchema,
  run: (toegang, { id, versie, zienswijze }) =>
    change(toegang, id, versie, async (lod) => {
      if (lod.staat !== 'VOORNEMEN')
        return weiger('te-laat', 'Er is al besloten; een zienswijze hoort bij het voornemen.');
      await meetTermijn(toegang, id, 'zienswijze', toegang.vandaag);
      return gelukt({ zienswijze });
    }),
});

export const besluitDwangsom = command({
  ...KERN,
  naam: 'last onder dwangsom opleggen',
  input: beschikkingSchema,
  run: (toegang, { id, versie, op, ...besluit }) =>
    change(toegang, id, versie, async (lod) => {
      const oordeel = decideBeschikking(lod, { op, ...besluit }, toegang.vandaag);
      if (!oordeel.ok) return oordeel;
      await lapseTermijnen(toegang, id, 'De last is opgelegd', 'zienswijze');
      await recordDwangsom(toegang, lod, 'BESCHIKKING', op);
      return gelukt({ ...besluit, staat: 'BESCHIKKING', staatOp: op, beschikkingOp: op });
    }),
});

/** The decision left outside Baken; of a letter of Baken the sending itself says so (bekend/bijhouden.ts). */
export const verstuurBeschikking = command({
  ...KERN,
  naam: 'besluit last onder dwangsom verstuurd',
  input: verstuurdSchema,
  run: (toegang, { id, versie, op }) =>
    change(toegang, id, versie, async (lod) => {
      const besluit = decideBekend(lod, op, toegang.vandaag);
      return besluit.ok ? gelukt(await startBekend(toegang, lod, op)) : besluit;
    }),
});

export const moveDwangsom = command({
  ...KERN,
  naam: 'last onder dwangsom verder brengen',
  input: vervolgSchema,
  run: (toegang, { id, versie, naar, op, verbeurd, reden }) =>
    change(toegang, id, versie, async (lod) => {
      const oordeel = decideVervolg(lod, { naar, op, verbeurd, reden }, toegang.vandaag);
      if (!oordeel.ok) return oordeel;
      if (naar === 'VERBEURD' || naar === 'NAGEKOMEN') await meetTermijn(toegang, id, 'begunstiging', op);
      if (isAfgelopen(naar))
        // bezwaar can still be made after the end
        for (const code of ['zienswijze', 'begunstiging'] as const)
          await lapseTermijnen(toegang, id, 'De last is afgelopen', code);
      await recordDwangsom(toegang, lod, naar, op);
      return gelukt({
        staat: naar,
        staatOp: op,
        ...(naar === 'VERBEURD' ? { verbeurd } : {}),
        ...(reden ? { reden } : {}),
      });
    }),
});

export const recordBezwaar = command({
  ...KERN,
  naam: 'bezwaar tegen dwangsom vastleggen',
  input: bezwaarSchema,
  run: (toegang, { id, versie, weging: gekozen, ...bezwaar }) =>
    change(toegang, id, versie, async (lod) => {
      if (!lod.beschikkingOp || bezwaar.bezwaarOp < lod.beschikkingOp)
        return weiger('bezwaar-te-vroeg', 'Bezwaar kan pas nadat de last is opgelegd (Awb art. 6:8).', {
          velden: { bezwaarOp: 'Kies een dag op of na het besluit.' },
        });
      if (bezwaar.bezwaarOp > toegang.vandaag)
        return weiger('datum-in-toekomst', 'Leg het bezwaar vast als het er is.', {
          velden: { bezwaarOp: 'Deze dag moet nog komen.' },
        });
      const termijnen = await listTermijnenVan(toegang, id);
      const bekend = { bekendOp: lod.beschikkingVerstuurdOp, termijnen };
      const weging = decideWeging(bekend, bezwaar.bezwaarOp, gekozen);
      if (!weging.ok) return weging;
      await meetTermijn(toegang, id, 'bezwaar', bezwaar.bezwaarOp);
      return gelukt({ ...bezwaar, bezwaarWeging: weging.waarde });
    }),
});

async function recordDwangsom(
  toegang: Toegang,
  lod: Kop,
  stand: Dwangsomstaat,
  op: Dwangsom['staatOp'],
): Promise<void> {
  const gegevens = { instrument: 'dwangsom', stand, gemeente: lod.gemeente, gezin: null } as const;
  await recordStand(toegang, lod.id, op, gegevens, lod.jongereId);
}

async function change(
  toegang: Toegang,
  id: string,
  versie: number,
  werkwijze: (lod: Dwangsom) => Promise<Uitkomst<Wijziging>>,
): Promise<Uitkomst<Klaar>> {
  const lod = await findDwangsom(toegang, id, 'for update');
  if (!lod) return nietGevonden('Deze last onder dwangsom');
  toegang.raak([lod.jongereId]);
  const toegelaten = await checkKijkrecht(toegang, lod.jongereId);
  if (!toegelaten.ok) return toegelaten;
  if (lod.versie !== versie)
    return ingehaald(
      `Een collega heeft deze last onder dwangsom intussen gewijzigd. Die staat nu op: ${LABEL_DWANGSOM[lod.staat].toLowerCase()}, sinds ${formatDatum(lod.staatOp)}.`,
      lod.versie,
    );
  const uitkomst = await werkwijze(lod);
  if (!uitkomst.ok) return uitkomst;
  await saveDwangsom(toegang, id, uitkomst.waarde);
  return gelukt({ id, jongereId: lod.jongereId });
}
