import type { Actieregel } from '#lib/doelgroepen/jongerenpunt/lezen/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import type { Codewaarde } from '#lib/werkprocessen/model.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  jongereId: string;
  regels: readonly Actieregel[];
  soorten: readonly Codewaarde[];
  mag: boolean;
  trekIn: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** Short actions, the last one to be seen and the rest folded away. */
export function ActiesGevouwen({ jongereId, regels, soorten, mag, trekIn }: Eigenschappen) {
  const [laatste, ...rest] = regels;
  const label = (soort: string) => soorten.find(({ code }) => code === soort)?.label ?? soort;
  const toon = (regel: Actieregel) => (
    <li key={regel.id} className="lijstrij">
      <div className="lijstrij-tekst">
        <span>{label(regel.soort)}</span>
        <span className="lijstrij-onder">
          <Datum op={regel.datum} />
          {regel.wie && `, ${regel.wie}`}
          {regel.toelichting && `. ${regel.toelichting}`}
        </span>
      </div>
      {regel.eigen && mag && (
        <Formulier
          actie={trekIn}
          verborgen={{ id: regel.id }}
          uniek={regel.id}
          label={`Intrekken: ${label(regel.soort)}`}
        >
          <Verzendknop soort="stil" klein>
            Trek in
          </Verzendknop>
        </Formulier>
      )}
    </li>
  );
  return (
    <Sectie titel="Preventieve acties" aantal={regels.length}>
      {laatste ? <ul className="lijst">{toon(laatste)}</ul> : <p className="gedempt">Nog geen.</p>}
      {rest.length > 0 && (
        <Uitklap titel={rest.length === 1 ? 'Nog één' : `Nog ${rest.length}`}>
          <ul className="lijst">{rest.map(toon)}</ul>
        </Uitklap>
      )}
      {mag && (
        <KnopLink href={`/jongerenpunt/actie?jongere=${jongereId}`} icoon="plus" klein>
          Preventieve actie
        </KnopLink>
      )}
    </Sectie>
  );
}
