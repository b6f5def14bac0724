import type { Schooljaar } from '#lib/kalender/model.ts';
import {
  listAfwijkzaken,
  listGeslotenMetStukken,
  listZonderContact,
  listZonderReactie,
  type Vanaf,
} from '#lib/kwaliteit/overzicht/data.ts';
import type { Deel, Kwaliteitszaak, Stukkenrij } from '#lib/kwaliteit/overzicht/model.ts';
import { listZonderResultaat, type Resultaatrij } from '#lib/kwaliteit/overzicht/resultaat/data.ts';
import { contactVoor, ontbrekendeStukken, periodeVan } from '#lib/kwaliteit/overzicht/rules.ts';
import { CATEGORIE_LABEL } from '#lib/meldingen/labels.ts';
import { mag } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { DOSSIERSTUK_LABEL } from '#lib/werkprocessen/routekaarten/labels.ts';

export type Deelvraag = Vanaf & { readonly reden: string | null };

/** The cases behind one number, as they stand in the list. */
export async function listDeel(
  toegang: Toegang,
  deel: Deel,
  jaar: Schooljaar,
  { reden, ...vanaf }: Deelvraag,
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
      return (await listGeslotenMetStukken(toegang, periodeVan(jaar), vanaf.gemeente))
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
