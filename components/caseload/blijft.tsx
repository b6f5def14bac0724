import { telzin } from '#lib/caseload/labels.ts';
import type { Caseloadpagina } from '#lib/caseload/model.ts';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';

const HOOGUIT = 5;

/** What whoever was chosen may not do, piece by piece, and who may: the choice is made before anything moves. */
export function Blijft({ pagina }: { pagina: Caseloadpagina }) {
  const { keuze, blijft, welVoor, ontvangers, vanNaam, toedeling } = pagina;
  if (blijft.length === 0) return null;
  const gekozen = ontvangers.find(({ id }) => id === keuze.naar)?.naam;
  const bij = vanNaam ?? 'deze collega';
  return (
    <div className="my-6">
      <Mededeling
        toon="let-op"
        titel={`${telzin(blijft)} ${blijft.length === 1 ? 'blijft' : 'blijven'} bij ${bij}`}
      >
        <p>
          {gekozen
            ? `De rol van ${gekozen} mag dit werk niet doen.`
            : 'Niemand in het team mag dit werk doen met de rol die hij heeft.'}{' '}
          {toedeling.length > 0
            ? 'U kunt de rest overdragen en dit daarna aan een ander geven, of meteen iemand anders kiezen.'
            : 'Kies iemand anders, of verdeel het over het team.'}
        </p>
        {welVoor.length > 0 && (
          <p>
            Wie het wel {toedeling.length > 0 ? 'allemaal mag' : 'mag'}:{' '}
            {welVoor.slice(0, HOOGUIT).map(({ id, naam }, plek) => (
              <span key={id}>
                {plek > 0 && ', '}
                <a href={`/werkvoorraad/overdragen?van=${keuze.van}&naar=${id}`}>{naam}</a>
              </span>
            ))}
            .
          </p>
        )}
        <Uitklap titel={`Wat er blijft (${blijft.length})`}>
          <ul>
            {blijft.map(({ soort, id, naam, wat }) => (
              <li key={`${soort}-${id}`}>
                {naam}: {wat}
              </li>
            ))}
          </ul>
        </Uitklap>
      </Mededeling>
    </div>
  );
}
