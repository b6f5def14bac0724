import { formatDatum } from '#lib/kalender/opmaak.ts';
import { getalcel } from '#lib/platform/verslag/rules.ts';
import type { Cel, Tabelblok, Verslag } from '#lib/platform/verslag/model.ts';
import { isPercentage } from '#lib/indicatoren/labels.ts';
import type { Tegelcijfer } from '#lib/cockpit/kerncijfers/model.ts';
import { LABEL_METING, LABEL_WERKFUNCTIE, maandTekst, TITEL } from '#lib/cockpit/labels.ts';
import type { Standkop } from '#lib/cockpit/model.ts';
import { METINGEN, type Functieregel, type Werkdruk } from '#lib/cockpit/werkdruk/model.ts';
import { TEAM_UITLEG, teamNaam } from '#lib/cockpit/teams/labels.ts';
import { isZonderTeam } from '#lib/cockpit/teams/rules.ts';
import { standrijen } from '../rules.ts';

/** What stands on the page as a workbook: a sheet for the figures, one for the functions, one for colleagues where the reader sees them. */
export function standverslag(
  { keuze, schooljaar, gemeenten }: Pick<Standkop, 'keuze' | 'schooljaar' | 'gemeenten'>,
  gemeente: string | null,
  tegels: readonly Tegelcijfer[],
  werkdruk: Werkdruk,
): Verslag {
  return {
    titel: TITEL,
    ondertitel: `${formatDatum(keuze.dag)}, schooljaar ${schooljaar}`,
    kenmerken: [
      { label: 'Gemeente', waarde: gemeente ?? 'alle gemeenten' },
      { label: 'Functie', waarde: keuze.functie ? LABEL_WERKFUNCTIE[keuze.functie] : 'alle functies' },
    ],
    blokken: [
      kernblad(tegels, werkdruk),
      functieblad(werkdruk),
      ...teamblad(werkdruk, gemeenten),
      ...medewerkerblad(werkdruk),
    ],
  };
}

function kernblad(tegels: readonly Tegelcijfer[], werkdruk: Werkdruk): Tabelblok {
  const rijen = standrijen(tegels, werkdruk, []).slice(0, tegels.length);
  return {
    soort: 'tabel',
    titel: 'Kerncijfers',
    kolommen: [
      ...['Cijfer', 'Waarde', 'Eenheid', 'Teller', 'Noemer', 'Van wanneer', 'Een jaar eerder', 'Dat was'],
      ...['Streefwaarde', 'Opmerking'],
    ].map((kop) => ({ kop })),
    rijen: rijen.map((rij, plek): Cel[] => {
      const tegel = tegels[plek];
      const vorm = tegel ? vormVan(tegel) : {};
      return [
        { tekst: rij.cijfer },
        getalcel(rij.waarde, vorm),
        { tekst: rij.eenheid },
        heel(rij.teller),
        heel(rij.noemer),
        { tekst: rij.wanneer },
        getalcel(rij.vorig, { ...vorm, ...(tegel?.vorig.nietGemeten && { onbekend: 'niet gemeten' }) }),
        { tekst: rij.vorigWanneer },
        { tekst: rij.streefwaarde },
        { tekst: rij.opmerking },
      ];
    }),
    rijkoppen: 1,
    noten: ['Onbekend is geen nul: dan is er niets over vastgelegd.'],
  };
}

/** A figure without parts has none, which is not unknown. */
const heel = (getal: number | null): Cel => (getal === null ? { tekst: '' } : getalcel(getal));

function vormVan({ indicator, dimensies }: Tegelcijfer) {
  const procent = isPercentage(indicator, { dimensies });
  return { procent, decimalen: procent || ['per-fte', 'percentiel'].includes(indicator.uitwerking) ? 1 : 0 };
}

function functieblad(werkdruk: Werkdruk): Tabelblok {
  const { functies, totaal, op, fteVanHeelBureau } = werkdruk;
  const samen = functies.length > 1;
  return {
    soort: 'tabel',
    titel: 'Werk per functie',
    kolommen: [
      'Functie',
      ...METINGEN.map((meting) => LABEL_METING[meting]),
      ...['Open, jaar eerder', 'Contract-fte', 'Effectieve fte', 'Open per fte'],
    ].map((kop) => ({ kop })),
    rijen: [...functies, ...(samen ? [totaal] : [])].map(functierij),
    rijkoppen: 1,
    ...(samen && { totaalrij: true as const }),
    noten: [
      `Telt werkprocessen op ${formatDatum(op)}. Fte: zoals vastgelegd voor ${maandTekst(op.slice(0, 7))}.`,
      ...(fteVanHeelBureau
        ? ['Fte is vastgelegd voor het hele bureau, dus per gemeente is er geen werk per fte.']
        : []),
    ],
  };
}

function functierij({ functie, nu, openVorigJaar, fte, perFte }: Functieregel): Cel[] {
  return [
    { tekst: functie ? LABEL_WERKFUNCTIE[functie] : 'Samen' },
    ...METINGEN.map((meting) => getalcel(nu[meting])),
    getalcel(openVorigJaar),
    getalcel(fte?.contract ?? null, { decimalen: 2 }),
    getalcel(fte?.effectief ?? null, { decimalen: 2 }),
    getalcel(perFte, { decimalen: 1 }),
  ];
}

function teamblad({ teams, op, fteVanHeelBureau }: Werkdruk, gemeenten: Standkop['gemeenten']): Tabelblok[] {
  if (typeof teams.regels === 'string') return [];
  return [
    {
      soort: 'tabel',
      titel: 'Werk per team',
      kolommen: [
        ...['Team', 'Medewerkers', ...METINGEN.map((meting) => LABEL_METING[meting])],
        ...['Effectieve fte', 'Open per fte', 'Begonnen per fte'],
      ].map((kop) => ({ kop })),
      rijen: teams.regels.map((regel): Cel[] => [
        { tekst: teamNaam(regel, gemeenten) },
        isZonderTeam(regel) ? { tekst: '' } : getalcel(regel.leden),
        ...METINGEN.map((meting) => getalcel(regel.nu[meting])),
        ...(isZonderTeam(regel)
          ? [{ tekst: '' }, { tekst: '' }, { tekst: '' }]
          : [
              getalcel(regel.fte?.effectief ?? null, { decimalen: 2 }),
              getalcel(regel.perFte, { decimalen: 1 }),
              getalcel(regel.begonnenPerFte, { decimalen: 1 }),
            ]),
      ]),
      rijkoppen: 1,
      noten: [
        `Telt werkprocessen op ${formatDatum(op)}. ${TEAM_UITLEG}`,
        ...(fteVanHeelBureau ? ['Per gemeente is er geen werk per fte.'] : []),
      ],
    },
  ];
}

function medewerkerblad({ medewerkers, op }: Werkdruk): Tabelblok[] {
  if (typeof medewerkers === 'string') return [];
  return [
    {
      soort: 'tabel',
      titel: 'Werk per medewerker',
      kolommen: ['Medewerker', ...METINGEN.map((meting) => LABEL_METING[meting])].map((kop) => ({ kop })),
      rijen: medewerkers.map(({ naam, nu }) => [
        { tekst: naam },
        ...METINGEN.map((meting) => getalcel(nu[meting])),
      ]),
      rijkoppen: 1,
      noten: [`Telt werkprocessen op ${formatDatum(op)}. Op naam, niet op hoeveelheid.`],
    },
  ];
}
