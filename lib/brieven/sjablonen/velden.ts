/** A merge field: `{naam}` in the Word file. `voorbeeld` fills it when a template is tried. */
export type Sjabloonveld = {
  readonly naam: string;
  readonly label: string;
  readonly voorbeeld: string;
  /** Only for fields that who writes the letter may fill. */
  readonly soort?: 'regel' | 'lang' | 'datum' | 'tijd' | 'ja-nee';
  /** A letter without it says something odd, so it cannot leave. */
  readonly verplicht?: boolean;
  readonly hint?: string;
  /** A day on which one must be somewhere: the day of the week stands in the letter too, and it lies not in the past. */
  readonly weekdag?: boolean;
};

function veld(naam: string, label: string, voorbeeld: string): Sjabloonveld {
  return { naam, label, voorbeeld };
}

/** In every letter, looked up by Baken itself. There is no field for a BSN, nor for the address of anyone but the addressee. */
export const ALGEMENE_VELDEN: readonly Sjabloonveld[] = [
  veld('bureau_naam', 'naam van het bureau', 'Bureau Leerplicht Voorbeeldstreek'),
  veld('bureau_adres', 'postadres van het bureau', 'Postbus 1, 6130 AA Sittard'),
  veld('bureau_telefoon', 'telefoon van het bureau', '046 000 0000'),
  veld('bureau_email', 'e-mail van het bureau', 'leerplicht@voorbeeld.example'),
  veld('bezwaar_adres', 'waar een bezwaar heen gaat', 'het college van burgemeester en wethouders van Voorbeeldstad, Postbus 1, 6130 AA Sittard'), // prettier-ignore
  veld('college', 'namens wie een besluit wordt genomen (bij geheimhouding het bureau)', 'het college van burgemeester en wethouders van Voorbeeldstad'), // prettier-ignore
  veld('gemeente_naam', 'gemeente waar de jongere woont (bij geheimhouding het bureau)', 'Voorbeeldstad'), // prettier-ignore
  veld('plaats', 'plaats van het bureau', 'Sittard'),
  veld('datum', 'dag van de brief', '25 mei 2026'),
  veld('kenmerk', 'kenmerk van de brief', 'B-2026-0042'),
  veld('onderwerp', 'onderwerp van de brief', 'Uitnodiging voor een gesprek'),
  veld(
    'adresblok',
    'naam en adres van de ontvanger',
    'De heer en mevrouw Voorbeeld\nDemolaan 12\n6131 AA Sittard',
  ),
  veld('aanhef', 'aanhef', 'Geachte mevrouw Voorbeeld, geachte heer Voorbeeld,'),
  veld('afschrift', 'wie deze brief ook krijgt (alleen namen)', 'Kim Voorbeeld'),
  veld(
    'alinea',
    'vrije tekst van wie de brief schrijft',
    'Neem alstublieft de laatste brief van de school mee.',
  ),
  veld('medewerker_naam', 'wie de brief schrijft', 'Lieke Leerplicht'),
  veld('medewerker_functie', 'functie', 'leerplichtambtenaar'),
  veld('medewerker_telefoon', 'telefoon', '046 000 0002'),
  veld('medewerker_email', 'e-mail', 'lieke@voorbeeld.example'),
  veld('jongere_naam', 'naam van de jongere', 'Kim Voorbeeld'),
  veld('jongere_roepnaam', 'roepnaam van de jongere', 'Kim'),
  veld('jongere_geboortedatum', 'geboortedatum van de jongere', '4 mei 2011'),
  veld('school_naam', 'school', 'Voorbeeldcollege'),
  veld('schooljaar', 'schooljaar van de brief', '2025-2026'),
];

/** `{#aan_jongere} … {/aan_jongere}`: only in a copy for the one it names. */
export const VOORWAARDEN: readonly Sjabloonveld[] = [
  veld('aan_jongere', 'alleen in het exemplaar voor de jongere', 'ja'),
  veld('aan_ouders', 'alleen in het exemplaar voor ouders en verzorgers', 'ja'),
  veld('aan_gezin', 'alleen in het exemplaar voor de jongere of de ouders en verzorgers', 'ja'),
  veld('aan_ander', 'alleen in het exemplaar voor een school of een ander', 'ja'),
  veld('over_lessen', 'alleen als het om gemiste lessen gaat', 'ja'),
  veld('over_inschrijving', 'alleen als de jongere op geen school staat', 'ja'),
  veld('over_vrijstelling', 'alleen als het om een vrijstelling gaat', 'ja'),
  veld('meerderjarig', 'alleen als de jongere 18 jaar of ouder is', 'ja'),
];
