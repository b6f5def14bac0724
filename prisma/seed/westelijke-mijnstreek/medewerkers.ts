import type { Rol } from '#lib/toegang/model.ts';
import type { Verzameling } from '../rijen.ts';
import { GEMEENTEN, RESULTATEN } from './doelen.ts';

/** One demo colleague per role; the sign-in name is the role. The names are invented. */
export const MEDEWERKERS: readonly {
  rol: Rol;
  naam: string;
  functie: string;
  fte?: [functie: string, contract: number, inzet: number];
}[] = [
  {
    rol: 'administratie',
    naam: 'Ans Administratie',
    functie: 'Administratief medewerker',
    fte: ['administratie', 1.6, 100],
  },
  {
    rol: 'leerplichtambtenaar',
    naam: 'Lieke Leerplicht',
    functie: 'Leerplichtambtenaar',
    fte: ['leerplicht', 2.8, 100],
  },
  {
    rol: 'leerplichtambtenaar-boa',
    naam: 'Bas Boa',
    functie: 'Leerplichtambtenaar, boa',
    fte: ['leerplicht', 2, 90],
  },
  {
    rol: 'doorstroomcoach',
    naam: 'Dirk Doorstroom',
    functie: 'Doorstroomcoach',
    fte: ['doorstroompunt', 3.4, 100],
  },
  {
    rol: 'jongerenconsulent',
    naam: 'Jinte Jongeren',
    functie: 'Jongerenconsulent',
    fte: ['jongerenpunt', 2, 80],
  },
  { rol: 'teamleider', naam: 'Tom Teamleider', functie: 'Teamleider', fte: ['beleid', 1, 60] },
  { rol: 'manager', naam: 'Mila Manager', functie: 'Manager' },
  { rol: 'kwaliteitsmedewerker', naam: 'Kiki Kwaliteit', functie: 'Kwaliteitsmedewerker' },
  { rol: 'fg', naam: 'Fokke Gegevens', functie: 'Functionaris gegevensbescherming' },
  { rol: 'beheerder', naam: 'Bregje Beheer', functie: 'Functioneel beheerder' },
  { rol: 'griffie', naam: 'Guus Griffie', functie: 'Griffier' },
];

export const externId = (rol: Rol) => `demo-${rol}`;
/** Who works on cases of leerplicht. */
export const CONSULENTEN = [externId('leerplichtambtenaar'), externId('leerplichtambtenaar-boa')] as const;

export function addOrganisatie(set: Verzameling): void {
  for (const { code, naam } of GEMEENTEN) set.add('gemeenten', { code, naam, van: '1990-01-01' });
  for (const { rol, naam } of MEDEWERKERS)
    set.add('gebruikers', { extern_id: externId(rol), naam, inlognaam: rol, rollen: rol });
  for (const lijst of ['relatief-resultaat', 'absoluut-resultaat', 'preventief-resultaat'])
    RESULTATEN.forEach(({ code, label, kern }, plaats) =>
      set.add('codelijsten', { lijst, code, label, kern_code: kern, volgorde: plaats + 1 }),
    );
  set.add('codelijsten', {
    lijst: 'absoluut-resultaat',
    code: 'inschrijving-school',
    label: 'Ingeschreven bij een school',
    kern_code: 'inschrijving-school',
    volgorde: RESULTATEN.length + 1,
  });
  for (const { rol, fte } of MEDEWERKERS) {
    if (!fte) continue;
    const [functie, contract_fte, inzet] = fte;
    set.add('formatie', {
      extern_id: `WM-F-${rol}`,
      gebruiker: externId(rol),
      functie,
      contract_fte,
      inzet,
      aanwezigheid: 94,
      van: '2021-08-01',
    });
  }
  // An invented extension of 3,5 fte after the school year of the printed report, so that there is something to evaluate.
  for (const { nummer, contract_fte, van } of UITBREIDING)
    set.add('formatie', {
      extern_id: `WM-F-uitbreiding-${nummer}`,
      gebruiker: '',
      functie: 'leerplicht',
      contract_fte,
      inzet: 100,
      aanwezigheid: 94,
      van,
    });
}

/** Half of them began two months later than agreed. */
const UITBREIDING = [
  { nummer: 1, contract_fte: 1.75, van: '2025-03-01' },
  { nummer: 2, contract_fte: 1.75, van: '2025-05-01' },
];
