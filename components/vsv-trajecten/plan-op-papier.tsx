import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Deelbaar } from '#lib/vsv-trajecten/delen/model.ts';
import { coachTekst, doelenOpPapier, regieTekst, wieDoet } from '#lib/vsv-trajecten/delen/rules.ts';
import type { Plandoel, Planstap } from '#lib/vsv-trajecten/plan/model.ts';
import { LegeStaat } from '#components/ui/staten.tsx';

/** The plan as the young person takes it home: B1, his own goals first, each step with who and when. */
export function PlanOpPapier({ deel, metHandtekening }: { deel: Deelbaar; metHandtekening: boolean }) {
  const doelen = doelenOpPapier(deel.doelen);
  return (
    <article className="papier" lang="nl">
      <h2>Het plan van {deel.roepnaam}</h2>
      <p>
        Dit is jouw plan. Het zijn jouw doelen, in jouw eigen woorden. Je leest ook wat de stappen zijn, wie
        ze doet en wanneer.
      </p>
      {doelen.length === 0 ? (
        <LegeStaat titel="Er staat nog niets in het plan">Begin samen met wat jij wilt.</LegeStaat>
      ) : (
        <ol className="papier-doelen">
          {doelen.map((doel) => (
            <Doel key={doel.id} doel={doel} />
          ))}
        </ol>
      )}
      <h3>Wie houdt het overzicht?</h3>
      <p>{regieTekst(deel)}</p>
      <p>{coachTekst(deel)}</p>
      <h3>Klopt het nog?</h3>
      <p>
        Zo stond het plan op {formatDatum(deel.vandaag)}. Wil je iets anders, of lukt een stap niet? Zeg het.
        We passen het plan dan samen aan.
      </p>
      {metHandtekening && (
        <>
          <h3>Zo hebben we het afgesproken</h3>
          <div className="papier-handtekeningen">
            <p>{deel.naam}</p>
            <p>{deel.coach ?? 'Je coach'}</p>
          </div>
        </>
      )}
    </article>
  );
}

function Doel({ doel }: { doel: Plandoel }) {
  return (
    <li>
      <h3>
        {doel.tekst}
        {doel.status === 'bereikt' && ' (bereikt)'}
      </h3>
      {doel.stappen.length > 0 && (
        <ul>
          {doel.stappen.map((stap) => (
            <li key={stap.id}>
              {stap.tekst} <span className="papier-wie">{wieEnWanneer(stap)}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function wieEnWanneer(stap: Planstap): string {
  const wanneer = stap.gedaanOp
    ? `gedaan op ${formatDatum(stap.gedaanOp)}`
    : stap.uiterlijk && `uiterlijk ${formatDatum(stap.uiterlijk)}`;
  return [`Wie: ${wieDoet(stap)}`, wanneer].filter(Boolean).join(', ');
}
