import { LABEL_MOTIESOORT } from '#lib/moties/labels.ts';
import { MOTIESOORTEN } from '#lib/moties/model.ts';
import type { Motieformulier } from '#lib/moties/formulieren/queries.ts';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';

/** What was decided, by whom, and who keeps it. */
export function MotieVelden({ formulier }: { formulier: Motieformulier }) {
  const { motie, gemeenten, eigenaren, ik } = formulier;
  return (
    <>
      <Keuzelijst
        naam="soort"
        label="Wat is het?"
        waarde={motie?.soort ?? ''}
        {...(motie ? {} : { leeg: 'Kies een soort' })}
        keuzes={MOTIESOORTEN.map((waarde) => ({ waarde, label: LABEL_MOTIESOORT[waarde] }))}
      />
      <Veld naam="titel" label="Titel" waarde={motie?.titel ?? ''} maxLength={200} />
      <Tekstvak
        naam="tekst"
        label="Wat is er besloten?"
        hint="In eigen woorden of zoals het er staat. Noem geen namen van raadsleden; dit wordt openbaar."
        waarde={motie?.tekst ?? ''}
        rijen={8}
      />
      <div className="flex flex-wrap gap-4">
        <Veld
          naam="raad"
          label="Aan wie is het beloofd?"
          hint="Bijvoorbeeld: Gemeenteraad van Stein"
          breedte="middel"
          waarde={motie?.raad ?? ''}
        />
        <Keuzelijst
          naam="gemeente"
          label="Gemeente"
          waarde={motie?.gemeente ?? ''}
          leeg="De hele regio"
          keuzes={gemeenten.map(({ code, naam, eigen }) => ({
            waarde: code,
            label: naam,
            groep: eigen ? 'Van dit bureau' : 'Andere gemeenten',
          }))}
        />
        <Veld
          naam="vastgesteldOp"
          label="Besloten op"
          soort="date"
          breedte="kort"
          waarde={motie?.vastgesteldOp ?? ''}
        />
      </div>
      <Veld
        naam="bron"
        label="Waar staat het?"
        hint="Bijvoorbeeld het raadsbesluit met nummer"
        waarde={motie?.bron ?? ''}
      />
      <Veld
        naam="bronAdres"
        label="Adres van het stuk"
        soort="url"
        optioneel
        waarde={motie?.bronAdres ?? ''}
      />
      <Tekstvak
        naam="kanttekening"
        label="Kanttekening bij de cijfers"
        hint="Staat boven de cijfers, ook op de openbare pagina. Bijvoorbeeld waarover is gerekend."
        optioneel
        rijen={3}
        waarde={motie?.kanttekening ?? ''}
      />
      <Keuzelijst
        naam="eigenaarId"
        label="Wie houdt dit bij?"
        hint="Krijgt de dagen van verslag op Vandaag."
        waarde={motie?.eigenaarId ?? ik ?? ''}
        leeg="Kies een collega"
        keuzes={eigenaren.map(({ id, naam }) => ({ waarde: id, label: naam }))}
      />
    </>
  );
}
