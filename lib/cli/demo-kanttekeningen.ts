import { zetKanttekening } from '#lib/indicatoren/kanttekeningen/commands.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { findBureau, systeemActor } from '#lib/toegang/systeem.ts';

/** Where the annual report of 2023-2024 does not add up with itself, or cannot be read: with the figure that gives the right sum. */
const KANTTEKENINGEN = [
  {
    indicator: 'dsp-bestemming',
    zin: 'Het jaarverslag drukt voor Beek 75 continuerende vsv’ers af. De regels tellen op tot 70, en alleen met 70 klopt het regiototaal van 853.',
    bron: 'Jaarverslag 2023-2024, bestemmingen continuerend vsv per gemeente',
    'deel-categorie': 'continuerend',
    'deel-woonplaats': '0888',
  },
  {
    indicator: 'dsp-bestemming',
    zin: 'Beide kolommen tellen op tot 100%, in het jaarverslag anders verdeeld. Nieuw, van 364: 1 is gedrukt als 1% (0,3%, hier 0%; twee keer), 20 als 5% (5,5%, hier 6%) en 16 als 4% (4,4%, hier 5%). Continuerend, van 853: 133 is gedrukt als 16% (15,6%, hier 15%) en 50 als 5% (5,9%, hier 6%).',
    bron: 'Jaarverslag 2023-2024, totaalbeeld bestemmingen vsv',
    'deel-categorie': '*',
  },
  {
    indicator: 'dsp-meldingen',
    zin: 'Het jaarverslag drukt 39% af voor 241 van 629 meldingen; dat is 38,3%. De preventieve meldingen staan er met 8% voor 8,4%.',
    bron: 'Jaarverslag 2023-2024, totaal aantal meldingen Doorstroompunt',
  },
  {
    indicator: 'jongerenpunt-vragen',
    zin: 'De eerste regel per gemeente is in het jaarverslag beschadigd: "24123 35". Gelezen als Beek 23, Sittard-Geleen 241 en Stein 35, de enige verdeling die optelt tot de afgedrukte 299.',
    bron: 'Jaarverslag 2023-2024, meldingen Jongerenloket 16-27',
  },
  {
    indicator: 'vrijstellingen',
    zin: 'Het jaarverslag heeft een achtste regel: verlof vanwege de specifieke aard van het beroep, met overal 0. Dat is verlof en geen vrijstelling; het staat bij het cijfer Verlof door het hoofd van de school.',
    bron: 'Jaarverslag 2023-2024, afgegeven vrijstellingen',
  },
  {
    indicator: 'handhaving',
    zin: 'Het jaarverslag noemt vier Halt-verwijzingen en verklaart er een. De totalen van "afgezien" bij Halt en bij last onder dwangsom zijn er leeg; beide zijn 1.',
    bron: 'Jaarverslag 2023-2024, handhavingsprocessen',
  },
] as const;

/** Sets the notes as the kwaliteitsmedewerker would. Gives how many. */
export async function annotateDemo(): Promise<number> {
  const bureau = await findBureau('westelijke-mijnstreek');
  if (!bureau) return 0;
  const actor = systeemActor('demo', bureau, ['kanttekening.schrijven']);
  for (const kanttekening of KANTTEKENINGEN)
    waardeOf(await zetKanttekening(actor, { ...kanttekening, schooljaar: '2023-2024' }));
  return KANTTEKENINGEN.length;
}
