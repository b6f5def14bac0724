import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Zaakpagina } from '#lib/handhaving/zaak/model.ts';
import type { Actie } from '#components/handhaving/model.ts';
import { GedaanMelding, gedaanVan, type Gedaan } from '#components/handhaving/gedaan.tsx';
import { Vouw } from '#components/handhaving/vouw.tsx';
import { kopVan } from '#components/handhaving/zaak-kop.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

/** The meeting with the public prosecutor, under the name the bureau gives it. */
type Eigenschappen = { pagina: Zaakpagina; gedaan: Gedaan | null; actie: Actie };

export function CasusoverlegDeel({ pagina, gedaan, actie }: Eigenschappen) {
  const { casusoverleggen, overleg, zaak } = pagina;
  return (
    <Sectie titel={overleg} aantal={casusoverleggen.length || undefined} id="overleg">
      <GedaanMelding gedaan={gedaan} bij={['overleg']} />
      {casusoverleggen.length === 0 && <p className="mb-4 gedempt">Nog niet besproken.</p>}
      <ul className="flex flex-col gap-4 mb-4" aria-label={overleg}>
        {casusoverleggen.map((item) => (
          <li key={item.id}>
            <p>
              <strong>{formatDatum(item.op)}</strong> met {item.deelnemers}
            </p>
            {item.overwegingen && <p className="whitespace-pre-wrap">{item.overwegingen}</p>}
            <p>Besluit: {item.besluit}</p>
          </li>
        ))}
      </ul>
      {!zaak.geslotenOp && (
        <Vouw gedaan={gedaanVan(gedaan, 'overleg')} titel="Bespreking vastleggen" knop="secundair" klein>
          <Formulier actie={actie} verborgen={kopVan(pagina)} label={overleg} uniek="overleg">
            <Veld
              naam="op"
              label="Op welke dag?"
              soort="date"
              breedte="kort"
              max={pagina.vandaag}
              waarde={pagina.vandaag}
            />
            <Veld
              naam="deelnemers"
              label="Wie waren erbij?"
              hint="Naam en organisatie; aan hen zijn gegevens verstrekt."
              maxLength={1000}
            />
            <Tekstvak naam="overwegingen" label="Overwegingen" optioneel rijen={4} maxLength={8000} />
            <Tekstvak naam="besluit" label="Besluit" rijen={2} maxLength={2000} />
            <Verzendknop>Leg bespreking vast</Verzendknop>
          </Formulier>
        </Vouw>
      )}
    </Sectie>
  );
}
