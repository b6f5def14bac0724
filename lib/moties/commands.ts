import { formatDatum } from '#lib/kalender/opmaak.ts';
import {
  deleteKosten,
  deleteRapportdag,
  findMotie,
  findRapportdag,
  insertMotie,
  insertRapportdag,
  listEigenaren,
  listGemeenten,
  listRapportdagen,
  recordWijziging,
  saveKosten,
  updateMotie,
} from '#lib/moties/data.ts';
import { formatBedrag } from '#lib/moties/labels.ts';
import type { Motiekop } from '#lib/moties/model.ts';
import { refuseRapportdag } from '#lib/moties/rules.ts';
import {
  deelSchema,
  kostenSchema,
  nieuweMotieSchema,
  rapportdagSchema,
  wijzigMotieSchema,
} from '#lib/moties/schema.ts';
import { gelukt, nietGevonden, weiger } from '#lib/platform/errors.ts';
import { handOverVan, lapseTermijnen, meetTermijn, setTermijn } from '#lib/termijnen/bewaken/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import { MATRIX } from '#lib/toegang/matrix.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const KERN = { permission: 'motie.maken', verwerking: 'verantwoording', subject: 'geen-personen' } as const;
const TERMIJN = 'raadsverslag';

/** Those who may see how it goes can keep the promise, except the griffie: that is whom it was made to. */
export const EIGENAARROLLEN = MATRIX['motie.zien'].rollen.filter((rol) => rol !== 'griffie');

async function refuseKop(toegang: Toegang, kop: Motiekop) {
  const eigenaren = await listEigenaren(toegang, EIGENAARROLLEN);
  if (!eigenaren.some(({ id }) => id === kop.eigenaarId))
    return weiger('onbekende-eigenaar', 'Kies een collega die moties kan zien.', {
      velden: { eigenaarId: 'Kies een collega uit de lijst.' },
    });
  if (kop.gemeente === null) return undefined;
  const gemeenten = await listGemeenten(toegang);
  return gemeenten.some(({ code }) => code === kop.gemeente)
    ? undefined
    : weiger('onbekende-gemeente', 'Deze gemeente is niet bekend.', {
        velden: { gemeente: 'Kies een gemeente uit de lijst.' },
      });
}

export const addMotie = command({
  ...KERN,
  naam: 'motie toevoegen',
  input: nieuweMotieSchema,
  run: async (toegang, kop) => {
    const fout = await refuseKop(toegang, kop);
    if (fout) return fout;
    const id = await insertMotie(toegang, kop);
    await recordWijziging(toegang, id, 'Toegevoegd');
    return gelukt({ id });
  },
});

/** Who keeps it from now on, gets the reports still to be made. */
export const changeMotie = command({
  ...KERN,
  naam: 'motie wijzigen',
  input: wijzigMotieSchema,
  run: async (toegang, { id, versie, ...kop }) => {
    const motie = await findMotie(toegang, id);
    if (!motie) return nietGevonden('Deze motie');
    const fout = await refuseKop(toegang, kop);
    if (fout) return fout;
    if (!(await updateMotie(toegang, { id, versie }, kop)))
      return weiger('gewijzigd-door-ander', 'Een collega heeft deze motie intussen gewijzigd.');
    const anderen = motie.eigenaarId !== kop.eigenaarId;
    if (anderen) {
      const dagen = await listRapportdagen(toegang, id);
      await handOverVan(
        toegang,
        dagen.map((dag) => dag.id),
        TERMIJN,
        kop.eigenaarId,
      );
    }
    await recordWijziging(toegang, id, anderen ? 'Gewijzigd; een ander houdt haar nu bij' : 'Gewijzigd');
    return gelukt({ id });
  },
});

/** A day on which the council hears how it goes: a term of the owner. */
export const addRapportdag = command({
  ...KERN,
  naam: 'verslagdag van een motie toevoegen',
  input: rapportdagSchema,
  run: async (toegang, nieuw) => {
    const motie = await findMotie(toegang, nieuw.motieId);
    if (!motie) return nietGevonden('Deze motie');
    const fout = refuseRapportdag(nieuw.dag, await listRapportdagen(toegang, nieuw.motieId));
    if (fout) return fout;
    const id = await insertRapportdag(toegang, nieuw);
    await setTermijn(toegang, {
      ...{ code: TERMIJN, onderwerpSoort: 'motie', onderwerpId: id, start: nieuw.dag },
      ...{ eigenaarId: motie.eigenaarId, gemeente: null },
      titel: `${nieuw.omschrijving}: ${motie.titel}`.slice(0, 200),
    });
    await recordWijziging(
      toegang,
      nieuw.motieId,
      `Verslag afgesproken op ${formatDatum(nieuw.dag)}: ${nieuw.omschrijving}`,
    );
    return gelukt({ id, motieId: nieuw.motieId });
  },
});

/** The report was given today; the figures of that day are from now on those that were known today. */
export const giveVerslag = command({
  ...KERN,
  naam: 'verslag over een motie aangeboden',
  input: deelSchema,
  run: async (toegang, { id }) => {
    const dag = await findRapportdag(toegang, id);
    if (!dag) return nietGevonden('Dit verslag');
    if (!(await meetTermijn(toegang, id, TERMIJN, toegang.vandaag)))
      return weiger('al-afgedaan', 'Dit verslag is al aangeboden of vervallen.');
    await recordWijziging(toegang, dag.motieId, `Verslag aangeboden: ${dag.omschrijving}`);
    return gelukt({ id, motieId: dag.motieId });
  },
});

/** Only a day on which nothing was reported yet. */
export const removeRapportdag = command({
  ...KERN,
  naam: 'verslagdag van een motie weghalen',
  input: deelSchema,
  run: async (toegang, { id }) => {
    const dag = await findRapportdag(toegang, id);
    if (!dag) return nietGevonden('Dit verslag');
    const stand = (await listRapportdagen(toegang, dag.motieId)).find((item) => item.id === id)?.stand;
    if (stand === 'voldaan') return weiger('al-aangeboden', 'Dit verslag is al aan de raad aangeboden.');
    await lapseTermijnen(toegang, id, 'Het verslag is niet meer afgesproken.', TERMIJN);
    await deleteRapportdag(toegang, id);
    await recordWijziging(toegang, dag.motieId, `Verslag weggehaald: ${dag.omschrijving}`);
    return gelukt({ id, motieId: dag.motieId });
  },
});

export const setKosten = command({
  ...KERN,
  naam: 'kosten van een motie vastleggen',
  input: kostenSchema,
  run: async (toegang, nieuw) => {
    if (!(await findMotie(toegang, nieuw.motieId))) return nietGevonden('Deze motie');
    await saveKosten(toegang, nieuw);
    await recordWijziging(
      toegang,
      nieuw.motieId,
      `Kosten: ${nieuw.post}, ${nieuw.jaar}, ${formatBedrag(nieuw.bedrag)}`,
    );
    return gelukt({ motieId: nieuw.motieId });
  },
});

export const removeKosten = command({
  ...KERN,
  naam: 'kosten van een motie weghalen',
  input: deelSchema,
  run: async (toegang, { id }) => {
    const weg = await deleteKosten(toegang, id);
    if (!weg) return nietGevonden('Deze kosten');
    await recordWijziging(toegang, weg.motieId, `Kosten weggehaald: ${weg.post}, ${weg.jaar}`);
    return gelukt({ motieId: weg.motieId });
  },
});
