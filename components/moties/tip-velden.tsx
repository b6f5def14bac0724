import { LABEL_TIPSTATUS } from '#lib/moties/labels.ts';
import { TIPSTATUSSEN, type Tip } from '#lib/moties/model.ts';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';

/** The tip and what was done with it; all of it becomes public. */
export function TipVelden({ tip }: { tip: Tip }) {
  return (
    <>
      <Veld naam="groep" label="Groep" waarde={tip.groep} maxLength={120} />
      <Tekstvak naam="tekst" label="Tip of advies" rijen={3} waarde={tip.tekst} />
      <Keuzelijst
        naam="status"
        label="Wat is ermee gedaan?"
        waarde={tip.status}
        keuzes={TIPSTATUSSEN.map((waarde) => ({ waarde, label: LABEL_TIPSTATUS[waarde] }))}
      />
      <Tekstvak
        naam="argument"
        label="Waarom?"
        hint="Verplicht zodra is besloten; de raad leest dit. Noem geen personen en geen kleine aantallen."
        rijen={3}
        waarde={tip.argument ?? ''}
      />
      <div className="flex flex-wrap gap-4">
        <Veld
          naam="kostenBedrag"
          label="Kosten in euro"
          optioneel
          inputMode="decimal"
          breedte="kort"
          waarde={tip.kostenBedrag === null ? '' : String(tip.kostenBedrag).replace('.', ',')}
        />
        <Veld
          naam="kostenToelichting"
          label="Toelichting op de kosten"
          optioneel
          breedte="middel"
          waarde={tip.kostenToelichting ?? ''}
        />
      </div>
      <Tekstvak
        naam="resultaat"
        label="Wat leverde het op?"
        optioneel
        rijen={3}
        waarde={tip.resultaat ?? ''}
      />
      <Tekstvak
        naam="koppelingen"
        label="Links"
        hint="Een per regel: het adres, een spatie, en hoe de pagina heet."
        optioneel
        rijen={3}
        waarde={tip.koppelingen.map(({ adres, titel }) => `${adres} ${titel}`).join('\n')}
      />
    </>
  );
}
