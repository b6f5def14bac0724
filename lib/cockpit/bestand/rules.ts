import { eenheidLabel } from '#lib/indicatoren/labels.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import {
  breekZin,
  doelTekst,
  eenheidTekst,
  momentVan,
  nietNaarZin,
  OORDEEL,
  vanWanneer,
} from '#lib/cockpit/kerncijfers/labels.ts';
import type { Tegelcijfer } from '#lib/cockpit/kerncijfers/model.ts';
import { LABEL_METING, LABEL_WERKFUNCTIE, maandTekst } from '#lib/cockpit/labels.ts';
import { METINGEN, type Functieregel, type Werkdruk } from '#lib/cockpit/werkdruk/model.ts';
import type { Dimensiewaarde } from '#lib/indicatoren/model.ts';
import { teamNaam } from '#lib/cockpit/teams/labels.ts';
import { isZonderTeam } from '#lib/cockpit/teams/rules.ts';
import type { Teamregel } from '#lib/cockpit/teams/model.ts';
import type { Standrij } from './model.ts';

const LEEG = {
  ...{ van: '', teller: null, noemer: null, vorig: null, vorigWanneer: '', streefwaarde: '', opmerking: '' },
} as const;
const WERKPROCESSEN = eenheidLabel('werkproces', { uitwerking: 'aantal' });

/** Everything that stands on the page, in its order; colleagues only where the reader sees them there too. */
export function standrijen(
  tegels: readonly Tegelcijfer[],
  werkdruk: Werkdruk,
  gemeenten: readonly Dimensiewaarde[],
): Standrij[] {
  const { functies, totaal, teams, medewerkers } = werkdruk;
  const wanneer = `op ${formatDatum(werkdruk.op)}`;
  return [
    ...tegels.map(kernrij),
    ...[...functies, ...(functies.length > 1 ? [totaal] : [])].flatMap((regel) =>
      functierijen(regel, werkdruk, wanneer),
    ),
    ...(typeof teams.regels === 'string'
      ? []
      : teams.regels.flatMap((regel) => teamrijen(regel, gemeenten, werkdruk, wanneer))),
    ...(typeof medewerkers === 'string'
      ? []
      : medewerkers.flatMap(({ naam, nu }) =>
          METINGEN.map((meting): Standrij => ({
            ...LEEG,
            ...{ onderdeel: 'medewerker', cijfer: LABEL_METING[meting], van: naam },
            ...{ waarde: nu[meting], eenheid: WERKPROCESSEN, wanneer },
          })),
        )),
  ];
}

function kernrij(tegel: Tegelcijfer): Standrij {
  const { kern, waarde, teller, noemer, vorig, doelen, waarom, nietNaar } = tegel;
  const opmerkingen = [waarom, nietNaar.length > 0 && nietNaarZin(nietNaar), breekZin(tegel)];
  return {
    ...{ onderdeel: 'kerncijfer', cijfer: kern.titel, van: '', waarde, teller, noemer },
    eenheid: eenheidTekst(tegel) || '%',
    ...{ wanneer: vanWanneer(tegel), vorig: vorig.waarde, vorigWanneer: momentVan(tegel) },
    streefwaarde: doelen
      .map((doel) =>
        doel.eigen
          ? `${doelTekst(doel)} (${doel.bron}): ${OORDEEL[doel.oordeel]}`
          : `elders ${doelTekst(doel)} (${doel.bron})`,
      )
      .join('; '),
    opmerking: opmerkingen.filter(Boolean).join('; '),
  };
}

function functierijen(regel: Functieregel, { op, fteVanHeelBureau }: Werkdruk, wanneer: string): Standrij[] {
  const { functie, nu, fte, perFte, openVorigJaar } = regel;
  const kop = {
    ...LEEG,
    onderdeel: 'functie',
    van: functie ? LABEL_WERKFUNCTIE[functie] : 'Samen',
    wanneer,
  } as const;
  const maand = maandTekst(op.slice(0, 7));
  const zonder = fte === null ? 'geen formatie vastgelegd' : '';
  return [
    ...METINGEN.map((meting): Standrij => ({
      ...{ ...kop, cijfer: LABEL_METING[meting], waarde: nu[meting], eenheid: WERKPROCESSEN },
      ...(meting === 'open' ? { vorig: openVorigJaar, vorigWanneer: 'zelfde dag' } : {}),
    })),
    {
      ...kop,
      cijfer: 'Contract-fte',
      waarde: fte?.contract ?? null,
      eenheid: 'fte',
      wanneer: maand,
      opmerking: zonder,
    },
    {
      ...kop,
      cijfer: 'Effectieve fte',
      waarde: fte?.effectief ?? null,
      eenheid: 'fte',
      wanneer: maand,
      opmerking: zonder,
    },
    {
      ...{ ...kop, cijfer: 'Open per fte', waarde: perFte, eenheid: `${WERKPROCESSEN} per fte` },
      opmerking: fteVanHeelBureau ? 'formatie is niet per gemeente vastgelegd' : zonder,
    },
  ];
}

function teamrijen(
  regel: Teamregel,
  gemeenten: readonly Dimensiewaarde[],
  { op, fteVanHeelBureau }: Werkdruk,
  wanneer: string,
): Standrij[] {
  const { nu, fte, perFte, begonnenPerFte, leden } = regel;
  const kop = { ...LEEG, onderdeel: 'team', van: teamNaam(regel, gemeenten), wanneer } as const;
  const rijen = METINGEN.map((meting): Standrij => ({
    ...{ ...kop, cijfer: LABEL_METING[meting], waarde: nu[meting], eenheid: WERKPROCESSEN },
  }));
  if (isZonderTeam(regel)) return rijen;
  const zonder = fte === null ? 'geen formatie op naam van de leden' : '';
  const perDeel = fteVanHeelBureau ? 'formatie is niet per gemeente vastgelegd' : zonder;
  return [
    { ...kop, cijfer: 'Medewerkers', waarde: leden, eenheid: 'medewerkers' },
    ...rijen,
    {
      ...{ ...kop, cijfer: 'Effectieve fte', waarde: fte?.effectief ?? null, eenheid: 'fte' },
      ...{ wanneer: maandTekst(op.slice(0, 7)), opmerking: zonder },
    },
    {
      ...kop,
      cijfer: 'Open per fte',
      waarde: perFte,
      eenheid: `${WERKPROCESSEN} per fte`,
      opmerking: perDeel,
    },
    {
      ...{ ...kop, cijfer: 'Begonnen in 4 weken per fte', waarde: begonnenPerFte },
      ...{ eenheid: `${WERKPROCESSEN} per fte`, opmerking: perDeel },
    },
  ];
}
