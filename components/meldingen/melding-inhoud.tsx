import type { Meldingdetail } from '#lib/meldingen/lezen/model.ts';
import { MELDER_LABEL } from '#lib/meldingen/labels.ts';
import { formatGetal, formatPeriode } from '#lib/kalender/opmaak.ts';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';

const HERKOMST = { duo: 'DUO', migratie: 'vorig systeem', hand: 'ingevoerd door een collega' } as const;

/** What the school reported, what it did itself and whom to call. */
export function MeldingInhoud({ melding }: { melding: Meldingdetail }) {
  const { verzuimuren, alleLessen, einddatum } = melding;
  return (
    <>
      <Sectie titel="Verzuim">
        <Kenmerken
          kenmerken={[
            {
              naam: 'Periode',
              waarde: einddatum
                ? formatPeriode({ van: melding.begindatum, tot: einddatum })
                : formatPeriode({ van: melding.begindatum, tot: null }),
            },
            {
              naam: 'Uren',
              waarde: verzuimuren === null ? melding.specificatie : formatGetal(verzuimuren, 1),
            },
            { naam: 'Alle lessen gemist', waarde: alleLessen === null ? null : alleLessen ? 'ja' : 'nee' },
            { naam: 'Vermoedelijke reden', waarde: melding.reden },
            { naam: 'Toelichting', waarde: melding.toelichting },
            { naam: 'Herkomst', waarde: HERKOMST[melding.bron] },
          ]}
        />
      </Sectie>
      <Sectie titel="School">
        <Kenmerken
          kenmerken={[
            {
              naam: 'School',
              waarde: eenKeer(melding.school, melding.leslocatie) || null,
            },
            { naam: 'Wat de school deed', waarde: melding.actieSchool },
            { naam: 'Vraagt van ons', waarde: melding.actieGewenst },
            ...(melding.bron === 'hand'
              ? [{ naam: 'Gemeld door', waarde: MELDER_LABEL[melding.melder] }]
              : []),
            { naam: 'Contact', waarde: <Contact melding={melding} /> },
            { naam: 'Telefoon thuis', waarde: telefoon(melding.telefoonJongere) },
          ]}
        />
      </Sectie>
    </>
  );
}

function Contact({ melding }: { melding: Meldingdetail }) {
  const wie = eenKeer(melding.contactNaam, melding.contactFunctie);
  if (!wie && !melding.contactTelefoon && !melding.contactEmail)
    return <span className="gedempt">onbekend</span>;
  return (
    <>
      {wie} {telefoon(melding.contactTelefoon)}{' '}
      {melding.contactEmail && <a href={`mailto:${melding.contactEmail}`}>{melding.contactEmail}</a>}
    </>
  );
}

/** Schools often fill in the same words twice: the school as its location, the function as the name. */
function eenKeer(...delen: readonly (string | null)[]): string {
  return [...new Set(delen.filter(Boolean))].join(', ');
}

function telefoon(nummer: string | null) {
  return nummer ? <a href={`tel:${nummer.replace(/[^0-9+]/g, '')}`}>{nummer}</a> : null;
}
