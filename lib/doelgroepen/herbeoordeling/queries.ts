import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { readLijststand } from '#lib/toegang/lijsten/data.ts';
import { exportQuery } from '#lib/toegang/lijsten/exporteren.ts';
import { HERBEOORDELINGKOLOMMEN } from '#lib/doelgroepen/herbeoordeling/kolommen.ts';
import {
  countKeuze,
  listBundels,
  listGebleven,
  listHerbeoordelingrijen,
  readAantallen,
  readBundelkop,
} from '#lib/doelgroepen/herbeoordeling/lezen/data.ts';
import type { Bundelkop, Herbeoordelinglijst } from '#lib/doelgroepen/herbeoordeling/model.ts';
import { vraagtSluitreden } from '#lib/doelgroepen/herbeoordeling/rules.ts';
import { bundelSchema, keuzeSchema, lijstSchema } from '#lib/doelgroepen/herbeoordeling/schema.ts';
import { laatsteEenOktober } from '#lib/vsv-trajecten/doelgroep/rules.ts';
import { listCodewaarden } from '#lib/werkprocessen/codelijsten/data.ts';
import { listGemeenten } from '#lib/werkprocessen/gemeenten/data.ts';
import { kernresultaat } from '#lib/werkprocessen/kernlijst.ts';

const PER_PAGINA = 50;
const BUNDELS = 5;
const KERN = { permission: 'herbeoordeling.zien', verwerking: 'doorstroompunt-begeleiding' } as const;

/** Who is to be looked at again, each with the proposal and its sentence. */
export const listHerbeoordeling = query({
  ...KERN,
  naam: 'herbeoordeling bekijken',
  input: lijstSchema,
  subject: ({ rijen }: Herbeoordelinglijst) => rijen.map(({ jongereId }) => jongereId),
  run: async (toegang, vraag): Promise<Uitkomst<Herbeoordelinglijst>> => {
    const voor = laatsteEenOktober(toegang.vandaag);
    const gevonden = await listHerbeoordelingrijen(toegang, voor, vraag, PER_PAGINA + 1);
    const rijen = gevonden.slice(0, PER_PAGINA);
    return gelukt({
      voor,
      rijen,
      verder: gevonden.length > PER_PAGINA ? (rijen.at(-1)?.id ?? null) : null,
      ...(await readAantallen(toegang, voor)),
      lijst: await readLijststand(toegang, 'herbeoordeling', HERBEOORDELINGKOLOMMEN),
      bundels: await listBundels(toegang, BUNDELS),
      gemeenten: await listGemeenten(toegang),
      mag: { doen: mag(toegang.actor, 'herbeoordeling.doen') },
    });
  },
});

export const exportHerbeoordeling = exportQuery({
  lijst: 'herbeoordeling',
  zien: 'herbeoordeling.zien',
  verwerking: 'doorstroompunt-begeleiding',
  filter: lijstSchema,
  kolommen: HERBEOORDELINGKOLOMMEN,
  rijen: (toegang, vraag, hooguit) =>
    listHerbeoordelingrijen(
      toegang,
      laatsteEenOktober(toegang.vandaag),
      { ...vraag, na: undefined },
      hooguit,
    ),
  jongereVan: (rij) => rij.jongereId,
});

/** What confirming this choice would do. */
export const previewHerbeoordeling = query({
  ...KERN,
  permission: 'herbeoordeling.doen',
  naam: 'gevolg van herbeoordelen bekijken',
  input: keuzeSchema,
  subject: 'geen-personen',
  run: async (toegang, keuze) => {
    const regels = await countKeuze(toegang, laatsteEenOktober(toegang.vandaag), keuze);
    const administratief = (kern: string) => kernresultaat(kern)?.administratief ?? false;
    const redenNodig = regels.some(
      ({ uitkomst, metWerk }) => metWerk > 0 && vraagtSluitreden(uitkomst, administratief),
    );
    return gelukt({
      keuze,
      regels,
      redenen: redenNodig ? await listCodewaarden(toegang, 'afwijkreden') : [],
    });
  },
});

type Bundelpagina = {
  readonly kop: Bundelkop;
  readonly gebleven: Awaited<ReturnType<typeof listGebleven>>;
  readonly magTerug: boolean;
};

/** How far a bundle is, and who was left as he was. */
export const showBundel = query({
  ...KERN,
  naam: 'bundel herbeoordelingen openen',
  input: bundelSchema,
  subject: (out: Bundelpagina) => out.gebleven.map(({ jongereId }) => jongereId),
  run: async (toegang, { id }) => {
    const kop = await readBundelkop(toegang, id);
    if (!kop) return nietGevonden('Deze bundel');
    return gelukt({
      kop,
      gebleven: await listGebleven(toegang, id),
      magTerug: mag(toegang.actor, 'herbeoordeling.doen') && kop.gebruikerId === toegang.gebruikerId,
    });
  },
});
