import type { Kijkdeel } from '#lib/jongeren/verslagen/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

const OVER: Record<Kijkdeel, { titel: string; knop: string }> = {
  dossier: { titel: 'Waarom opent u dit dossier?', knop: 'Open het dossier' },
  verslagen: { titel: 'Waarom leest u deze verslagen?', knop: 'Lees de verslagen' },
  afgeschermd: { titel: 'Waarom bekijkt u dit?', knop: 'Toon gezondheid en justitie' },
};

type Eigenschappen = {
  deel?: Kijkdeel;
  jongereId: string;
  zin: string;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** Before a dossier outside one's own work opens: the reason, which the young person can read later. */
export function KijkredenFormulier({ jongereId, zin, actie, deel = 'dossier' }: Eigenschappen) {
  return (
    <div className="stilstaand">
      <h1>{OVER[deel].titel}</h1>
      <p>{zin}</p>
      <Formulier actie={actie} verborgen={{ jongereId, deel }} label="Reden geven">
        <Veld
          naam="reden"
          label="Reden"
          hint="De reden geldt tot het einde van vandaag. De jongere kan later lezen wie keek en waarom."
          maxLength={300}
        />
        <Verzendknop icoon="oog">{OVER[deel].knop}</Verzendknop>
      </Formulier>
    </div>
  );
}

/** The reports of work that is not one's own, in a dossier that is open already. */
export function VerslagenReden({ jongereId, actie }: Pick<Eigenschappen, 'jongereId' | 'actie'>) {
  return (
    <KijkredenFormulier
      jongereId={jongereId}
      deel="verslagen"
      zin="Een verslag is voor wie het werk doet waarvoor het gesprek was. Met een reden leest u het vandaag toch."
      actie={actie}
    />
  );
}
