import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Dossierhandhaving } from '#lib/handhaving/lezen/model.ts';
import { LABEL_ZORGPARTIJ, LABEL_ZORGUITKOMST } from '#lib/handhaving/zorg/labels.ts';
import { ZORGPARTIJEN, ZORGUITKOMSTEN, type Zorgmelding } from '#lib/handhaving/zorg/model.ts';
import { Werkkeuze } from '#components/handhaving/dossierdeel.tsx';
import type { Actie } from '#components/handhaving/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Status } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = { handhaving: Dossierhandhaving; melden: Actie; uitkomst: Actie; intrekken: Actie };

/** The civil route: day, to whom and outcome; nothing else is kept. */
export function Zorgmeldingen({ handhaving, melden, uitkomst, intrekken }: Eigenschappen) {
  const { zorgmeldingen, werk, vandaag, mag } = handhaving;
  if (!zorgmeldingen) return null;
  return (
    <>
      {zorgmeldingen.length === 0 && <p className="mb-4 gedempt">Geen zorgmelding.</p>}
      <ul className="flex flex-col gap-4 mb-4" aria-label="Zorgmeldingen">
        {zorgmeldingen.map((melding) => (
          <li key={melding.id}>
            <p>
              {formatDatum(melding.gedaanOp)}: <strong>{LABEL_ZORGPARTIJ[melding.aan]}</strong>{' '}
              <Stand melding={melding} />
            </p>
            {melding.intrekreden && <p className="gedempt">Reden: {melding.intrekreden}</p>}
            {!melding.uitkomst && !melding.ingetrokkenOp && mag.behandelen && (
              <UitkomstFormulier melding={melding} vandaag={vandaag} actie={uitkomst} />
            )}
            {!melding.ingetrokkenOp && mag.behandelen && (
              <IntrekFormulier melding={melding} actie={intrekken} />
            )}
          </li>
        ))}
      </ul>
      {mag.behandelen && werk.length > 0 && (
        <Uitklap titel="Zorgmelding vastleggen" knop="secundair" klein>
          <Formulier actie={melden} label="Zorgmelding vastleggen" uniek="zorg">
            <Werkkeuze werk={werk} />
            <Keuzelijst
              naam="aan"
              label="Aan wie meldde u?"
              leeg="Kies"
              keuzes={ZORGPARTIJEN.map((aan) => ({ waarde: aan, label: LABEL_ZORGPARTIJ[aan] }))}
            />
            <Veld
              naam="gedaanOp"
              label="Op welke dag?"
              soort="date"
              breedte="kort"
              max={vandaag}
              waarde={vandaag}
            />
            <Verzendknop>Leg zorgmelding vast</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </>
  );
}

function Stand({ melding: { uitkomst, ingetrokkenOp } }: { melding: Zorgmelding }) {
  if (ingetrokkenOp) return <Status toon="neutraal">Ingetrokken op {formatDatum(ingetrokkenOp)}</Status>;
  return (
    <Status toon={uitkomst ? 'goed' : 'bezig'}>
      {uitkomst ? LABEL_ZORGUITKOMST[uitkomst] : 'Uitkomst nog niet bekend'}
    </Status>
  );
}

/** It was recorded by mistake. */
function IntrekFormulier({ melding, actie }: { melding: Zorgmelding; actie: Actie }) {
  return (
    <Uitklap titel="Intrekken: verkeerd vastgelegd" knop="stil" klein>
      <Formulier
        actie={actie}
        verborgen={{ id: melding.id, versie: melding.versie }}
        label="Zorgmelding intrekken"
        uniek={`intrek-${melding.id}`}
      >
        <Tekstvak
          naam="reden"
          label="Waarom klopt deze zorgmelding niet?"
          hint="De reden blijft in het dossier staan; de melding telt nergens meer mee."
          rijen={2}
          maxLength={500}
        />
        <Verzendknop soort="secundair">Trek de zorgmelding in</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}

function UitkomstFormulier({
  melding,
  vandaag,
  actie,
}: {
  melding: Zorgmelding;
  vandaag: Dossierhandhaving['vandaag'];
  actie: Actie;
}) {
  return (
    <Uitklap titel="Uitkomst vastleggen" knop="stil" klein>
      <Formulier
        actie={actie}
        verborgen={{ id: melding.id, versie: melding.versie }}
        label="Uitkomst van de zorgmelding"
        uniek={`uitkomst-${melding.id}`}
      >
        <Keuzelijst
          naam="uitkomst"
          label="Uitkomst"
          leeg="Kies"
          keuzes={ZORGUITKOMSTEN.map((item) => ({ waarde: item, label: LABEL_ZORGUITKOMST[item] }))}
        />
        <Veld
          naam="uitkomstOp"
          label="Op welke dag?"
          soort="date"
          breedte="kort"
          min={melding.gedaanOp}
          max={vandaag}
          waarde={vandaag}
        />
        <Verzendknop>Leg uitkomst vast</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}
