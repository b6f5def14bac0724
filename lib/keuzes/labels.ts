import type { Openheid } from '#lib/keuzes/model.ts';

export const OPENHEID_LABEL: Readonly<Record<Openheid, string>> = {
  'bronnen-verschillen': 'Bronnen verschillen',
  'bronnen-zwijgen': 'Bronnen zwijgen',
};

/** Open choices that are set elsewhere, so that all of them stand in one place. */
export const ELDERS: readonly {
  readonly titel: string;
  readonly onder: string;
  readonly href: string | null;
}[] = [
  {
    titel: 'Hoe lang een termijn duurt waar de wet geen aantal noemt',
    onder: 'Eerste reactie, melding door de school, proces-verbaal, verlof, overdracht en meer',
    href: '/beheer/termijnen',
  },
  {
    titel: 'Vanaf wanneer de Wet politiegegevens geldt, en hoe het casusoverleg heet',
    onder: 'De functionaris gegevensbescherming bepaalt het eerste',
    href: '/beheer/bevoegdheden',
  },
  {
    titel: 'Wanneer Halt en een proces-verbaal over hetzelfde verzuim gaan',
    onder: 'Vast: in dezelfde handhavingszaak of hetzelfde schooljaar; Baken vraagt dan waarom',
    href: null,
  },
  {
    titel: 'Resultaten en redenen in de eigen woorden van het bureau',
    onder: 'Met het landelijke woord ernaast, dat in de cijfers telt',
    href: '/beheer/codelijsten',
  },
  {
    titel: 'Teksten van brieven',
    onder: 'De wet schrijft vorm noch woorden voor',
    href: '/beheer/sjablonen',
  },
  {
    titel: 'Op welke dagen niet wordt gewerkt',
    onder: 'Vast: de feestdagen, met Goede Vrijdag en elk jaar 5 mei',
    href: null,
  },
  {
    titel: 'In welke eenheid processen-verbaal tellen',
    onder: 'Per verdachte en per gezin staan naast elkaar en worden nooit opgeteld',
    href: '/rapportage/processen-verbaal',
  },
  {
    titel: 'Hoe fase 2 van de methode heet, en hoe lang een spreekuur per leerling duurt',
    onder: 'Vast: Begrijpen en twintig minuten',
    href: null,
  },
  {
    titel: 'Hoe vaak BRP en inschrijvingen worden vergeleken, en hoe lang een beoordeeld signaal rust',
    onder: 'Vast: wekelijks van 1 juli tot en met 1 oktober, daarbuiten maandelijks',
    href: null,
  },
  {
    titel: 'In welke eenheid een melding zegt wat is gemist, en hoeveel uur een kind onder de zes mag missen',
    onder: 'Vast: uren per week zoals ze binnenkomen; vijf uur, en vijf meer in overleg (per melding)',
    href: null,
  },
];
