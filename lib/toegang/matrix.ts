import type { Rol } from '#lib/toegang/model.ts';
import { INSTRUMENTEN } from '#lib/toegang/matrix-instrumenten.ts';
import { COACH, LPA, STURING, type Regel } from '#lib/toegang/rolgroepen.ts';

/**
 * Who may do what: one row per permission with the sentence that a functioneel beheerder can check. Conditions on the
 * record itself (werkgebied, kijkrecht) come on top, in a room's `policy.ts`. Roles after domain.md §11.
 */
export const MATRIX = {
  ...INSTRUMENTEN,
  'vandaag.zien': {
    zin: 'Wie met dossiers werkt, ziet wat vandaag aan de beurt is.',
    rollen: ['administratie', ...LPA, ...COACH, 'teamleider'],
  },
  'melding.lezen': {
    zin: 'Administratie, leerplicht, coaches en teamleider zien binnengekomen meldingen.',
    rollen: ['administratie', ...LPA, ...COACH, 'teamleider'],
  },
  'melding.behandelen': {
    zin: 'Een leerplichtambtenaar of coach neemt een melding in behandeling, neemt haar ter kennisgeving aan of stuurt haar door.',
    rollen: [...LPA, ...COACH],
  },
  'melding.koppelen': {
    zin: 'Administratie, leerplicht en coaches koppelen een melding aan de juiste jongere.',
    rollen: ['administratie', ...LPA, ...COACH],
  },
  'melding.intrekken': {
    zin: 'Administratie en leerplicht verwerken dat een school een melding intrekt.',
    rollen: ['administratie', ...LPA, ...COACH],
  },
  'melding.heropenen': {
    zin: 'Alleen een teamleider heropent een afgesloten melding, met een reden.',
    rollen: ['teamleider'],
  },
  'jongere.zoeken': {
    zin: 'Wie met dossiers werkt, zoekt een jongere op naam, geboortedatum of nummer.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'dossier.lezen': {
    zin: 'Leerplicht, coaches en administratie openen een dossier; teamleider en kwaliteitsmedewerker alleen met een vastgelegde reden.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'dossier.kijkrecht': {
    zin: 'Wie buiten het eigen werk in een dossier moet kijken, geeft eerst een reden.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'dossier.wijzigen': {
    zin: 'Administratie, leerplicht en coaches houden persoonsgegevens en waarschuwing bij.',
    rollen: ['administratie', ...LPA, ...COACH],
  },
  'pgn.tonen': {
    zin: 'Administratie, leerplicht en coaches maken een BSN zichtbaar, met een reden.',
    rollen: ['administratie', ...LPA, ...COACH],
  },
  'contact.lezen': {
    zin: 'Leerplicht, coaches en (met reden) teamleider en kwaliteitsmedewerker lezen contactverslagen; administratie niet.',
    rollen: [...LPA, ...COACH, ...STURING],
  },
  'contact.vastleggen': { zin: 'Leerplicht en coaches leggen contact vast.', rollen: [...LPA, ...COACH] },
  'afspraak.zien': {
    zin: 'Wie met dossiers werkt, ziet afspraken; teamleider en kwaliteitsmedewerker in een dossier alleen met een reden.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'afspraak.maken': {
    zin: 'Administratie, leerplicht en coaches maken, verzetten en zeggen afspraken af.',
    rollen: ['administratie', ...LPA, ...COACH],
  },
  'agenda.link': {
    zin: 'Leerplicht, coaches en administratie nemen de eigen afspraken mee in hun agenda, met een geheime link.',
    rollen: ['administratie', ...LPA, ...COACH],
  },
  'agenda.lezen': {
    zin: 'Alleen de agendalink zelf leest de afspraken van degene die haar maakte.',
    rollen: [],
  },
  'document.zien': {
    zin: 'Leerplicht, coaches en administratie (en met reden teamleider en kwaliteitsmedewerker) zien welke stukken er in een dossier zijn.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'document.openen': {
    zin: 'Wie de stukken van een dossier ziet, opent brieven, aanvragen en besluiten.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'document.vertrouwelijk': {
    zin: 'Verklaringen van een arts, plannen, adviezen en gespreksverslagen openen alleen leerplicht en coaches.',
    rollen: [...LPA, ...COACH],
  },
  'document.toevoegen': {
    zin: 'Administratie, leerplicht en coaches voegen stukken toe aan een dossier.',
    rollen: ['administratie', ...LPA, ...COACH],
  },
  'document.intrekken': {
    zin: 'Administratie, leerplicht en coaches trekken een stuk in, met een reden; het blijft bewaard.',
    rollen: ['administratie', ...LPA, ...COACH],
  },
  'document.scannen': {
    zin: 'Alleen de werker van Baken zelf legt stukken opnieuw voor aan de virusscanner.',
    rollen: [],
  },
  'werkproces.lezen': {
    zin: 'Leerplicht, coaches, administratie en teamleider zien werkprocessen en hun routekaart.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'werkproces.behandelen': {
    zin: 'Leerplicht en coaches zetten stappen en sluiten werkprocessen.',
    rollen: [...LPA, ...COACH],
  },
  'werkproces.heropenen': {
    zin: 'Alleen een teamleider heropent een gesloten werkproces, met een reden.',
    rollen: ['teamleider'],
  },
  'werkproces.toewijzen': {
    zin: 'Administratie en teamleider wijzen werk toe; een consulent neemt werk over.',
    rollen: ['administratie', 'teamleider', ...LPA, ...COACH],
  },
  'vsv.oppakken': {
    zin: 'Coaches zien wat aan het Doorstroompunt is overgedragen en nog van niemand is.',
    rollen: COACH,
  },
  'werkvoorraad.zien': {
    zin: 'Ieder ziet de eigen werkvoorraad; teamleider en administratie die van het team.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'termijn.behandelen': {
    zin: 'Wie met dossiers werkt, tekent een termijn af, schort haar op, verlengt haar of laat haar vervallen, met een reden.',
    rollen: ['administratie', ...LPA, ...COACH, 'teamleider'],
  },
  'thuiszitters.zien': {
    zin: 'Leerplicht, coaches, administratie en sturing zien de lijst van thuiszitters.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'agenda.beheren': {
    zin: 'Leerplicht, coaches en teamleider zetten een zaak op de agenda van een overleg, met een reden.',
    rollen: [...LPA, ...COACH, 'teamleider'],
  },
  'kwaliteit.zien': {
    zin: 'Teamleider en kwaliteitsmedewerker zien hoe er wordt gewerkt: afwijkingen, contact, stukken en reacties, zonder namen.',
    rollen: STURING,
  },
  'dossiertoets.doen': {
    zin: 'Teamleider en kwaliteitsmedewerker trekken een steekproef van dossiers en toetsen die.',
    rollen: STURING,
  },
  'concept.bewaren': {
    zin: 'Wie iets typt, bewaart tussentijds een eigen concept.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING, 'beheerder'],
  },
  'lijst.instellen': {
    zin: 'Wie met lijsten werkt, kiest de eigen kolommen en bewaart eigen weergaven.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'lijst.exporteren': {
    zin: 'Administratie, teamleider en kwaliteitsmedewerker exporteren een lijst, met het doel erbij.',
    rollen: ['administratie', ...STURING],
  },
  'indicator.zien': {
    zin: 'Consulenten, sturing en manager zien de interne cijfers.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING, 'manager'],
  },
  'indicator.herleiden': {
    zin: 'Leerplicht, coaches, teamleider en kwaliteitsmedewerker zien welke zaken achter een cijfer zitten; de manager niet.',
    rollen: [...LPA, ...COACH, ...STURING],
  },
  'publicatie.maken': {
    zin: 'De kwaliteitsmedewerker of manager zet een cijfer klaar voor publicatie.',
    rollen: ['kwaliteitsmedewerker', 'manager'],
  },
  'publicatie.goedkeuren': {
    zin: 'Een ander dan de maker controleert en publiceert (vier ogen).',
    rollen: ['kwaliteitsmedewerker', 'manager', 'teamleider'],
  },
  'publicatie.zien': {
    zin: 'Sturing, manager en griffie zien wat klaarstaat en wat gepubliceerd is.',
    rollen: [...STURING, 'manager', 'griffie'],
  },
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
  'termijn.melden': {
    zin: 'Alleen de werker van Baken zelf mailt collega’s wat er aan de beurt is.',
    rollen: [],
  },
  'termijn.klaarzetten': {
    zin: 'Alleen de werker van Baken zelf zet ieder jaar het verslag aan de raad klaar.',
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
  'bureau.lezen': {
    zin: 'Wie is aangemeld, kent de gemeenten, scholen, collega’s en codelijsten van het bureau.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING, 'manager', 'fg', 'beheerder', 'griffie'],
  },
  'handhaving.lezen': {
    zin: 'Leerplicht, administratie en sturing zien dat er handhaving loopt, en de bestuurlijke en civiele kant ervan.',
    rollen: ['administratie', ...LPA, ...STURING],
  },
  'handhaving.behandelen': {
    zin: 'Een leerplichtambtenaar legt een last onder dwangsom of een zorgmelding vast.',
    rollen: [...LPA],
  },
  'wpg.behandelen': {
    zin: 'Alleen een leerplichtambtenaar die boa is, opent de afgeschermde handhaving: verhoor, proces-verbaal, Halt en casusoverleg.',
    rollen: ['leerplichtambtenaar-boa'],
  },
  'wpg.logboek': {
    zin: 'De functionaris gegevensbescherming en de Wpg-auditor zien wie politiegegevens zag, wijzigde of verstrekte, zonder de inhoud.',
    rollen: ['fg'],
  },
  'wpg.bewaren': { zin: 'Alleen de werker schermt politiegegevens af en vernietigt ze op tijd.', rollen: [] },
  'wpg.inlezen': { zin: 'Politiegegevens komen alleen met de opdrachtregel binnen.', rollen: [] },
  'wpg.instellen': {
    zin: 'De functionaris gegevensbescherming bepaalt vanaf wanneer de Wet politiegegevens geldt; de beheerder legt het vast.',
    rollen: ['fg', 'beheerder'],
  },
  'bevoegdheid.beheren': { zin: 'De beheerder houdt aanwijzing en boa-akte bij.', rollen: ['beheerder'] },
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
  'brief.lezen': {
    zin: 'Leerplicht, coaches en administratie lezen brieven in een dossier; teamleider en kwaliteitsmedewerker alleen met een reden.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'brief.maken': {
    zin: 'Administratie, leerplicht en coaches schrijven en versturen brieven.',
    rollen: ['administratie', ...LPA, ...COACH],
  },
  'brief.afdrukken': {
    zin: 'Administratie, leerplicht en coaches drukken brieven af die klaarstaan.',
    rollen: ['administratie', ...LPA, ...COACH],
  },
  // prettier-ignore
  'brief.reeks': { zin: 'Wie brieven maakt en de teamleider volgen een reeks brieven; alleen de maker of de teamleider trekt haar in.', rollen: ['administratie', ...LPA, ...COACH, 'teamleider'] },
  'brief.bezorgen': {
    zin: 'Alleen de werker van Baken zelf maakt en bezorgt brieven.',
    rollen: [],
  },
  'sjabloon.beheren': {
    zin: 'De beheerder vervangt de tekst van een brief door een Word-bestand van het bureau en kiest welke versie geldt.',
    rollen: ['beheerder'],
  },
} as const satisfies Record<string, Regel>;

export type Permissie = keyof typeof MATRIX;

export const PERMISSIES = Object.keys(MATRIX) as Permissie[];

/** What these roles may do together. */
export function permissiesOf(rollen: readonly Rol[]): Set<Permissie> {
  return new Set(
    PERMISSIES.filter((permissie) =>
      (MATRIX[permissie].rollen as readonly Rol[]).some((rol) => rollen.includes(rol)),
    ),
  );
}
