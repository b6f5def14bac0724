import { LABEL_BRIEFSTAND } from '#lib/brieven/labels.ts';
import type { Reeks, Reeksuitslag } from '#lib/brieven/reeks/model.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Ververs } from '#components/inlezen/ververs.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { Voortgang } from '#components/ui/voortgang.tsx';

type Eigenschappen = {
  reeks: Reeks;
  uitslagen: readonly Reeksuitslag[];
  /** Null: of a colleague, who takes it back himself. */
  actie: ((staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>) | null;
};

/** How far a series is, who was left out and why, and the letter of each other. */
export function ReeksBlad({ reeks, uitslagen, actie }: Eigenschappen) {
  const klaar = uitslagen.filter((uitslag) => uitslag.status !== 'wacht' && uitslag.brief !== 'maken').length;
  const overgeslagen = uitslagen.filter((uitslag) => uitslag.status === 'overgeslagen').length;
  return (
    <div className="secties">
      {klaar < uitslagen.length && <Ververs />}
      <Voortgang
        label="Brieven gemaakt"
        gedaan={klaar}
        totaal={uitslagen.length}
        toelichting={overgeslagen > 0 ? `${overgeslagen} overgeslagen` : undefined}
      />
      <p>
        <KnopLink href="/brieven/afdrukken" icoon="document">
          Naar Afdrukken
        </KnopLink>
      </p>
      <Sectie titel="Per jongere" aantal={uitslagen.length}>
        <Lijst label="Resultaat per jongere">
          {uitslagen.map((uitslag) => (
            <Lijstrij
              key={uitslag.jongereId}
              titel={formatNaam(uitslag.naam)}
              href={
                uitslag.briefId
                  ? `/jongeren/${uitslag.jongereId}/brieven/${uitslag.briefId}`
                  : `/jongeren/${uitslag.jongereId}/gezin`
              }
              onder={uitslag.reden ?? undefined}
            >
              <Uitslag uitslag={uitslag} />
            </Lijstrij>
          ))}
        </Lijst>
      </Sectie>
      {actie && (
        <Uitklap titel="Toch niet versturen">
          <Formulier actie={actie} verborgen={{ reeksId: reeks.id }} label="Reeks intrekken">
            <p>Alle brieven van deze reeks waarvan nog niets weg is, worden ingetrokken.</p>
            <Verzendknop soort="gevaar">Trek de reeks in</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </div>
  );
}

function Uitslag({ uitslag: { status, brief } }: { uitslag: Reeksuitslag }) {
  if (status === 'overgeslagen') return <Status toon="let-op">overgeslagen</Status>;
  if (status === 'wacht' || brief === 'maken') return <Status toon="bezig">wordt gemaakt</Status>;
  if (brief === 'klaar') return <Status toon="goed">gemaakt</Status>;
  return (
    <Status toon={brief === 'mislukt' ? 'te-laat' : 'neutraal'}>
      {LABEL_BRIEFSTAND[brief ?? 'concept']}
    </Status>
  );
}
