import { INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import { ONDERWERPEN } from '#lib/indicatoren/onderwerpen.ts';
import { LABEL_BREUKSOORT } from '#lib/indicatoren/trendbreuken/labels.ts';
import { BREUKSOORTEN, type Trendbreukstand } from '#lib/indicatoren/trendbreuken/model.ts';
import { raaktOnderwerp } from '#lib/indicatoren/trendbreuken/rules.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

export type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;

type Eigenschappen = {
  actie: Actie;
  label: string;
  knop: string;
  raakt: string;
  /** The one that is changed; none: a new one. */
  breuk?: Trendbreukstand;
};

export function Trendbreukformulier({ actie, label, knop, raakt, breuk }: Eigenschappen) {
  const openbaar = breuk !== undefined && (breuk.openbaar || breuk.wacht || breuk.teruggestuurd !== null);
  return (
    <Formulier
      actie={actie}
      label={label}
      {...(breuk ? { verborgen: { id: breuk.id }, uniek: `wijzig-${breuk.id}` } : {})}
    >
      <Veld
        naam="vanaf"
        label="Vanaf"
        hint="De eerste dag dat het anders is"
        soort="date"
        breedte="kort"
        waarde={breuk?.vanaf}
      />
      <Keuzelijst
        naam="soort"
        label="Wat veranderde er?"
        keuzes={BREUKSOORTEN.map((waarde) => ({ waarde, label: LABEL_BREUKSOORT[waarde] }))}
        waarde={breuk?.soort}
      />
      <Keuzelijst naam="raakt" label="Welke cijfers raakt dit?" keuzes={raakkeuzes()} waarde={raakt} />
      <Tekstvak
        naam="zin"
        label="In één zin, voor een lezer van het cijfer"
        hint="Staat bij de lijn en onder de tabel. Noem niemand bij naam."
        rijen={3}
        maxLength={500}
        waarde={breuk?.zin}
      />
      <Veld
        naam="bron"
        label="Bron"
        hint="Bijvoorbeeld een wetsartikel, een raadsbesluit of een jaarverslag"
        waarde={breuk?.bron}
      />
      <Keuzelijst
        naam="openbaar"
        label="Ook op de openbare pagina’s?"
        keuzes={[
          { waarde: 'nee', label: 'Nee, alleen binnen het bureau' },
          { waarde: 'ja', label: 'Ja, ook bij gepubliceerde cijfers, na controle door een collega' },
        ]}
        waarde={openbaar ? 'ja' : 'nee'}
      />
      <Verzendknop>{knop}</Verzendknop>
    </Formulier>
  );
}

function raakkeuzes() {
  return [
    { waarde: 'alle', label: 'Alle cijfers' },
    ...Object.entries(ONDERWERPEN).map(([code, label]) => ({
      waarde: raaktOnderwerp(code),
      label: `Alles over: ${label.toLowerCase()}`,
      groep: 'Een onderwerp',
    })),
    ...INDICATOREN.map(({ code, titel }) => ({ waarde: code, label: titel, groep: 'Eén cijfer' })),
  ];
}
