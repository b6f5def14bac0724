import Link from 'next/link';
import type { Evaluatieantwoord, Motievraag } from '#lib/moties/model.ts';
import { eldersVan } from '#lib/moties/uitgaven/cijfers.ts';
import type { Motiepagina } from '#lib/moties/queries.ts';
import { Evaluatiebeelden } from '#components/evaluaties/publiek/evaluatiebeelden.tsx';
import { PubliekAntwoord } from '#components/moties/publiek/publiek-antwoord.tsx';
import { Vergelijking } from '#components/moties/publiek/vergelijking.tsx';
import { Voortgang } from '#components/moties/voortgang.tsx';
import { Wegwijzer } from '#components/moties/wegwijzer.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';

/** What was asked, point by point, each with its answer. */
export function Vragen({ pagina }: { pagina: Motiepagina }) {
  const { vragen, motie, mag } = pagina;
  return (
    <Sectie
      titel="Wat is gevraagd"
      aantal={vragen.length}
      id="vragen"
      rechts={
        mag.maken && (
          <Link href={`/moties/${motie.id}/vraag`} prefetch={false}>
            Vraag toevoegen
          </Link>
        )
      }
    >
      {vragen.length === 0 && (
        <LegeStaat titel="Nog geen vragen">
          Leg per punt vast wat de raad wil weten, en welk cijfer daarop antwoord geeft.
        </LegeStaat>
      )}
      <Wegwijzer vragen={vragen} />
      {vragen.map((vraag) => (
        <article key={vraag.id} id={vraag.id} className="motie-vraag">
          <h3>
            {vraag.kenmerk} · {vraag.zin}
          </h3>
          <Antwoord vraag={vraag} pagina={pagina} />
          <Onder vraag={vraag} pagina={pagina} />
          {mag.maken && (
            <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
              <KnopLink
                href={`/moties/vragen/${vraag.id}`}
                klein
                aria-label={`Nulmeting en streefwaarden van ${vraag.kenmerk}: ${vraag.zin}`}
              >
                Nulmeting en streefwaarden
              </KnopLink>
              {vraag.nulmeting && <NulmetingStand vraag={vraag} />}
            </p>
          )}
        </article>
      ))}
    </Sectie>
  );
}

/** Who sees no figure of the bureau itself reads at least what everybody reads: what was agreed, from when, and what the numbers say. */
function Onder({ vraag, pagina }: { vraag: Motievraag; pagina: Motiepagina }) {
  const gepubliceerd = pagina.intern ? undefined : pagina.gepubliceerd.get(vraag.id);
  if (!gepubliceerd) return vraag.voetnoot ? <p className="gedempt">{vraag.voetnoot}</p> : null;
  return (
    <>
      {pagina.openbareEvaluaties
        .filter(({ evaluatieId }) => evaluatieId === gepubliceerd.evaluatie?.id)
        .map((evaluatie) => (
          <Evaluatiebeelden key={evaluatie.evaluatieId} evaluatie={evaluatie} />
        ))}
      <Vergelijking
        vraag={gepubliceerd}
        antwoord={pagina.publiek.get(vraag.id)}
        trendbreuken={pagina.trendbreuken}
      />
    </>
  );
}

function NulmetingStand({ vraag }: { vraag: Motievraag }) {
  return (
    <span>
      {vraag.nulmeting?.vastgezet ? (
        <Status toon="goed">nulmeting staat vast</Status>
      ) : (
        <Status toon="let-op">nulmeting staat nog niet vast</Status>
      )}
    </span>
  );
}

function Antwoord({ vraag, pagina }: { vraag: Motievraag; pagina: Motiepagina }) {
  if (vraag.antwoord.soort === 'niet-te-berekenen')
    return (
      <NietTeBerekenen
        antwoord={vraag.antwoord}
        evaluatie={pagina.evaluaties.get(vraag.id)}
        adres={evaluatieadres(pagina, vraag.id, vraag.antwoord.evaluatieId)}
      />
    );
  const voortgang = pagina.voortgang.get(vraag.id);
  if (voortgang && 'fout' in voortgang)
    return (
      <Mededeling toon="let-op" titel="Dit cijfer is niet te berekenen">
        {voortgang.fout}
      </Mededeling>
    );
  if (voortgang) return <Voortgang vraag={vraag} voortgang={voortgang} />;
  return (
    <PubliekAntwoord
      antwoord={pagina.publiek.get(vraag.id)}
      over={`${vraag.kenmerk}: ${vraag.zin}`}
      indicator={vraag.antwoord.indicator}
      elders={eldersBij(pagina, vraag.antwoord.indicator)}
      trendbreuken={pagina.trendbreuken}
      nulmetingOp={pagina.gepubliceerd.get(vraag.id)?.nulmeting?.peildatum ?? null}
    />
  );
}

/** The question whose evaluation tells averages of this figure. */
function eldersBij({ vragen, evaluaties }: Motiepagina, indicator: string) {
  const gevonden = eldersVan(vragen, indicator, (plek) => evaluaties.has(vragen[plek]?.id ?? ''));
  return gevonden && { kenmerk: gevonden.kenmerk, adres: `#${vragen[gevonden.plek]?.id}` };
}

/** The evaluation itself for who may see it inside, else what anybody may read of it. */
function evaluatieadres(pagina: Motiepagina, vraagId: string, evaluatieId: string | null): string | null {
  if (pagina.magEvaluatie) return `/evaluaties/${evaluatieId}`;
  const gezocht = pagina.evaluaties.get(vraagId)?.id;
  const openbaar = pagina.openbareEvaluaties.find((evaluatie) => evaluatie.evaluatieId === gezocht);
  return openbaar ? `/cijfers/${openbaar.bureauCode}/evaluaties/${openbaar.evaluatieId}` : null;
}

type ZonderCijfer = {
  antwoord: { reden: string; herkomst: string };
  evaluatie: Evaluatieantwoord | undefined;
  /** Where the whole evaluation stands, for who may see it. */
  adres: string | null;
};

/** Why it is no single figure; with what the evaluation of our own allows to be said, or where else the answer comes from. */
export function NietTeBerekenen({ antwoord, evaluatie, adres }: ZonderCijfer) {
  if (evaluatie)
    return (
      <>
        <p>{antwoord.reden}</p>
        <ul className="verslag-lijst mt-2">
          {evaluatie.conclusies.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
        <p className="gedempt mt-2">
          Uit de evaluatie{' '}
          {adres ? (
            <Link href={adres} prefetch={false}>
              {evaluatie.titel}
            </Link>
          ) : (
            `“${evaluatie.titel}”`
          )}
          . Dit laat zien wat er na de verandering anders was dan ervoor, niet waardoor.
        </p>
      </>
    );
  return (
    <p>
      <Status>hier niet te berekenen</Status> {antwoord.reden} <strong>Waar het vandaan komt:</strong>{' '}
      {antwoord.herkomst}
    </p>
  );
}
