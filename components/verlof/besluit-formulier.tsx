import { formatSchooldagen } from '#lib/kalender/opmaak.ts';
import { AFLOOP_LABEL } from '#lib/verlof/labels.ts';
import type { Verlofpagina } from '#lib/verlof/lezen/model.ts';
import { AFLOPEN, type Afloop } from '#lib/verlof/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { kopVan, type Verlofdeelvak } from '#components/verlof/model.ts';

const HINT: Partial<Record<Afloop, string>> = {
  'buiten-behandeling': 'De aanvulling kwam niet op tijd (Awb art. 4:5).',
  doorgestuurd: 'Tien schooldagen of minder, of vakantie: het hoofd beslist (Awb art. 2:3).',
};

/** The decision with its motivation; the checks stand above it and advise only. */
export function Besluit({ pagina, acties }: Verlofdeelvak) {
  const { verlof, vandaag } = pagina;
  return (
    <Formulier actie={acties.besluit} verborgen={kopVan(pagina)} label="Besluit">
      <Keuzes
        naam="afloop"
        label="Wat besluit u?"
        waarde={voorstel(pagina)}
        keuzes={AFLOPEN.map((code) => ({
          waarde: code,
          label:
            code === 'toegekend'
              ? `Toegekend: ${verlof.dagen === 1 ? 'de hele schooldag' : `alle ${formatSchooldagen(verlof.dagen)}`}`
              : AFLOOP_LABEL[code],
          hint: HINT[code],
        }))}
      />
      <Uitklap titel="Bij een gedeeltelijke toekenning: welke dagen">
        <Veld naam="toegekendVan" label="Eerste dag" soort="date" waarde={verlof.van} breedte="middel" />
        <Veld naam="toegekendTot" label="Laatste dag" soort="date" breedte="middel" />
        <Veld
          naam="toegekendeDagen"
          label="Schooldagen"
          hint="Laat leeg: Baken telt ze."
          inputMode="numeric"
          breedte="kort"
          optioneel
        />
      </Uitklap>
      <Tekstvak
        naam="motivering"
        label="Motivering"
        hint="Deze tekst komt in de brief. Schrijf zoals u het zou uitleggen."
        rijen={5}
        maxLength={4000}
      />
      <Tekstvak
        naam="afwijkmotivering"
        label="Waarom anders dan de toets?"
        hint="Alleen nodig als u besluit tegen een toets in die niet voldoet, of zonder de aanvrager te horen. Dit blijft in het dossier."
        optioneel
        rijen={2}
        maxLength={1000}
      />
      <Veld
        naam="besluitOp"
        label="Datum van het besluit"
        soort="date"
        waarde={vandaag}
        max={vandaag}
        breedte="middel"
      />
      <Verzendknop icoon="vinkje">Leg het besluit vast</Verzendknop>
    </Formulier>
  );
}

/** Only the case in which the law leaves no choice is filled in before; otherwise the officer chooses. */
function voorstel({ toetsen }: Verlofpagina): Afloop | undefined {
  const vanHetHoofd = toetsen.some(
    ({ code, uitkomst }) => (code === 'som' || code === 'grond') && uitkomst === 'voldoet-niet',
  );
  return vanHetHoofd ? 'doorgestuurd' : undefined;
}
