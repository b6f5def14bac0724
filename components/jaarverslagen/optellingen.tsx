import type { ComponentProps } from 'react';
import type { Controle } from '#lib/jaarverslagen/controles/model.ts';
import type { Editiepagina } from '#lib/jaarverslagen/queries.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tekstvak } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = { pagina: Editiepagina; legUit: ComponentProps<typeof Formulier>['actie'] };

export const SOORTZIN: Record<Controle['soort'], string> = {
  rijen: 'rijen tegen het totaal',
  kolommen: 'kolommen tegen het totaal van de rij',
  telling: 'tabellen die hetzelfde tellen',
};

/** Each sum that a reader can make: what fails first, then what holds. */
export function Optellingen({ pagina, legUit }: Eigenschappen) {
  const { controles } = pagina.inhoud;
  const fout = controles.filter(({ klopt }) => !klopt);
  const goed = controles.filter(({ klopt }) => klopt);
  if (controles.length === 0)
    return (
      <LegeStaat titel="Er valt niets op te tellen">
        In dit jaarverslag staan nog geen tabellen met aantallen.
      </LegeStaat>
    );
  return (
    <div className="secties">
      <Sectie titel="Telt niet op" aantal={fout.length}>
        {fout.length === 0 ? (
          <p className="gedempt">Alles telt op.</p>
        ) : (
          <div className="flex flex-col gap-4">
            {fout.map((controle) => (
              <Foutekaart key={controle.code} {...{ controle, pagina, legUit }} />
            ))}
          </div>
        )}
      </Sectie>
      <Sectie titel="Telt op" aantal={goed.length}>
        <ul className="flex flex-col gap-1">
          {goed.map(({ code, waar, soort }) => (
            <li key={code}>
              {waar} <span className="gedempt">({SOORTZIN[soort]})</span>
            </li>
          ))}
        </ul>
      </Sectie>
    </div>
  );
}

function Foutekaart({ controle, pagina: { editie, mag }, legUit }: Eigenschappen & { controle: Controle }) {
  const { code, waar, soort, getallen, uitleg, verouderd } = controle;
  return (
    <div className="kaart flex flex-col gap-2" role="group" aria-label={waar}>
      <p>
        <strong>{waar}</strong> <span className="gedempt">({SOORTZIN[soort]})</span>
      </p>
      <p>{getallen}</p>
      {uitleg ? (
        <Status toon="goed">Met uitleg: {uitleg}</Status>
      ) : (
        <Status toon="let-op">Uitleg nodig</Status>
      )}
      {verouderd && (
        <Mededeling toon="let-op" titel="De getallen zijn veranderd">
          Eerder schreef u hierbij: {verouderd} Kijk of dat nog klopt en bewaar het opnieuw.
        </Mededeling>
      )}
      {mag.maken && editie.status === 'concept' && (
        <Formulier
          actie={legUit}
          label={`Uitleg bij ${waar}`}
          uniek={code.replace(/[^a-z0-9]+/g, '-')}
          verborgen={{ id: editie.id, controle: code, getallen }}
        >
          <Tekstvak
            naam="zin"
            label="Waarom telt dit niet op?"
            hint="Deze regel staat onder de tabel."
            waarde={uitleg ?? verouderd ?? ''}
            rijen={2}
            maxLength={1000}
          />
          <Verzendknop soort="secundair">Bewaar</Verzendknop>
        </Formulier>
      )}
    </div>
  );
}
