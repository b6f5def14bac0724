import { findEvaluatie } from '#lib/evaluatie/data.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { recordWijziging, findMotie } from '#lib/moties/data.ts';
import { periodeZin, streefZin } from '#lib/moties/labels.ts';
import type { Motievraag, Vraagkop } from '#lib/moties/model.ts';
import {
  decideLosmaken,
  decideVastzetten,
  refuseAdres,
  refuseCellen,
  refuseStreefwaarde,
  refuseVervallen,
  refuseWijzigen,
  wordtLeidend,
} from '#lib/moties/rules.ts';
import { deelSchema } from '#lib/moties/schema.ts';
import { measure } from '#lib/moties/voortgang/berekenen.ts';
import {
  deleteStreefwaarde,
  deleteVan,
  deleteVraag,
  findVraag,
  insertStreefwaarde,
  insertVraag,
  lockNulmeting,
  lockVraag,
  saveNulmeting,
  updateVraag,
} from '#lib/moties/vragen/data.ts';
import {
  losmaakSchema,
  meetSchema,
  nieuweVraagSchema,
  nulmetingSchema,
  streefwaardeSchema,
  vraagSchema,
  wijzigVraagSchema,
} from '#lib/moties/vragen/schema.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const KERN = { permission: 'motie.maken', verwerking: 'verantwoording', subject: 'geen-personen' } as const;
type Klaar = { id: string; motieId: string };

/** The address of a figure or an evaluation leads somewhere, and a figure is fixed to the definition of today. */
async function withVersie(toegang: Toegang, kop: Vraagkop): Promise<Uitkomst<Vraagkop>> {
  if (kop.antwoord.soort !== 'cijfer') {
    const { evaluatieId } = kop.antwoord;
    if (evaluatieId !== null && !(await findEvaluatie(toegang, evaluatieId)))
      return weiger('evaluatie-onbekend', 'Kies een evaluatie uit de lijst.', {
        velden: { evaluatieId: 'Kies een evaluatie uit de lijst.' },
      });
    return gelukt(kop);
  }
  const indicator = findIndicator(kop.antwoord.indicator);
  const fout = refuseAdres(indicator, kop.antwoord);
  if (fout) return fout;
  return gelukt({ ...kop, antwoord: { ...kop.antwoord, indicatorVersie: indicator?.versie ?? 1 } });
}

export const addVraag = command({
  ...KERN,
  naam: 'vraag van een motie toevoegen',
  input: nieuweVraagSchema,
  run: async (toegang, { motieId, kop }): Promise<Uitkomst<Klaar>> => {
    if (!(await findMotie(toegang, motieId))) return nietGevonden('Deze motie');
    const compleet = await withVersie(toegang, kop);
    if (!compleet.ok) return compleet;
    const id = await insertVraag(toegang, motieId, compleet.waarde);
    await recordWijziging(toegang, motieId, `Vraag ${kop.kenmerk} toegevoegd: ${kop.zin}`);
    return gelukt({ id, motieId });
  },
});

/** Another address is another figure: its nulmeting would be of something else, so that goes, when who changes it says so. */
export const changeVraag = command({
  ...KERN,
  naam: 'vraag van een motie wijzigen',
  input: wijzigVraagSchema,
  run: async (toegang, { id, versie, kop, nulmetingVervalt }): Promise<Uitkomst<Klaar>> => {
    const vraag = await lockVraag(toegang, id);
    if (!vraag) return nietGevonden('Deze vraag');
    const compleet = await withVersie(toegang, kop);
    if (!compleet.ok) return compleet;
    const { nulmeting } = vraag;
    const vervalt = nulmeting !== null && adresVan(vraag) !== adresVan(compleet.waarde);
    const fout = vervalt && (refuseWijzigen(nulmeting) ?? refuseVervallen(nulmeting, nulmetingVervalt));
    if (fout) return fout;
    if (!(await updateVraag(toegang, { id, versie }, compleet.waarde)))
      return weiger('gewijzigd-door-ander', 'Een collega heeft deze vraag intussen gewijzigd.');
    await recordWijziging(toegang, vraag.motieId, `Vraag ${kop.kenmerk} gewijzigd: ${kop.zin}`);
    if (vervalt) {
      await deleteVan(toegang, 'nulmeting', id);
      const dag = formatDatum(nulmeting.peildatum);
      await recordWijziging(
        toegang,
        vraag.motieId,
        `${kop.kenmerk}: nulmeting van het vorige cijfer vervallen (op ${dag}, uit ${nulmeting.bron})`,
      );
    }
    return gelukt({ id, motieId: vraag.motieId });
  },
});

function adresVan({ antwoord }: Pick<Vraagkop, 'antwoord'>): string {
  if (antwoord.soort !== 'cijfer') return 'niet';
  const keuze = Object.entries(antwoord.keuze).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([antwoord.indicator, keuze, antwoord.per.toSorted()]);
}

type Verandering = (vraag: Motievraag) => Promise<Uitkomst<{ wat: string; reden?: string }>>;

/** What is decided about a nulmeting is still so when it is written: one at a time. */
async function changeNulmeting(toegang: Toegang, id: string, doe: Verandering): Promise<Uitkomst<Klaar>> {
  return finish(toegang, await lockVraag(toegang, id), doe);
}

async function change(toegang: Toegang, id: string, doe: Verandering): Promise<Uitkomst<Klaar>> {
  return finish(toegang, await findVraag(toegang, id), doe);
}

async function finish(
  toegang: Toegang,
  vraag: Motievraag | undefined,
  doe: Verandering,
): Promise<Uitkomst<Klaar>> {
  if (!vraag) return nietGevonden('Deze vraag');
  const gedaan = await doe(vraag);
  if (!gedaan.ok) return gedaan;
  const { wat, reden } = gedaan.waarde;
  await recordWijziging(toegang, vraag.motieId, `${vraag.kenmerk}: ${wat}`, reden ?? null);
  return gelukt({ id: vraag.id, motieId: vraag.motieId });
}

export const removeVraag = command({
  ...KERN,
  naam: 'vraag van een motie weghalen',
  input: vraagSchema,
  run: (toegang, { id }) =>
    changeNulmeting(toegang, id, async (vraag) => {
      const vast = refuseWijzigen(vraag.nulmeting);
      if (vast) return vast;
      await deleteVraag(toegang, id);
      return gelukt({ wat: `vraag weggehaald (${vraag.zin})` });
    }),
});

export const addStreefwaarde = command({
  ...KERN,
  naam: 'streefwaarde van een motie toevoegen',
  input: streefwaardeSchema,
  run: (toegang, { vraagId, ...nieuw }) =>
    change(toegang, vraagId, async (vraag) => {
      const indicator =
        vraag.antwoord.soort === 'cijfer' ? findIndicator(vraag.antwoord.indicator) : undefined;
      const fout = refuseStreefwaarde(nieuw, vraag, indicator);
      if (fout) return fout;
      const streef = { ...nieuw, leidend: wordtLeidend(nieuw.leidend, vraag.streefwaarden) };
      await insertStreefwaarde(toegang, vraagId, streef);
      return gelukt({ wat: `streefwaarde ${streefZin({ ...streef, id: '' })}, ${periodeZin(streef)}` });
    }),
});

export const removeStreefwaarde = command({
  ...KERN,
  naam: 'streefwaarde van een motie weghalen',
  input: deelSchema,
  run: async (toegang, { id }) => {
    const weg = await deleteStreefwaarde(toegang, id);
    if (!weg) return nietGevonden('Deze streefwaarde');
    return change(toegang, weg.vraagId, () =>
      Promise.resolve(gelukt({ wat: 'een streefwaarde weggehaald' })),
    );
  },
});

/** Counted by Baken on a day in the past: the figure of that day, by the definition of now. */
export const measureNulmeting = command({
  ...KERN,
  naam: 'nulmeting uit de cijfers berekenen',
  input: meetSchema,
  run: (toegang, { id, peildatum, betrouwbaarheid, opmerking }) =>
    changeNulmeting(toegang, id, async (vraag) => {
      const vast = refuseWijzigen(vraag.nulmeting);
      if (vast) return vast;
      if (vraag.antwoord.soort !== 'cijfer')
        return weiger('niet-te-berekenen', 'Baken berekent dit niet. Vul de nulmeting in, met de bron.');
      const geteld = await measure(toegang, vraag.antwoord, peildatum);
      if (!geteld.ok) return geteld;
      const { cellen, indicator, bekendOp } = geteld.waarde;
      const bron = `de eigen registratie: cijfer “${indicator.titel}”`;
      const indicatorVersie = indicator.versie;
      await saveNulmeting(toegang, id, {
        ...{ cellen, peildatum, bron, betrouwbaarheid, opmerking, bekendOp, indicatorVersie },
        herkomst: 'berekend',
      });
      return gelukt({ wat: `nulmeting berekend op ${formatDatum(peildatum)}` });
    }),
});

/** From elsewhere: a report of then, a register of others. */
export const enterNulmeting = command({
  ...KERN,
  naam: 'nulmeting invullen',
  input: nulmetingSchema,
  run: (toegang, { id, ...nieuw }) =>
    changeNulmeting(toegang, id, async (vraag) => {
      const fout =
        refuseWijzigen(vraag.nulmeting) ??
        refuseCellen(nieuw.cellen, vraag, nieuw.peildatum, toegang.vandaag);
      if (fout) return fout;
      await saveNulmeting(toegang, id, {
        ...{ ...nieuw, herkomst: 'ingevuld', indicatorVersie: null, bekendOp: null },
      });
      return gelukt({ wat: `nulmeting ingevuld op ${formatDatum(nieuw.peildatum)}, uit ${nieuw.bron}` });
    }),
});

export const lockNulmetingVan = command({
  ...KERN,
  naam: 'nulmeting vastzetten',
  input: vraagSchema,
  run: (toegang, { id }) =>
    changeNulmeting(toegang, id, async ({ nulmeting }) => {
      const besluit = decideVastzetten(nulmeting);
      if (!besluit.ok) return besluit;
      await lockNulmeting(toegang, id, true);
      return gelukt({ wat: 'nulmeting vastgezet' });
    }),
});

export const unlockNulmeting = command({
  ...KERN,
  naam: 'nulmeting losmaken',
  input: losmaakSchema,
  run: (toegang, { id, reden }) =>
    changeNulmeting(toegang, id, async ({ nulmeting }) => {
      const besluit = decideLosmaken(nulmeting);
      if (!besluit.ok) return besluit;
      await lockNulmeting(toegang, id, false);
      return gelukt({ wat: 'nulmeting losgemaakt', reden });
    }),
});
