import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import { addSchooljaren, schooljaarBegin, schooljaarEinde, schooljaarVan } from '#lib/kalender/rules.ts';
import {
  countAfwijkingen,
  countOverzicht,
  listAfwijkzaken,
  listGeslotenMetStukken,
  listZonderContact,
  listZonderReactie,
  type Vanaf,
} from '#lib/kwaliteit/overzicht/data.ts';
import type {
  Deel,
  Kwaliteit,
  Kwaliteitslijst,
  Kwaliteitszaak,
  Stukkenrij,
} from '#lib/kwaliteit/overzicht/model.ts';
import {
  countZonderResultaat,
  listZonderResultaat,
  type Resultaatrij,
} from '#lib/kwaliteit/overzicht/resultaat/data.ts';
import { contactVoor, ontbrekendeStukken } from '#lib/kwaliteit/overzicht/rules.ts';
import { kwaliteitSchema, kwaliteitslijstSchema } from '#lib/kwaliteit/overzicht/schema.ts';
import { CATEGORIE_LABEL } from '#lib/meldingen/labels.ts';
import { bladVan, leesPlek, type Plekdeel } from '#lib/platform/bladeren/rules.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listCodewaarden } from '#lib/werkprocessen/codelijsten/data.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { DOSSIERSTUK_LABEL } from '#lib/werkprocessen/routekaarten/labels.ts';

const JAREN = 4;
const PER_PAGINA = 50;
/** What each list is ordered by, as it stands in the place where a page begins. */
const PLEK: Readonly<Record<Deel, readonly Plekdeel[]>> = {
  afwijkingen: ['dag', 'getal'],
  contact: ['dag', 'dag', 'id'],
  reactie: ['dag', 'id'],
  resultaat: ['dag', 'id'],
  stukken: ['dag', 'id'],
};

/** How the work is done, in numbers: nobody's name, and each number leads to its cases. */
export const readKwaliteit = query({
  naam: 'kwaliteit bekijken',
  permission: 'kwaliteit.zien',
  verwerking: 'verantwoording',
  input: kwaliteitSchema,
  subject: 'geen-personen',
  run: async (toegang, { schooljaar }): Promise<Uitkomst<Kwaliteit>> => {
    const nu = schooljaarVan(toegang.vandaag);
    const jaar = schooljaar ?? nu;
    const periode = periodeVan(jaar);
    const namen = await redenNamen(toegang);
    const gesloten = await listGeslotenMetStukken(toegang, periode);
    const tellingen = await countOverzicht(toegang, periode, contactVoor(toegang.vandaag));
    return gelukt({
      ...tellingen,
      zonderResultaat: await countZonderResultaat(toegang, periode),
      schooljaar: jaar,
      jaren: Array.from({ length: JAREN }, (_, terug) => addSchooljaren(nu, -terug)),
      afwijkingen: (await countAfwijkingen(toegang, periode)).map((regel) => ({
        ...regel,
        label: namen.get(regel.reden) ?? regel.reden,
      })),
      gesloten: gesloten.length,
      metOntbrekend: gesloten.filter((rij) => ontbrekendeStukken(rij).length > 0).length,
    });
  },
});

/** The cases behind one number, without names; opening one asks for a reason where that is the rule. */
export const listKwaliteitszaken = query({
  naam: 'zaken achter een kwaliteitscijfer bekijken',
  permission: 'kwaliteit.zien',
  verwerking: 'verantwoording',
  input: kwaliteitslijstSchema,
  subject: ({ zaken }: Kwaliteitslijst) => zaken.flatMap(({ jongereId }) => jongereId ?? []),
  run: async (toegang, { schooljaar, deel, reden = null, na }): Promise<Uitkomst<Kwaliteitslijst>> => {
    const jaar = schooljaar ?? schooljaarVan(toegang.vandaag);
    const vanaf = { na: leesPlek(na, PLEK[deel]), aantal: PER_PAGINA + 1 };
    const { rijen: zaken, verder } = bladVan(
      await listDeel(toegang, deel, jaar, { ...vanaf, reden }),
      PER_PAGINA,
    );
    const namen = reden ? await redenNamen(toegang) : new Map<string, string>();
    return gelukt({
      ...{ deel, schooljaar: jaar, reden, redenLabel: reden && (namen.get(reden) ?? reden) },
      ...{ zaken, verder },
    });
  },
});

async function listDeel(
  toegang: Toegang,
  deel: Deel,
  jaar: Schooljaar,
  { reden, ...vanaf }: Vanaf & { reden: string | null },
): Promise<Kwaliteitszaak[]> {
  switch (deel) {
    case 'afwijkingen':
      return (await listAfwijkzaken(toegang, periodeVan(jaar), reden, vanaf)).map(toWerkzaak);
    case 'contact':
      return (await listZonderContact(toegang, contactVoor(toegang.vandaag), vanaf)).map(toWerkzaak);
    case 'reactie':
      return (await listZonderReactie(toegang, vanaf)).map((zaak) =>
        toMeldingzaak(zaak, mag(toegang.actor, 'melding.lezen')),
      );
    case 'resultaat':
      return (await listZonderResultaat(toegang, periodeVan(jaar), vanaf)).map((rij) =>
        toResultaatzaak(rij, mag(toegang.actor, 'melding.lezen')),
      );
    case 'stukken':
      return (await listGeslotenMetStukken(toegang, periodeVan(jaar)))
        .flatMap(toStukkenzaak)
        .filter(({ sleutel }) => !vanaf.na || sleutel < vanaf.na.join('_'))
        .slice(0, vanaf.aantal);
  }
}

type Zaak = Omit<Kwaliteitszaak, 'href' | 'toelichting'> & { tekst: string | null };

function toWerkzaak({ tekst, soort, ...rest }: Zaak): Kwaliteitszaak {
  return { ...rest, soort: soortLabel(soort), href: `/werkprocessen/${rest.id}`, toelichting: tekst ?? '' };
}

/** Who may not read meldingen goes by the dossier, that asks for a reason. */
function toMeldingzaak({ tekst, soort, ...rest }: Zaak, magLezen: boolean): Kwaliteitszaak {
  const label = Object.hasOwn(CATEGORIE_LABEL, soort)
    ? CATEGORIE_LABEL[soort as keyof typeof CATEGORIE_LABEL]
    : soort;
  const href = magLezen || !rest.jongereId ? `/meldingen/${rest.id}` : `/jongeren/${rest.jongereId}`;
  return { ...rest, soort: label, href, toelichting: tekst ?? '' };
}

function toResultaatzaak({ plek, ...zaak }: Resultaatrij, magLezen: boolean): Kwaliteitszaak {
  if (plek === 'meldingen') return toMeldingzaak(zaak, magLezen);
  const werk = toWerkzaak(zaak);
  return plek === 'spreekuren'
    ? { ...werk, soort: 'Spreekuurgesprek', href: `/spreekuren/${zaak.id}` }
    : werk;
}

function toStukkenzaak(rij: Stukkenrij): Kwaliteitszaak[] {
  const ontbreekt = ontbrekendeStukken(rij);
  if (ontbreekt.length === 0) return [];
  const { id, jongereId, soort, gemeente, eigenaar, geslotenOp } = rij;
  const woorden = ontbreekt.map((stuk) => DOSSIERSTUK_LABEL[stuk].toLowerCase()).join(', ');
  return [
    {
      ...{ id, jongereId, gemeente, eigenaar, soort: soortLabel(soort), datum: geslotenOp },
      sleutel: `${geslotenOp}_${id}`,
      ...{ href: `/werkprocessen/${id}`, toelichting: `ontbreekt: ${woorden}` },
    },
  ];
}

function periodeVan(jaar: Schooljaar): { van: Datum; tot: Datum } {
  return { van: schooljaarBegin(jaar), tot: schooljaarEinde(jaar) };
}

async function redenNamen(toegang: Toegang): Promise<Map<string, string>> {
  const lijst = await listCodewaarden(toegang, 'afwijkreden');
  return new Map(lijst.map(({ code, label }) => [code, label]));
}
