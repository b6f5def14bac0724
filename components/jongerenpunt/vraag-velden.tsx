import { KANAAL_LABEL, VRAAGSOORT_LABEL, VRAGER_LABEL } from '#lib/doelgroepen/jongerenpunt/labels.ts';
import { KANALEN, VRAAGSOORTEN, VRAGERS, type Vraag } from '#lib/doelgroepen/jongerenpunt/model.ts';
import type { Codewaarde } from '#lib/werkprocessen/model.ts';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';

type Eigenschappen = { themas: readonly Codewaarde[]; vraag?: Vraag };

/** What the question is; the same at the counter and when it is changed later. */
export function VraagVelden({ themas, vraag }: Eigenschappen) {
  return (
    <>
      <Keuzes
        naam="vraag"
        label="Waar gaat de vraag over?"
        {...(vraag ? { waarde: vraag.vraag } : {})}
        keuzes={VRAAGSOORTEN.map((waarde) => ({ waarde, label: VRAAGSOORT_LABEL[waarde] }))}
      />
      <Tekstvak
        naam="toelichting"
        label="In een paar woorden"
        hint="Alleen wat nodig is om te helpen; geen gezondheid, geen politie."
        optioneel
        rijen={3}
        maxLength={2000}
        waarde={vraag?.toelichting ?? ''}
      />
      <div className="flex flex-wrap gap-4">
        <Keuzelijst
          naam="kanaal"
          label="Hoe kwam de vraag?"
          breedte="kort"
          waarde={vraag?.kanaal ?? 'balie'}
          keuzes={KANALEN.map((waarde) => ({ waarde, label: KANAAL_LABEL[waarde] }))}
        />
        <Keuzelijst
          naam="vrager"
          label="Wie vraagt?"
          breedte="kort"
          waarde={vraag?.vrager ?? 'jongere'}
          keuzes={VRAGERS.map((waarde) => ({ waarde, label: VRAGER_LABEL[waarde] }))}
        />
        <Veld
          naam="vragerNaam"
          label="Naam van wie vraagt"
          hint="Als het niet de jongere is."
          optioneel
          breedte="middel"
          maxLength={120}
          waarde={vraag?.vragerNaam ?? ''}
        />
        <Keuzelijst
          naam="thema"
          label="Onderwerp"
          hint="Helpt om te zien wie er meer van weet."
          optioneel
          leeg="Geen bijzonder onderwerp"
          waarde={vraag?.thema ?? ''}
          keuzes={themas.map(({ code, label }) => ({ waarde: code, label }))}
        />
      </div>
    </>
  );
}
