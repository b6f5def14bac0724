import type { Keuze } from '#lib/thuiszitters/lijst/model.ts';
import { Lijstfilter } from '#components/ui/lijstfilter.tsx';

export type Filterwaarden = Readonly<
  Partial<Record<'soort' | 'duur' | 'sector' | 'gemeente' | 'van' | 'agenda', string>>
>;

const SOORTEN = [
  { waarde: 'AV', label: 'Absoluut verzuim' },
  { waarde: 'LRV', label: 'Langdurig relatief verzuim' },
];
const DUUR = [
  { waarde: 'lang', label: 'Langer dan 3 maanden' },
  { waarde: 'kort', label: 'Korter dan 3 maanden' },
];
const SECTOREN = [
  { waarde: 'PO', label: 'Primair onderwijs' },
  { waarde: 'SO', label: 'Speciaal onderwijs' },
  { waarde: 'VO', label: 'Voortgezet onderwijs' },
  { waarde: 'MBO', label: 'Mbo' },
  { waarde: 'onbekend', label: 'Geen of onbekend' },
];
const VAN = [
  { waarde: 'mij', label: 'Van mij' },
  { waarde: 'niemand', label: 'Nog van niemand' },
];

const AGENDA = [
  { waarde: 'ja', label: 'Op de agenda' },
  { waarde: 'nee', label: 'Niet op de agenda' },
];

/** Narrows the list; an ordinary form, so that the address can be kept and shared. */
export function Filters({ waarden, gemeenten }: { waarden: Filterwaarden; gemeenten: readonly Keuze[] }) {
  const plaatsen = gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam }));
  const lijsten = [
    { naam: 'van', label: 'Wie', keuzes: VAN, leeg: 'Iedereen' },
    { naam: 'soort', label: 'Soort', keuzes: SOORTEN, leeg: 'Alle soorten' },
    { naam: 'duur', label: 'Duur', keuzes: DUUR, leeg: 'Elke duur' },
    { naam: 'sector', label: 'Sector', keuzes: SECTOREN, leeg: 'Alle sectoren' },
    { naam: 'agenda', label: 'Actietafel', keuzes: AGENDA, leeg: 'Allemaal' },
    { naam: 'gemeente', label: 'Gemeente', keuzes: plaatsen, leeg: 'Alle gemeenten' },
  ] as const;
  return (
    <Lijstfilter
      pad="/thuiszitters"
      label="Thuiszitters kiezen"
      velden={lijsten.map((lijst) => ({ ...lijst, waarde: waarden[lijst.naam] }))}
    />
  );
}
