import { COACH, LPA, STURING, type Regel } from '#lib/toegang/rolgroepen.ts';

/** What keeps the bureau running: exchange, users, settings, the logboek. */
export const BEHEER = {
  'import.uitvoeren': {
    zin: 'Administratie leest bestanden van DUO in; de beheerder ook uit een ander systeem.',
    rollen: ['administratie', 'beheerder'],
  },
  'import.zien': {
    zin: 'Administratie, beheerder en teamleider zien de verslagen van inlezen.',
    rollen: ['administratie', 'beheerder', 'teamleider'],
  },
  'import.regels': {
    zin: 'Alleen de administratie ziet de afgewezen regels zelf; daar staan persoonsgegevens in.',
    rollen: ['administratie'],
  },
  'terugmelding.zien': {
    zin: 'Administratie, leerplicht en beheerder zien wat nog niet bij de school is aangekomen.',
    rollen: ['administratie', ...LPA, ...COACH, 'beheerder', 'teamleider'],
  },
  'opruimen.uitvoeren': {
    zin: 'Alleen de werker van Baken zelf ruimt op wat niet langer bewaard mag worden.',
    rollen: [],
  },
  'terugmelding.bezorgen': {
    zin: 'Alleen de werker van Baken zelf bezorgt terugmeldingen.',
    rollen: [],
  },
  'mail.bezorgen': {
    zin: 'Alleen de werker van Baken zelf verstuurt de mail die klaarstaat.',
    rollen: [],
  },
  'gebruiker.beheren': {
    zin: 'De beheerder voegt gebruikers toe en beëindigt hun toegang.',
    rollen: ['beheerder'],
  },
  'bureau.inrichten': {
    zin: 'De beheerder ziet en wijzigt codelijsten en instellingen van het bureau.',
    rollen: ['beheerder'],
  },
  'keuze.lezen': {
    zin: 'Beheerder, leerplicht en sturing zien wat de bronnen openlaten en hoe het bureau koos.',
    rollen: ['beheerder', ...LPA, ...STURING],
  },
  'logboek.zien': {
    zin: 'De functionaris gegevensbescherming ziet wie in welk dossier keek en waarom, zonder de inhoud.',
    rollen: ['fg'],
  },
  'logboek.dossier': {
    zin: 'Wie aan een dossier werkt, ziet wie erin keek.',
    rollen: [...LPA, ...COACH, 'fg'],
  },
  'taken.zien': {
    zin: 'De beheerder ziet de achtergrondtaken en of ze lukken.',
    rollen: ['beheerder', 'administratie'],
  },
} as const satisfies Record<string, Regel>;
