import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { geadresseerden } from '#lib/brieven/geadresseerden/rules.ts';
import type { Adresregels, Kring } from '#lib/brieven/geadresseerden/model.ts';
import type { GeheimAdres, Genodigde, Mailkring } from '#lib/contact/afspraken/genodigden/model.ts';
import type { Mailkeuze } from '#lib/contact/afspraken/model.ts';
import { adressleutel } from '#lib/jongeren/gezin/rules.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';

/** An invitation follows the rules of a letter to the family (Leerplichtwet 1969, art. 1b and 2). */
const ALS_BRIEF = { aan: 'gezin', besluit: false } as const;

/** Who of the family can be mailed. Each is judged alone: a mail is never shared, as a letter at one address is. */
export function mailkring({ jongere, leden, ...rest }: Kring): Mailkring {
  const oordeel = (soort: 'jongere' | 'ouders', wie: Kring['leden']) =>
    geadresseerden(ALS_BRIEF, { ...rest, jongere, leden: wie }).find(
      (kandidaat) => kandidaat.soort === soort,
    );
  const genodigden: Genodigde[] = leden.flatMap((lid) => {
    const uitkomst = oordeel('ouders', [lid]);
    if (!lid.email || !uitkomst) return [];
    const label = `${formatNaam(lid.naam)} (${lid.rol})`;
    const { mag, waarom } = uitkomst;
    return [
      { adres: lid.email, label, mag, waarom, gesloten: !lid.aanschrijven, adressleutel: adressleutel(lid) },
    ];
  });
  const zelf = oordeel('jongere', []);
  const woont = jongere.adres && adressleutel(jongere.adres);
  if (jongere.email && zelf)
    genodigden.push({ adres: jongere.email, label: 'de jongere zelf', mag: zelf.mag, waarom: zelf.waarom, gesloten: jongere.overleden, adressleutel: woont }); // prettier-ignore
  return {
    genodigden,
    geheim: [
      ...(jongere.geheimhouding ? geheimAdres(jongere.adres) : []),
      ...leden.flatMap((lid) => (lid.geheimhouding ? geheimAdres(lid) : [])),
    ],
  };
}

export function mailkeuzes({ genodigden }: Mailkring): Mailkeuze[] {
  const keuzes = genodigden.filter((een) => een.mag && magGeenMail(genodigden, een.adres) === null);
  return keuzes.map(({ adres, label }) => ({ adres, label }));
}

/** Why nothing goes to this address; null when it may. An address of nobody in the family is someone else's, and may. */
export function magGeenMail(genodigden: readonly Genodigde[], adres: string): string | null {
  const wie = genodigden.filter((een) => zelfde(een.adres, adres));
  const dicht = wie.find((een) => een.gesloten);
  if (dicht) return `${dicht.label}: ${dicht.waarom}`;
  if (wie.length === 0 || wie.some((een) => een.mag)) return null;
  return wie.map((een) => `${een.label}: ${een.waarom}`).join(' ');
}

type Uitnodiging = {
  readonly plaats: string;
  readonly mailAan: readonly string[];
  readonly mailAnder: string | null;
};

/** The addresses that get the invitation; what is ticked was offered a moment ago, and is judged again. */
export function decideUitnodigen(
  kring: Mailkring,
  { plaats, mailAan, mailAnder }: Uitnodiging,
): Uitkomst<string[]> {
  const keuzes = mailkeuzes(kring);
  for (const adres of mailAan) {
    if (keuzes.some((keuze) => zelfde(keuze.adres, adres))) continue;
    const reden = magGeenMail(kring.genodigden, adres) ?? `${adres} staat niet (meer) bij dit gezin.`;
    return veld('mailAan', `Dit mailadres kan niet worden uitgenodigd. ${reden}`);
  }
  const reden = mailAnder && magGeenMail(kring.genodigden, mailAnder);
  if (reden) return veld('mailAnder', `Dit mailadres kan niet worden uitgenodigd. ${reden}`);
  const adressen = [...new Set([...mailAan, ...(mailAnder ? [mailAnder] : [])])];
  const geheim = decidePlaats(kring, plaats, adressen);
  return geheim.ok ? gelukt(adressen) : geheim;
}

/** A secret address stands in no mail to somebody who does not live there. */
export function decidePlaats(kring: Mailkring, plaats: string, adressen: readonly string[]): Uitkomst<null> {
  const genoemd = kring.geheim.filter((adres) => noemt(plaats, adres));
  const buiten = adressen.filter((adres) => {
    const wie = kring.genodigden.filter((een) => zelfde(een.adres, adres));
    return genoemd.some(({ sleutel }) => !wie.some((een) => een.adressleutel === sleutel));
  });
  if (buiten.length === 0) return gelukt(null);
  return veld(
    'plaats',
    `Deze plaats is een geheim adres. Noem een andere plaats, of nodig ${buiten.join(' en ')} niet per mail uit.`,
  );
}

function geheimAdres(adres: Adresregels | null): GeheimAdres[] {
  const sleutel = adres && adressleutel(adres);
  if (!sleutel || !adres.straat || !adres.huisnummer) return [];
  return [{ sleutel, straat: adres.straat, huisnummer: adres.huisnummer, postcode: adres.postcode }];
}

function noemt(plaats: string, { straat, huisnummer, postcode }: GeheimAdres): boolean {
  const tekst = kaal(plaats);
  return (
    tekst.includes(kaal(`${straat}${huisnummer}`)) || (postcode !== null && tekst.includes(kaal(postcode)))
  );
}

function kaal(tekst: string): string {
  return tekst.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Two ways of writing one mail address. */
export function zelfde(een: string, ander: string): boolean {
  return een.trim().toLowerCase() === ander.trim().toLowerCase();
}

function veld(naam: string, zin: string) {
  return weiger('niet-uitnodigen', zin, { velden: { [naam]: zin } });
}
