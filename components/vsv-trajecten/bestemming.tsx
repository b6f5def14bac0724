import { formatDatum } from '#lib/kalender/opmaak.ts';
import { BESTEMMING_LABEL } from '#lib/vsv-trajecten/bestemming/labels.ts';
import { BESTEMMINGEN, type Bestemmingsdeel } from '#lib/vsv-trajecten/bestemming/model.ts';
import { VSV_CATEGORIE_LABEL } from '#lib/vsv-trajecten/categorie/labels.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { Bestemmingsgeschiedenis } from '#components/vsv-trajecten/bestemming-geschiedenis.tsx';
import { Stand, type Actie } from '#components/vsv-trajecten/bestemming-stand.tsx';
import { Situatie } from '#components/vsv-trajecten/bestemming-situatie.tsx';

type Eigenschappen = {
  deel: Bestemmingsdeel;
  acties: Record<'bevestigBestemming' | 'trekBestemmingIn' | 'legSituatieVast', Actie>;
};

/** Where he stands: what is confirmed, what Baken would say and why, and the same question about another day. */
export function Bestemming({ deel, acties }: Eigenschappen) {
  const { nu, mag, categorie, uitvalOp } = deel;
  return (
    <Sectie titel="Bestemming">
      <Kenmerken
        kenmerken={[
          { naam: 'Nu', waarde: <Stand stand={nu} /> },
          { naam: 'Telt als', waarde: VSV_CATEGORIE_LABEL[categorie] },
          { naam: 'Zonder school sinds', waarde: uitvalOp ? <Datum op={uitvalOp} /> : 'niet bekend' },
        ]}
      />
      <div className="mt-4 grid justify-items-start gap-3">
        {mag.vaststellen && <Bevestigen deel={deel} actie={acties.bevestigBestemming} />}
        {mag.vaststellen && <Situatie deel={deel} actie={acties.legSituatieVast} />}
        <Bestemmingsgeschiedenis deel={deel} trekIn={acties.trekBestemmingIn} />
      </div>
    </Sectie>
  );
}

/** One click when the proposal is right; otherwise another choice or another day. */
function Bevestigen({ deel, actie }: { deel: Bestemmingsdeel; actie: Actie }) {
  const { nu, voorstel, werkprocesId: id, gezien, vandaag } = deel;
  const afgeleid = nu.herkomst === 'afgeleid' ? nu.bestemming : null;
  const keuze = afgeleid ?? nu.bestemming ?? voorstel.bestemming;
  return (
    <>
      {afgeleid && (
        <Formulier
          actie={actie}
          verborgen={{ id, gezien, bestemming: afgeleid, op: vandaag }}
          uniek="voorstel"
          label="Voorstel bevestigen"
        >
          <p>
            Voorstel van Baken: <strong>{BESTEMMING_LABEL[afgeleid]}</strong>. {nu.uitleg}
          </p>
          <Verzendknop soort="secundair" icoon="vinkje">
            Bevestig voorstel
          </Verzendknop>
        </Formulier>
      )}
      <Uitklap titel={afgeleid ? 'Iets anders vaststellen' : 'Bestemming vaststellen'} knop="secundair" klein>
        <Formulier actie={actie} verborgen={{ id, gezien }} uniek="bestemming" label="Bestemming vaststellen">
          <Keuzelijst
            naam="bestemming"
            label="Waar staat de jongere?"
            leeg="Kies"
            breedte="vol"
            waarde={keuze ?? ''}
            keuzes={BESTEMMINGEN.map((waarde) => ({ waarde, label: BESTEMMING_LABEL[waarde] }))}
          />
          <Veld
            naam="op"
            label="Op"
            hint={`Een bevestiging geldt een jaar. Op dezelfde dag vervangt zij de vorige.`}
            soort="date"
            waarde={vandaag}
            max={vandaag}
            breedte="middel"
          />
          <Verzendknop soort="secundair">Stel vast</Verzendknop>
        </Formulier>
      </Uitklap>
      {nu.herkomst === 'bevestigd' && voorstel.bestemming && voorstel.bestemming !== nu.bestemming && (
        <p className="gedempt">
          Uit wat bekend is zou volgen: {BESTEMMING_LABEL[voorstel.bestemming].toLowerCase()}
          {voorstel.sinds && <> (sinds {formatDatum(voorstel.sinds)})</>}.
        </p>
      )}
    </>
  );
}
