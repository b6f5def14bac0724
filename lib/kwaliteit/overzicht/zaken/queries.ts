import { addSchooljaren, schooljaarVan } from '#lib/kalender/rules.ts';
import { KWALITEITSKOLOMMEN } from '#lib/kwaliteit/overzicht/kolommen.ts';
import type { Deel, Kwaliteitslijst } from '#lib/kwaliteit/overzicht/model.ts';
import { JAREN } from '#lib/kwaliteit/overzicht/rules.ts';
import { kwaliteitskeuzeSchema, kwaliteitslijstSchema } from '#lib/kwaliteit/overzicht/schema.ts';
import { listDeel } from '#lib/kwaliteit/overzicht/zaken/data.ts';
import { bladVan, leesPlek, type Plekdeel } from '#lib/platform/bladeren/rules.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { readLijststand } from '#lib/toegang/lijsten/data.ts';
import { exportQuery } from '#lib/toegang/lijsten/exporteren.ts';
import { listCodewaarden } from '#lib/werkprocessen/codelijsten/data.ts';
import { listGemeenten } from '#lib/werkprocessen/gemeenten/data.ts';

const PER_PAGINA = 50;
/** What each list is ordered by, as it stands in the place where a page begins. */
const PLEK: Readonly<Record<Deel, readonly Plekdeel[]>> = {
  afwijkingen: ['dag', 'getal'],
  contact: ['dag', 'dag', 'id'],
  reactie: ['dag', 'id'],
  resultaat: ['dag', 'id'],
  stukken: ['dag', 'id'],
};

/** The cases behind one number, without names; opening one asks for a reason where that is the rule. */
export const listKwaliteitszaken = query({
  naam: 'zaken achter een kwaliteitscijfer bekijken',
  permission: 'kwaliteit.zien',
  verwerking: 'verantwoording',
  input: kwaliteitslijstSchema,
  subject: ({ zaken }: Kwaliteitslijst) => zaken.flatMap(({ jongereId }) => jongereId ?? []),
  run: async (toegang, vraag): Promise<Uitkomst<Kwaliteitslijst>> => {
    const { deel, reden = null, gemeente = null } = vraag;
    const nu = schooljaarVan(toegang.vandaag);
    const jaar = vraag.schooljaar ?? nu;
    const vanaf = { gemeente, na: leesPlek(vraag.na, PLEK[deel]), aantal: PER_PAGINA + 1 };
    const { rijen: zaken, verder } = bladVan(
      await listDeel(toegang, deel, jaar, { ...vanaf, reden }),
      PER_PAGINA,
    );
    const redenen = deel === 'afwijkingen' ? await listCodewaarden(toegang, 'afwijkreden') : [];
    return gelukt({
      ...{ deel, schooljaar: jaar, reden, zaken, verder },
      redenLabel: reden && (redenen.find(({ code }) => code === reden)?.label ?? reden),
      jaren: Array.from({ length: JAREN }, (_, terug) => addSchooljaren(nu, -terug)),
      redenen: redenen.map(({ code, label }) => ({ code, label })),
      gemeenten: await listGemeenten(toegang),
      stand: await readLijststand(toegang, `kwaliteit-${deel}`, KWALITEITSKOLOMMEN),
    });
  },
});

const exportDeel = (deel: Deel) =>
  exportQuery({
    lijst: `kwaliteit-${deel}`,
    zien: 'kwaliteit.zien',
    verwerking: 'verantwoording',
    filter: kwaliteitskeuzeSchema,
    kolommen: KWALITEITSKOLOMMEN,
    rijen: (toegang, { schooljaar, reden = null, gemeente = null }, hooguit) =>
      listDeel(toegang, deel, schooljaar ?? schooljaarVan(toegang.vandaag), {
        ...{ reden, gemeente, na: null, aantal: hooguit },
      }),
    jongereVan: (zaak) => zaak.jongereId,
  });

export const KWALITEITSEXPORTS = {
  'kwaliteit-afwijkingen': exportDeel('afwijkingen'),
  'kwaliteit-contact': exportDeel('contact'),
  'kwaliteit-stukken': exportDeel('stukken'),
  'kwaliteit-reactie': exportDeel('reactie'),
  'kwaliteit-resultaat': exportDeel('resultaat'),
} as const;
