import { zetKanttekening } from '#lib/indicatoren/kanttekeningen/commands.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { findBureau, systeemActor } from '#lib/toegang/systeem.ts';

/** Where the annual report of 2023-2024 does not add up with itself, or cannot be read: with the figure that gives the right sum. */
const KANTTEKENINGEN = [
  {
    indicator: 'dsp-bestemming',
    zin: 'Het jaarverslag drukt voor Beek 75 continuerende vsv’ers af. De regels tellen op tot 70, en alleen met 70 klopt het regiototaal van 853.',
    bron: 'Jaarverslag 2023-2024, bestemmingen continuerend vsv per gemeente',
  },
  {
    indicator: 'dsp-bestemming',
    zin: 'Het jaarverslag drukt 1% af voor 1 van 364 nieuwe vsv’ers; dat is 0,3%. Bij continuerend drukt het 5% af voor 50 van 853; dat is 5,9%.',
    bron: 'Jaarverslag 2023-2024, totaalbeeld bestemmingen vsv',
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
