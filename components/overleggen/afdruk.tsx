import { formatDatum, formatDatumMetWeekdag } from '#lib/kalender/opmaak.ts';
import { deelnemerTekst } from '#lib/overleggen/deelnemers.ts';
import { grondslagTekst } from '#lib/overleggen/grondslagen.ts';
import { RESULTAAT_LABEL } from '#lib/overleggen/labels.ts';
import type { Overlegpagina, Punt } from '#lib/overleggen/model.ts';
import { Paginakop } from '#components/ui/paginakop.tsx';

/** The agenda beforehand, or the list of decisions afterwards; for paper or for a screen reader. */
export function Overlegafdruk({ pagina, wat }: { pagina: Overlegpagina; wat: 'agenda' | 'besluiten' }) {
  const { overleg, deelnemers, punten } = pagina;
  const getoond = wat === 'agenda' ? punten : punten.filter(({ bespreking }) => bespreking);
  return (
    <>
      <Paginakop
        titel={wat === 'agenda' ? `Agenda ${overleg.naam}` : `Besluiten ${overleg.naam}`}
        onder={[formatDatumMetWeekdag(overleg.op), overleg.tijd, overleg.plaats].filter(Boolean).join(' · ')}
        kruimels={[
          { titel: 'Overleggen', href: '/overleggen' },
          { titel: overleg.naam, href: `/overleggen/${overleg.id}` },
        ]}
      />
      <article className="lopend">
        {overleg.voorzitter && <p>Voorzitter: {overleg.voorzitter}</p>}
        <h2>{wat === 'agenda' ? 'Uitgenodigd' : 'Deelnemers'}</h2>
        {deelnemers.length === 0 ? (
          <p>Nog niemand.</p>
        ) : (
          <ul>
            {deelnemers.map((deelnemer) => (
              <li key={deelnemer.id}>{deelnemerTekst(deelnemer)}</li>
            ))}
          </ul>
        )}
        <h2>{wat === 'agenda' ? 'Te bespreken' : 'Besloten'}</h2>
        {getoond.length === 0 && (
          <p>{wat === 'agenda' ? 'Er staat nog niets op.' : 'Er is nog niets besloten.'}</p>
        )}
        <ol>
          {getoond.map((punt) => (
            <li key={punt.id}>
              <h3>{punt.naam ?? 'Jongere buiten uw eigen werk'}</h3>
              {wat === 'agenda' ? <p>{punt.reden}</p> : <Besluit punt={punt} />}
              <p className="gedempt">Grondslag: {punt.grondslag ? grondslagTekst(punt.grondslag) : 'geen'}</p>
            </li>
          ))}
        </ol>
        <p className="gedempt">
          Vertrouwelijk. Alleen voor wie aan dit overleg deelneemt; niet verder verspreiden en na het overleg
          vernietigen.
        </p>
      </article>
    </>
  );
}

function Besluit({ punt: { bespreking, taken } }: { punt: Punt }) {
  if (!bespreking) return null;
  return (
    <>
      <p>
        {RESULTAAT_LABEL[bespreking.resultaat]}
        {bespreking.doorgeleidNaar && `: ${bespreking.doorgeleidNaar}`}
      </p>
      <p className="met-regels">{bespreking.besluit}</p>
      {taken.length > 0 && (
        <ul>
          {taken.map((taak) => (
            <li key={taak.id}>
              {taak.tekst}: {taak.partner ?? taak.eigenaar}
              {taak.uiterlijk && `, voor ${formatDatum(taak.uiterlijk)}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
