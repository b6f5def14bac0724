import { readLeeftijd } from '#lib/jongeren/leeftijd/data.ts';
import { lapseFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { lapseTermijnen, meetTermijn, setTermijn } from '#lib/termijnen/bewaken/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { recordStand } from '../data.ts';
import { instrumentVan } from '../model.ts';
import { readInstelling } from '../instelling/data.ts';
import { writeProtocol } from '../protocol/data.ts';
import { readSamenloop } from '../samenloop/data.ts';
import { bezwarenPv, decideSamenloop } from '../samenloop/rules.ts';
import { insertOvergang, listOvergangen, openZaak, readJongere, touchZaak } from '../zaak/data.ts';
import type { Zaak } from '../zaak/model.ts';
import { listPersonen } from '../zaak/personen/data.ts';
import { afschriftSchema, overgangSchema, pvSchema } from '../zaak/schema.ts';
import { insertPv, listProcessenVerbaal, saveOvergang, savePv, type PvInvoer } from './data.ts';
import { readPvdossier } from './dossier/data.ts';
import type { ProcesVerbaal } from './model.ts';
import {
  decideOvergang,
  decideVerdachte,
  needsAfschrift,
  ontbreekt,
  type Overgangsbesluit,
} from './rules.ts';
import { isEindstaat } from './toestanden.ts';

type Klaar = { id: string; jongereId: string };
const KERN = {
  permission: 'wpg.behandelen',
  verwerking: 'opsporing',
  compartiment: 'wpg',
  subject: (out: Klaar) => [out.jongereId],
} as const;

/** Makes a proces-verbaal, one per suspect, or changes one that has not been sent yet. */
export const writePv = command({
  ...KERN,
  naam: 'proces-verbaal schrijven',
  input: pvSchema,
  run: async (toegang, { id, versie, pvId, verdachte, ...inhoud }) => {
    const open = await openZaak(toegang, id, { versie, wijzigt: true });
    if (!open.ok) return open;
    const zaak = open.waarde;
    const invoer: PvInvoer = { ...inhoud, verdachteSoort: verdachte.soort, verdachteId: verdachte.id };
    const mag = await checkVerdachte(toegang, zaak, invoer);
    if (!mag.ok) return mag;
    const naastHalt = await checkHalt(toegang, zaak, { ...invoer, inhoud: invoer });
    if (!naastHalt.ok) return naastHalt;
    const alle = await listProcessenVerbaal(toegang, id);
    const dubbel = alle.find(
      (item) => item.id !== pvId && item.verdachteId === verdachte.id && !isEindstaat(item.staat),
    );
    if (dubbel)
      return weiger(
        'pv-bestaat',
        'Tegen deze verdachte loopt in deze zaak al een proces-verbaal. Eén proces-verbaal is één verdachte.',
        { velden: { verdachte: 'Kies een andere verdachte, of werk het bestaande bij.' } },
      );
    const bestaand = pvId ? alle.find((item) => item.id === pvId) : undefined;
    if (pvId && !bestaand) return nietGevonden('Dit proces-verbaal');
    const uitkomst = bestaand
      ? await changePv(toegang, zaak, bestaand, invoer)
      : gelukt(await makePv(toegang, zaak, invoer));
    if (!uitkomst.ok) return uitkomst;
    await touchZaak(toegang, id);
    await writeProtocol(toegang, id, 'gewijzigd');
    return gelukt({ id, jongereId: zaak.jongereId, pvId: uitkomst.waarde });
  },
});

async function checkVerdachte(toegang: Toegang, zaak: Zaak, invoer: PvInvoer): Promise<Uitkomst<null>> {
  const { geboortedatum } = await readJongere(toegang, zaak.jongereId);
  const { pleegdatum, verdachteSoort, verdachteId } = invoer;
  if (pleegdatum && pleegdatum > toegang.vandaag)
    return weiger('datum-in-toekomst', 'De pleegdatum moet nog komen.', {
      velden: { pleegdatum: 'Kies een dag die is geweest.' },
    });
  const oud = decideVerdachte(
    verdachteSoort,
    pleegdatum && (await readLeeftijd(toegang, geboortedatum, pleegdatum)),
  );
  if (!oud.ok) return oud;
  const personen = await listPersonen(toegang, zaak.jongereId, pleegdatum ?? toegang.vandaag);
  return personen.some((item) => item.soort === verdachteSoort && item.id === verdachteId)
    ? gelukt(null)
    : weiger('geen-persoon', 'Deze persoon kan in deze zaak geen verdachte zijn.', {
        velden: { verdachte: 'Kies een persoon uit de lijst.' },
      });
}

/** Not beside Halt for the same absence, unless the officer said why (Sr art. 77e). */
async function checkHalt(
  toegang: Toegang,
  zaak: Zaak,
  {
    verdachteSoort,
    soort,
    inhoud,
  }: Pick<ProcesVerbaal, 'verdachteSoort' | 'soort'> & {
    inhoud: Pick<ProcesVerbaal['inhoud'], 'pleegdatum' | 'samenloop'>;
  },
): Promise<Uitkomst<null>> {
  const bezwaren = bezwarenPv(await readSamenloop(toegang, zaak), verdachteSoort, inhoud.pleegdatum, soort);
  return decideSamenloop(bezwaren, inhoud.samenloop ?? null);
}

async function makePv(toegang: Toegang, zaak: Zaak, invoer: PvInvoer): Promise<string> {
  const pvId = await insertPv(toegang, zaak.id, invoer);
  await insertOvergang(toegang, zaak.id, pvId, { van: null, naar: 'CONCEPT', op: toegang.vandaag });
  if (invoer.soort)
    await recordStand(toegang, pvId, toegang.vandaag, standVan(zaak, invoer.soort, 'CONCEPT'));
  return pvId;
}

async function changePv(
  toegang: Toegang,
  zaak: Zaak,
  pv: ProcesVerbaal,
  invoer: PvInvoer,
): Promise<Uitkomst<string>> {
  if (pv.ingezondenOp !== null || isEindstaat(pv.staat))
    return weiger('pv-vast', 'Dit proces-verbaal is al ingezonden of afgedaan; de tekst staat vast.');
  await savePv(toegang, pv, invoer);
  if (pv.soort !== invoer.soort) {
    await lapseFacts(toegang, pv.id, ['HandhavingStand']);
    const gehad = (await listOvergangen(toegang, zaak.id)).filter(
      (item) => item.onderwerpId === pv.id && !item.teruggenomen,
    );
    if (invoer.soort)
      for (const { naar, op } of gehad)
        await recordStand(toegang, pv.id, op, standVan(zaak, invoer.soort, naar));
  }
  return gelukt(pv.id);
}

export const standVan = (zaak: Zaak, soort: NonNullable<ProcesVerbaal['soort']>, stand: string) => ({
  instrument: instrumentVan(soort),
  stand,
  gemeente: zaak.gemeente,
  gezin: zaak.gezinId,
});

/** The next step of its way. To the OM only when it is complete; what is missing is said all at once. */
export const movePv = command({
  ...KERN,
  naam: 'proces-verbaal verder brengen',
  input: overgangSchema,
  run: async (toegang, { id, versie, pvId, naar, op, toelichting, ...rest }) => {
    const open = await openZaak(toegang, id, { versie, wijzigt: true });
    if (!open.ok) return open;
    const zaak = open.waarde;
    const pv = (await listProcessenVerbaal(toegang, id)).find((item) => item.id === pvId);
    if (!pv) return nietGevonden('Dit proces-verbaal');
    const { sanctie: omschrijving, voorwaardelijk, proeftijd, afzienreden } = rest;
    const sanctie = omschrijving ? { omschrijving, voorwaardelijk, proeftijd } : null;
    const ontbrekend = naar === 'INGEZONDEN_OM' ? ontbreekt(await readPvdossier(toegang, zaak, pv)) : [];
    if (naar === 'INGEZONDEN_OM') {
      const naastHalt = await checkHalt(toegang, zaak, pv);
      if (!naastHalt.ok) return naastHalt;
    }
    const besluit = decideOvergang(pv, { naar, op, afzienreden, sanctie }, ontbrekend, toegang.vandaag);
    if (!besluit.ok) return besluit;
    await saveOvergang(toegang, pv, besluit.waarde, toelichting);
    await insertOvergang(toegang, id, pvId, { van: pv.staat, naar, op });
    if (pv.soort) await recordStand(toegang, pvId, op, standVan(zaak, pv.soort, naar));
    await touchZaak(toegang, id);
    await account(toegang, zaak, pv, besluit.waarde);
    return gelukt({ id, jongereId: zaak.jongereId, pvId });
  },
});

/** What follows from a step: terms that are met or lapse, a copy for the Raad, the line of whom it was provided to. */
async function account(
  toegang: Toegang,
  zaak: Zaak,
  pv: ProcesVerbaal,
  besluit: Overgangsbesluit,
): Promise<void> {
  const { staat, staatOp } = besluit;
  if (staat === 'INGEZONDEN_OM') {
    for (const code of ['H1', 'H2'] as const) await meetTermijn(toegang, zaak.id, code, staatOp);
    await writeProtocol(toegang, zaak.id, 'verstrekt', { aan: 'Openbaar Ministerie' });
    if (needsAfschrift(pv, besluit))
      await setTermijn(toegang, {
        code: 'H3',
        start: staatOp,
        onderwerpSoort: 'handhaving',
        onderwerpId: zaak.id,
        jongereId: zaak.jongereId,
        werkprocesId: zaak.werkprocesId,
        eigenaarId: zaak.behandelaarId,
        gemeente: zaak.gemeente,
      });
    return;
  }
  if (staat === 'GEAGENDEERD_CASUSOVERLEG')
    await writeProtocol(toegang, zaak.id, 'verstrekt', { aan: (await readInstelling(toegang)).overlegNaam });
  else await writeProtocol(toegang, zaak.id, 'gewijzigd');
  const open = (await listProcessenVerbaal(toegang, zaak.id)).some(
    (item) => item.ingezondenOp === null && !isEindstaat(item.staat),
  );
  if (staat === 'AFGEZIEN' && !open)
    for (const code of ['H1', 'H2'] as const)
      await lapseTermijnen(toegang, zaak.id, 'Van handhaving is afgezien', code);
}

/** Leerplichtwet 1969 art. 22 lid 5: the copy went to the Raad voor de Kinderbescherming. */
export const sendAfschrift = command({
  ...KERN,
  naam: 'afschrift aan de Raad vastleggen',
  input: afschriftSchema,
  run: async (toegang, { id, versie }) => {
    const open = await openZaak(toegang, id, { versie, wijzigt: true });
    if (!open.ok) return open;
    if (!(await meetTermijn(toegang, id, 'H3', toegang.vandaag)))
      return weiger('geen-afschrift', 'Er staat geen afschrift voor de Raad meer open.');
    await touchZaak(toegang, id);
    await writeProtocol(toegang, id, 'verstrekt', { aan: 'Raad voor de Kinderbescherming' });
    return gelukt({ id, jongereId: open.waarde.jongereId });
  },
});
