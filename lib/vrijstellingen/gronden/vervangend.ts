import { formatDatum } from '#lib/kalender/opmaak.ts';
import { addDays, schooljaarEinde, schooljaarVan } from '#lib/kalender/rules.ts';
import { onbekend, regel, voldoet, voldoetNiet } from '#lib/vrijstellingen/gronden/bouwstenen.ts';
import type { Hoorrol, Regel, Toetszaak } from '#lib/vrijstellingen/gronden/model.ts';

/** What art. 3a and 3b have in common. */
export const LEERPLICHTIG = (artikel: string) =>
  regel('leerplichtig', artikel, 'Leerplichtig op de eerste dag', (zaak) =>
    zaak.statusOpVan === 'LEERPLICHTIG'
      ? voldoet(`Leerplichtig tot en met ${formatDatum(zaak.leerplichtTot)}.`)
      : voldoetNiet('Op de eerste dag niet leerplichtig; vervangende leerplicht kan dan niet.'),
  );

export const EEN_SCHOOLJAAR = (artikel: string) =>
  regel('schooljaar', artikel, 'Voor ten hoogste één schooljaar', ({ van, tot }) => {
    const einde = schooljaarEinde(schooljaarVan(van));
    return tot !== null && tot <= einde
      ? voldoet(`Tot en met ${formatDatum(tot)}, binnen het schooljaar.`)
      : voldoetNiet(`De laatste dag ligt na het schooljaar (${formatDatum(einde)}).`);
  });

export const COMPLEET = (artikel: string, stukken: readonly string[]) =>
  regel('compleet', artikel, 'De aanvraag is compleet', (zaak) => {
    const mist = stukken.filter((code) => !(code in zaak.bewijs));
    if (mist.length === 0) return voldoet('Alle verplichte stukken zijn binnen.');
    return onbekend(`Nog ${mist.length} van ${stukken.length} stukken niet binnen.`);
  });

export const GEHOORD = (artikel: string, rollen: readonly Hoorrol[]) =>
  regel('gehoord', artikel, 'Iedereen gehoord die gehoord moet worden', (zaak) => {
    const mist = rollen.filter((rol) => !(rol in zaak.gehoor));
    return mist.length === 0
      ? voldoet('Iedereen is gehoord, of heeft de kans daartoe gehad.')
      : onbekend(`Nog te horen: ${mist.length} van ${rollen.length}.`);
  });

/** After 3a: the statement of the head about how it went. The code of that document is the same for both articles. */
export const VERKLARING_HOOFD = (artikel: string): Regel =>
  regel(
    'verklaring-hoofd',
    artikel,
    'Na eerdere vervangende leerplicht: verklaring van het hoofd',
    (zaak) => {
      if (!isVervolg(zaak)) return voldoet('Er was geen eerdere vervangende leerplicht.');
      return 'verklaring-hoofd' in zaak.bewijs
        ? voldoet('De verklaring van het hoofd is binnen.')
        : onbekend('Bij een verlenging hoort een verklaring van het hoofd.');
    },
  );

export function isVervolg(zaak: Toetszaak): boolean {
  return zaak.vorige !== null || zaak.eerderGrond.includes('3a');
}

/** Art. 3a: an extension is applied for at least eight weeks before the running one ends. */
export const VERLENGING_OP_TIJD = (artikel: string) =>
  regel('verlenging-op-tijd', artikel, 'Verlenging ten minste acht weken voor het einde gevraagd', (zaak) => {
    const { vorige, ontvangenOp } = zaak;
    if (!vorige?.tot) return voldoet('Dit is geen verlenging.');
    const grens = addDays(vorige.tot, -56);
    return ontvangenOp <= grens
      ? voldoet(`Ontvangen op of voor ${formatDatum(grens)}.`)
      : {
          oordeel: 'let-op',
          zin: `Ontvangen na ${formatDatum(grens)}. Te laat is geen weigering: u beslist, met een reden.`,
        };
  });
