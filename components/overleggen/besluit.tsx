import { RESULTAAT_LABEL } from '#lib/overleggen/labels.ts';
import { RESULTATEN, type Punt } from '#lib/overleggen/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import type { Collega } from '#lib/werkprocessen/collegas/model.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

export type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
export type Wie = { collegas: readonly Collega[]; ik: string | null; taakUiterlijk: string; vandaag: string };

/** The decision and its tasks in one form; who does it is the owner of the work unless one says otherwise. */
export function BesluitFormulier({ punt, wie, actie }: { punt: Punt; wie: Wie; actie: Actie }) {
  return (
    <Formulier
      actie={actie}
      verborgen={{ id: punt.id, versie: punt.versie }}
      uniek={`b-${punt.id}`}
      label={`Besluit vastleggen: ${punt.naam ?? 'agendapunt'}`}
    >
      <Tekstvak naam="besluit" label="Wat is er besloten?" maxLength={2000} rijen={3} />
      <Keuzelijst
        naam="resultaat"
        label="Hoe liep het af?"
        keuzes={RESULTATEN.map((waarde) => ({ waarde, label: RESULTAAT_LABEL[waarde] }))}
      />
      <Veld
        naam="doorgeleidNaar"
        label="Naar wie gaat de zaak?"
        hint="Alleen als de zaak wordt doorgeleid."
        optioneel
        maxLength={200}
      />
      <Taakvelden punt={punt} wie={wie} nummer="1" />
      <Taakvelden punt={punt} wie={wie} nummer="2" />
      <Verzendknop>Leg besluit en taken vast</Verzendknop>
    </Formulier>
  );
}

export function Taakvelden({ punt, wie, nummer }: { punt: Punt; wie: Wie; nummer: '1' | '2' | '' }) {
  const eigenaar = [punt.werkEigenaarId, wie.ik].find((id) =>
    wie.collegas.some((collega) => collega.id === id),
  );
  return (
    <fieldset className="taakvelden">
      <legend>
        {nummer === '' ? 'Nieuwe taak' : nummer === '1' ? 'Taak' : 'Tweede taak (niet verplicht)'}
      </legend>
      <Veld naam={`taak${nummer}`} label="Wat gaat er gebeuren?" optioneel={nummer !== ''} maxLength={300} />
      <Keuzelijst
        naam={`eigenaar${nummer}`}
        label="Op de lijst van"
        waarde={eigenaar ?? ''}
        keuzes={wie.collegas.map(({ id, naam }) => ({ waarde: id, label: naam }))}
      />
      <Veld
        naam={`partner${nummer}`}
        label="Gedaan door een partner"
        hint="Dan houdt de collega hierboven in de gaten of het gebeurt."
        optioneel
        maxLength={120}
      />
      <Veld
        naam={`uiterlijk${nummer}`}
        label="Uiterlijk"
        soort="date"
        waarde={wie.taakUiterlijk}
        min={wie.vandaag}
        breedte="middel"
      />
    </fieldset>
  );
}

/** What was decided, and how its tasks stand. */
export function Bespreking({ punt, vandaag, rondAf }: { punt: Punt; vandaag: string; rondAf: Actie | null }) {
  const { bespreking, taken } = punt;
  if (!bespreking) return null;
  return (
    <>
      <p>
        <strong>{RESULTAAT_LABEL[bespreking.resultaat]}</strong>
        {bespreking.doorgeleidNaar && `: ${bespreking.doorgeleidNaar}`} (<Datum op={bespreking.op} />)
      </p>
      <p className="met-regels">{bespreking.besluit}</p>
      {taken.length > 0 && (
        <ul className="planstappen" aria-label="Taken">
          {taken.map((taak) => (
            <li key={taak.id}>
              <span>
                {taak.tekst}{' '}
                <span className="gedempt">
                  {taak.partner ? `${taak.partner}, gevolgd door ${taak.eigenaar}` : taak.eigenaar}
                </span>
              </span>
              {taak.gedaanOp ? (
                <Status toon="goed">
                  gedaan <Datum op={taak.gedaanOp} />
                </Status>
              ) : taak.vervallen ? (
                <Status toon="neutraal">vervallen</Status>
              ) : taak.uiterlijk && taak.uiterlijk < vandaag ? (
                <Status toon="te-laat">
                  <Datum op={taak.uiterlijk} />
                </Status>
              ) : (
                taak.uiterlijk && (
                  <span>
                    voor <Datum op={taak.uiterlijk} />
                  </span>
                )
              )}
              {rondAf && !taak.gedaanOp && !taak.vervallen && (
                <Formulier
                  actie={rondAf}
                  verborgen={{ id: punt.id, taakId: taak.id }}
                  uniek={taak.id}
                  label={`Taak afronden: ${taak.tekst}`}
                >
                  <Verzendknop soort="stil" klein>
                    Gedaan
                  </Verzendknop>
                </Formulier>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
