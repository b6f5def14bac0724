import { gelukt, weiger } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { changeWeergaven, insertExport, saveKolommen } from '#lib/toegang/lijsten/data.ts';
import { MEESTE_WEERGAVEN, metWeergave } from '#lib/toegang/lijsten/rules.ts';
import {
  kolommenSchema,
  verwijderSchema,
  vraagExportSchema,
  weergaveSchema,
} from '#lib/toegang/lijsten/schema.ts';

const kop = {
  permission: 'lijst.instellen',
  verwerking: 'beheer-en-beveiliging',
  subject: 'geen-personen',
} as const;

export const kiesKolommenVanLijst = command({
  ...kop,
  naam: 'kolommen van een lijst kiezen',
  input: kolommenSchema,
  run: async (toegang, { lijst, kolommen }) => {
    await saveKolommen(toegang, lijst, kolommen);
    return gelukt({ lijst });
  },
});

export const bewaarWeergave = command({
  ...kop,
  naam: 'weergave van een lijst bewaren',
  input: weergaveSchema,
  run: async (toegang, { lijst, naam, vraag }) => {
    const nu = await changeWeergaven(toegang, lijst, (oud) => metWeergave(oud, { naam, vraag }));
    if (nu.length <= MEESTE_WEERGAVEN) return gelukt({ lijst, vraag });
    const zin = `U heeft al ${MEESTE_WEERGAVEN} weergaven. Verwijder er eerst een.`;
    return weiger('te-veel-weergaven', zin, { velden: { naam: zin } });
  },
});

export const verwijderWeergave = command({
  ...kop,
  naam: 'weergave van een lijst verwijderen',
  input: verwijderSchema,
  run: async (toegang, { lijst, naam }) => {
    await changeWeergaven(toegang, lijst, (oud) => oud.filter((weergave) => weergave.naam !== naam));
    return gelukt({ lijst });
  },
});

/** Says what for. The file itself is made when it is fetched (`exportQuery`), with this purpose in its log line. */
export const vraagExport = command({
  naam: 'export van een lijst aanvragen',
  permission: 'lijst.exporteren',
  verwerking: 'leerplicht-toezicht',
  input: vraagExportSchema,
  run: async (toegang, { lijst, vraag, doel }) => {
    toegang.merkAan({ soort: 'lijst', id: lijst, reden: doel });
    return gelukt({ exportId: await insertExport(toegang, { lijst, vraag, doel }), lijst, vraag });
  },
  subject: 'geen-personen',
});
