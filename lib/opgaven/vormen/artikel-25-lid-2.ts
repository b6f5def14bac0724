import type { Vorm } from '../model.ts';
import { deel, PER_ONDERWIJS, som } from './bouwstenen.ts';

const aanvraag = (code: string, grond: string, label: string) =>
  som(code, label, deel('vrijstelling-aanvragen', { grond: [grond] }));

/** The form of 2002–2004; the one that holds now was not found. */
export const ARTIKEL_25_LID_2: Vorm = {
  code: 'artikel-25-lid-2',
  titel: 'Leerplichttelling',
  voor: 'minister van OCW',
  grondslag: 'Leerplichtwet 1969, artikel 25 lid 2',
  jaar: 'schooljaar',
  voorbehoud:
    'De indeling is die van het formulier van 2002 tot 2004. Het formulier dat nu geldt, is ons niet bekend; vergelijk de vragen voordat u indient.',
  perGemeente: true,
  tabellen: [
    {
      code: 'vrijstelling',
      titel: 'Beroepen op en aanvragen om vrijstelling',
      rijkop: 'Grond',
      kolommen: PER_ONDERWIJS,
      optellen: true,
      totaalkop: 'totaal',
      rijen: [
        aanvraag('3a', '3a', 'Artikel 3a, vervangende leerplicht in het laatste jaar'),
        aanvraag('3b', '3b', 'Artikel 3b, vervangende leerplicht vanaf 14 jaar'),
        aanvraag('5a', '5-A', 'Artikel 5 onder a, niet geschikt om toegelaten te worden'),
        aanvraag('5b', '5-B', 'Artikel 5 onder b, bedenkingen tegen de richting'),
        aanvraag('15', '15', 'Artikel 15, op andere wijze voldoende onderwijs'),
      ],
      noten: [
        'Telt beroepen en aanvragen die binnenkwamen, ook verlengingen en ook wat niet tot een vrijstelling leidde. Artikel 5 onder c en 5a vraagt het formulier niet.',
      ],
    },
    {
      code: 'absoluut',
      titel: 'Absoluut verzuim',
      rijkop: 'Wat',
      kolommen: PER_ONDERWIJS,
      optellen: true,
      totaalkop: 'totaal',
      rijen: [
        som('vastgesteld', 'Vastgesteld', deel('absoluut-onderzocht')),
        som(
          'ingeschreven',
          'Na bemoeienis weer ingeschreven',
          deel('absoluut-onderzocht', { uitkomst: ['inschrijving-school'] }),
        ),
        som('open', 'Nog in onderzoek', deel('absoluut-onderzocht', { uitkomst: ['open'] })),
        som('langer', 'Langer dan drie maanden', deel('thuiszitters', { soort: ['AV'], duur: ['>3m'] })),
      ],
      noten: [
        'Het onderwijs is dat van de laatste school. Telt werkprocessen; langer dan drie maanden telt jongeren, ieder één keer, met de langste periode.',
      ],
    },
    {
      code: 'relatief',
      titel: 'Relatief verzuim',
      rijkop: 'Wat',
      kolommen: PER_ONDERWIJS,
      optellen: true,
      totaalkop: 'totaal',
      rijen: [
        som('leerlingen', 'Leerlingen die ten minste één keer zijn gemeld', deel('gemelde-leerlingen')),
        som('meldingen', 'Meldingen', deel('meldingen-school', { soort: ['signaal', 'luxe'] })),
        som('luxe', 'waarvan luxeverzuim', deel('meldingen-school', { soort: ['luxe'] })),
      ],
      noten: [
        'Leerlingen en meldingen zijn twee verschillende tellingen. Verzuim van 18 jaar en ouder telt niet mee.',
      ],
    },
    {
      code: 'pv',
      titel: 'Processen-verbaal',
      rijkop: 'Soort verzuim',
      kolommen: [],
      optellen: false,
      totaalkop: 'opgemaakt',
      rijen: (
        [
          ['pv-absoluut', 'Absoluut verzuim'],
          ['pv-signaal', 'Relatief verzuim'],
          ['pv-luxe', 'Luxeverzuim'],
        ] as const
      ).map(([soort, label]) =>
        som(
          soort,
          label,
          deel('processen-verbaal', { eenheid: ['verdachte'], soort: [soort], afloop: ['opgemaakt'] }),
        ),
      ),
      noten: [
        'Eén proces-verbaal is één verdachte. Een proces-verbaal kent geen onderwijssoort: van strafrechtelijke gegevens telt Baken alleen aantallen.',
      ],
    },
  ],
  controles: [
    {
      code: 'ingeschreven-binnen-vastgesteld',
      titel: 'Weer ingeschreven en nog in onderzoek zijn samen niet meer dan vastgesteld',
      links: [
        { tabel: 'absoluut', rij: 'ingeschreven' },
        { tabel: 'absoluut', rij: 'open' },
      ],
      teken: '<=',
      rechts: [{ tabel: 'absoluut', rij: 'vastgesteld' }],
    },
    {
      code: 'leerlingen-binnen-meldingen',
      titel: 'Er zijn niet meer gemelde leerlingen dan meldingen',
      links: [{ tabel: 'relatief', rij: 'leerlingen' }],
      teken: '<=',
      rechts: [{ tabel: 'relatief', rij: 'meldingen' }],
    },
    {
      code: 'luxe-binnen-meldingen',
      titel: 'Luxeverzuim is een deel van de meldingen',
      links: [{ tabel: 'relatief', rij: 'luxe' }],
      teken: '<=',
      rechts: [{ tabel: 'relatief', rij: 'meldingen' }],
    },
  ],
};
