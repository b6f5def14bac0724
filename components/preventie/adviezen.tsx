import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { ADVIES_LABEL } from '#lib/preventie/labels.ts';
import { ADVIESONDERWERPEN, type Spreekurenlijst } from '#lib/preventie/model.ts';
import { aantalVan, Bladknoppen, type Params } from '#components/preventie/blad.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Eigenschappen = { lijst: Spreekurenlijst; params: Params; acties: { adviseer: Actie; trekIn: Actie } };

/** Advice to schools: about nobody in particular, and counted as prevention. */
export function Adviezen({ lijst, params, acties }: Eigenschappen) {
  const { adviezen, mag } = lijst;
  return (
    <Sectie id="adviezen" titel="Advies aan scholen" aantal={aantalVan(adviezen, Boolean(params.adviezen))}>
      <div className="grid gap-4">
        {mag.adviseren && (
          <Uitklap titel="Leg een advies vast" knop="secundair">
            <Vastleggen lijst={lijst} actie={acties.adviseer} />
          </Uitklap>
        )}
        {adviezen.rijen.length === 0 ? (
          <p className="gedempt">Nog geen advies vastgelegd.</p>
        ) : (
          <Lijst label="Adviezen aan scholen">
            {adviezen.rijen.map((advies) => (
              <Lijstrij
                key={advies.id}
                titel={ADVIES_LABEL[advies.onderwerp]}
                onder={[advies.school, advies.toelichting, advies.wie].filter(Boolean).join(' · ')}
              >
                <Datum op={advies.datum} />
                {mag.adviseren && (
                  <Formulier
                    actie={acties.trekIn}
                    verborgen={{ id: advies.id }}
                    label={`Advies aan ${advies.school} van ${formatDatum(advies.datum)} over ${ADVIES_LABEL[advies.onderwerp].toLowerCase()} intrekken`}
                  >
                    <Verzendknop soort="stil" klein>
                      Trek in
                    </Verzendknop>
                  </Formulier>
                )}
              </Lijstrij>
            ))}
          </Lijst>
        )}
        <Bladknoppen naam="adviezen" blad={adviezen} params={params} />
      </div>
    </Sectie>
  );
}

function Vastleggen({ lijst: { scholen, vandaag }, actie }: { lijst: Spreekurenlijst; actie: Actie }) {
  return (
    <Formulier actie={actie} label="Advies vastleggen">
      <div className="veld">
        <label htmlFor="advies-school" className="veld-label">
          School
        </label>
        <select id="advies-school" name="schoolId" className="invoer invoer--middel" defaultValue="">
          <option value="">Kies een school</option>
          {scholen.map(({ id, naam }) => (
            <option key={id} value={id}>
              {naam}
            </option>
          ))}
        </select>
      </div>
      <Keuzelijst
        naam="onderwerp"
        label="Waarover"
        keuzes={ADVIESONDERWERPEN.map((code) => ({ waarde: code, label: ADVIES_LABEL[code] }))}
      />
      <div className="veld">
        <label htmlFor="advies-datum" className="veld-label">
          Wanneer
        </label>
        <input
          id="advies-datum"
          name="datum"
          type="date"
          className="invoer invoer--middel"
          defaultValue={vandaag}
          max={vandaag}
        />
      </div>
      <Veld
        naam="toelichting"
        label="In het kort"
        hint="Noem geen leerling; dit staat in geen dossier."
        optioneel
        maxLength={500}
      />
      <Verzendknop soort="secundair">Leg vast</Verzendknop>
    </Formulier>
  );
}
