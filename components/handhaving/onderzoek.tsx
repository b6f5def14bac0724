import type { Zaakpagina } from '#lib/handhaving/zaak/model.ts';
import type { Actie } from '#components/handhaving/model.ts';
import { GedaanMelding, gedaanVan, type Gedaan } from '#components/handhaving/gedaan.tsx';
import { Vouw } from '#components/handhaving/vouw.tsx';
import { kopVan } from '#components/handhaving/zaak-kop.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

/** The investigation of art. 22 lid 1: when it was done, and what came of it. */
type Eigenschappen = { pagina: Zaakpagina; gedaan: Gedaan | null; actie: Actie };

export function Onderzoek({ pagina, gedaan, actie }: Eigenschappen) {
  const { onderzoek, geslotenOp } = pagina.zaak;
  return (
    <Sectie titel="Onderzoek" id="onderzoek">
      <GedaanMelding gedaan={gedaan} bij={['onderzoek']} />
      {onderzoek.conclusie ? (
        <>
          <p className="mb-2">
            {onderzoek.afgerondOp ? (
              <>
                Afgerond op <Datum op={onderzoek.afgerondOp} />.
              </>
            ) : (
              'Loopt nog.'
            )}
          </p>
          <p className="mb-4 whitespace-pre-wrap">{onderzoek.conclusie}</p>
        </>
      ) : (
        <p className="mb-4 gedempt">Nog niets vastgelegd (Leerplichtwet art. 22 lid 1).</p>
      )}
      {!geslotenOp && (
        <Vouw
          gedaan={gedaanVan(gedaan, 'onderzoek')}
          titel={onderzoek.conclusie ? 'Onderzoek bijwerken' : 'Onderzoek vastleggen'}
          knop="secundair"
          klein
        >
          <Formulier actie={actie} verborgen={kopVan(pagina)} label="Onderzoek" uniek="onderzoek">
            <Tekstvak
              naam="conclusie"
              label="Wat leverde het onderzoek op?"
              rijen={5}
              waarde={onderzoek.conclusie ?? undefined}
              maxLength={4000}
            />
            <Veld
              naam="afgerondOp"
              label="Op welke dag is het onderzoek afgerond?"
              hint="Laat leeg zolang het loopt."
              soort="date"
              breedte="kort"
              optioneel
              max={pagina.vandaag}
              waarde={onderzoek.afgerondOp ?? undefined}
            />
            <Verzendknop>Bewaar onderzoek</Verzendknop>
          </Formulier>
        </Vouw>
      )}
    </Sectie>
  );
}
