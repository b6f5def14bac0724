import { formatDatum } from '#lib/kalender/opmaak.ts';
import { sjabloonVan } from '#lib/brieven/sjablonen/catalogus.ts';
import type { Opsporingsformulier } from '#lib/handhaving/opsporingsbrief/model.ts';
import type { Zaakpagina } from '#lib/handhaving/zaak/model.ts';
import { Invulveld } from '#components/brieven/brief-formulier.tsx';
import { Ontvangers } from '#components/brieven/ontvangers.tsx';
import type { Actie } from '#components/handhaving/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Tekstvak } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

/** Letters of the boa: they stand in this file only. */
export function Opsporingsbrieven({ pagina: { zaak, brieven, halt } }: { pagina: Zaakpagina }) {
  const nieuw = `/handhaving/zaken/${zaak.id}/brieven/nieuw`;
  return (
    <Sectie titel="Brieven" aantal={brieven.length || undefined}>
      {brieven.length === 0 ? (
        <p className="mb-4 gedempt">Nog geen oproep of verwijzing geschreven.</p>
      ) : (
        <Lijst label="Brieven van deze zaak">
          {brieven.map((brief) => (
            <Lijstrij
              key={brief.id}
              titel={sjabloonVan(brief.sjabloon).titel}
              onder={`${formatDatum(brief.gemaaktOp)}, aan ${brief.aan}, kenmerk ${brief.kenmerk}`}
            >
              <KnopLink
                href={`/handhaving/zaken/${zaak.id}/brieven/${brief.id}`}
                klein
                download
                icoon="download"
                aria-label={`Download ${sjabloonVan(brief.sjabloon).titel} aan ${brief.aan}`}
              >
                Word
              </KnopLink>
            </Lijstrij>
          ))}
        </Lijst>
      )}
      {!zaak.geslotenOp && (
        <Knoppen>
          <KnopLink href={`${nieuw}?sjabloon=oproep-verhoor`} klein icoon="brief">
            Oproep voor verhoor
          </KnopLink>
          {halt.length > 0 && (
            <KnopLink href={`${nieuw}?sjabloon=halt-verwijzing`} klein icoon="brief">
              Brief over Halt
            </KnopLink>
          )}
        </Knoppen>
      )}
    </Sectie>
  );
}

/** One letter for one person; what was typed stays when something is missing. */
export function OpsporingsbriefFormulier({
  gegevens,
  actie,
}: {
  gegevens: Opsporingsformulier;
  actie: Actie;
}) {
  const { zaakId, sjabloon, kandidaten, gekozen, velden } = gegevens;
  const soort = sjabloonVan(sjabloon);
  return (
    <Formulier actie={actie} verborgen={{ id: zaakId, sjabloon }} label={soort.titel}>
      <p className="gedempt">
        Deze brief valt onder de Wet politiegegevens. Baken maakt en bewaart hem alleen in deze zaak; u
        downloadt en verstuurt hem zelf. Grondslag: {soort.grondslag}.
      </p>
      <Ontvangers kandidaten={kandidaten} gekozen={gekozen ? [gekozen] : null} eenTegelijk />
      {soort.velden.map((veld) => (
        <Invulveld key={veld.naam} veld={veld} waarde={velden[veld.naam] ?? ''} />
      ))}
      <Tekstvak naam="alinea" label="Wat u zelf wilt toevoegen" optioneel rijen={3} maxLength={4000} />
      <Verzendknop icoon="brief">Maak de brief</Verzendknop>
    </Formulier>
  );
}
