import type { Datum } from '#lib/kalender/model.ts';
import type { VrijeDagen } from '#lib/kalender/vakanties.ts';
import { LABEL_PARTNER, LABEL_VORM } from '#lib/contact/afspraken/labels.ts';
import { AFSPRAAKPARTNERS, AFSPRAAKVORMEN, type Afspraak } from '#lib/contact/afspraken/model.ts';
import { Dagbericht } from '#components/afspraken/dagbericht.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';

const DUREN = [15, 30, 45, 60, 90, 120, 180, 240];

type Eigenschappen = { afspraak?: Afspraak; vandaag: Datum; vrij: readonly VrijeDagen[] };

/** How, with whom, when and where; the same for a new appointment and for a change. */
export function AfspraakVelden({ afspraak, vandaag, vrij }: Eigenschappen) {
  const duren = afspraak && !DUREN.includes(afspraak.duur) ? [...DUREN, afspraak.duur] : DUREN;
  return (
    <>
      <Keuzes
        naam="vorm"
        label="Hoe spreekt u elkaar?"
        naast
        waarde={afspraak?.vorm ?? 'gesprek'}
        keuzes={AFSPRAAKVORMEN.map((vorm) => ({ waarde: vorm, label: LABEL_VORM[vorm] }))}
      />
      <Keuzes
        naam="met"
        label="Met wie?"
        meer
        naast
        waarde={afspraak?.met ?? ['jongere', 'ouder']}
        keuzes={AFSPRAAKPARTNERS.map((partner) => ({ waarde: partner, label: LABEL_PARTNER[partner] }))}
      />
      <div className="velden-naast flex flex-wrap gap-4">
        <Veld
          naam="datum"
          label="Op welke dag?"
          soort="date"
          breedte="kort"
          min={vandaag}
          waarde={afspraak?.datum}
        />
        <Veld naam="tijd" label="Hoe laat?" soort="time" breedte="kort" waarde={afspraak?.tijd} />
        <Keuzelijst
          naam="duur"
          label="Hoe lang?"
          breedte="kort"
          waarde={String(afspraak?.duur ?? 45)}
          keuzes={duren.map((duur) => ({ waarde: String(duur), label: `${duur} minuten` }))}
        />
      </div>
      <Dagbericht veld="datum" vrij={vrij} />
      <Veld naam="plaats" label="Waar?" optioneel maxLength={200} waarde={afspraak?.plaats} />
      <Tekstvak
        naam="toelichting"
        label="Waarover?"
        hint="Alleen voor collega’s; dit staat niet in de uitnodiging en niet in uw agenda."
        optioneel
        rijen={2}
        maxLength={2000}
        waarde={afspraak?.toelichting}
      />
    </>
  );
}
